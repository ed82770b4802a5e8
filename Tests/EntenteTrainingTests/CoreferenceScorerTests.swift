import EntenteTraining
import Testing

@Suite("The scorer of coreference")
struct CoreferenceScorerTests {
  /// The worked example of Pradhan et al. (2014), section 4: key {a b c} {d e f g}, response {a b} {c d} {f g h i}.
  @Test("The published worked example comes out as published")
  func example() {
    var scorer = CoreferenceScorer()
    scorer.add(key: [[1, 2, 3], [4, 5, 6, 7]], response: [[1, 2], [3, 4], [6, 7, 8, 9]])
    #expect(close(scorer.muc.recallValue, 0.40) && close(scorer.muc.precisionValue, 0.40))
    #expect(close(scorer.cubed.recallValue, 0.42) && close(scorer.cubed.precisionValue, 0.50))
    #expect(close(scorer.ceaf.recallValue, 0.65) && close(scorer.ceaf.precisionValue, 0.43))
    #expect(close(scorer.conll, (0.40 + 0.46 + 0.52) / 3))
  }

  @Test("What is put together as it belongs together is right, whatever the order")
  func perfect() {
    var scorer = CoreferenceScorer()
    scorer.add(key: [[1, 2, 3], [4, 5]], response: [[5, 4], [3, 1, 2]])
    #expect(scorer.conll == 1)
  }

  @Test("Nothing put together is nothing found")
  func nothing() {
    var scorer = CoreferenceScorer()
    scorer.add(key: [[1, 2, 3], [4, 5]], response: [])
    #expect(scorer.conll == 0)
  }

  @Test("Entities are aligned for the greatest sum, not one after the other")
  func alignment() {
    var scorer = CoreferenceScorer()
    // The first key chain is nearest to the first response chain, but the sum is greatest the other way.
    scorer.add(key: [[1, 2, 3, 4], [5, 6]], response: [[1, 2, 5, 6], [3, 4]])
    #expect(close(scorer.ceaf.recallValue, (2.0 / 3 + 2.0 / 3) / 2))
  }

  private func close(_ value: Double, _ published: Double) -> Bool { abs(value - published) < 0.006 }
}
