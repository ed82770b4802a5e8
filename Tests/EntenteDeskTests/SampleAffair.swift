import EntenteDesk
import EntenteLedger
import EntenteModel
import Foundation

/// The sample affair of the repository, read once for all tests, and what a careful reader finds in it.
enum SampleAffair {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Samples/visit-2024")

  /// The reports.
  static let reports = AffairDesk().gather([folder.appendingPathComponent("reports").path]).reports
  /// What each contributes.
  static let contributions = reports.map(ReportDesk().contribution(of:))
  /// The affair.
  static let affair = AffairDesk().affair(name: "Sample", reports: reports, contributions: contributions)

  /// The report with a file name.
  static func report(_ name: String) -> Report? {
    reports.first { $0.source.hasSuffix(name) }
  }

  /// What was read from the report with a file name.
  static func reading(_ name: String) -> Reading? {
    report(name).flatMap { report in affair.readings.first { $0.report == report.id } }
  }

  /// A stretch of a plain-text report that the expected ledger names.
  struct Stretch: Sendable {
    let report: String
    let quote: String
    let span: TextSpan
    let value: Decimal?
  }

  /// The stretches under a key of `expected.json`, in plain-text reports only, with their figures' values.
  static func stretches(_ key: String) throws -> [Stretch] {
    let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
    let gold = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    let files = (gold["reports"] as? [[String: Any]] ?? []).reduce(into: [String: String]()) {
      $0[$1["id"] as? String ?? ""] = $1["file"] as? String
    }
    return (gold[key] as? [[String: Any]] ?? []).flatMap { item -> [Stretch] in
      let value = (item["value"] as? NSNumber).map(\.decimalValue)
      let evidence = item["evidence"] as? [[String: Any]] ?? [item]
      return evidence.compactMap { stretch($0, files: files, value: value) }
    }
  }

  private static func stretch(_ item: [String: Any], files: [String: String], value: Decimal?) -> Stretch? {
    guard let file = item["doc"].flatMap({ files[$0 as? String ?? ""] }), file.hasPrefix("reports/"),
      let report = report(file), let start = item["start"] as? Int, let end = item["end"] as? Int
    else { return nil }
    let scalars = String(decoding: report.text.utf8, as: UTF8.self).unicodeScalars
    let places = [start, end].map { offset in
      String(scalars[..<scalars.index(scalars.startIndex, offsetBy: offset)]).utf8.count
    }
    return Stretch(
      report: file, quote: item["quote"] as? String ?? "", span: TextSpan(places[0], places[1]), value: value)
  }
}
