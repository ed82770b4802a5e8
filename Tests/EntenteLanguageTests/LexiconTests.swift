import EntenteLanguage
import Testing

@Suite("The lexicon")
struct LexiconTests {
  private let lexicon = Lexicon.standard

  @Test(
    "A form has the parts of speech of its lemmas, whatever its inflection",
    arguments: [
      ("frigates", .noun), ("Treaty", .noun), ("ratified", .verb), ("mediate", [.verb]),
      ("wealthier", .adjective),
      ("walks", [.noun, .verb]), ("swiftly", .adverb), ("the", .function), ("against", .function),
      ("were", [.verb, .function]), ("n\u{2019}t", .function), ("foreign ministers", .noun), ("qzxv", []),
    ] as [(String, WordCategories)])
  func categories(form: String, expected: WordCategories) {
    #expect(lexicon.categories(of: form).isSuperset(of: expected))
    if expected.isEmpty { #expect(lexicon.categories(of: form).isEmpty) }
  }

  @Test("A noun is no verb, and a function word no noun")
  func categoriesNotHeld() {
    #expect(lexicon.categories(of: "embassies") == .noun)
    #expect(lexicon.categories(of: "themselves") == .function)
    #expect(!lexicon.categories(of: "negotiate").contains(.noun))
  }

  @Test(
    "The lemma of a form as a part of speech, by rule and by exception",
    arguments: [
      ("embassies", .noun, "embassy"), ("spokesmen", .noun, "spokesman"), ("crises", .noun, "crisis"),
      ("children", .noun, "child"), ("churches", .noun, "church"), ("embargoes", .noun, "embargo"),
      ("convoys", .noun, "convoy"), ("news", .noun, "news"), ("premises", .verb, "premise"),
      ("sought", .verb, "seek"), ("found", .verb, "find"), ("left", .verb, "leave"),
      ("begun", .verb, "begin"),
      ("travelled", .verb, "travel"), ("traveled", .verb, "travel"), ("agreeing", .verb, "agree"),
      ("denies", .verb, "deny"), ("stopping", .verb, "stop"), ("goes", .verb, "go"), ("are", .verb, "be"),
      ("better", .adjective, "good"), ("heaviest", .adjective, "heavy"), ("Larger", .adjective, "large"),
      ("former", .adjective, "former"), ("sooner", .adverb, "soon"), ("qzxvs", .noun, "qzxvs"),
      ("foreign ministers", .noun, "foreign minister"), ("called off", .verb, "call off"),
    ] as [(String, WordCategory, String)])
  func lemmaAs(form: String, category: WordCategory, expected: String) {
    #expect(lexicon.lemma(of: form, as: category) == expected)
  }

  @Test(
    "The likeliest lemma when nothing is known of the context",
    arguments: [
      ("was", "be"), ("them", "they"), ("ministers", "minister"), ("signed", "sign"), ("killed", "kill"),
      ("building", "building"), ("women", "woman"), ("said", "say"), ("against", "against"),
      ("qzxvs", "qzxvs"),
      ("cheaper", "cheap"),
    ])
  func lemmaAlone(form: String, expected: String) {
    #expect(lexicon.lemma(of: form) == expected)
  }

  @Test("Asked by hash, the lexicon answers as by spelling")
  func hashes() throws {
    for word in ["Soldiers", "agreed", "the", "qzxv", "better"] {
      let hash = WordHash.of(word)
      #expect(lexicon.categories(ofHash: hash) == lexicon.categories(of: word))
      let index = lexicon.lemmaIndex(ofHash: hash)
      #expect(index.map { lexicon.lemma(at: $0) } ?? word == lexicon.lemma(of: word))
    }
    let past = try #require(lexicon.lemmaIndex(ofHash: WordHash.of("shrank"), as: .verb))
    #expect(past == lexicon.lemmaIndex(ofHash: WordHash.of("shrinks"), as: .verb))
  }

  @Test("Every lemma is found under its own spelling")
  func roundTrip() {
    var lost: [String] = []
    for index in stride(from: 0, to: 100_000, by: 37) {
      let lemma = lexicon.lemma(at: index)
      if lexicon.categories(of: lemma).isEmpty { lost.append(lemma) }
    }
    #expect(lost.isEmpty)
  }

  @Test("Words of one derivation are known of each other")
  func derivations() {
    #expect(lexicon.derivedLemmas(of: "retaliate").contains("retaliation"))
    #expect(lexicon.derivedLemmas(of: "signature").contains("sign"))
    #expect(lexicon.derivedLemmas(of: "naval") == ["navy"])
    #expect(lexicon.derivedLemmas(of: "destroy", as: .noun).contains("destruction"))
    #expect(!lexicon.derivedLemmas(of: "destroy", as: .noun).contains("destructive"))
    #expect(lexicon.derivedLemmas(of: "qzxv").isEmpty)
  }
}
