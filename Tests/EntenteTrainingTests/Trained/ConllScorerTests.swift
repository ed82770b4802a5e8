import EntenteTraining
import Testing

@Suite("The scorer of CoNLL 2018")
struct ConllScorerTests {
  private func word(
    _ form: String, _ upos: String, _ head: Int, _ deprel: String, feats: String = "_", lemma: String = "x"
  ) -> TreebankToken {
    TreebankToken(
      form: form, lemma: lemma, upos: upos, xpos: upos, feats: feats, head: head, deprel: deprel)
  }

  @Test("A treebank against itself is right in everything")
  func itself() throws {
    let treebank = try TinyTreebank.treebank()
    let scores = ConllScorer().score(treebank, against: treebank)
    #expect(scores.all.allSatisfy { $0.counts.f1 == 1 && $0.counts.gold == 15 })
  }

  @Test("A worked example: one word cut in two, one wrong tag, one wrong head, one wrong relation")
  func worked() {
    let gold = Treebank(sentences: [
      [
        word("Grain", "NOUN", 2, "nsubj"), word("ships", "VERB", 0, "root"),
        word("mid-May", "PROPN", 2, "obl:tmod"), word("again", "ADV", 2, "advmod"),
      ]
    ])
    let system = Treebank(sentences: [
      [
        word("Grain", "PROPN", 2, "nsubj"), word("ships", "VERB", 0, "root"),
        word("mid-", "ADJ", 4, "amod"), word("May", "PROPN", 2, "obl"), word("again", "ADV", 4, "advmod"),
      ]
    ])
    let scores = ConllScorer().score(system, against: gold)
    // Three of five said and four gold words are cut alike.
    #expect(scores.words.hits == 3 && scores.words.said == 5 && scores.words.gold == 4)
    #expect(abs(scores.words.f1 - 2.0 * 3 / 9) < 1e-12)
    #expect(scores.upos.hits == 2)
    // "again" hangs under a word that gold does not have.
    #expect(scores.uas.hits == 2 && scores.las.hits == 2)
  }

  @Test("Subtypes of relations and features outside the task's list are not compared")
  func universal() {
    let gold = Treebank(sentences: [[word("Trade", "NOUN", 0, "root", feats: "Number=Sing|Typo=Yes")]])
    let system = Treebank(sentences: [[word("Trade", "NOUN", 0, "root:x", feats: "Number=Sing")]])
    let scores = ConllScorer().score(system, against: gold)
    #expect(scores.las.f1 == 1 && scores.feats.f1 == 1)
    let plural = Treebank(sentences: [[word("Trade", "NOUN", 0, "root", feats: "Number=Plur")]])
    #expect(ConllScorer().score(plural, against: gold).feats.f1 == 0)
  }

  @Test("A lemma that gold does not state counts as right")
  func unstated() {
    let gold = Treebank(sentences: [[word("x", "X", 0, "root", lemma: "_")]])
    let system = Treebank(sentences: [[word("x", "X", 0, "root", lemma: "y")]])
    #expect(ConllScorer().score(system, against: gold).lemmas.f1 == 1)
  }
}
