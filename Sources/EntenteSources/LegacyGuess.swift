/// What bytes that are not valid UTF-8 look like.
struct LegacyGuess {
  /// The kinds that are told apart.
  enum Verdict: Hashable {
    case windows1252
    case damagedUTF8
    case other(String)
  }

  /// What it looks like.
  let verdict: Verdict

  /// Looks at the bytes above ASCII: how many there are, in which company they stand.
  init(of bytes: [UInt8]) {
    var high = 0
    var sequences = 0
    var controls = 0
    var marks = 0
    var lettersInWords = 0
    var cyrillicRuns = 0
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      guard byte >= 0x80 else {
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C { controls += 1 }
        place += 1
        continue
      }
      let length = Self.sequenceLength(bytes, place)
      if length > 1 {
        sequences += 1
        place += length
        continue
      }
      high += 1
      if [0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xA3, 0xAB, 0xBB, 0x80, 0xA7, 0xB0].contains(byte) {
        marks += 1
      }
      let before = place > 0 ? bytes[place - 1] : 0x20
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      if byte >= 0xC0, Self.isLetter(before) || Self.isLetter(after) { lettersInWords += 1 }
      if byte >= 0xC0, before >= 0xC0 { cyrillicRuns += 1 }
      place += 1
    }
    if sequences > high {
      verdict = .damagedUTF8
    } else if controls > 0 {
      verdict = .other("binary data or a rare encoding")
    } else if (marks + lettersInWords) * 10 >= high * 9 {
      verdict = .windows1252
    } else if cyrillicRuns * 2 > high {
      verdict = .other("a Cyrillic, Greek or Asian encoding (Windows-1251, KOI8-R, Shift JIS, GBK)")
    } else {
      verdict = .other("an encoding that could not be told for sure (Windows-1252 is one)")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The length of a valid sequence of UTF-8 of more than one byte; 1 for anything else.
  private static func sequenceLength(_ bytes: [UInt8], _ place: Int) -> Int {
    let byte = bytes[place]
    let length = byte >= 0xF0 && byte < 0xF5 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 && byte < 0xE0 ? 2 : 1
    guard length > 1, byte < 0xF5, place + length <= bytes.count else { return 1 }
    return bytes[(place + 1)..<(place + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 1
  }
}

/// What a page says of its encoding.
enum PageCharset {
  /// The name behind `charset=` or in `encoding="…"` among the first 4,096 bytes.
  static func label(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for key in ["charset=", "encoding="] {
      guard let found = head.firstRange(of: key) else { continue }
      let rest = head[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}
