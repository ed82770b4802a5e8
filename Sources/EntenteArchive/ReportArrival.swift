public import EntenteModel
import GRDB

/// When a report came into an affair.
public struct ReportArrival: Hashable, Sendable {
  /// The report.
  public let report: ReportID
  /// Reports that were added together have one number, greater than those before.
  public let batch: Int
  /// When, in seconds since 1970; `nil` where nobody said so.
  public let time: Int?
}

extension Archive {
  /// In which order the reports came, those that came together by identity; reports that were taken out are among them.
  public func arrivals() throws -> [ReportArrival] {
    try reading { db in
      var arrivals: [ReportArrival] = []
      try db.forEach("SELECT * FROM arrival ORDER BY batch, report") { row in
        arrivals.append(
          ReportArrival(
            report: try row.report("report"), batch: try row.integer("batch"),
            time: row.optionalInteger("time")))
      }
      return arrivals
    }
  }
}

/// The order in which reports came: the table `arrival`.
struct ArrivalTable {
  let db: Database

  /// Notes reports that come together; those that came before keep their place.
  func add(_ reports: [ReportID], time: Int?) throws {
    let last = try Int.fetchOne(db, sql: "SELECT max(batch) FROM arrival") ?? 0
    for report in reports {
      try db.execute(
        sql: "INSERT OR IGNORE INTO arrival (report, batch, time) VALUES (?, ?, ?)",
        arguments: [report.rawValue, last + 1, time])
    }
  }
}
