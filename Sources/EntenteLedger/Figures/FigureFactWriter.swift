import EntenteModel
import Foundation

/// Writes groups of figure mentions down as facts, and rivalries as disputes.
struct FigureFactWriter {
  let entries: [FigureEntry]
  let groups: FigureGroups
  let support: Support

  func write(
    rivalries: [FigureRivalry.Rivals], joins: [FigurePairing.Join]
  ) -> (facts: [Fact], disputes: [Dispute]) {
    let rules = Dictionary(grouping: joins) { groups.group(of: $0.first) }
    var facts: [Int: Fact] = [:]
    var taken: Set<String> = []
    for group in groupsByContent {
      let fact = fact(group, joins: rules[group] ?? [], taken: taken)
      taken.insert(fact.id)
      facts[group] = fact
    }
    let disputes = disputes(rivalries, facts: facts)
    return (groups.members.keys.sorted().compactMap { facts[$0] }.disputed(in: disputes), disputes)
  }

  /// The groups in the order of what they claim, so that a copy of a report changes no identity.
  private var groupsByContent: [Int] {
    let keys = groups.members.map { group, members -> (key: String, group: Int) in
      let best = entries[spokesman(of: members)]
      let terms = best.figure.measure.terms.map(\.lemma).joined(separator: ",")
      return (best.content + "|" + terms, group)
    }
    return keys.sorted { ($0.key, $0.group) < ($1.key, $1.group) }.map(\.group)
  }

  private func fact(_ group: Int, joins: [FigurePairing.Join], taken: Set<String>) -> Fact {
    let members = groups.members[group] ?? [group]
    let mentions = members.map { entries[$0].mention }
    let best = entries[spokesman(of: members)]
    let reports = Set(mentions.map(\.report))
    return Fact(
      id: identity(of: best, taken: taken), claim: best.mention.claim, mentions: mentions,
      lineages: support.lineages(of: reports),
      standing: support.standing(of: reports),
      joins: Array(Set(joins.filter { groups.group(of: $0.second) == group }.map(\.rule))).sorted())
  }

  /// The mention that speaks for a fact: one that names the measure as most lineages do, of these the most exact one,
  /// then the one that says most of the measure.
  private func spokesman(of members: [Int]) -> Int {
    var reports: [String: Set<ReportID>] = [:]
    for member in members {
      for head in entries[member].heads { reports[head, default: []].insert(entries[member].mention.report) }
    }
    let common = reports.mapValues { support.lineages(of: $0).count }
    return members.min { rank($0, common) < rank($1, common) } ?? members[0]
  }

  private func rank(_ entry: Int, _ common: [String: Int]) -> SpokesmanRank {
    let figure = entries[entry].figure
    let exactness =
      switch figure.quantity.qualifier {
      case .exact, .range: 0
      case .about: 1
      case .atLeast, .atMost: 2
      }
    let commonest = entries[entry].heads.map { common[$0] ?? 0 }.max() ?? 0
    return SpokesmanRank(
      numbers: [-commonest, exactness, figure.measure.span == nil ? 1 : 0, -figure.measure.terms.count],
      content: entries[entry].content, place: entries[entry].place)
  }

  /// The identity of a fact: its content; where that is another's too, with all its terms; then with its place.
  private func identity(of entry: FigureEntry, taken: Set<String>) -> String {
    let terms = entry.figure.measure.terms.map { "\($0.part.rawValue) \($0.lemma)" }.joined(separator: ",")
    let place = "\(entry.place.report.rawValue) \(entry.figure.span.start)"
    let contents = [entry.content, entry.content + "|" + terms, entry.content + "|" + terms + "|" + place]
    let identities = contents.map { "f" + ContentHash(of: Array($0.utf8)).hexadecimal.prefix(10) }
    return identities.first { !taken.contains($0) } ?? identities[2]
  }

  /// Rivals that share a rival are one dispute, as long as no report then stands on two sides; the likest come first.
  private func disputes(_ rivalries: [FigureRivalry.Rivals], facts: [Int: Fact]) -> [Dispute] {
    var sides: [Int: Set<Int>] = [:]
    for rivals in rivalries {
      let joined = (sides[rivals.first] ?? [rivals.first]).union(sides[rivals.second] ?? [rivals.second])
      let reports = joined.flatMap { facts[$0]?.reports ?? [] }
      guard Set(reports).count == reports.count else { continue }
      for group in joined { sides[group] = joined }
    }
    return Set(sides.values.filter { $0.count > 1 }).map { $0.sorted() }.sorted { $0[0] < $1[0] }
      .map { $0.compactMap { facts[$0] } }.filter { $0.count > 1 }.map(dispute)
  }

  private func dispute(_ rivals: [Fact]) -> Dispute {
    let dimension: EntenteModel.Dimension? =
      if case .figure(let figure)? = rivals.first?.claim { figure.quantity.unit.dimension } else { nil }
    return Dispute.between(
      rivals, kind: .figure, rule: "dispute.contrary-amounts", value: FigureWords.value,
      about: FigureWords.measure,
      question: { FigureWords.question(about: $0, values: $1, dimension: dimension) })
  }
}
