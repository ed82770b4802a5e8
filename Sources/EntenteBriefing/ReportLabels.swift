public import EntenteModel

/// Short names of reports, each different from the others.
///
/// The rule: a report is called by its outlet; without one, by its title, shortened to 36 characters; without
/// either, by its file's name without the ending. Where two reports would have the same name, each gets its
/// file's name in brackets; where that does not tell them apart either, its identity.
public struct ReportLabels: Sendable {
  private let labels: [ReportID: String]

  /// Names all reports of an affair.
  public init(_ reports: [Report]) {
    var names = reports.map(Self.name(of:))
    names = Self.told(apart: names) {
      names[$0] + " (" + Self.stem(of: reports[$0].source).shortened(to: 24) + ")"
    }
    names = Self.told(apart: names) { Self.name(of: reports[$0]) + " (" + reports[$0].id.rawValue + ")" }
    labels = Dictionary(zip(reports.map(\.id), names), uniquingKeysWith: { first, _ in first })
  }

  /// The name of a report; its identity where it is not of the affair.
  public subscript(id: ReportID) -> String { labels[id] ?? id.rawValue }

  private static func name(of report: Report) -> String {
    for (candidate, limit) in [(report.outlet, 48), (report.title, 36)] {
      let name = Legible.line(candidate ?? "").trimmed
      if !name.isEmpty { return name.shortened(to: limit) }
    }
    let stem = stem(of: report.source)
    return stem.isEmpty ? report.id.rawValue : stem.shortened(to: 36)
  }

  /// The last part of a path or address, without the file's ending.
  private static func stem(of source: String) -> String {
    let last = source.split(separator: "/").last.map(String.init) ?? ""
    let name = Legible.line(last).trimmed
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func told(apart names: [String], by longer: (Int) -> String) -> [String] {
    var count: [String: Int] = [:]
    for name in names { count[name, default: 0] += 1 }
    return names.indices.map { count[names[$0], default: 0] > 1 ? longer($0) : names[$0] }
  }
}
