import Foundation

/// The precision of each rule on an affair: of the places at which its facts are stated, the share that touches a gold
/// claim of their kind; of an event one of its type that names somebody who takes part.
///
/// What touches only a claim that the gold ledger has for doubtful, for minor or for one of a kindred kind is not
/// counted. A fact bears the rule of the mention that tells most.
struct RuleCheck {
  private(set) var rules: [String: Counts] = [:]

  init(_ dossier: DossierFile, _ gold: GoldLedger) {
    let reportOf = gold.reports(of: dossier)
    let names = Dictionary(
      dossier.entities.map { ($0.id, [$0.name] + $0.aliases) }, uniquingKeysWith: { first, _ in first })
    let known = Dictionary(gold.entities.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
    let spots = gold.claims.mapValues { claims in
      claims.map { claim in (claim: claim, spots: claim.places.compactMap { AffairSpot($0, gold) }) }
    }
    for fact in dossier.facts {
      guard let rule = fact.rule, let kin = Self.kinds[fact.kind] else { continue }
      for place in fact.evidence {
        guard let spot = AffairSpot(place, reportOf) else { continue }
        let own = (spots[kin.key] ?? []).filter { $0.spots.contains(where: spot.touches) }
        let isRight = own.contains {
          $0.claim.doubtful != true && Self.agree(fact.event, $0.claim, names, known)
        }
        let isExcused =
          own.contains { $0.claim.doubtful == true }
          || kin.others.contains { (spots[$0] ?? []).contains { $0.spots.contains(where: spot.touches) } }
        guard isRight || !isExcused else { continue }
        rules[rule, default: Counts()].said += 1
        if isRight { rules[rule, default: Counts()].hits += 1 }
      }
    }
  }

  /// One score a rule, in the order of their names.
  func scores(_ set: String) -> [Score] {
    rules.keys.sorted().map { rule in
      let counts = rules[rule] ?? Counts()
      return Score(set: set, measure: "\(rule): precision", value: counts.precision, cases: counts.said)
    }
  }

  private static func agree(
    _ event: DossierFile.Event?, _ claim: GoldLedger.Claim, _ names: [String: [String]],
    _ known: [String: [String]]
  ) -> Bool {
    guard let event else { return true }
    guard ([claim.type].compactMap(\.self) + (claim.otherTypes ?? [])).contains(event.type) else {
      return false
    }
    let wanted = (claim.actors ?? []) + (claim.targets ?? [])
    if wanted.isEmpty { return true }
    return AffairName.share(
      (event.actors + event.targets).flatMap { names[$0] ?? [$0] }, wanted.flatMap { known[$0] ?? [$0] })
  }

  /// For each kind of fact the gold ledger's list of it, and the lists whose claims it may touch unblamed.
  private static let kinds: [String: (key: String, others: [String])] = [
    "figure": ("figures", ["minor_figures"]),
    "event": ("events", ["commitments", "other_claims"]),
    "commitment": ("commitments", ["events"]),
    "quotation": ("quotations", ["other_claims"]),
    "role": ("roles", []),
    "link": ("links", []),
  ]
}
