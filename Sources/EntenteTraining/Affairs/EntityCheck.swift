import Foundation

/// The check of entities: each gold one under one identity, each identity of one gold one.
struct EntityCheck {
  private(set) var whole = Counts()
  private(set) var pure = Counts()
  private(set) var misses: [String] = []

  private struct Spot: Hashable {
    let report: String
    let range: Range<Int>
  }

  init(_ dossier: DossierFile, _ gold: GoldLedger) {
    let kinds: Set = ["person", "state", "organisation", "armed_group", "armed group"]
    let spots = Self.spots(gold)
    let mentions = Self.mentions(dossier, gold)
    let names = Dictionary(dossier.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var owners: [String: Set<String>] = [:]
    for (index, entity) in gold.entities.enumerated()
    where kinds.contains(entity.kind) && entity.doubtful != true {
      let ids = (spots[index] ?? []).map { Self.id(at: $0, mentions) }
      for id in ids.compactMap(\.self) { owners[id, default: []].insert(entity.name) }
      guard ids.count > 1 else { continue }
      whole.gold += 1
      if Set(ids).count == 1, ids[0] != nil {
        whole.hits += 1
      } else {
        let found = Set(ids.map { $0.map { names[$0] ?? $0 } ?? "nothing" }).sorted()
        misses.append("\(entity.name) is \(found.joined(separator: ", "))")
      }
    }
    pure.gold = owners.count
    for (id, bearers) in owners.sorted(by: { $0.key < $1.key }) {
      if bearers.count == 1 {
        pure.hits += 1
      } else {
        misses.append("\(names[id] ?? id) is \(bearers.sorted().joined(separator: " and "))")
      }
    }
  }

  /// For each gold entity the places of its names that are nobody else's, the longest names first.
  private static func spots(_ gold: GoldLedger) -> [Int: [Spot]] {
    var owners: [String: Set<Int>] = [:]
    for (index, entity) in gold.entities.enumerated() {
      for name in entity.names { owners[name, default: []].insert(index) }
    }
    var taken: [String: [Range<Int>]] = [:]
    for evidence in gold.furniture {
      if let range = gold.place(of: evidence) { taken[evidence.doc, default: []].append(range) }
    }
    var found: [Int: [Spot]] = [:]
    for name in owners.keys.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
      for report in gold.texts.keys.sorted() {
        for range in gold.places(of: name, in: report)
        where !(taken[report] ?? []).contains(where: { $0.overlaps(range) }) {
          taken[report, default: []].append(range)
          if let holders = owners[name], holders.count == 1, let holder = holders.first {
            found[holder, default: []].append(Spot(report: report, range: range))
          }
        }
      }
    }
    return found
  }

  private static func mentions(
    _ dossier: DossierFile, _ gold: GoldLedger
  ) -> [String: [(range: Range<Int>, id: String)]] {
    var reportOf: [String: String] = [:]
    for source in dossier.reports {
      let stem = URL(fileURLWithPath: source.source).deletingPathExtension().lastPathComponent
      reportOf[source.id] = gold.reportOf[stem]
    }
    var found: [String: [(range: Range<Int>, id: String)]] = [:]
    for entity in dossier.entities {
      for mention in entity.mentions where mention.form != "pronoun" && mention.start < mention.end {
        guard let report = reportOf[mention.report] else { continue }
        found[report, default: []].append((mention.start..<mention.end, entity.id))
      }
    }
    return found
  }

  /// The entity whose mention shares most with a place, and of several the one that says least besides.
  private static func id(
    at spot: Spot, _ mentions: [String: [(range: Range<Int>, id: String)]]
  ) -> String? {
    var best: (shared: Int, rest: Int, id: String)?
    for (range, id) in mentions[spot.report] ?? [] where range.overlaps(spot.range) {
      let shared = range.clamped(to: spot.range).count
      guard 2 * shared >= min(range.count, spot.range.count) else { continue }
      let rest = range.count - shared
      if let known = best, (known.shared, -known.rest) >= (shared, -rest) { continue }
      best = (shared, rest, id)
    }
    return best?.id
  }
}
