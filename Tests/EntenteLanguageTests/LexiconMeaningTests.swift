import EntenteLanguage
import Testing

@Suite("Meanings in the lexicon")
struct LexiconMeaningTests {
  private let lexicon = Lexicon.standard

  @Test(
    "Words that name the same are synonyms, also across inflections and parts of speech",
    arguments: [
      ("border", "frontier"), ("soldiers", "troops"), ("talks", "negotiations"), ("coast", "shoreline"),
      ("envoy", "ambassador"), ("okayed", "approved"), ("truce", "ceasefire"), ("lorry", "trucks"),
      ("premier", "prime minister"), ("pact", "accord"), ("retaliation", "retaliate"), ("sign", "signature"),
      ("began", "started"), ("harbour", "port"), ("postponed", "put off"), ("same", "same"),
    ])
  func synonyms(first: String, second: String) {
    #expect(lexicon.areSynonyms(first, second))
    #expect(lexicon.areSynonyms(second, first))
  }

  @Test(
    "Words of one field that name different things are not synonyms",
    arguments: [
      ("border", "coast"), ("export", "import"), ("president", "minister"), ("kilometer", "mile"),
      ("killed", "wounded"), ("north", "south"), ("road", "railway"), ("oil", "gas"), ("rise", "fall"),
      ("soldier", "civilian"), ("sanction", "tariff"), ("ship", "plane"), ("qzxv", "treaty"),
      ("the", "treaty"),
    ])
  func others(first: String, second: String) {
    #expect(!lexicon.areSynonyms(first, second))
    #expect(!lexicon.areSynonyms(second, first))
  }

  @Test("Relatedness falls from the same through the near to the far")
  func relatedness() {
    func near(_ first: String, _ second: String) -> Double { lexicon.relatedness(first, second, as: .noun) }
    #expect(near("embassy", "embassies") == 1)
    #expect(near("nation", "country") == 1)
    #expect(near("soldiers", "troops") >= 0.9)
    #expect(near("truck", "car") > near("truck", "bicycle"))
    #expect(near("truck", "bicycle") > near("truck", "idea"))
    #expect(near("frigate", "treaty") < 0.1)
    #expect(near("qzxv", "treaty") == 0)
    #expect(near("truck", "car") < 0.9)
  }

  @Test("Relatedness does not depend on the order of the two words")
  func symmetry() {
    let words = ["river", "lake", "army", "militia", "oil", "pipeline", "envoy", "trade", "loan", "village"]
    for first in words {
      for second in words {
        #expect(
          lexicon.relatedness(first, second, as: .noun) == lexicon.relatedness(second, first, as: .noun))
      }
    }
  }

  @Test(
    "A lemma's frequent senses have coarse classes, the commonest first",
    arguments: [
      ("minister", .noun, .person), ("battalion", .noun, .group), ("pipeline", .noun, .artifact),
      ("communique", .noun, .communication), ("province", .noun, .location), ("decade", .noun, .time),
      ("dozen", .noun, .quantity), ("money", .noun, .possession), ("earthquake", .noun, .event),
      ("invasion", .noun, .act), ("announce", .verb, .communication), ("rise", .verb, .change),
      ("arrive", .verb, .motion),
      ("naval", .adjective, .pertaining), ("person", .noun, .person), ("swiftly", .adverb, .manner),
    ] as [(String, WordCategory, SemanticClass)])
  func classes(lemma: String, category: WordCategory, expected: SemanticClass) {
    #expect(lexicon.classes(of: lemma, as: category).first == expected)
  }

  @Test("An unknown word, or one of another part of speech, has no class")
  func noClass() {
    #expect(lexicon.classes(of: "qzxv", as: .noun).isEmpty)
    #expect(lexicon.classes(of: "embassy", as: .verb).isEmpty)
  }
}
