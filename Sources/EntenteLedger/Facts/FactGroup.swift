import EntenteModel

/// Mentions that state one claim, before they are written down as a fact.
struct FactGroup {
  /// The mention whose claim the fact is known by.
  let spokesman: Mention
  /// All mentions, the spokesman among them, sorted by report and span.
  let mentions: [Mention]
  /// What is claimed, without its evidence: the ground of the fact's identity.
  let content: String
  /// The rules that joined the mentions.
  let joins: Set<String>

  init(spokesman: Mention, mentions: [Mention], content: String, joins: Set<String>) {
    self.spokesman = spokesman
    self.mentions = mentions.sorted { ($0.report, $0.span, $0.rule) < ($1.report, $1.span, $1.rule) }
    self.content = content
    self.joins = joins
  }
}

/// Writes groups of mentions down as facts.
///
/// A fact is known by its content. Where two groups have the same content (two strikes of which nothing more is told),
/// the one that is stated first keeps the plain identity and the others' carry their number.
struct FactWriter {
  let support: Support

  /// One fact for each group, in the order of the groups.
  func facts(_ groups: [FactGroup]) -> [Fact] {
    var byContent: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() { byContent[group.content, default: []].append(index) }
    var identities = [String](repeating: "", count: groups.count)
    for (content, members) in byContent {
      let ordered = members.sorted { Self.place(groups[$0]) < Self.place(groups[$1]) }
      for (rank, member) in ordered.enumerated() {
        let told = rank == 0 ? content : "\(content)|\(rank)"
        identities[member] = Self.letter(of: groups[member].spokesman.claim.kind) + Self.digits(of: told)
      }
    }
    return groups.indices.map { fact(groups[$0], id: identities[$0]) }
  }

  private func fact(_ group: FactGroup, id: String) -> Fact {
    let reports = Set(group.mentions.map(\.report))
    return Fact(
      id: id, claim: group.spokesman.claim, mentions: group.mentions,
      lineages: support.lineages(of: reports), standing: support.standing(of: reports),
      joins: group.joins.sorted())
  }

  private static func place(_ group: FactGroup) -> Place {
    Place(report: group.mentions[0].report, span: group.mentions[0].span)
  }

  /// The first 10 hexadecimal digits of the hash of some content.
  static func digits(of content: String) -> String {
    String(ContentHash(of: Array(content.utf8)).hexadecimal.prefix(10))
  }

  /// The letter that identities of a kind begin with.
  static func letter(of kind: Claim.Kind) -> String {
    switch kind {
    case .figure: "f"
    case .event: "v"
    case .commitment: "c"
    case .quotation: "q"
    case .role: "o"
    case .link: "l"
    }
  }
}
