import EntenteModel

/// Writes rival roles down as disputes, with the question that would settle them.
struct RoleWords {
  let entries: [RoleEntry]
  let groups: [[Int]]
  let facts: [Fact]
  let index: EntityIndex
  let support: Support

  /// The disputes of some rivals; rivals that share a holder or an office are one dispute.
  func disputes(_ rivals: [RoleRivalry.Rivals]) -> [Dispute] {
    var found: [Dispute] = []
    for (rule, pairs) in Dictionary(grouping: rivals, by: \.rule) {
      var sets = DisjointSets(count: groups.count)
      for pair in pairs { sets.join(pair.first, pair.second) }
      let sides = Dictionary(
        grouping: Set(pairs.flatMap { [$0.first, $0.second] }), by: { sets.root(of: $0) })
      for members in sides.values { found.append(dispute(members.sorted(), rule: rule)) }
    }
    return found.sorted { $0.id < $1.id }
  }

  private func dispute(_ members: [Int], rule: String) -> Dispute {
    let isOfOffices = rule == "dispute.two-offices"
    let values = Dictionary(
      grouping: members,
      by: { isOfOffices ? entry($0).role.office : personName(entry($0)) })
    let positions = values.map { value, groups in
      let reports = Set(groups.flatMap { facts[$0].reports })
      return Dispute.Position(
        value: value, facts: groups.map { facts[$0].id }.sorted(), reports: reports.sorted(),
        lineages: support.lineages(of: reports).count)
    }.sorted { ($1.lineages, $0.value) < ($0.lineages, $1.value) }
    let first = members.map(entry).first { $0.of != nil } ?? entry(members[0])
    let body = first.of.map { index[$0]?.name ?? $0 }
    let office = first.role.office + (body.map { " of " + $0 } ?? "")
    let about = isOfOffices ? "office of " + personName(first) : office
    let choice = positions.map(\.value).joined(separator: " or ")
    let question =
      isOfOffices
      ? "\(personName(first)): \(choice)\(body.map { " of " + $0 } ?? "")?" : "\(office): \(choice)?"
    let content = positions.flatMap(\.facts).sorted().joined(separator: " ")
    return Dispute(
      id: "d" + FactWriter.digits(of: content), about: about, kind: .role, positions: positions,
      question: question, rule: rule)
  }

  private func entry(_ group: Int) -> RoleEntry {
    let claim = facts[group].claim
    return groups[group].lazy.map { entries[$0] }.first { $0.mention.claim == claim }
      ?? entries[groups[group][0]]
  }

  private func personName(_ entry: RoleEntry) -> String {
    index[entry.person]?.name ?? entry.role.person.words
  }
}
