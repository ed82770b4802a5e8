import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Links")
struct LinkReaderTests {
  @Test(
    "A cause and an effect are read with what ties them",
    arguments: [
      ("The raid provoked a crisis.", "verb", "The raid", "a crisis"),
      ("The strike delayed the accord.", "verb", "The strike", "delayed the accord"),
      ("The raid killed two guards.", "verb", "The raid", "killed two guards"),
      ("The truce ended the war.", "verb", "The truce", "ended the war"),
      ("The row held up the accord.", "verb", "The row", "held up the accord"),
      ("The accord was met with anger.", "verb-preposition", "The accord", "anger"),
      (
        "They secured the release of the crew through patience.", "through", "patience",
        "secured the release of the crew"
      ),
      ("The town needs the dam to end the shortage.", "needed-for", "the dam", "end the shortage"),
      ("Trade collapsed after the bridge fell.", "when", "the bridge fell", "Trade collapsed"),
      ("They paid, and therefore the port opened.", "sentence", "They paid", "the port opened"),
      ("Ties were strained by the raid.", "verb-passive", "the raid", "Ties were strained"),
      ("The storm led to a shortage.", "verb-preposition", "The storm", "a shortage"),
      ("The dam broke, causing a flood.", "participle", "The dam broke", "a flood"),
      ("They left because the fees rose.", "because", "the fees rose", "They left"),
      ("The talks failed because of the raid.", "due-to", "the raid", "The talks failed"),
      ("The bonds have strengthened through trade.", "through", "trade", "The bonds have strengthened"),
      ("The fence is designed to stop smugglers.", "aim", "The fence", "stop smugglers"),
      ("If the talks fail, the ports will close.", "condition", "the talks fail", "the ports will close"),
      ("Tensions rose when the fleet arrived.", "when", "the fleet arrived", "Tensions rose"),
      ("The bridge fell. As a result, trade stopped.", "sentence", "The bridge fell", "trade stopped"),
    ])
  func read(_ text: String, _ rule: String, _ cause: String, _ effect: String) throws {
    let read = try ClaimExample.links(text)
    #expect(read.map(\.cause) == [cause])
    #expect(read.map(\.effect) == [effect])
    #expect(read.first?.mention.rule == "link.\(rule)")
  }

  @Test(
    "What is denied, aimed at, or done by somebody is no link",
    arguments: [
      "The raid did not cause a crisis.", "It was an effort to ease tensions.",
      "Norland strengthened its army.", "The project has cost two million dollars.",
      "The guards brought down a plane.", "The trip is designed to explore the town.",
      "The talks are due to begin.", "The price has risen once tolls are counted.",
      "Terror poses a grave threat.", "The visit yielded eight agreements.",
      "They have met since May.", "They asked if the port was open.",
    ])
  func silent(_ text: String) throws {
    #expect(try ClaimExample.links(text).map(\.cause) == [])
  }

  @Test("A possible link is hedged, and the one who claims it is told")
  func hedged() throws {
    let read = try #require(try ClaimExample.links("The mayor said the storm could cause a flood.").first)
    #expect(read.link.isHedged)
    #expect(read.mention.modality == .attributed)
    #expect(read.mention.speaker != nil)
  }

  @Test("The best labels open each kind once")
  func labels() {
    let rows = [[0, 5, 0, 0, 0], [0, 0, 5, 0, 0], [0, 4, 0, 3, 0], [3, 0, 0, 0, 1]]
    let best = CausalSearch.best(rows, kinds: 2)
    #expect(best == [1, 2, 3, 0])
    #expect(CausalSearch.range(of: 1, in: best) == 0..<2)
    #expect(CausalSearch.range(of: 2, in: best) == 2..<3)
  }

  @Test("A model is written and read again")
  func written() {
    let text = CausalModel.text(keys: [7, 4_000_000_000], weights: Array(-9..<9))
    let rows: [CausalFeatures.Row] = [[7], [4_000_000_000, 7]]
    #expect(CausalModel(text: text).certainty(rows) == -1 + 8)
  }

  @Test("Each rule is listed with what it reads", arguments: LinkRule.allCases)
  func listed(_ rule: LinkRule) throws {
    #expect(try RulePage.lists(rule.rawValue, on: "links"))
  }
}
