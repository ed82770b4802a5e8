/// How text for a terminal is laid out.
public struct TextStyle: Hashable, Sendable {
  /// Whether ANSI colours are used; right on a terminal only.
  public let colour: Bool
  /// The number of columns; never less than 40.
  public let width: Int

  /// Makes a style; a width under 40 is taken as 40.
  public init(colour: Bool, width: Int = 80) {
    self.colour = colour
    self.width = max(40, width)
  }

  /// No colour, 80 columns.
  public static let plain = TextStyle(colour: false)
}

/// What a piece of text is, as far as colour goes.
enum Ink: String {
  case plain = ""
  case strong = "1"
  case quiet = "2"
  case bad = "31"
  case good = "32"
  case open = "33"
}

/// A piece of text in one ink.
struct Run: Equatable {
  let text: String
  let ink: Ink

  init(_ text: String, _ ink: Ink = .plain) {
    self.text = text
    self.ink = ink
  }
}

extension String {
  /// The columns that the text takes on a terminal.
  var columns: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: sum
      default: sum + (Self.isWide(scalar.value) ? 2 : 1)
      }
    }
  }

  /// The blocks that East Asian Width (UAX 11) calls wide, in outline.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
