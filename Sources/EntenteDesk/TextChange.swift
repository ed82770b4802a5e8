public import EntenteModel

/// What a later version of a text has, and has not, that the earlier one had.
public struct TextChange: Hashable, Sendable {
  /// The number of words that came.
  public let wordsAdded: Int
  /// The number of words that went.
  public let wordsRemoved: Int
  /// Lines that came, in the order of the later text.
  public let added: [String]
  /// Lines that went, in the order of the earlier text.
  public let removed: [String]

  /// Compares two texts.
  ///
  /// Words are what stands between white space. Of texts that differ in thousands of words, words are counted without
  /// their order.
  public init(from earlier: ReportText, to later: ReportText) {
    let (goneWords, newWords) = Self.difference(Self.words(earlier), Self.words(later))
    (wordsRemoved, wordsAdded) = (goneWords.count, newWords.count)
    let (goneLines, newLines) = Self.difference(Self.lines(earlier), Self.lines(later))
    (removed, added) = (goneLines.map(Self.string), newLines.map(Self.string))
  }

  private typealias Piece = ArraySlice<UInt8>

  /// The cost of an exact comparison grows with the square of what differs; here it is given up.
  private static let mostDifferent = 16_000_000

  private static func words(_ text: ReportText) -> [Piece] { text.utf8.split { $0 <= 0x20 } }

  private static func lines(_ text: ReportText) -> [Piece] { text.utf8.split { $0 == 0x0A || $0 == 0x0D } }

  private static func string(_ piece: Piece) -> String { String(decoding: piece, as: UTF8.self) }

  /// The pieces that went and those that came.
  private static func difference(_ left: [Piece], _ right: [Piece]) -> (gone: [Piece], new: [Piece]) {
    var head = 0
    while head < left.count, head < right.count, left[head] == right[head] { head += 1 }
    var tail = 0
    while tail < left.count - head, tail < right.count - head,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    {
      tail += 1
    }
    let gone = left[head..<(left.count - tail)]
    let new = right[head..<(right.count - tail)]
    if gone.isEmpty || new.isEmpty { return (Array(gone), Array(new)) }
    if gone.count * new.count > mostDifferent { return (without(gone, new), without(new, gone)) }
    let difference = Array(new).difference(from: Array(gone))
    return (difference.removals.map(element), difference.insertions.map(element))
  }

  private static func element(_ change: CollectionDifference<Piece>.Change) -> Piece {
    switch change {
    case .insert(_, let piece, _), .remove(_, let piece, _): piece
    }
  }

  /// The pieces of `left` that are not in `right`, each as often as it is in excess.
  private static func without(_ left: ArraySlice<Piece>, _ right: ArraySlice<Piece>) -> [Piece] {
    var counts: [Piece: Int] = [:]
    for piece in right { counts[piece, default: 0] += 1 }
    return left.filter { piece in
      guard let count = counts[piece], count > 0 else { return true }
      counts[piece] = count - 1
      return false
    }
  }
}
