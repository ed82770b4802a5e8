import EntenteModel

/// Finds again what judgements rest on, by the rule of `docs/decisions/0014-judgements.md`.
struct AnchorFinder {
  /// What has become of a place that a judgement rests on.
  enum Finding<Value> {
    case found(Value)
    /// The words were changed, and what was read from them too.
    case open
    /// The words are there, and nothing is read from them.
    case unread
    /// The report is not in the affair, and none has taken its place.
    case absent

    /// The value, where it was found.
    var value: Value? {
      if case .found(let value) = self { return value }
      return nil
    }

    /// What is said of a judgement all of whose places have come to nothing.
    var state: JudgementState {
      switch self {
      case .found, .absent: .absent
      case .open: .open
      case .unread: .unread
      }
    }

    /// The greater, the more there is to say of it.
    fileprivate var weight: Int {
      switch self {
      case .found: 3
      case .open: 2
      case .unread: 1
      case .absent: 0
      }
    }
  }

  private let texts: [ReportID: ReportText]
  private let readings: [ReportID: Reading]
  private let heirs: [ReportID: ReportID]

  init(reports: [Report], readings: [Reading], heirs: [ReportID: ReportID]) {
    texts = Dictionary(reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    self.readings = Dictionary(readings.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    self.heirs = heirs
  }

  /// The first of an anchor's mentions that is still there, among mentions by report.
  func mention(of anchor: FactAnchor, among mentions: [ReportID: [Mention]]) -> Finding<Mention> {
    Self.first(anchor.points) { mention(of: $0, anchor.kind, mentions) }
  }

  /// All of an anchor's mentions that are still there.
  func mentions(of anchor: FactAnchor, among mentions: [ReportID: [Mention]]) -> [Mention] {
    anchor.points.compactMap { mention(of: $0, anchor.kind, mentions).value }
  }

  /// The referent at the first of an anchor's places that still names one.
  func member(of anchor: EntityAnchor) -> Finding<Entity.Member> {
    Self.first(anchor.points, member)
  }

  /// The referents at all of an anchor's places that still name one.
  func members(of anchor: EntityAnchor) -> [Entity.Member] {
    anchor.points.compactMap { member(of: $0).value }
  }

  private static func first<Point, Value>(_ points: [Point], _ find: (Point) -> Finding<Value>)
    -> Finding<Value>
  {
    var result = Finding<Value>.absent
    for point in points {
      let finding = find(point)
      if case .found = finding { return finding }
      if finding.weight > result.weight { result = finding }
    }
    return result
  }

  private func mention(
    of point: FactAnchor.Point, _ kind: Claim.Kind, _ mentions: [ReportID: [Mention]]
  ) -> Finding<Mention> {
    guard let (report, text) = standing(for: point.report) else { return .absent }
    let all = (mentions[report] ?? []).filter { $0.claim.kind == kind }
    guard let quote = Self.place(of: point.quote, near: point.span, in: text) else {
      return all.first { $0.claim.content == point.content }.map { .found($0) } ?? .open
    }
    let anchor = TextSpan(quote.start + point.anchor.start, quote.start + point.anchor.end)
    let same = all.filter { $0.claim.content == point.content }
    let found =
      same.first { $0.claim.anchor == anchor } ?? same.first { $0.claim.anchor.overlaps(quote) }
      ?? all.first { $0.claim.anchor == anchor } ?? all.first { $0.claim.anchor.overlaps(anchor) }
    return found.map { .found($0) } ?? .unread
  }

  private func member(of point: EntityAnchor.Point) -> Finding<Entity.Member> {
    guard let (report, text) = standing(for: point.report) else { return .absent }
    let referents = readings[report]?.referents ?? []
    func member(_ isMeant: (Naming) -> Bool) -> Finding<Entity.Member>? {
      referents.firstIndex { $0.namings.contains(where: isMeant) }
        .map { .found(Entity.Member(report: report, referent: $0)) }
    }
    let words = Array(point.words.utf8)
    func says(_ naming: Naming) -> Bool {
      text.utf8[naming.span.start..<naming.span.end].elementsEqual(words)
    }
    guard let place = Self.place(of: point.words, near: point.span, in: text) else { return .open }
    return member { $0.span == place } ?? member { $0.span.overlaps(place) }
      ?? member { text.admits($0.span) && says($0) } ?? .unread
  }

  /// The report itself, or the one that took its place.
  private func standing(for report: ReportID) -> (ReportID, ReportText)? {
    if let text = texts[report] { return (report, text) }
    guard let heir = heirs[report], let text = texts[heir] else { return nil }
    return (heir, text)
  }

  /// Where some words stand in a text: where they stood, or else the nearest place.
  private static func place(of words: String, near span: TextSpan, in text: ReportText) -> TextSpan? {
    let wanted = Array(words.utf8)
    if span.end <= text.utf8.count, text.utf8[span.start..<span.end].elementsEqual(wanted) { return span }
    let places = text.utf8.ranges(of: wanted).map { TextSpan($0.lowerBound, $0.upperBound) }
    return places.min { (abs($0.start - span.start), $0) < (abs($1.start - span.start), $1) }
  }
}
