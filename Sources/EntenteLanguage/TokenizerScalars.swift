/// What a scalar above ASCII is to the tokenizer.
enum ScalarKind {
  case letter
  case space
  case line
  /// U+2019, read as an apostrophe inside words and as a closing quotation mark elsewhere.
  case apostrophe
  /// U+2026.
  case ellipsis
  /// A bullet of a list.
  case bullet
  /// Any other punctuation, symbol or pictograph: a token of its own.
  case symbol
}

/// One Unicode scalar of a text.
struct TextScalar {
  /// Its value.
  let value: UInt32
  /// The number of its bytes.
  let length: Int

  /// What it is to the tokenizer.
  var kind: ScalarKind {
    switch value {
    case 0x85, 0x2028, 0x2029: .line
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: .space
    case 0x2019: .apostrophe
    case 0x2026: .ellipsis
    case 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25A0, 0x25AA, 0x25CF, 0x25E6, 0x25B6, 0x25BA:
      .bullet
    default: isSymbol ? .symbol : .letter
    }
  }

  /// Latin-1's ª and µ, joiners, subscripts and the letterlike symbols count as letters.
  private var isSymbol: Bool {
    switch value {
    case 0x80...0xBF: value != 0xAA && value != 0xB5 && value != 0xAD
    case 0xD7, 0xF7, 0x37E, 0x387: true
    case 0x55A...0x55F, 0x589, 0x58A, 0x5BE, 0x5C0, 0x5C3, 0x5F3, 0x5F4, 0x60C, 0x61B, 0x61F, 0x66A, 0x6D4:
      true
    case 0x964, 0x965: true
    case 0x200C, 0x200D, 0x2080...0x209C: false
    case 0x2010...0x20CF, 0x2116, 0x2117, 0x2122, 0x2150...0x2182, 0x2190...0x2BFF, 0x2E00...0x2E7F: true
    case 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFEE, 0xFFFC, 0xFFFD:
      true
    case 0xE000...0xF8FF, 0x1F000...0x1FAFF: true
    default: false
    }
  }

  /// Whether it only alters the pictograph before it: a variation selector, a joiner or a skin tone.
  var altersPictograph: Bool {
    value == 0x200D || (0xFE00...0xFE0F).contains(value) || (0x1F3FB...0x1F3FF).contains(value)
  }

  /// Whether it is an upper-case letter of Latin-1, Latin Extended-A, Greek or Cyrillic.
  var isUpper: Bool {
    switch value {
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x137, 0x14A...0x177: value & 1 == 0
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    case 0x178, 0x386...0x3AB, 0x400...0x42F: true
    default: false
    }
  }
}
