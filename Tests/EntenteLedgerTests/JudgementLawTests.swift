import EntenteModel
import Foundation
import Testing

@testable import EntenteLedger

/// The laws on judgements, over generated reports and generated judgements.
@Suite("The laws on judgements")
struct JudgementLawTests {
  @Test("Judgements made and undone, in any order, leave the ledger as it was", arguments: 0..<12)
  func undone(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(9000 + seed))
    let reports = Self.reports(&random)
    let plain = Affair(reports)
    let decisions = Self.decisions(plain, 6, &random)
    let undoings = decisions.indices.map { Decision.undo($0 + 1) }.shuffled(using: &random)
    #expect(plain.under(decisions + undoings).ledger == plain.ledger)
    let half = Array(decisions.prefix(3))
    let more = decisions.indices.dropFirst(3).map { Decision.undo($0 + 1) }
    #expect(plain.under(decisions + more).ledger == plain.under(half).ledger)
  }

  @Test("Judgements on different facts give the same ledger in any order", arguments: 0..<12)
  func order(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(9100 + seed))
    let reports = Self.reports(&random)
    let plain = Affair(reports)
    let decisions = Self.apart(plain, &random)
    let judged = plain.under(decisions)
    #expect(judged.ledger != plain.ledger)
    for _ in 0..<4 {
      #expect(plain.under(decisions.shuffled(using: &random)).ledger == judged.ledger)
    }
    let turned = Affair(reports.shuffled(using: &random), decisions.shuffled(using: &random))
    #expect(turned.ledger == judged.ledger)
  }

  @Test("A judgement keeps to its mention when reports are added, in any order", arguments: 0..<12)
  func kept(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(9200 + seed))
    let reports = Self.reports(&random)
    let few = Affair(Array(reports.prefix(2)))
    let decisions = Self.apart(few, &random)
    let all = Affair(reports, decisions)
    for (number, decision) in decisions.enumerated() {
      guard case .reject(let anchor) = decision else { continue }
      guard case .holds? = all.states[number + 1] else {
        Issue.record("judgement \(number + 1) was lost: \(String(describing: all.states[number + 1]))")
        continue
      }
      #expect(
        all.ledger.rejected.contains { fact in
          fact.mentions.contains { $0.report == anchor.points[0].report && $0.span == anchor.points[0].span }
        })
    }
    #expect(Affair(reports.shuffled(using: &random), decisions).ledger == all.ledger)
  }

  @Test(
    "Every mention stays in exactly one fact, and every fact has the support of its reports",
    arguments: 0..<12)
  func partition(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(9300 + seed))
    let reports = Self.reports(&random)
    let plain = Affair(reports)
    let judged = plain.under(Self.decisions(plain, 12, &random)).ledger
    let all = (judged.facts + judged.rejected).flatMap(\.mentions)
    #expect(Set(all).count == all.count)
    #expect(Set(all) == Set(plain.ledger.facts.flatMap(\.mentions)))
    #expect(
      Set((judged.facts + judged.rejected).map(\.id)).count == judged.facts.count + judged.rejected.count)
    let support = Support(lineages: judged.lineages)
    for fact in judged.facts {
      #expect(fact.lineages == support.lineages(of: fact.reports))
      #expect(fact.standing == .disputed || fact.standing == support.standing(of: fact.reports))
    }
    let known = Set(judged.facts.map(\.id))
    #expect(judged.disputes.flatMap(\.positions).flatMap(\.facts).allSatisfy(known.contains))
  }

  /// Between four and seven reports on the lengths of a few roads.
  private static func reports(_ random: inout SeededGenerator) -> [FixtureReport] {
    let names = ["Ann", "Bob", "Cat", "Dee", "Eve", "Fay", "Gus"].shuffled(using: &random)
    return names.prefix(.random(in: 4...7, using: &random)).map { name in
      let roads = ["northern", "southern", "eastern", "western", "inner"].shuffled(using: &random)
      return FixtureReport.roads(
        name, roads.prefix(4).map { ($0, 100 * Int.random(in: 1...3, using: &random) + 11) })
    }
  }

  /// Decisions of all sorts on facts of an affair, which may contradict one another.
  private static func decisions(
    _ affair: Affair, _ count: Int, _ random: inout SeededGenerator
  ) -> [Decision] {
    (0..<count).map { _ in
      let facts = affair.ledger.facts
      let one = facts.randomElement(using: &random) ?? facts[0]
      let other = facts.randomElement(using: &random) ?? facts[0]
      let place = Int.random(in: 0..<one.mentions.count, using: &random)
      return switch Int.random(in: 0..<5, using: &random) {
      case 0: .confirm(affair.anchor(one))
      case 1: .reject(affair.anchor(one))
      case 2: .sameFact(affair.anchor(one), affair.anchor(other))
      case 3: .differentFacts(affair.anchor(one, place), affair.anchor(other, 0))
      default:
        .correct(
          affair.anchor(one), .amount(Quantity(value: 7, unit: MeasureUnit(name: "km", dimension: .length))))
      }
    }
  }

  /// Decisions of which no two are on one fact.
  private static func apart(_ affair: Affair, _ random: inout SeededGenerator) -> [Decision] {
    var facts = affair.ledger.facts.shuffled(using: &random)[...]
    var decisions: [Decision] = []
    if let fact = facts.popFirst() { decisions.append(.reject(affair.anchor(fact))) }
    if let fact = facts.popFirst() { decisions.append(.confirm(affair.anchor(fact))) }
    if let one = facts.popFirst(), let other = facts.popFirst() {
      decisions.append(.sameFact(affair.anchor(one), affair.anchor(other)))
    }
    if let fact = facts.first(where: { $0.mentions.count > 1 }) {
      decisions.append(.differentFacts(affair.anchor(fact, 0), affair.anchor(fact, 1)))
    }
    return decisions
  }
}
