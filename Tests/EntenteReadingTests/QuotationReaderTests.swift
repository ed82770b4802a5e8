import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Quotations")
struct QuotationReaderTests {
  @Test(
    "Words are given to the one who says them",
    arguments: [
      ("The mayor said that the harbour was closed.", "clause", "The mayor", "the harbour was closed"),
      ("“The harbour is closed,” the mayor said.", "late", "the mayor", "The harbour is closed"),
      ("'The harbour is closed,' said the mayor.", "late", "the mayor", "The harbour is closed"),
      ("«The harbour is closed», said the mayor.", "late", "the mayor", "The harbour is closed"),
      (
        "If the talks fail, the envoy warns, the ports will close.", "parenthetic", "the envoy",
        "If the talks fail the ports will close"
      ),
      (
        "According to the mayor, the bridge will open again.", "according-to", "the mayor",
        "the bridge will open again"
      ),
      ("The minister stressed the need for calm.", "object", "The minister", "the need for calm"),
      ("The envoy called for an inquiry.", "preposition", "The envoy", "an inquiry"),
      ("The envoy accused the guards of theft.", "preposition", "The envoy", "theft"),
      ("The envoy urged both sides to talk.", "request", "The envoy", "both sides to talk"),
      ("The critics called the pact a mistake.", "naming", "The critics", "the pact a mistake"),
      (
        "The ministry puts the damage at 2 million dollars.", "estimate", "The ministry",
        "the damage at 2 million dollars"
      ),
      ("As one fisherman put it, the pact is a truce.", "as", "one fisherman", "the pact is a truce"),
      ("The mayor made it clear that the port would close.", "that", "The mayor", "the port would close"),
      (
        "Sixty men died on the ridge, according to a tally kept by the ministry.", "according-to",
        "the ministry",
        "Sixty men died on the ridge"
      ),
      ("The minister said: “We are late.”", "clause", "The minister", "We are late."),
      (
        "“The port is quite safe again.” — Rolf Benner", "direct-signed", "Rolf Benner",
        "The port is quite safe again."
      ),
    ])
  func given(_ text: String, _ rule: String, _ speaker: String, _ content: String) throws {
    let read = try ClaimExample.quotations(text)
    #expect(read.map(\.quotation.content) == [content])
    #expect(read.first?.quotation.speaker?.words == speaker)
    #expect(read.first?.mention.rule == "quotation.\(rule)")
  }

  @Test("A quotation that its speaker parts is one, with its words in order")
  func parted() throws {
    let read = try ClaimExample.quotations(
      "“The port is safe,” the mayor said. “The ships may leave tomorrow.”")
    let quotation = try #require(read.first).quotation
    #expect(read.count == 1)
    #expect(quotation.isDirect)
    #expect(quotation.parts.count == 2)
    #expect(quotation.content == "The port is safe The ships may leave tomorrow.")
  }

  @Test("Quoted words in a told sentence are the content")
  func mixed() throws {
    let quotation = try #require(
      try ClaimExample.quotations("The ministry warned that it could not “stand idle” much longer.").first
    ).quotation
    #expect(quotation.isDirect)
    #expect(quotation.content == "stand idle")
  }

  @Test(
    "What is denied, only possible, or said by nobody is no quotation",
    arguments: [
      "The mayor did not say that the harbour was closed.", "The mayor might say that the harbour is closed.",
      "The mayor refused to say that the harbour was closed.", "The visit shows that the harbour is open.",
      "The so-called “Green Line” runs through the town.", "They vowed to return.",
      "Norland offered 15 million crowns.", "The envoy put the lamp at the door.",
    ])
  func silent(_ text: String) throws {
    #expect(try ClaimExample.quotations(text).map(\.quotation.content) == [])
  }

  @Test("Stances of one speaker in one breath are one quotation")
  func stances() throws {
    let read = try ClaimExample.quotations("The two envoys condemned the raid and called for an inquiry.")
    #expect(read.map(\.quotation.content) == ["the raid an inquiry"])
  }

  @Test("The one addressed is told")
  func addressee() throws {
    let read = try ClaimExample.quotations("The mayor told reporters that the harbour was closed.")
    #expect(read.first?.quotation.addressee?.words == "reporters")
  }

  @Test("The evidence holds the words and is never too long")
  func evidence() throws {
    let sentence = "The harbour of the old town is closed to all ships of the line. "
    let text = "“\(String(repeating: sentence, count: 20))” the mayor said."
    for (mention, quotation) in try ClaimExample.quotations(text) {
      #expect(mention.span.count <= Mention.longestEvidence)
      #expect(mention.span.contains(quotation.parts[0]))
      #expect(quotation.parts.count > 1)
    }
  }

  @Test("An office without a name is the one person named with it before")
  func office() throws {
    let scene = try ClaimExample.scene(
      "The minister of water and power, Rolf Benner, met the envoys. The minister said that the port was safe."
    )
    let told = QuotationReader().read(scene).compactMap { mention in
      if case .quotation(let quotation) = mention.claim { quotation } else { nil }
    }
    #expect(told.last?.speaker?.referents.map { scene.referents[$0].name } == ["Rolf Benner"])
  }

  @Test("“He added” goes on what the last speaker said")
  func added() throws {
    let text =
      "Rolf Benner met Carl Holm in Oslo. Ada Lund's envoy said that the port was safe. He added that it was late."
    let read = try ClaimExample.quotations(text)
    #expect(read.count == 2)
    #expect(read.last?.quotation.speaker?.words == read.first?.quotation.speaker?.words)
  }

  @Test("Each rule is listed with what it reads", arguments: QuotationRule.allCases)
  func listed(_ rule: QuotationRule) throws {
    #expect(try RulePage.lists(rule.rawValue, on: "quotations"))
  }
}
