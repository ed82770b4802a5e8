import EntenteArchive
import EntenteLedger
import EntenteModel
import EntenteSources
import Foundation
import Testing

@testable import EntenteDesk

/// Judgements in an affair file, over texts that are really read.
@Suite("Judging an affair")
struct JudgingTests {
  private static let texts = [
    "The new canal between Norway and Sweden is 120 kilometres long. Foreign Minister Anna Holt visited Oslo on 4 May 2031.\n",
    "Engineers say that the canal is 150 kilometres long. Sweden and Norway signed a treaty in Oslo.\n",
    "The canal, 120 kilometres long, was opened in spring. Anna Holt met the Swedish king.\n",
    "A guide book gives the length of the canal as 150 kilometres. Norway signed the treaty with Sweden.\n",
  ]
  private static let signing = JudgementSigning(by: "N. Holt", at: 1_700_000_000, why: "known")

  private func arrival(_ number: Int, _ text: String? = nil) throws -> Arrival {
    let text = text ?? Self.texts[number]
    let report = try ReportReader().read(Array(text.utf8), source: "/reports/\(number).txt")
    return AffairDesk.arrival(of: report)
  }

  private func inFile<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).entente")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try await body(path)
  }

  /// Takes texts into a file, and gives the affair.
  @discardableResult
  private func take(_ numbers: [Int], _ path: String) async throws -> Affair {
    try await AffairDesk().take(numbers.map { try arrival($0) }, into: path, name: "Canal").affair
  }

  /// The fact of an amount in words.
  private func fact(_ words: String, in affair: Affair) throws -> Fact {
    try #require(
      affair.ledger.allFacts.first { fact in
        if case .figure(let figure) = fact.claim { figure.quantity.words == words } else { false }
      })
  }

  private func judge(
    _ subject: String, _ verdict: Decision.Verdict, _ operand: String? = nil, _ path: String
  ) throws -> Affair {
    try AffairDesk().judge(
      JudgementWords(subject: subject, verdict: verdict, operand: operand), Self.signing, in: path)
  }

  @Test("A judgement that is undone leaves the affair as it was, in memory and in the file")
  func undone() async throws {
    try await inFile { path in
      let before = try await take([0, 1, 2], path)
      let id = try fact("150 km", in: before).id
      let judged = try judge(id, .reject, nil, path)
      #expect(judged.ledger.rejected.map(\.id) == [id])
      #expect(try AffairDesk().open(path).ledger == judged.ledger)
      let after = try AffairDesk().undo(1, Self.signing, in: path)
      #expect(after.ledger == before.ledger)
      #expect(try AffairDesk().open(path).ledger == before.ledger)
    }
  }

  @Test("A report that is taken out and added again gives the affair that was there, judgements and all")
  func removal() async throws {
    try await inFile { path in
      let plain = try await take([0, 1, 2, 3], path)
      let before = try judge(try fact("150 km", in: plain).id, .reject, nil, path)
      let ids = plain.reports.filter { ["/reports/1.txt", "/reports/3.txt"].contains($0.source) }.map(
        \.id.rawValue)
      let without = try await AffairDesk().remove(ids, from: path)
      #expect(without.removed.count == 2)
      #expect(without.affair.reports.count == 2)
      #expect(without.affair.states[1] == .absent)
      #expect(without.affair.ledger.rejected.isEmpty)
      let again = try await take([3, 1], path)
      #expect(again.ledger == before.ledger)
      #expect(try AffairDesk().open(path).ledger == before.ledger)
      try Archive(opening: path).verify()
    }
  }

  @Test("Judgements keep through adding reports, in any order and batching", arguments: 0..<4)
  func kept(_ seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let orders = (0..<2).map { _ in [2, 3, 0].shuffled(using: &random) }
    var ledgers: [Ledger] = []
    for order in orders {
      try await inFile { path in
        let first = try await take([1], path)
        _ = try judge(try fact("150 km", in: first).id, .reject, nil, path)
        let cut = Int.random(in: 0...2, using: &random)
        if cut > 0 { try await take(Array(order.prefix(cut)), path) }
        ledgers.append(try await take(Array(order.dropFirst(cut)), path).ledger)
      }
    }
    #expect(ledgers[0] == ledgers[1])
    let rejected = try #require(ledgers[0].rejected.first)
    #expect(rejected.reports.count == 2)
  }

  @Test("A changed file takes its earlier version's place, and judgements on words that stay hold")
  func version() async throws {
    try await inFile { path in
      let first = try await take([0, 1], path)
      _ = try judge(try fact("120 km", in: first).id, .confirm, nil, path)
      let text = "Corrected on 6 May. " + Self.texts[0]
      let taken = try await AffairDesk().take([try arrival(0, text)], into: path, name: "Canal")
      guard case .version = taken.outcomes[0].fate else {
        Issue.record("\(taken.outcomes[0].fate)")
        return
      }
      #expect(taken.affair.reports.count == 2)
      #expect(try fact("120 km", in: taken.affair).judging?.isConfirmed == true)
      #expect(try AffairDesk().open(path).ledger == taken.affair.ledger)
    }
  }

  @Test("An earlier version is read again after the later one was taken out")
  func earlierVersion() async throws {
    try await inFile { path in
      try await take([0], path)
      let later = try await AffairDesk().take([try arrival(0, Self.texts[2])], into: path, name: "Canal")
      _ = try await AffairDesk().remove(later.affair.reports.map(\.id.rawValue), from: path)
      let again = try await take([0], path)
      #expect(again.reports.map { $0.text[$0.text.span] } == [Self.texts[0]])
      #expect(try Archive(opening: path).earlierReports().isEmpty)
    }
  }

  @Test("Amounts are read as a report would state them; a bare number keeps the unit")
  func amounts() async throws {
    try await inFile { path in
      let id = try fact("120 km", in: try await take([0], path)).id
      for (words, meant) in [
        ("130", "130 km"), ("120 to 130", "120 to 130 km"), ("at least 1,200.5", "at least 1,200.5 km"),
        ("about 75 miles", "about 75 mile"), ("76", "76 mile"),
      ] {
        let affair = try judge(id, .correct, "amount=\(words)", path)
        guard case .figure(let figure)? = affair.ledger.facts.first(where: { $0.id == id })?.claim else {
          continue
        }
        #expect(figure.quantity.words == meant)
      }
    }
  }

  @Test("What cannot be judged is told in a sentence with a code, and the file stays as it was")
  func refusals() async throws {
    try await inFile { path in
      let affair = try await take([0, 1], path)
      let (long, short) = (try fact("150 km", in: affair), try fact("120 km", in: affair))
      let entity = try #require(affair.ledger.entities.first)
      let refusals: [(String, Decision.Verdict, String?, JudgementError.Code)] = [
        ("f000000", .confirm, nil, .unknown), ("\(long.id):7", .different, short.id, .unknown),
        (long.id, .same, long.id, .unfit), (long.id, .same, entity.id, .unfit),
        (long.id, .kind, "person", .unfit), (entity.id, .kind, "planet", .unfit),
        (long.id, .correct, "date", .unfit), (long.id, .correct, "speaker=Anna Holt", .unfit),
        (long.id, .correct, "date=soon", .unfit), (long.id, .correct, "amount=many", .unfit),
      ]
      for (subject, verdict, operand, code) in refusals {
        let error = #expect(throws: JudgementError.self) { try judge(subject, verdict, operand, path) }
        #expect(error?.code == code, "\(subject) \(verdict) \(operand ?? ""): \(error?.sentence ?? "")")
      }
      #expect(throws: JudgementError.self) { try AffairDesk().undo(1, Self.signing, in: path) }
      _ = try judge(long.id, .different, short.id, path)
      let error = #expect(throws: JudgementError.self) { try judge(long.id, .same, short.id, path) }
      #expect(error?.code == .contradicted)
      #expect(try Archive(opening: path).judgements().count == 1)
      await #expect(throws: JudgementError.self) { try await AffairDesk().remove(["nobody.txt"], from: path) }
    }
  }
}
