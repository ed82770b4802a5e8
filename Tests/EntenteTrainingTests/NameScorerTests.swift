import EntenteLanguage
import EntenteTraining
import Testing

@Suite("Scores of names")
struct NameScorerTests {
  @Test("A worked example: one right, one of another kind, one too long, one missed")
  func worked() {
    var scorer = NameScorer()
    scorer.compare(
      found: [(range: 0..<2, type: "PER"), (range: 4..<5, type: "ORG"), (range: 7..<10, type: "LOC")],
      gold: [
        (range: 0..<2, type: "PER"), (range: 4..<5, type: "LOC"), (range: 7..<9, type: "LOC"),
        (range: 11..<12, type: "PER"),
      ])
    #expect(scorer.total.hits == 1)
    #expect(scorer.total.said == 3)
    #expect(scorer.total.gold == 4)
    #expect(scorer.total.f1 == 2.0 / 7.0)
    #expect(scorer.byType["LOC"]?.gold == 2)
    #expect(scorer.byType["ORG"]?.precision == 0)
  }

  @Test("Labels of a corpus give spans, also where a name starts with I")
  func spans() {
    let spans = NameCorpora.spans(["B-PER", "I-PER", "O", "I-LOC", "B-LOC", "I-ORG"])
    #expect(spans.map(\.range) == [0..<2, 3..<4, 4..<5, 5..<6])
    #expect(spans.map(\.type) == ["PER", "LOC", "LOC", "ORG"])
  }
}
