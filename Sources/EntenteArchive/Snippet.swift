import EntenteModel

/// The part of a passage that shows best what was found in it.
struct Snippet {
  /// The words of the part.
  let text: String
  /// Where the part begins in the passage.
  let start: Int
  /// What was found, as bytes of `text`.
  let marks: [TextSpan]

  /// The most bytes a snippet has, and how many of them stand before the first mark.
  static let length = 280
  static let lead = 80

  /// Makes the snippet of a passage.
  ///
  /// - Parameters:
  ///   - text: the passage.
  ///   - marked: the passage with `FE` before, and `FF` behind, what was found. Where it is another text (SQLite's
  ///     own functions stop at a NUL), nothing is marked.
  init(of text: [UInt8], marked: [UInt8]) {
    var passage: [UInt8] = []
    var marks: [TextSpan] = []
    var open = 0
    for byte in marked {
      switch byte {
      case 0xFE: open = passage.count
      case 0xFF: marks.append(TextSpan(open, passage.count))
      default: passage.append(byte)
      }
    }
    if passage != text { (passage, marks) = (text, []) }
    let window = Self.window(in: passage, around: marks)
    start = window.start
    self.text = String(decoding: passage[window.start..<window.end], as: UTF8.self)
    self.marks = marks.filter(window.contains).map {
      TextSpan($0.start - window.start, $0.end - window.start)
    }
  }

  /// The window with the most marks, the first of equals, between words where there are words to part.
  private static func window(in passage: [UInt8], around marks: [TextSpan]) -> TextSpan {
    guard passage.count > length else { return TextSpan(0, passage.count) }
    var (best, most) = (0, 0)
    for (index, mark) in marks.enumerated() {
      let within = marks[index...].prefix { $0.end <= mark.start + length - lead * 3 / 2 }.count
      if within > most { (best, most) = (mark.start, within) }
    }
    let start = max(0, min(best - lead, passage.count - length))
    return TextSpan(
      start == 0 ? 0 : boundary(in: passage, from: start, through: start + lead / 2, by: 1),
      start + length >= passage.count
        ? passage.count
        : boundary(in: passage, from: start + length, through: start + length - lead / 2, by: -1))
  }

  /// The first place between a space and a word; without one, the first that cuts no character.
  private static func boundary(in passage: [UInt8], from: Int, through: Int, by step: Int) -> Int {
    let places = Array(stride(from: from, through: through, by: step))
    let isSpace = { (place: Int) in passage[place] == 0x20 || passage[place] == 0x0A }
    let gap = places.first { step > 0 ? isSpace($0 - 1) && !isSpace($0) : isSpace($0) && !isSpace($0 - 1) }
    return gap ?? places.first { passage[$0] & 0xC0 != 0x80 } ?? from
  }
}
