import EntenteLanguage
import Testing

@Suite("Edit scripts of lemmas")
struct EditScriptTests {
  @Test(
    "A script makes the lemma it was learned from, and those of like words",
    arguments: [
      ("treaties", "treaty", "Armies", "army"), ("was", "be", "was", "be"),
      ("Signed", "sign", "warned", "warn"),
      ("Geneva", "Geneva", "Minsk", "Minsk"), ("PARIS", "Paris", "ROME", "Rome"),
      ("naïveté", "naïveté", "café", "café"), ("better", "good", "better", "good"),
      ("n’t", "not", "n’t", "not"), ("signing", "sign", "Talking", "talk"),
      ("geneva", "Geneva", "minsk", "Minsk"), ("4,500", "4500", "12,000", "12000"),
    ])
  func scripts(_ row: (String, String, String, String)) {
    let script = EditScript(from: Array(row.0.utf8), to: Array(row.1.utf8))
    #expect(script.apply(to: Array(row.0.utf8)) == Array(row.1.utf8))
    #expect(script.apply(to: Array(row.2.utf8)) == Array(row.3.utf8))
  }

  @Test("A word shorter than the cut has no lemma by the script")
  func short() {
    let script = EditScript(from: Array("treaties".utf8), to: Array("treaty".utf8))
    #expect(script.apply(to: Array("a".utf8)) == nil)
  }

  @Test(
    "The hash of a lemma is told without making it",
    arguments: [
      ("treaties", "treaty"), ("was", "be"), ("Signed", "sign"), ("geneva", "Geneva"), ("4,500", "4500"),
    ])
  func hash(_ row: (String, String)) {
    let script = EditScript(from: Array(row.0.utf8), to: Array(row.1.utf8))
    #expect(script.hash(of: Array(row.0.utf8)) == WordHash.of(row.1))
  }
}
