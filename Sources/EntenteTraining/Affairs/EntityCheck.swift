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
    let bodies: Set = ["organisation", "armedGroup"]
    let spots = Self.spots(gold)
    let mentions = Self.mentions(dossier, gold)
    let names = Dictionary(dossier.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var owners: [String: Set<String>] = [:]
    for (index, entity) in gold.entities.enumerated()
    where kinds.contains(entity.kind) && entity.doubtful != true {
      let isBody = entity.kind != "person" && entity.kind != "state"
      let ids = (spots[index] ?? []).map { spot in
        Self.id(at: spot, mentions) { (bodies.contains($0.kind) ? 1 : 0) == (isBody ? 1 : 0) }
      }
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
  ) -> [String: [Naming]] {
    var reportOf: [String: String] = [:]
    for source in dossier.reports {
      let stem = URL(fileURLWithPath: source.source).deletingPathExtension().lastPathComponent
      reportOf[source.id] = gold.reportOf[stem]
    }
    var found: [String: [Naming]] = [:]
    for entity in dossier.entities {
      for mention in entity.mentions where mention.form != "pronoun" && mention.start < mention.end {
        guard let report = reportOf[mention.report] else { continue }
        found[report, default: []].append(
          Naming(range: mention.start..<mention.end, id: entity.id, kind: entity.kind))
      }
    }
    return found
  }

  /// Where a dossier names an entity.
  private struct Naming {
    let range: Range<Int>
    let id: String
    let kind: String
  }

  /// The entity whose mention shares most with a place, of several one that is of the place's kind, then the one that
  /// says least besides.
  ///
  /// A mention that is half of the place or less counts only where it ends it: "Norwegian" is no name of the Norwegian
  /// army, "Holt" one of Prime Minister Holt.
  private static func id(
    at spot: Spot, _ mentions: [String: [Naming]], fits: (Naming) -> Bool
  ) -> String? {
    var best: (fits: Int, shared: Int, rest: Int, id: String)?
    for naming in mentions[spot.report] ?? [] where naming.range.overlaps(spot.range) {
      let shared = naming.range.clamped(to: spot.range).count
      guard 2 * shared >= min(naming.range.count, spot.range.count),
        2 * shared > spot.range.count || naming.range.upperBound >= spot.range.upperBound
      else { continue }
      let found = (
        fits: fits(naming) ? 1 : 0, shared: shared, rest: naming.range.count - shared, id: naming.id
      )
      if let known = best, (known.fits, known.shared, -known.rest) >= (found.fits, found.shared, -found.rest)
      {
        continue
      }
      best = found
    }
    return best?.id
  }
}
