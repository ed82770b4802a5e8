import EntenteModel
import Foundation
import Testing

@testable import EntenteReading

@Suite("Commitments")
struct CommitmentReaderTests {
  /// A marked text, the rule of each marked clause, and who is bound by the first of them.
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let rules: [CommitmentRule]
    let parties: [String]
    var testDescription: String { text }

    init(_ text: String, _ rules: CommitmentRule..., parties: String...) {
      self.text = text
      self.rules = rules
      self.parties = parties
    }
  }

  static let rows = [
    Row("[[Norway and Sweden signed a memorandum on fisheries]].", .paper, parties: "Norway", "Sweden"),
    Row(
      "[[Norway and Sweden put their names to a joint declaration in Oslo]].", .paper, parties: "Norway",
      "Sweden"),
    Row(
      "Norway met Sweden in Oslo. [[Agreements exist with Kenya to supply tea]] and [[with Ghana to supply cocoa]].",
      .exist, .exist, parties: "Kenya"),
    Row(
      "[[In a series of agreements]], Norway and Sweden settled the water row.", .series, parties: "Norway",
      "Sweden"),
    Row(
      "During the visit, [[the two nations agreed to increase patrols]], [[enhance joint drills]], and "
        + "[[implement new mechanisms for talks]].", .clause, .clause, .clause),
    Row("[[Sweden agreed that the canal should be widened]].", .clause, parties: "Sweden"),
    Row("[[Norway promised the fishermen 200 new boats]].", .object, parties: "Norway"),
    Row("[[Norway approved the construction of the bridge]].", .object, parties: "Norway"),
    Row("[[Norway reaffirmed its commitment to the canal treaty]].", .will, parties: "Norway"),
    Row(
      "[[Norway and Sweden expressed their readiness to build a second bridge]].", .will, parties: "Norway",
      "Sweden"),
    Row(
      "Norway and Sweden met in Oslo. Their neighbours welcomed [[the agreement to widen the canal]].", .noun,
      parties: "Norway", "Sweden"),
    Row("[[Norway plans to send up to 400 engineers to Kenya]].", .aim, parties: "Norway"),
    Row("[[Norway and Sweden decided to reopen the ferry line]].", .decision, parties: "Norway", "Sweden"),
    Row("[[Norway and Sweden called for a swift return of the envoys]].", .call, parties: "Norway", "Sweden"),
    Row(
      "Norway and Sweden met in Oslo. [[The idea of a common toll was also discussed]].", .idea,
      parties: "Norway", "Sweden"),
    Row(
      "[[Norway and Sweden signed a memorandum that would lease Norway two quays for 20 years]].", .paper,
      parties: "Norway", "Sweden"),
    Row(
      "Norway and Sweden signed a memorandum [[that would lease Norway two quays for 20 years]].", .term,
      parties: "Norway", "Sweden"),
    Row(
      "Norway and Sweden signed a memorandum on fisheries. [[It offered Norway a 20-year lease on two quays]].",
      .term, parties: "Norway", "Sweden"),
    Row(
      "[[Norway will let the ferries pass until the end of June under a stopgap deal with Sweden]].", .term,
      parties: "Norway"),
    Row(
      "Norway and Sweden signed a treaty in Oslo. [[Talks on tariffs are to begin by the end of March]] and to "
        + "[[be concluded within six months]].", .duty, .duty, parties: "Norway", "Sweden"),
    Row(
      "Benner said that [[Norway would in return recognise the islands as Swedish]].", .exchange,
      parties: "Norway"),
    Row(
      "The Norwegian minister Olga Brandt said that [[a delegation would visit Nairobi before 15 May]].",
      .announced, parties: "Olga Brandt", "Norwegian"),
    Row(
      "Norway and Sweden signed a pact. [[The pact was cancelled in June]].", .fate, parties: "Norway",
      "Sweden"),
    Row(
      "Norway and Sweden fought. [[The ceasefire took effect on Friday]].", .fate, parties: "Norway", "Sweden"
    ),
    Row("[[The truce between Norway and Sweden has held]].", .fate, parties: "Norway", "Sweden"),
    Row(
      "Norway and Sweden stopped firing under [[a UN-brokered truce]].", .paper, parties: "Norway", "Sweden"),
    Row(
      "Norway and Sweden signed a truce. [[Both armies are to pull back 5 km from the river]].", .duty,
      parties: "Norway", "Sweden"),
    Row(
      "Norway and Sweden reached a deal. [[Norway must let through 600 tonnes of grain a day]].", .duty,
      parties: "Norway"),
    Row(
      "Norway and Sweden reached a deal. [[The engineers have six weeks to draw up a longer plan]].", .duty,
      parties: "Norway", "Sweden"),
    Row("[[Norway will send 45 observers to Kenya]].", .undertaking, parties: "Norway"),
    Row(
      "[[Norway pledged 40 million euros for repairs on Friday, Sweden 30 million euros and Finland 10 million euros]].",
      .object, parties: "Norway"),
    Row(
      "Norway pledged 40 million euros for repairs on Friday, [[Sweden 30 million euros]] and [[Finland 10 million euros]].",
      .share, .share, parties: "Sweden"),
    Row("[[Norway announced a loan of 40 million dollars to Kenya]].", .object, parties: "Norway"),
    Row("[[Norway gave assurances that the port would open]].", .will, parties: "Norway"),
    Row("[[Norway gave the green light to the second bridge]].", .object, parties: "Norway"),
    Row("[[Norway accepted the terms]].", .object, parties: "Norway"),
    Row("[[The two countries settled on a lower toll]].", .object),
    Row(
      "Norway and Sweden share a river. [[The treaty entitles Norway to 400 tonnes of fish a year]].", .term,
      parties: "Norway", "Sweden"),
    Row("The Norwegian cabinet met to [[consider a relief package for fishermen]].", .idea),
    Row(
      "Norway and Sweden signed a truce. [[Norway missed the deadline by a week]].", .deadline,
      parties: "Norway"),
  ]

  @Test("Every marked commitment is read, by its rule and with its parties", arguments: rows)
  func corpus(_ row: Row) throws {
    let scene = try CommitmentScene(row.text)
    for (span, rule) in zip(scene.spans, row.rules) {
      #expect(
        scene.rules(at: span).contains(rule.rawValue),
        "\(scene.text[span]): \(scene.mentions.map { scene.text[$0.span] })")
    }
    guard !row.parties.isEmpty, let first = scene.commitments(at: scene.spans[0]).first else { return }
    #expect(scene.parties(of: first) == row.parties)
  }

  @Test(
    "What binds nobody is no commitment",
    arguments: [
      "The visit offers a chance to mend ties.", "The trip aims to mend ties with Sweden.",
      "Norway remains committed to improving ties with Sweden.", "Norway is committed to peace.",
      "Norway is aiming to win friends.", "Norway plans to send engineers to Kenya.",
      "Sweden agreed that the canal was too narrow.", "Sweden suggested that the canal was too narrow.",
      "Norway decided to reopen the ferry line.", "Norway called for a swift return of the envoys.",
      "The report offers a fresh reading of the war.", "Norway failed to sign the treaty.",
      "Norway may sign the treaty.", "Norway will export 40 million tonnes of fish if the ban falls.",
      "Analysts said that Norway will send 45 observers.", "Voters have two weeks to register.",
      "Norway must spend 40 million euros on ports.", "Refugees settled on the coast.",
      "Norway accepted the blame.", "Norway announced a summit of 40 states.", "Norway gave a concert.",
      "Most Norwegians agree that the toll should fall.",
    ])
  func nothing(_ text: String) throws {
    #expect(try CommitmentScene(text).mentions.isEmpty)
  }

  @Test("A title or a heading is not read")
  func titles() throws {
    let text = "Norway and Sweden signed a memorandum on fisheries."
    #expect(try CommitmentScene(text, kind: .title).mentions.isEmpty)
    #expect(try CommitmentScene(text, kind: .heading).mentions.isEmpty)
    #expect(try !CommitmentScene(text).mentions.isEmpty)
  }

  @Test("Amount, number of papers and deadline stand with the commitment")
  func parts() throws {
    let aim = try #require(
      try CommitmentScene("Norway plans to send up to 400 engineers to Kenya.").commitments.first)
    #expect(aim.target?.quantity.value == 400)
    let papers = try #require(
      try CommitmentScene("Norway and Sweden signed six agreements in Oslo.").commitments.first)
    #expect(papers.count == 6)
    let duty = try CommitmentScene(
      "Norway and Sweden signed a treaty in Oslo. Talks on tariffs are to begin by the end of March 2031.")
    #expect(duty.commitments.last?.deadline != nil)
    #expect(duty.commitments.last?.instrument?.words == "a treaty")
  }

  @Test(
    "What became of a commitment is told as its status",
    arguments: [
      ("Norway and Sweden signed a pact. The pact was cancelled in June.", Commitment.Status.broken),
      ("Norway and Sweden signed a truce. Norway missed the deadline by a week.", .broken),
      ("Norway and Sweden signed a truce. The six weeks ran out without a text.", .lapsed),
      ("Norway and Sweden signed a truce. Their envoys met on 7 July, five days late.", .broken),
      ("The ceasefire between Norway and Sweden came into force on Friday.", .begun),
      ("The ceasefire between Norway and Sweden has survived its first week.", .kept),
      ("Norway withdrew its guards ten days before the deadline.", .kept),
    ])
  func fates(_ text: String, _ status: Commitment.Status) throws {
    #expect(try CommitmentScene(text).commitments.last?.status == status)
  }

  @Test("A paper that was not signed is told as denied")
  func denied() throws {
    #expect(try CommitmentScene("Norway did not sign the treaty.").mentions.map(\.modality) == [.denied])
    #expect(
      try CommitmentScene("No agreements were signed by Norway and Sweden.").mentions.map(\.modality)
        == [.denied])
  }

  @Test("A question about a paper is no term of it")
  func question() throws {
    let scene = try CommitmentScene(
      "Norway and Sweden signed a treaty in Oslo. The treaty does not say which quay Norway would use.")
    #expect(scene.commitments.count == 1)
  }

  @Test("Each rule is listed with what it reads", arguments: CommitmentRule.allCases)
  func listed(_ rule: CommitmentRule) throws {
    #expect(try RulePage.lists(rule.rawValue, on: "commitments"))
  }
}
