import EntenteArchive
import EntenteModel

/// Tells what becomes of reports that arrive at an affair: new, known, a copy, or a new version of one.
struct ArrivalSorter {
  /// What became of each, in the order in which they came.
  private(set) var outcomes: [Outcome] = []
  /// Places and retirements that follow.
  private(set) var provenance = Provenance()

  private var places: [String: [FoundText]]
  private var reports: [ReportID: Report]
  private var byText: [String: [ReportID]] = [:]

  /// Starts with what the affair has.
  init(reports: [Report], places: [String: [FoundText]]) {
    self.places = places
    self.reports = Dictionary(reports.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for report in reports { byText[Self.textHash(report), default: []].append(report.id) }
  }

  /// The reports to be read and added.
  var taken: [Report] { outcomes.filter(\.isTaken).map(\.report) }

  /// Takes in a report.
  mutating func take(_ arrival: Arrival) {
    let report = arrival.report
    let before = predecessor(of: arrival)
    let fate = fate(of: arrival, before: before)
    outcomes.append(Outcome(report: report, fate: fate))
    switch fate {
    case .new, .copy:
      hold(report)
      note(arrival, report.id, before: before)
    case .known(let id), .sameText(let id):
      if arrival.place.flatMap({ places[$0]?.last?.report }) != id { note(arrival, id, before: before) }
    case .version(let old, _):
      hold(report)
      note(arrival, report.id, before: before)
      retire(old)
    }
  }

  private func fate(of arrival: Arrival, before: FoundText?) -> Outcome.Fate {
    let report = arrival.report
    let hash = Self.textHash(report)
    if let last = before, let old = reports[last.report] {
      if last.report == report.id || last.textHash == hash { return .known(last.report) }
      return .version(of: old.id, change: TextChange(from: old.text, to: report.text))
    }
    if reports[report.id] != nil { return .known(report.id) }
    guard let twin = byText[hash]?.min() else { return .new }
    guard let site = Self.site(arrival.place), let other = reports[twin] else { return .copy(of: twin) }
    return Self.site(other.source) == site ? .sameText(twin) : .copy(of: twin)
  }

  /// What stood last at a report's place; where the place is not known yet, the report that was read from a source of
  /// the same name.
  private func predecessor(of arrival: Arrival) -> FoundText? {
    guard let place = arrival.place else { return nil }
    if let last = places[place]?.last { return last }
    let placed = Set(places.values.compactMap { $0.last?.report })
    let namesake = reports.values.filter { $0.source == arrival.report.source && !placed.contains($0.id) }
      .min { $0.id < $1.id }
    return namesake.map {
      FoundText(address: place, report: $0.id, textHash: Self.textHash($0), found: nil)
    }
  }

  private mutating func hold(_ report: Report) {
    reports[report.id] = report
    byText[Self.textHash(report), default: []].append(report.id)
  }

  private mutating func note(_ arrival: Arrival, _ id: ReportID, before: FoundText?) {
    guard let place = arrival.place else { return }
    if places[place] == nil, let before, before.report != id { provenance.found.append(before) }
    let text = FoundText(
      address: place, report: id, textHash: Self.textHash(arrival.report), found: arrival.found)
    places[place, default: []].append(text)
    provenance.found.append(text)
  }

  /// Takes a report out, unless it still stands at another place.
  private mutating func retire(_ id: ReportID) {
    guard !places.values.contains(where: { $0.last?.report == id }) else { return }
    provenance.retired.append(id)
    if let report = reports.removeValue(forKey: id) { byText[Self.textHash(report)]?.removeAll { $0 == id } }
  }

  private static func textHash(_ report: Report) -> String {
    ContentHash(of: report.text.utf8).hexadecimal
  }

  /// The host of an address; `nil` for a file.
  private static func site(_ place: String?) -> Substring? {
    guard let place, let mark = place.firstRange(of: "://") else { return nil }
    let host = place[mark.upperBound...].prefix { $0 != "/" && $0 != "?" }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }
}
