import EntenteLedger
import EntenteModel
import Foundation
import Testing

@Suite("Judgements")
struct JudgementTests {
  private static let one = FixtureReport.roads("Ann", [("northern", 959)])
  private static let two = FixtureReport.roads("Bob", [("northern", 900)])
  private static let three = FixtureReport.roads("Cat", [("northern", 959)])

  @Test("A rejected fact leaves the facts and its dispute, and the other side's standing is its own again")
  func reject() throws {
    let plain = Affair([Self.one, Self.two, Self.three])
    #expect(plain.ledger.disputes.count == 1)
    let fact = try #require(plain.fact(900))
    let judged = Affair([Self.one, Self.two, Self.three], [.reject(plain.anchor(fact))])
    #expect(judged.ledger.rejected.map(\.id) == [fact.id])
    #expect(judged.ledger.disputes.isEmpty)
    #expect(judged.ledger.facts.map(\.standing) == [.corroborated])
    #expect(judged.ledger.rejected[0].judging?.opinions.map(\.verdict) == [.reject])
    #expect(judged.assembled == plain.ledger)
  }

  @Test("Of confirm and reject the later holds, and the earlier is told to be overruled")
  func overruled() throws {
    let plain = Affair([Self.one, Self.three])
    let anchor = plain.anchor(try #require(plain.fact(959)))
    let judged = Affair([Self.one, Self.three], [.reject(anchor), .confirm(anchor)])
    #expect(judged.ledger.facts[0].judging?.isConfirmed == true)
    #expect(judged.states[1] == .overruled(by: 2))
    #expect(judged.states[2] == .holds([judged.ledger.facts[0].id]))
  }

  @Test("Two facts that an analyst joins are one, with the evidence of both, and no dispute")
  func same() throws {
    let plain = Affair([Self.one, Self.two])
    let (first, second) = (try #require(plain.fact(959)), try #require(plain.fact(900)))
    let judged = Affair([Self.one, Self.two], [.sameFact(plain.anchor(first), plain.anchor(second))])
    #expect(judged.ledger.facts.count == 1)
    #expect(judged.ledger.facts[0].mentions.count == 2)
    #expect(judged.ledger.facts[0].joins.contains("judgement.same"))
    #expect(judged.ledger.facts[0].standing == .corroborated)
    #expect(judged.ledger.disputes.isEmpty)
  }

  @Test("Two mentions of one fact are parted, and stay so when more reports join them")
  func different() throws {
    let plain = Affair([Self.one, Self.three])
    let fact = try #require(plain.fact(959))
    #expect(plain.ledger.facts.count == 1)
    let decision = Decision.differentFacts(plain.anchor(fact, 0), plain.anchor(fact, 1))
    let judged = Affair([Self.one, Self.three], [decision])
    #expect(judged.ledger.facts.map(\.mentions.count) == [1, 1])
    #expect(judged.ledger.facts.allSatisfy { $0.joins == ["judgement.different"] })
    let more = Affair([Self.one, Self.three, .roads("Dee", [("northern", 959)])], [decision])
    #expect(more.ledger.facts.map(\.mentions.count).sorted() == [1, 2])
  }

  @Test("A join across a part is refused, whichever came first, and says what stands in its way")
  func refused() throws {
    let plain = Affair([Self.one, Self.two])
    let (first, second) = (
      plain.anchor(try #require(plain.fact(959))), plain.anchor(try #require(plain.fact(900)))
    )
    let judged = Affair([Self.one, Self.two], [.differentFacts(first, second), .sameFact(first, second)])
    #expect(judged.states[2] == .refused(by: 1))
    #expect(judged.ledger.facts.count == 2)
    let freed = Affair(
      [Self.one, Self.two], [.differentFacts(first, second), .sameFact(first, second), .undo(1)])
    #expect(freed.ledger.facts.count == 1)
  }

  @Test("A corrected value stands in the fact, and what the reports say stays in the evidence")
  func correct() throws {
    let plain = Affair([Self.one, Self.two])
    let fact = try #require(plain.fact(900))
    let quantity = Quantity(value: 909, unit: MeasureUnit(name: "km", dimension: .length, factor: 1000))
    let anchor = plain.anchor(fact)
    let date = try #require(CorrectedDate("2024-04"))
    let judged = Affair(
      [Self.one, Self.two], [.correct(anchor, .amount(quantity)), .correct(anchor, .date(date))])
    let corrected = try #require(judged.fact(909))
    #expect(corrected.id == fact.id)
    #expect(corrected.judging?.stated == fact.claim)
    #expect(corrected.mentions == fact.mentions)
    #expect(corrected.spokesman == fact.spokesman)
    guard case .figure(let figure) = corrected.claim else { return }
    #expect(figure.time?.dating == date.dating)
  }

  @Test("An undoing can be undone")
  func undo() throws {
    let plain = Affair([Self.one])
    let anchor = plain.anchor(plain.ledger.facts[0])
    #expect(Affair([Self.one], [.reject(anchor), .undo(1)]).ledger == plain.ledger)
    let again = Affair([Self.one], [.reject(anchor), .undo(1), .undo(2)])
    #expect(again.ledger.rejected.count == 1)
    #expect(again.states[2] == .undone(by: 3))
  }
}

@Suite("What judgements rest on")
struct JudgementAnchorTests {
  private static let first = FixtureReport.roads("Ann", [("northern", 959), ("southern", 40)])

  /// The state of a rejection of the 959 km, made on `first`, once another text stands in its place.
  private func state(after text: FixtureReport) throws -> JudgementState? {
    let plain = Affair([Self.first])
    let decision = Decision.reject(plain.anchor(try #require(plain.fact(959))))
    return Affair([text], [decision], heirs: [Self.first.report.id: text.report.id]).states[1]
  }

  @Test("Words that stand elsewhere in the new text hold a judgement")
  func moved() throws {
    let text = FixtureReport.roads("Ann", [("eastern", 12), ("northern", 959)])
    guard case .holds = try state(after: text) else {
      Issue.record("lost")
      return
    }
  }

  @Test("Words that were changed and say the same hold a judgement")
  func reworded() throws {
    var text = Self.first
    text = FixtureReport(
      sentences: ["Quite otherwise worded, the northern road has 959 kilometres."],
      figures: [
        FixtureReport.FigureNote(words: "959 kilometres", value: 959, measure: "road northern")
      ])
    guard case .holds = try state(after: text) else {
      Issue.record("lost")
      return
    }
  }

  @Test("Words that stay and are read otherwise hold a judgement")
  func reread() throws {
    let plain = Affair([Self.first])
    let decision = Decision.reject(plain.anchor(try #require(plain.fact(959))))
    var other = Self.first
    other.figures[0] = FixtureReport.FigureNote(
      words: other.figures[0].words, value: 959, measure: "highway old")
    #expect(other.report.id == Self.first.report.id)
    let judged = Affair([other], [decision])
    #expect(judged.ledger.rejected.count == 1)
    other.figures.removeFirst()
    #expect(Affair([other], [decision]).states[1] == .unread)
  }

  @Test(
    "A judgement is open again where words and reading were both changed, and rests without its reports")
  func open() throws {
    #expect(try state(after: .roads("Ann", [("northern", 955)])) == .open)
    let plain = Affair([Self.first])
    let decision = Decision.reject(plain.anchor(try #require(plain.fact(959))))
    let other = FixtureReport.roads("Bob", [("northern", 959)])
    #expect(Affair([other], [decision]).states[1] == .absent)
    #expect(Affair([other, Self.first], [decision]).ledger.rejected.count == 1)
  }

  @Test(
    "Dates are read in four forms",
    arguments: [
      ("2024-04-22", "2024-04-22", "2024-04-22"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023", "2023-01-01", "2023-12-31"), ("2024-04-22/2024-04-24", "2024-04-22", "2024-04-24"),
    ])
  func dates(text: String, start: String, end: String) throws {
    let date = try #require(CorrectedDate(text))
    #expect(date.dating.start?.description == start && date.dating.end?.description == end)
    #expect(["", "24", "2024-13", "2024-02-30", "2024/2023", "soon"].allSatisfy { CorrectedDate($0) == nil })
  }
}
