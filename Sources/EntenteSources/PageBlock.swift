/// A stretch of a page that a browser shows as a block of its own.
struct PageBlock: Sendable {
  /// What the page's own elements say the block is.
  enum Shape: Hashable, Sendable {
    case paragraph
    case heading(Int)
    case listItem
    case quote
    case preformatted
    case caption
    case row
  }

  /// What stands around the block.
  enum Part: Hashable, Sendable {
    case open
    case furniture
    case comments
    case byline
  }

  /// The block-level element it stands in.
  let node: Int
  /// The first node of its text; blocks stand in the order of their places.
  let place: Int
  /// What it is.
  let shape: Shape
  /// What stands around it.
  let part: Part
  /// Its place in the bytes of the page's shown text.
  let text: Range<Int>
  /// What its bytes show.
  let look: LineLook
  /// The share of its bytes that are links, 0 to 1.
  let linkShare: Double

  /// Whether it reads as prose: whole sentences and not a list of links.
  var isProse: Bool {
    linkShare < 0.5 && look.words >= 5 && (look.endsSentence || look.words >= 16)
      && ((look.functionWords + look.lowerWords) * 5 >= look.words * 2 || look.isForeign)
  }
}
