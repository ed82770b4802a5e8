import EntenteLanguage
import EntenteModel

/// The words of a name as they are compared: small letters without diacritics, hyphens and apostrophes.
enum NameFold {
  /// The base letters of U+00C0 to U+017F.
  private static let letters = Array(
    ("aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty" + "aaaaaaccccccccdd"
      + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo"
      + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)

  /// A word folded; empty where nothing is left.
  static func fold(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var lead: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: result.append(byte)
      case 0xC3, 0xC4, 0xC5: lead = byte
      case 0x80...0xBF where lead != 0:
        let scalar = Int(lead & 0x1F) << 6 | Int(byte & 0x3F)
        if scalar >= 0xC0, scalar - 0xC0 < letters.count { result.append(letters[scalar - 0xC0]) }
        lead = 0
      default: lead = 0
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The words of some tokens folded, without small words and what folds to nothing.
  static func words(_ range: Range<Int>, of text: SegmentedText) -> [String] {
    range.compactMap { place in
      if small.contains(text.tokens[place].hash) { return nil }
      let word = fold(text.bytes(of: text.tokens[place]))
      return word.isEmpty ? nil : word
    }
  }

  /// Whether two words are one in two spellings: one letter differs in a word of seven or more, two in one of ten or
  /// more; the first letter never.
  static func areVariants(_ first: String, _ second: String) -> Bool {
    let (left, right) = (Array(first.utf8), Array(second.utf8))
    let shorter = min(left.count, right.count)
    guard shorter >= 7, abs(left.count - right.count) <= 2, left[0] == right[0] else { return false }
    return distance(left, right) <= (shorter >= 10 ? 2 : 1)
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, corner + (letter == other ? 0 : 1))
        corner = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }

  private static let small = WordList("the of and for de la du al - 's ' ’ . , &")
}
