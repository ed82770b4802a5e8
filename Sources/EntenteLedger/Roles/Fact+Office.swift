import EntenteModel

extension Fact {
  /// What the office of a role is of: what its mentions say outright, the oftener said first, or what the affair tells
  /// where they leave it out; identities of entities, or the report's words where nobody is known under them.
  ///
  /// Of "his minister" it is the state that he holds an office of, and not he.
  public func officeOf(_ index: EntityIndex) -> [String] {
    guard case .role = claim else { return [] }
    if let corrected = corrected(.of) { return corrected }
    var counts: [String: Int] = [:]
    var described: [String] = []
    for mention in mentions {
      guard case .role(let role) = mention.claim, let of = role.of else { continue }
      let ids = index.ids(of: of, in: mention.report)
      for id in ids { counts[id, default: 0] += 1 }
      if ids.isEmpty, !described.contains(of.words) { described.append(of.words) }
    }
    let said = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let bodies = said.filter { index[$0]?.kind != .person }
    if !bodies.isEmpty { return bodies }
    let told = joins.contains { $0.hasPrefix("role.of-") } ? about.filter { index[$0]?.kind == .state } : []
    if told.count == 1 { return told }
    return said.isEmpty ? described : said
  }
}
