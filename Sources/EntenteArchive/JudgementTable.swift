import EntenteLedger
import GRDB

/// What analysts decided: the table `judgement`.
struct JudgementTable {
  private let db: Database
  private let json: JSON

  init(_ db: Database, _ json: JSON) {
    self.db = db
    self.json = json
  }

  /// Adds a judgement with the next number, and gives it back.
  func add(_ decision: Decision, by: String, at: Int, why: String) throws -> Judgement {
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM judgement") ?? 0
    let judgement = Judgement(number: last + 1, decision: decision, by: by, at: at, why: why)
    try db.insert(
      into: "judgement",
      [
        "number": .integer(judgement.number),
        "verdict": .text(decision.verdict.rawValue),
        "by": .text(by),
        "at": .integer(at),
        "why": .text(why),
        "undoes": .integer(decision.undoes),
        "decision": try json.cell(decision),
      ])
    return judgement
  }

  /// All judgements, in order.
  func judgements() throws -> [Judgement] {
    var judgements: [Judgement] = []
    try db.forEach("SELECT * FROM judgement ORDER BY number") { row in
      let number = try row.integer("number")
      let decision: Decision = try json.value("decision", of: row)
      guard try row.text("verdict") == decision.verdict.rawValue,
        row.optionalInteger("undoes") == decision.undoes, number == judgements.count + 1
      else { throw Flaw("the judgement \(number) is not what it says") }
      judgements.append(
        Judgement(
          number: number, decision: decision, by: try row.text("by"), at: try row.integer("at"),
          why: try row.text("why")))
    }
    return judgements
  }
}

extension Decision {
  /// The number of the judgement that the decision undoes.
  fileprivate var undoes: Int? {
    if case .undo(let number) = self { return number }
    return nil
  }
}
