import EntenteModel

/// Writes joined profiles down as entities.
struct EntityWriter {
  let profiles: [EntityProfile]
  let joins: [ProfileJoin]
  let support: Support
  /// Whether things told of in passing are kept that no other report tells of.
  let keepsPassing: Bool

  func entities() -> [Entity] {
    var sets = DisjointSets(count: profiles.count)
    for join in joins where join.verdict == .same { sets.join(join.first, join.second) }
    var groups: [Int: [Int]] = [:]
    for index in profiles.indices { groups[sets.root(of: index), default: []].append(index) }
    let grounds = grounds(&sets)
    var taken: Set<String> = []
    return groups.keys.sorted().compactMap { root in
      let members = (groups[root] ?? []).map { profiles[$0] }
      guard keepsPassing || isEarned(members) else { return nil }
      let entity = Self.entity(members, grounds: grounds[root] ?? [], &taken)
      taken.insert(entity.id)
      return entity
    }.sorted { $0.id < $1.id }
  }

  /// Whether a thing is named, is one that a report comes back to, or is told of three times, and not by copies of one
  /// text alone.
  private func isEarned(_ members: [EntityProfile]) -> Bool {
    if members.contains(where: { !$0.isPassing }) { return true }
    let reports = Set(members.flatMap { $0.members.map(\.report) })
    return support.lineages(of: reports).count > 1
      && members.reduce(0) { $0 + $1.tellings } > 2
  }

  /// For each group the judgements on its names: of the same two names one.
  private func grounds(_ sets: inout DisjointSets) -> [Int: [EntityJoin]] {
    var grounds: [Int: [EntityJoin]] = [:]
    var told: Set<[String]> = []
    for join in joins {
      let (one, other) = (side(join.first), side(join.second))
      let roots = Set([sets.root(of: join.first), sets.root(of: join.second)]).sorted()
      let key = [join.verdict.rawValue, join.rule, one.name, other.name] + roots.map(String.init)
      guard told.insert(key).inserted else { continue }
      let judgement = EntityJoin(
        one, other, verdict: join.verdict, rule: join.rule, evidence: join.evidence)
      for root in roots where !(join.verdict != .same && roots.count == 1) {
        grounds[root, default: []].append(judgement)
      }
    }
    for (index, profile) in profiles.enumerated() {
      guard let last = profile.members.first(where: { $0.report != profile.members[0].report }) else {
        continue
      }
      grounds[sets.root(of: index), default: []].append(
        EntityJoin(
          side(index), EntityJoin.Side(name: profile.firstName, member: last), verdict: .same,
          rule: profile.isDescribed ? "entity.same-phrase" : "entity.same-name",
          evidence: "“\(profile.key.name)”"))
    }
    return grounds
  }

  private func side(_ index: Int) -> EntityJoin.Side {
    EntityJoin.Side(name: profiles[index].firstName, member: profiles[index].members[0])
  }

  /// The entity of some profiles, with an identity that is not taken.
  static func entity(_ members: [EntityProfile], grounds: [EntityJoin], _ taken: inout Set<String>) -> Entity
  {
    let kind = kind(of: members)
    let name = name(of: members, kind)
    let code = members.compactMap { $0.key.code.isEmpty ? nil : $0.key.code }.min()
    let states = Set(members.compactMap { $0.key.state.isEmpty ? nil : $0.key.state })
    let content = "\(kind.rawValue)|\(code ?? "")|\(code != nil && kind == .state ? "" : name)"
    let all = members.flatMap(\.members)
    let place = all.min().map { "|\($0.report.rawValue) \($0.referent)" } ?? ""
    let ids = [content, content + "|" + (states.min() ?? ""), content + place].map {
      "e" + ContentHash(of: Array($0.utf8)).hexadecimal.prefix(10)
    }
    return Entity(
      id: ids.first { !taken.contains($0) } ?? ids[2], kind: kind, name: name, code: code,
      state: states.count == 1 ? states.first : nil,
      aliases: Array(members.reduce(into: Set<String>()) { $0.formUnion($1.names) }), members: all,
      grounds: grounds)
  }

  /// What most referents are taken for; a state rather than a place, an armed group rather than an organisation.
  private static func kind(of members: [EntityProfile]) -> EntityKind {
    if members.contains(where: { $0.kind == .state }) { return .state }
    var counts: [EntityKind: Int] = [:]
    for member in members { counts[member.kind, default: 0] += member.key.code.isEmpty ? 1 : 1000 }
    return counts.min { (-$0.value, order($0.key)) < (-$1.value, order($1.key)) }?.key ?? .thing
  }

  private static func order(_ kind: EntityKind) -> Int {
    let kinds: [EntityKind] = [
      .state, .armedGroup, .organisation, .place, .infrastructure, .agreement, .programme, .event, .people,
      .person,
      .thing,
    ]
    return kinds.firstIndex(of: kind) ?? kinds.count
  }

  /// The fullest name; of a state the plainest full one.
  private static func name(of members: [EntityProfile], _ kind: EntityKind) -> String {
    let named = members.filter { $0.isNamed && $0.kind == kind }
    var names = (named.isEmpty ? members : named).reduce(into: Set<String>()) { $0.formUnion($1.mainNames) }
    if kind == .person { names = Set(names.map(untitled)) }
    // A dateline or headline in capitals does not name a thing that is written otherwise elsewhere.
    let written = names.filter { $0.utf8.count < 5 || $0.contains(where: \.isLowercase) }
    return (written.isEmpty ? names : written).min { rank($0, kind) < rank($1, kind) } ?? ""
  }

  /// A person's name without titles before it, as long as two words are left.
  private static func untitled(_ name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 2, NameWords.titles.contains(words[0].lowercased().filter { $0 != "." }) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static func rank(_ name: String, _ kind: EntityKind) -> (Int, Int, String) {
    let words = name.split(separator: " ")
    guard kind == .state else { return (-words.count, -name.utf8.count, name) }
    let isLong = words.contains { Self.formal.contains($0.lowercased()) }
    let isShort = name.utf8.count < 4 || name.utf8.contains(UInt8(ascii: "."))
    return (isLong ? 1 : isShort ? 2 : 0, -name.utf8.count, name)
  }

  private static let formal: Set<String> = [
    "republic", "kingdom", "federal", "federation", "islamic", "state", "union",
  ]
}
