import EntenteModel
import Foundation

/// Writes groups of figure mentions down as facts, and rivalries as disputes.
struct FigureFactWriter {
  let entries: [FigureEntry]
  let groups: FigureGroups
  let support: Support

  func write(
    rivalries: [(first: Int, second: Int)], joins: [FigurePairing.Join]
  ) -> (facts: [Fact], disputes: [Dispute]) {
    let disputed = Set(rivalries.flatMap { [$0.first, $0.second] })
    let rules = Dictionary(grouping: joins) { groups.group(of: $0.first) }
    var facts: [Int: Fact] = [:]
    var taken: Set<String> = []
    for group in groups.members.keys.sorted() {
      let fact = fact(group, isDisputed: disputed.contains(group), joins: rules[group] ?? [], taken: taken)
      taken.insert(fact.id)
      facts[group] = fact
    }
    return (groups.members.keys.sorted().compactMap { facts[$0] }, disputes(rivalries, facts: facts))
  }

  private func fact(_ group: Int, isDisputed: Bool, joins: [FigurePairing.Join], taken: Set<String>) -> Fact {
    let members = groups.members[group] ?? [group]
    let mentions = members.map { entries[$0].mention }
    let best = entries[members.min { rank($0) < rank($1) } ?? group]
    let reports = Set(mentions.map(\.report))
    return Fact(
      id: identity(of: best, taken: taken), claim: best.mention.claim, mentions: mentions,
      lineages: support.lineages(of: reports),
      standing: support.standing(of: reports, isDisputed: isDisputed),
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

  private func disputes(_ rivalries: [(first: Int, second: Int)], facts: [Int: Fact]) -> [Dispute] {
    let involved = Array(Set(rivalries.flatMap { [$0.first, $0.second] })).sorted()
    var sets = DisjointSets(count: involved.count)
    let place = Dictionary(uniqueKeysWithValues: involved.enumerated().map { ($1, $0) })
    for (first, second) in rivalries {
      if let one = place[first], let other = place[second] { sets.join(one, other) }
    }
    return Dictionary(grouping: involved.indices) { sets.root(of: $0) }
      .sorted { $0.key < $1.key }
      .compactMap { _, members in dispute(members.compactMap { facts[involved[$0]] }) }
  }

  private func dispute(_ facts: [Fact]) -> Dispute? {
    let sorted = facts.sorted { ($1.lineages.count, $0.id) < ($0.lineages.count, $1.id) }
    let positions = sorted.map { fact in
      Dispute.Position(
        value: FigureWords.value(of: fact), facts: [fact.id], reports: fact.reports,
        lineages: fact.lineages.count)
    }
    guard positions.count >= 2, let about = sorted.map(FigureWords.measure).min(by: Self.isPlainer) else {
      return nil
    }
    let content = sorted.map(\.id).sorted().joined(separator: " ")
    return Dispute(
      id: "d" + ContentHash(of: Array(content.utf8)).hexadecimal.prefix(10), about: about, kind: .figure,
      positions: positions, question: FigureWords.question(about: about, positions: positions, facts: sorted),
      rule: "dispute.contrary-amounts")
  }

  /// The shorter wording is the plainer; of two alike the first in the alphabet.
  private static func isPlainer(_ left: String, _ right: String) -> Bool {
    (left.utf8.count, left) < (right.utf8.count, right)
  }
}
