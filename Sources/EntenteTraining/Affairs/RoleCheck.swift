import Foundation

/// The check of roles: a mention counts where it shares half of the shorter stretch with a gold one and agrees in
/// person, office and what it is an office of.
struct RoleCheck {
  private(set) var counts = Counts()
  private(set) var misses: [String] = []
  private var found = 0

  /// The harmonic mean of precision and recall, which count mentions of the dossier and of the gold ledger.
  var f1: Double {
    let (precision, recall) = (counts.precision, counts.gold == 0 ? 0 : Double(found) / Double(counts.gold))
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private struct Spot {
    let report: String
    let range: Range<Int>

    func touches(_ other: Spot) -> Bool {
      guard report == other.report, range.overlaps(other.range) else { return false }
      return 2 * range.clamped(to: other.range).count >= min(range.count, other.range.count)
    }
  }

  init(_ dossier: DossierFile, _ gold: GoldLedger) {
    var reportOf: [String: String] = [:]
    for source in dossier.reports {
      reportOf[source.id] =
        gold.reportOf[URL(fileURLWithPath: source.source).deletingPathExtension().lastPathComponent]
    }
    let names = Dictionary(
      dossier.entities.map { ($0.id, [$0.name] + $0.aliases) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(gold.entities.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
    var matched: Set<String> = []
    let facts = dossier.facts.filter { $0.kind == "role" }
    for role in gold.roles where role.doubtful != true {
      for evidence in role.evidence {
        guard let spot = Self.spot(evidence, gold) else { continue }
        counts.gold += 1
        var isFound = false
        for fact in facts where Self.agree(fact.role, role, names, known) {
          for (index, place) in fact.evidence.enumerated() {
            guard let report = reportOf[place.report], place.start < place.end,
              Spot(report: report, range: place.start..<place.end).touches(spot)
            else { continue }
            matched.insert("\(fact.id) \(index)")
            isFound = true
          }
        }
        if isFound { found += 1 } else { misses.append("role missed: \(evidence.quote)") }
      }
    }
    let doubtful = gold.roles.filter { $0.doubtful == true }.flatMap(\.evidence).compactMap {
      Self.spot($0, gold)
    }
    for fact in facts {
      for (index, place) in fact.evidence.enumerated() where place.start < place.end {
        guard let report = reportOf[place.report] else { continue }
        let spot = Spot(report: report, range: place.start..<place.end)
        let isRight = matched.contains("\(fact.id) \(index)")
        guard isRight || !doubtful.contains(where: spot.touches) else { continue }
        counts.said += 1
        if isRight { counts.hits += 1 }
      }
    }
  }

  private static func spot(_ evidence: GoldLedger.Evidence, _ gold: GoldLedger) -> Spot? {
    gold.place(of: evidence).map { Spot(report: evidence.doc, range: $0) }
  }

  private static func agree(
    _ said: DossierFile.Role?, _ gold: GoldLedger.Role, _ names: [String: [String]],
    _ known: [String: [String]]
  ) -> Bool {
    guard let said, let person = said.person else { return false }
    let persons = names[person] ?? [person]
    guard share(persons, known[gold.person] ?? [gold.person]) else { return false }
    guard !words(said.role).isDisjoint(with: words(gold.role)) else { return false }
    guard let of = gold.of, !of.isEmpty else { return true }
    guard let own = said.of else { return false }
    return share(names[own] ?? [own], known[of] ?? [of])
  }

  /// Whether the words of a name of the one are all in a name of the other.
  private static func share(_ names: [String], _ others: [String]) -> Bool {
    let rivals = others.map { words($0).subtracting(plain) }.filter { !$0.isEmpty }
    return names.contains { name in
      let own = words(name).subtracting(plain)
      return !own.isEmpty && rivals.contains { own.isSubset(of: $0) || $0.isSubset(of: own) }
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static let plain: Set<String> = [
    "the", "a", "an", "of", "and", "for", "in", "on", "to", "by", "with", "at", "from", "is", "was", "were",
    "be", "mr",
    "mrs", "president", "minister", "prime", "general",
  ]
}
