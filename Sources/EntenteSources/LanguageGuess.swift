/// Tells the language of a text by its script and by the rate of small words.
enum LanguageGuess {
  /// What is told of prose in Latin letters that is not English and in none of the languages known here.
  static let unknown = "und"

  /// The code by ISO 639-1; `und` for prose that is surely not English and in no language known here; `nil` where
  /// there is too little to tell.
  static func code(of text: ArraySlice<UInt8>) -> String? {
    let text = text.prefix(8000)
    let plain = text.count { ($0 | 0x20) &- 0x61 < 26 }
    if plain >= 20, plain * 2 >= text.count { return latinCode(of: text) }
    let sample = String(decoding: text, as: UTF8.self)
    var scripts: [String: Int] = [:]
    var letters = 0
    var latin = 0
    for scalar in sample.unicodeScalars where isLetter(scalar) {
      letters += 1
      if scalar.value < 0x250 {
        latin += 1
      } else if let script = script(of: scalar.value) {
        scripts[script, default: 0] += 1
      }
    }
    guard letters >= 20 else { return nil }
    if latin * 2 >= letters { return latinCode(of: text) }
    let kana = scripts["ja", default: 0]
    if kana * 20 > letters { return "ja" }
    guard let (script, count) = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count * 2 > letters
    else {
      return nil
    }
    return refined(script, sample)
  }

  private static func isLetter(_ scalar: UnicodeScalar) -> Bool {
    scalar.value < 0x80 ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  private static func script(of value: UInt32) -> String? {
    switch value {
    case 0x370..<0x400: "el"
    case 0x400..<0x530: "ru"
    case 0x530..<0x590: "hy"
    case 0x590..<0x600: "he"
    case 0x600..<0x780: "ar"
    case 0x900..<0x980: "hi"
    case 0x980..<0xA00: "bn"
    case 0xE00..<0xE80: "th"
    case 0x10A0..<0x1100: "ka"
    case 0x1200..<0x1380: "am"
    case 0x3040..<0x3100: "ja"
    case 0x4E00..<0xA000: "zh"
    case 0xAC00..<0xD7B0: "ko"
    default: nil
    }
  }

  /// Languages that share a script, by letters that only one of them has.
  private static func refined(_ script: String, _ sample: String) -> String {
    func has(_ letters: String) -> Bool {
      sample.unicodeScalars.contains { letters.unicodeScalars.contains($0) }
    }
    switch script {
    case "ru":
      if has("їєґ") { return "uk" }
      if has("ў") { return "be" }
      if has("ѓќѕ") { return "mk" }
      if has("ђћљњ") { return "sr" }
      if has("ҷӯӣ") { return "tg" }
      if has("әғқұ") { return "kk" }
      if has("өү") { return has("ң") ? "ky" : "mn" }
      return has("ыэё") || !has("ъ") ? "ru" : "bg"
    case "ar": return has("ٹڈےں") ? "ur" : has("ټډړښۍ") ? "ps" : has("پچژگ") ? "fa" : "ar"
    default: return script
    }
  }

  private static func latinCode(of sample: ArraySlice<UInt8>) -> String? {
    let table = SmallWords.table
    var counts = [Int](repeating: 0, count: SmallWords.languages.count)
    var words = 0
    var lower = 0
    var hash = WordSet.emptyHash
    var startsLower = false
    func take(_ hash: UInt64) {
      words += 1
      if startsLower { lower += 1 }
      var languages = table[hash]
      while languages != 0 {
        counts[languages.trailingZeroBitCount] += 1
        languages &= languages - 1
      }
    }
    for byte in sample {
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 {
        if hash == WordSet.emptyHash { startsLower = byte >= 0x61 }
        hash = WordSet.next(hash, byte)
      } else if hash != WordSet.emptyHash {
        take(hash)
        hash = WordSet.emptyHash
      }
    }
    let order = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
    let (first, second) = (SmallWords.languages[order[0]].code, SmallWords.languages[order[1]].code)
    let isClear = counts[order[0]] * 4 >= counts[order[1]] * 5 || (first != "en" && second != "en")
    if words >= 8, counts[order[0]] * 100 >= words * 12, isClear { return first }
    let english = counts[0]
    return words >= 60 && english * 100 < words * 4 && lower * 2 >= words ? unknown : nil
  }
}
