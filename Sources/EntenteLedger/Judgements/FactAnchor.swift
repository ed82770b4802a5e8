public import EntenteModel

/// What a judgement on a fact rests on: mentions of the fact as they were then, the one that spoke for it first.
public struct FactAnchor: Hashable, Sendable, Codable {
  /// One mention, told by what does not move when reports come and go.
  public struct Point: Hashable, Sendable, Codable {
    /// The report that states it.
    public let report: ReportID
    /// Where its evidence stood.
    public let span: TextSpan
    /// The evidence in words.
    public let quote: String
    /// Where in the evidence the words stand that carry the claim.
    public let anchor: TextSpan
    /// The claim without its places.
    public let content: String
  }

  /// The kind of the fact.
  public let kind: Claim.Kind
  /// The mentions; never empty.
  public let points: [Point]

  /// So many mentions are enough to know a fact again.
  static let mostPoints = 24

  /// Anchors a judgement on a fact; gives `nil` where a report is not there, or there is no such mention.
  ///
  /// - Parameters:
  ///   - fact: the fact.
  ///   - evidence: the place of the one mention meant in the fact's mentions; `nil` for the whole fact.
  ///   - texts: the reports' texts.
  public init?(_ fact: Fact, evidence: Int? = nil, texts: [ReportID: ReportText]) {
    if let evidence, !fact.mentions.indices.contains(evidence) { return nil }
    let lead = evidence.map { fact.mentions[$0] } ?? fact.spokesman
    let others = evidence == nil ? fact.mentions.filter { $0 != lead } : []
    let points = ([lead] + others).prefix(Self.mostPoints).compactMap { Self.point($0, texts) }
    guard !points.isEmpty else { return nil }
    kind = fact.claim.kind
    self.points = points
  }

  private static func point(_ mention: Mention, _ texts: [ReportID: ReportText]) -> Point? {
    let anchor = mention.claim.anchor
    guard let text = texts[mention.report], text.admits(mention.span), mention.span.contains(anchor) else {
      return nil
    }
    return Point(
      report: mention.report, span: mention.span, quote: text[mention.span],
      anchor: TextSpan(anchor.start - mention.span.start, anchor.end - mention.span.start),
      content: mention.claim.content)
  }
}

/// What a judgement on a thing rests on: places that name it, its name, kind and code as they were then.
public struct EntityAnchor: Hashable, Sendable, Codable {
  /// One report's naming of the thing.
  public struct Point: Hashable, Sendable, Codable {
    /// The report.
    public let report: ReportID
    /// Where it is named.
    public let span: TextSpan
    /// The words that name it.
    public let words: String
  }

  /// What sort of thing it was.
  public let kind: EntityKind
  /// Its name.
  public let name: String
  /// Its code.
  public let code: String?
  /// Places that name it, one a report's referent; never empty.
  public let points: [Point]

  /// Anchors a judgement on an entity; gives `nil` where a report is not there, or there is no such referent.
  ///
  /// - Parameters:
  ///   - entity: the entity.
  ///   - member: the place of the one referent meant in the entity's members; `nil` for the whole entity.
  ///   - texts: the reports' texts.
  ///   - readings: what was read from the reports.
  public init?(
    _ entity: Entity, member: Int? = nil, texts: [ReportID: ReportText], readings: [ReportID: Reading]
  ) {
    if let member, !entity.members.indices.contains(member) { return nil }
    let members = member.map { [entity.members[$0]] } ?? entity.members
    let found = members.compactMap { member -> (isFull: Bool, point: Point)? in
      guard let text = texts[member.report], let referents = readings[member.report]?.referents,
        referents.indices.contains(member.referent)
      else { return nil }
      let referent = referents[member.referent]
      let naming = referent.namings.first { $0.form == .name } ?? referent.namings[0]
      guard text.admits(naming.span) else { return nil }
      let point = Point(report: member.report, span: naming.span, words: text[naming.span])
      return (referent.name == entity.name, point)
    }
    let points = (found.filter(\.isFull) + found.filter { !$0.isFull }).map(\.point)
    guard !points.isEmpty else { return nil }
    kind = entity.kind
    name = entity.name
    code = entity.code
    self.points = Array(points.prefix(FactAnchor.mostPoints))
  }
}
