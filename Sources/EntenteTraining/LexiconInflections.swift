import EntenteLanguage

/// The regular inflections of English, as WordNet's rules of detachment undo them.
enum LexiconInflections {
  /// An inflected form, and its share of the lemma's occurrences in running text: a rough guess, used only to
  /// choose between two lemmas of one form.
  struct Form {
    let spelling: String
    let share: Double
  }

  /// The share of the uninflected form of a lemma of `category`.
  static func baseShare(of category: WordCategory) -> Double {
    switch category {
    case .noun: 0.65
    case .verb: 0.35
    case .adjective, .adverb: 0.95
    }
  }

  /// The share of an irregular form, told by its ending.
  static func irregularShare(of form: String, as category: WordCategory) -> Double {
    switch category {
    case .noun: 0.65
    case .verb: form.hasSuffix("ing") || form.hasSuffix("s") ? 0.15 : 0.35
    case .adjective, .adverb: 0.5
    }
  }

  /// The regular inflected forms of a single-word lemma; `isGradable` asks for "-er" and "-est".
  static func forms(of lemma: String, as category: WordCategory, isGradable: Bool) -> [Form] {
    switch category {
    case .noun:
      withS(lemma).map { Form(spelling: $0, share: 0.5) }
    case .verb:
      withS(lemma).map { Form(spelling: $0, share: 0.15) } + [
        Form(spelling: joined(lemma, "ed"), share: 0.35),
        Form(spelling: withIng(lemma), share: 0.15),
      ]
    case .adjective, .adverb:
      !isGradable
        ? []
        : [
          Form(spelling: joined(lemma, "er"), share: 0.5),
          Form(spelling: joined(lemma, "est"), share: 0.5),
        ]
    }
  }

  /// Whether a lemma is of the short sort that takes "-er" and "-est".
  static func isShort(_ lemma: String) -> Bool {
    let letters = Array(lemma.utf8)
    guard letters.count <= 8, letters.allSatisfy({ $0 &- 0x61 < 26 }) else { return false }
    var groups = 0
    for (index, letter) in letters.enumerated() where isVowel(letter) {
      if index == 0 || !isVowel(letters[index - 1]) { groups += 1 }
    }
    if lemma.hasSuffix("e"), groups > 1 { groups -= 1 }
    if lemma.hasSuffix("y") || lemma.hasSuffix("le") || lemma.hasSuffix("ow") { return true }
    return groups == 1
  }

  /// The forms in "-s"; two for a lemma in "-o" or "-man".
  private static func withS(_ lemma: String) -> [String] {
    if endsInConsonantY(lemma) { return [lemma.dropLast() + "ies"] }
    if lemma.hasSuffix("man") { return [lemma + "s", lemma.dropLast(2) + "en"] }
    if lemma.hasSuffix("o") { return [lemma + "s", lemma + "es"] }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    return [lemma + (hisses ? "es" : "s")]
  }

  private static func withIng(_ lemma: String) -> String {
    let keeps = ["ee", "ye", "oe"].contains { lemma.hasSuffix($0) } || lemma.utf8.count < 3
    return (lemma.hasSuffix("e") && !keeps ? String(lemma.dropLast()) : lemma) + "ing"
  }

  private static func joined(_ lemma: String, _ ending: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "i" + ending }
    return lemma.hasSuffix("e") ? lemma.dropLast() + ending : lemma + ending
  }

  private static func endsInConsonantY(_ lemma: String) -> Bool {
    let end = Array(lemma.utf8.suffix(2))
    return end.count == 2 && end[1] == 0x79 && !isVowel(end[0])
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
