/// Tells the language of a text by its script and by the rate of small words.
enum LanguageGuess {
  /// The code by ISO 639-1; `nil` where it could not be told.
  static func code(of text: ArraySlice<UInt8>) -> String? {
    let sample = String(decoding: text.prefix(8000), as: UTF8.self)
    var scripts: [String: Int] = [:]
    var letters = 0
    var latin = 0
    for scalar in sample.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if scalar.value < 0x250 {
        latin += 1
      } else if let script = script(of: scalar.value) {
        scripts[script, default: 0] += 1
      }
    }
    guard letters >= 20 else { return nil }
    if latin * 2 >= letters { return latinCode(of: sample) }
    let kana = scripts["ja", default: 0]
    if kana * 20 > letters { return "ja" }
    guard let (script, count) = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count * 2 > letters
    else {
      return nil
    }
    return refined(script, sample)
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
    case "ru": return has("їєґ") ? "uk" : has("ўі") ? "be" : has("ђћџљњ") ? "sr" : "ru"
    case "ar": return has("ٹڈےں") ? "ur" : has("ټډړښۍ") ? "ps" : has("پچژگ") ? "fa" : "ar"
    default: return script
    }
  }

  private static func latinCode(of sample: String) -> String? {
    var counts = [Int](repeating: 0, count: languages.count)
    var words = 0
    var hash = WordSet.emptyHash
    func take(_ hash: UInt64) {
      words += 1
      for (index, language) in languages.enumerated() where language.words.contains(hash) {
        counts[index] += 1
      }
    }
    for byte in sample.utf8 {
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 {
        hash = WordSet.next(hash, byte)
      } else if hash != WordSet.emptyHash {
        take(hash)
        hash = WordSet.emptyHash
      }
    }
    let order = counts.indices.sorted { (counts[$0], $1) > (counts[$1], $0) }
    guard words >= 8, counts[order[0]] * 100 >= words * 12, counts[order[0]] * 4 >= counts[order[1]] * 5
    else {
      return nil
    }
    return languages[order[0]].code
  }

  private static let languages: [(code: String, words: WordSet)] = [
    (
      "en",
      "the of and to in a is that for on with as was by at it from be are has have his which its this he"
    ),
    (
      "fr",
      "le la les de des du et en un une est que qui dans pour au sur pas par plus ce il avec son sa ne"
    ),
    (
      "de",
      "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an"
    ),
    (
      "es", "el la los las de del y en que un una es por con para se su al lo como más pero sus le ha no este"
    ),
    (
      "pt",
      "o a os as de do da dos das e em que um uma é por com para se no na ao mais como foi não seu sua"
    ),
    (
      "it",
      "il lo la i gli le di del della dei e in che un una è per con non si da al nel sono più come anche"
    ),
    (
      "nl",
      "de het een en van in is dat op te zijn met voor niet die aan er ook als door naar bij uit maar om"
    ),
    (
      "tr",
      "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak ise en var ne ya türkiye"
    ),
    (
      "id",
      "dan yang di dengan untuk pada dari ini itu dalam tidak akan oleh adalah ke juga kita atau karena"
    ),
    (
      "pl", "i w na z do się nie że to jest o jak po za od przez oraz który dla ale co są przy tym już być ma"
    ),
    (
      "sv",
      "och i att det som en på är av för med den till inte har om ett men var de han från vid kan så hon"
    ),
    (
      "so",
      "oo ka ku iyo uu in ay ah waa la ee soo si waxaa ayaa kala loo aan lagu ayuu waxay iyada isaga"
    ),
    (
      "sw", "na ya wa kwa ni katika za la kuwa cha hiyo huo lakini kama yake baada wake alisema hii hilo watu"
    ),
    ("ro", "și de în a la cu pe din că nu este o un pentru mai au care fost sunt prin ce după sau al ale"),
  ].map { (code: $0.0, words: WordSet($0.1)) }
}
