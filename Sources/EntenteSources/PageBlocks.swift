import CEntenteHTML

/// The blocks of a page in the order in which it shows them.
struct PageBlocks {
  /// The shown text of the whole page; blocks point into it.
  private(set) var text = CollapsedText()
  /// The blocks that have text.
  private(set) var blocks: [PageBlock] = []

  private let tree: PageTree
  private let weights: PageWeights
  private var frames: [Frame] = []
  private var linkBytes = 0
  private var lines = 0
  private var place = 0

  /// What holds for everything inside an open element.
  private struct Frame {
    var end: Int
    var node: Int
    var shape: PageBlock.Shape
    var part: PageBlock.Part
    var isLink: Bool
    var isBlock: Bool
  }

  /// Collects the blocks of a page.
  init(of tree: PageTree, weights: PageWeights) {
    self.tree = tree
    self.weights = weights
    frames = [
      Frame(end: tree.nodes.count, node: 0, shape: .paragraph, part: .open, isLink: false, isBlock: true)
    ]
    var index = 0
    while index < tree.nodes.count {
      while let top = frames.last, top.end <= index, frames.count > 1 { close(top) }
      index = visit(index)
    }
    endBlock()
  }

  /// Takes in the node at `index` and tells where to go on.
  private mutating func visit(_ index: Int) -> Int {
    guard let tag = tree.tag(index) else {
      if text.isBlockEmpty { place = index }
      takeText(tree.text(index))
      return index + 1
    }
    let end = Int(tree.nodes[index].end)
    switch tag.role {
    case .unseen:
      return end
    case .block:
      if weights.isHidden[index] { return end }
      open(tag, index)
    case .inline:
      if weights.isHidden[index] { return end }
      if tag == .br { takeBreak() }
      var frame = frames[frames.count - 1]
      frame.end = end
      frame.isBlock = false
      frame.isLink = frame.isLink || tag == .a
      if frame.part == .open { frame.part = weights.parts[index] }
      frames.append(frame)
    }
    return index + 1
  }

  private mutating func open(_ tag: PageTag, _ index: Int) {
    let outer = frames[frames.count - 1]
    if tag == .td || tag == .th, case .row = outer.shape {
      if !text.isBlockEmpty { text.breakCell() }
    } else {
      endBlock()
    }
    var frame = outer
    frame.end = Int(tree.nodes[index].end)
    frame.isBlock = true
    frame.shape = Self.shape(of: tag, in: outer.shape)
    if case .row = outer.shape, tag == .td || tag == .th {
      frame.node = outer.node
    } else {
      frame.node = index
    }
    if frame.part == .open { frame.part = weights.parts[index] }
    if weights.isCaption[index] { frame.shape = .caption }
    frames.append(frame)
  }

  private static func shape(of tag: PageTag, in outer: PageBlock.Shape) -> PageBlock.Shape {
    if let level = tag.headingLevel { return .heading(level) }
    switch tag {
    case .li, .dd, .dt: return .listItem
    case .blockquote: return .quote
    case .figcaption, .caption: return .caption
    case .pre: return .preformatted
    case .tr: return .row
    case .td, .th: return outer
    case .p, .div, .section, .article, .header:
      switch outer {
      case .quote, .caption, .listItem: return outer
      case .paragraph, .heading, .preformatted, .row: return .paragraph
      }
    default: return .paragraph
    }
  }

  private mutating func close(_ frame: Frame) {
    frames.removeLast()
    let outer = frames[frames.count - 1]
    guard frame.isBlock else { return }
    if case .row = outer.shape, frame.node == outer.node { return }
    endBlock(frame)
  }

  private mutating func takeText(_ bytes: UnsafeBufferPointer<UInt8>) {
    let before = text.bytes.count
    if frames[frames.count - 1].shape == .preformatted {
      text.appendPreformatted(bytes)
    } else {
      text.append(bytes)
    }
    if text.bytes.count > before { lines = 0 }
    if frames[frames.count - 1].isLink { linkBytes += text.bytes.count - before }
  }

  /// A first line break starts a line, a second one a block.
  private mutating func takeBreak() {
    lines += 1
    if lines >= 2 {
      endBlock()
    } else {
      text.breakLine()
    }
  }

  private mutating func endBlock(_ frame: Frame? = nil) {
    let range = text.endBlock()
    defer { linkBytes = 0 }
    guard !range.isEmpty else { return }
    let owner = frame ?? frames[frames.count - 1]
    let inline = frames[frames.count - 1]
    blocks.append(
      PageBlock(
        node: owner.node, place: place, shape: owner.shape,
        part: owner.part == .open && frame == nil ? inline.part : owner.part,
        text: range, look: LineLook(text.bytes[range]), linkShare: Double(linkBytes) / Double(range.count)))
  }
}
