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
    for group in groups.members.keys.sorted() {
      let fact = fact(group, joins: rules[group] ?? [], taken: taken)
      taken.insert(fact.id)
      facts[group] = fact
    }
    let disputes = disputes(rivalries, facts: facts)
    let disputed = Set(disputes.flatMap(\.positions).flatMap(\.facts))
    let standing = groups.members.keys.sorted().compactMap { facts[$0] }
      .map { disputed.contains($0.id) ? $0.standing(.disputed) : $0 }
    return (standing, disputes)
  }

  private func fact(_ group: Int, joins: [FigurePairing.Join], taken: Set<String>) -> Fact {
    let members = groups.members[group] ?? [group]
    let mentions = members.map { entries[$0].mention }
    let best = entries[members.min { rank($0) < rank($1) } ?? group]
    let reports = Set(mentions.map(\.report))
    return Fact(
      id: identity(of: best, taken: taken), claim: best.mention.claim, mentions: mentions,
      lineages: support.lineages(of: reports),
      standing: support.standing(of: reports),
      joins: Array(Set(joins.filter { isWithin(members, $0) }.map(\.rule))).sorted())
  }

  private func isWithin(_ members: [Int], _ join: FigurePairing.Join) -> Bool {
    members.contains(join.first) && members.contains(join.second)
  }

  /// The mention that speaks for a fact: the most exact one, then the one that says most of the measure.
  private func rank(_ entry: Int) -> Rank {
    let figure = entries[entry].figure
    let exactness =
      switch figure.quantity.qualifier {
      case .exact, .range: 0
      case .about: 1
      case .atLeast, .atMost: 2
      }
    let hasMeasure = figure.measure.span == nil ? 1 : 0
    return Rank(
      exactness: exactness, hasMeasure: hasMeasure, terms: -figure.measure.terms.count,
      content: entries[entry].content, place: entries[entry].place)
  }

  private struct Rank: Comparable {
    let exactness: Int
    let hasMeasure: Int
    let terms: Int
    let content: String
    let place: Place

    static func < (left: Rank, right: Rank) -> Bool {
      (left.exactness, left.hasMeasure, left.terms, left.content, left.place)
        < (right.exactness, right.hasMeasure, right.terms, right.content, right.place)
    }
  }

  private func identity(of entry: FigureEntry, taken: Set<String>) -> String {
    let content = entry.content
    var id = "f" + ContentHash(of: Array(content.utf8)).hexadecimal.prefix(10)
    if taken.contains(id) {
      let place = "\(entry.place.report.rawValue) \(entry.figure.span.start)"
      id = "f" + ContentHash(of: Array((content + "|" + place).utf8)).hexadecimal.prefix(10)
    }
    return id
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
      .compactMap { dispute($0.compactMap { facts[$0] }) }
  }

  private func dispute(_ facts: [Fact]) -> Dispute? {
    let sorted = facts.sorted { ($1.lineages.count, $0.id) < ($0.lineages.count, $1.id) }
    let positions = sorted.map { fact in
      Dispute.Position(
        value: FigureWords.value(of: fact), facts: [fact.id], reports: fact.reports,
        lineages: fact.lineages.count)
    }
    guard positions.count >= 2 else { return nil }
    let about = FigureWords.measure(of: sorted)
    let content = sorted.map(\.id).sorted().joined(separator: " ")
    return Dispute(
      id: "d" + ContentHash(of: Array(content.utf8)).hexadecimal.prefix(10), about: about, kind: .figure,
      positions: positions, question: FigureWords.question(about: about, positions: positions, facts: sorted),
      rule: "dispute.contrary-amounts")
  }
}
