import EntenteModel

/// The deeds that an affair tells of once: whoever speaks of "the strikes" of one state on another means those.
///
/// Of the deeds that can be counted (an attack, a visit, a signing, an expulsion) those between the same parties are
/// one, as long as no two mentions in the affair date them apart or, of attacks, place them apart.
struct SoleDeeds {
  private let deeds: Set<String>

  init(_ entries: [EventEntry]) {
    var datings: [String: Set<Dating>] = [:]
    var places: [String: Set<[String]>] = [:]
    for entry in entries {
      for deed in entry.deeds {
        datings[deed, default: []].formUnion([entry.dating].compactMap(\.self))
        if entry.event.type == .assault, !entry.sites.isEmpty {
          places[deed, default: []].insert(entry.sites)
        }
      }
    }
    let all = Set(entries.flatMap(\.deeds))
    deeds = all.filter { deed in
      Self.allPairs(datings[deed] ?? []) { $0.overlaps($1) }
        && Self.allPairs(places[deed] ?? []) { SharedCount.of($0, $1) > 0 }
    }
  }

  /// Whether two mentions tell of a deed that the affair knows once.
  func areOne(_ one: EventEntry, _ other: EventEntry) -> Bool {
    one.deeds.contains { deeds.contains($0) && other.deeds.contains($0) }
  }

  private static func allPairs<Value>(_ values: Set<Value>, _ holds: (Value, Value) -> Bool) -> Bool {
    let list = Array(values)
    return list.indices.allSatisfy { first in
      list[(first + 1)...].allSatisfy { holds(list[first], $0) }
    }
  }
}

extension EventEntry {
  /// What a deed that can be counted is known by: its kind, whether it came to pass, and its parties; several where
  /// several took part, none for deeds of other kinds.
  static func deeds(
    of event: Event, actors: [String], targets: [String], persons: [String]
  ) -> [String] {
    let stage = event.modality.stage
    func directed(_ kind: String, _ doers: [String], _ others: [String]) -> [String] {
      doers.flatMap { doer in
        others.filter { !doers.contains($0) }.map { "\(kind) \(stage) \(doer) > \($0)" }
      }
    }
    func mutual(_ kind: String, _ parties: [String]) -> [String] {
      parties.flatMap { one in parties.filter { one < $0 }.map { "\(kind) \(stage) \(one) \($0)" } }
    }
    switch (event.type, event.mode) {
    case (.assault, _): return directed("assault", actors, targets)
    case (.consult, "visit"): return directed("visit", persons, targets)
    case (.sanction, "expel"): return directed("expel", actors, targets)
    case (.sanction, "withdraw"): return directed("withdraw", actors, targets)
    case (.retreat, "release"), (.retreat, "ceasefire"): return mutual(event.mode ?? "", actors)
    case (.agree, _) where signing.contains(event.lemma):
      return mutual("sign", Set(actors + targets).sorted())
    default: return []
    }
  }

  private static let signing: Set<String> = ["sign", "ink", "conclude", "initial"]
}

extension Event.Modality {
  /// Whether it came to pass, lies ahead or did not: what is planned may be told as a mere possibility.
  var stage: String {
    switch self {
    case .happened, .denied: rawValue
    case .planned, .hypothetical: "ahead"
    }
  }
}
