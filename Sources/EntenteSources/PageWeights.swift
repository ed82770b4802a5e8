import CEntenteHTML

/// What each element of a page is by its own names, held against how much of the page's text it holds.
///
/// A name is only a hint: `<body class="has-sidebar">` is no sidebar. What holds a large share of the page's
/// unlinked text is not taken for furniture whatever it is called.
struct PageWeights {
  /// The part that each element's own tag and names give it; `.open` where they say nothing.
  private(set) var parts: [PageBlock.Part]
  /// Which elements a browser does not show.
  private(set) var isHidden: [Bool]
  /// Which elements are captions by their names.
  private(set) var isCaption: [Bool]
  /// Which elements are bodies of articles by their names.
  private(set) var isArticleBody: [Bool]
  /// Which elements are the body of an article by the vocabulary of schema.org.
  private(set) var isStatedBody: [Bool]

  /// For each node the bytes of unlinked text before it.
  private let plainBefore: [Int32]
  private let headings: [Int32]
  private let tree: PageTree

  /// Weighs the elements of a page.
  init(of tree: PageTree) {
    self.tree = tree
    let count = tree.nodes.count
    parts = [PageBlock.Part](repeating: .open, count: count)
    isHidden = [Bool](repeating: false, count: count)
    isCaption = isHidden
    isArticleBody = isHidden
    isStatedBody = isHidden
    (plainBefore, headings) = Self.measure(tree)
    for index in 0..<count {
      guard let tag = tree.tag(index), tag.role != .unseen, tag != .html, tag != .body else { continue }
      weigh(tag, index)
    }
  }

  /// The share of the page's unlinked text that an element holds.
  func share(of index: Int) -> Double {
    let total = plainBefore[plainBefore.count - 1]
    return total == 0 ? 0 : Double(plainBytes(of: index)) / Double(total)
  }

  /// The bytes of unlinked text in an element.
  func plainBytes(of index: Int) -> Int {
    Int(plainBefore[Int(tree.nodes[index].end)] - plainBefore[index])
  }

  private mutating func weigh(_ tag: PageTag, _ index: Int) {
    let said = ElementNames(of: index, tree)
    let names = said.cues
    let share = share(of: index)
    if said.isUnseen || names.contains(.unseen), share < 0.4 {
      isHidden[index] = true
      return
    }
    if tag.role == .block {
      isStatedBody[index] = said.isBody
      isArticleBody[index] = names.isSuperset(of: [.article, .body])
    }
    if names.contains(.caption), plainBytes(of: index) < 600 { isCaption[index] = true }
    let hasTitle = headings[Int(tree.nodes[index].end)] > headings[index]
    if names.contains(.comments), share < 0.9, !hasTitle {
      parts[index] = .comments
    } else if names.contains(.notice), share < 0.9, !hasTitle {
      parts[index] = .furniture
    } else if names.contains(.furniture) || Self.isFurniture(tag), share < 0.4, !hasTitle {
      parts[index] = .furniture
    } else if names.contains(.byline) || tag == .time || tag == .address, plainBytes(of: index) < 200,
      !hasTitle
    {
      parts[index] = .byline
    }
  }

  private static func isFurniture(_ tag: PageTag) -> Bool {
    tag == .nav || tag == .footer || tag == .aside || tag == .form || tag == .dialog || tag == .menu
  }

  /// For each node, and for the end: the bytes of unlinked shown text, and the first headings, before it.
  private static func measure(_ tree: PageTree) -> (plain: [Int32], headings: [Int32]) {
    let count = tree.nodes.count
    var plain = [Int32](repeating: 0, count: count + 1)
    var headings = plain
    var linkEnd = 0
    var unseenEnd = 0
    for index in 0..<count {
      plain[index + 1] = plain[index]
      headings[index + 1] = headings[index]
      guard let tag = tree.tag(index) else {
        if index >= linkEnd, index >= unseenEnd {
          var shown: Int32 = 0
          for byte in tree.text(index) { shown += byte > 0x20 ? 1 : 0 }
          plain[index + 1] += shown
        }
        continue
      }
      if tag == .h1 { headings[index + 1] += 1 }
      if tag == .a { linkEnd = max(linkEnd, Int(tree.nodes[index].end)) }
      if tag.role == .unseen { unseenEnd = max(unseenEnd, Int(tree.nodes[index].end)) }
    }
    return (plain, headings)
  }
}
