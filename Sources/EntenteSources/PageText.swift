import EntenteModel

/// The text of a page's article: its title, byline and blocks, with a blank line between.
struct PageText {
  /// The bytes of the text.
  private(set) var bytes: [UInt8] = []
  /// The units of the text; furniture that the page's elements tell is left out of both.
  private(set) var units: [TextUnit] = []
  /// The element of each unit.
  private(set) var nodes: [Int] = []
  /// The place of the title among the units.
  private(set) var title: Int?

  private let shown: PageBlocks
  private let article: ArticleFinder.Article

  /// Puts together the text of an article.
  init(_ shown: PageBlocks, _ article: ArticleFinder.Article, title: String?) {
    self.shown = shown
    self.article = article
    let heading = titleBlock(title)
    if let heading {
      append(shown.blocks[heading], shape: nil)
      self.title = 0
    }
    let start = min(heading ?? article.blocks.lowerBound, article.blocks.lowerBound)
    for index in start..<article.core.lowerBound where index != heading {
      takeHead(
        shown.blocks[index], isInside: article.blocks.contains(index),
        isBeforeTitle: heading.map { index < $0 } ?? false)
    }
    for index in article.core where index != heading { takeBody(shown.blocks[index]) }
    if !bytes.isEmpty { bytes.append(0x0A) }
  }

  /// The heading that is the title by the page's own word: the last one before the article's first prose
  /// whose words are the title's; without such a word the nearest `h1`.
  private func titleBlock(_ title: String?) -> Int? {
    let wanted = title.map { LineWords(Array($0.utf8)[...]).hashes } ?? []
    let last =
      article.core.first { shown.blocks[$0].isProse && shown.blocks[$0].part == .open }
      ?? article.core.lowerBound
    var first: Int?
    for index in (0..<last).reversed() {
      let block = shown.blocks[index]
      guard case .heading(let level) = block.shape, block.look.words > 0 else { continue }
      let words = LineWords(shown.text.bytes[block.text]).hashes
      if !wanted.isEmpty, words == wanted || Self.mostlySame(words, wanted) { return index }
      if level == 1, first == nil { first = index }
    }
    return first
  }

  /// Whether two headings share at least four fifths of their words.
  static func mostlySame(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    guard left.count >= 3 else { return false }
    let common = Set(left).intersection(right).count
    return common * 5 >= max(Set(left).count, Set(right).count) * 4
  }

  /// Takes a block between the title and the article's core: who wrote it and when, or a line that sums it
  /// up.
  private mutating func takeHead(_ block: PageBlock, isInside: Bool, isBeforeTitle: Bool) {
    guard block.part != .furniture, block.part != .comments, !isBeforeTitle, block.look.words <= 60 else {
      return
    }
    let span = TextSpan(block.text.lowerBound, block.text.upperBound)
    let unit = TextUnit(span, of: shown.text.bytes, look: block.look)
    if HeadLine(unit, shown.text.bytes).isByline {
      append(block, shape: .byline)
    } else if isInside, block.part == .open, block.isProse || block.look.words >= 8, block.linkShare < 0.5 {
      append(block, shape: .title)
    }
  }

  private mutating func takeBody(_ block: PageBlock) {
    switch block.part {
    case .furniture, .comments: return
    case .byline:
      append(block, shape: .byline)
      return
    case .open: break
    }
    switch block.shape {
    case .heading: append(block, shape: .heading)
    case .listItem: append(block, shape: .listItem)
    case .quote: append(block, shape: .quote)
    case .caption: append(block, shape: .caption)
    case .paragraph, .preformatted, .row: append(block, shape: nil)
    }
  }

  private mutating func append(_ block: PageBlock, shape: Passage.Kind?) {
    let isOfHead =
      shape == .byline && units.last.map { $0.kind == .byline || units.count == 1 && title != nil } ?? false
    if !bytes.isEmpty { bytes += isOfHead ? [0x0A] : [0x0A, 0x0A] }
    let start = bytes.count
    bytes += shown.text.bytes[block.text]
    var unit = TextUnit(TextSpan(start, bytes.count), of: bytes, look: block.look)
    unit.shape = shape
    unit.linkShare = block.linkShare
    if shape == .byline || shape == .title { unit.kind = shape }
    let lines = shown.text.bytes[block.text].count { $0 == 0x0A } + 1
    if block.linkShare >= 0.75, block.look.words <= 30 * lines, shape == nil || shape == .heading,
      self.title != nil || !units.isEmpty
    {
      unit.mark(.link)
    }
    units.append(unit)
    nodes.append(block.node)
  }
}
