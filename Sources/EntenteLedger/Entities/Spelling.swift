/// How a word of a name can be spelt: what variants of one name have in common, and how far two spellings lie apart.
///
/// Names that are carried over from other alphabets differ in vowels, doubled letters, an `h`, and in letters for one
/// sound (`k`, `q`; `v`, `w`). Words with another frame of consonants are never variants.
enum Spelling {
  /// The frame of consonants that all variants of a word share; never empty.
  static func skeleton(_ word: String) -> String {
    var frame: [UInt8] = []
    let letters = Array(word.utf8)
    for (place, letter) in letters.enumerated() {
      if isVowel(letter) || letter == UInt8(ascii: "h") || letter == UInt8(ascii: "y") && place > 0 {
        continue
      }
      let sound = sound(of: letter, before: place + 1 < letters.count ? letters[place + 1] : 0)
      if frame.last != sound { frame.append(sound) }
    }
    return frame.isEmpty ? word : String(decoding: frame, as: UTF8.self)
  }

  /// Whether two words with one frame are spellings of one name.
  static func areVariants(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (one, other) = (Array(first.utf8), Array(second.utf8))
    guard min(one.count, other.count) >= 4 else { return false }
    return distance(one, other) <= 0.3 + 0.07 * Double(max(one.count, other.count))
  }

  /// The cheapest way to write one word as the other.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Double {
    var previous = [0.0]
    for (column, letter) in other.enumerated() {
      previous.append(previous[column] + dropping(letter, after: column > 0 ? other[column - 1] : 0))
    }
    for (row, letter) in one.enumerated() {
      let drop = dropping(letter, after: row > 0 ? one[row - 1] : 0)
      var current = [previous[0] + drop]
      for (column, rival) in other.enumerated() {
        let insert = dropping(rival, after: column > 0 ? other[column - 1] : 0)
        current.append(
          min(
            previous[column] + changing(letter, rival), previous[column + 1] + drop, current[column] + insert)
        )
      }
      previous = current
    }
    return previous[other.count]
  }

  private static func dropping(_ letter: UInt8, after before: UInt8) -> Double {
    if letter == before { return 0.1 }
    if letter == UInt8(ascii: "h") { return before == 0 ? 1 : 0.25 }
    guard isVowel(letter) || letter == UInt8(ascii: "y") else { return 1 }
    return before == 0 ? 0.8 : isVowel(before) || before == UInt8(ascii: "y") ? 0.25 : 0.4
  }

  private static func changing(_ letter: UInt8, _ other: UInt8) -> Double {
    if letter == other { return 0 }
    let pair = [min(letter, other), max(letter, other)]
    if let cost = costs[pair] { return cost }
    return isVowel(letter) && isVowel(other) ? 0.5 : 1
  }

  private static let costs: [[UInt8]: Double] = {
    let rows: [(String, Double)] = [
      ("ae", 0.25), ("ei", 0.25), ("ou", 0.2), ("iy", 0.15), ("ey", 0.3), ("ao", 0.35), ("au", 0.35),
      ("ck", 0.1),
      ("kq", 0.1), ("cq", 0.1), ("vw", 0.15), ("sz", 0.15), ("ai", 0.7),
      ("iu", 0.7), ("eo", 0.6), ("eu", 0.4), ("io", 0.7), ("dt", 0.5), ("bp", 0.5), ("gj", 0.4),
      ("fv", 0.4),
      ("cs", 0.4), ("gq", 0.4), ("jy", 0.4),
    ]
    var table: [[UInt8]: Double] = [:]
    for (pair, cost) in rows { table[Array(pair.utf8)] = cost }
    return table
  }()

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func sound(of letter: UInt8, before next: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "c"): next == UInt8(ascii: "h") ? letter : UInt8(ascii: "k")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "y"): UInt8(ascii: "j")
    default: letter
    }
  }
}
