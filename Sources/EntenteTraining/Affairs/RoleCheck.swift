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

  init(_ dossier: DossierFile, _ gold: GoldLedger) {
    let reportOf = gold.reports(of: dossier)
    let names = Dictionary(
      dossier.entities.map { ($0.id, [$0.name] + $0.aliases) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(gold.entities.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
    var matched: Set<String> = []
    let facts = dossier.facts.filter { $0.kind == "role" }
    for role in gold.roles where role.doubtful != true {
      for evidence in role.evidence {
        guard let spot = AffairSpot(evidence, gold) else { continue }
        counts.gold += 1
        var isFound = false
        for fact in facts where Self.agree(fact.role, role, names, known) {
          for (index, place) in fact.evidence.enumerated() {
            guard AffairSpot(place, reportOf)?.touches(spot) == true else { continue }
            matched.insert("\(fact.id) \(index)")
            isFound = true
          }
        }
        if isFound { found += 1 } else { misses.append("role missed: \(evidence.quote)") }
      }
    }
    let doubtful = gold.roles.filter { $0.doubtful == true }.flatMap(\.evidence).compactMap {
      AffairSpot($0, gold)
    }
    for fact in facts {
      for (index, place) in fact.evidence.enumerated() {
        guard let spot = AffairSpot(place, reportOf) else { continue }
        let isRight = matched.contains("\(fact.id) \(index)")
        guard isRight || !doubtful.contains(where: spot.touches) else { continue }
        counts.said += 1
        if isRight { counts.hits += 1 }
      }
    }
  }

  private static func agree(
    _ said: DossierFile.Role?, _ gold: GoldLedger.Role, _ names: [String: [String]],
    _ known: [String: [String]]
  ) -> Bool {
    guard let said, let person = said.person else { return false }
    let persons = names[person] ?? [person]
    guard AffairName.share(persons, known[gold.person] ?? [gold.person]) else { return false }
    guard !AffairName.words(said.role).isDisjoint(with: AffairName.words(gold.role)) else { return false }
    guard let of = gold.of, !of.isEmpty else { return true }
    guard let own = said.of else { return false }
    return AffairName.share(names[own] ?? [own], known[of] ?? [of])
  }
}
