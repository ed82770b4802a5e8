public import EntenteLedger
import EntenteModel

/// Finds entities of an affair by name.
public struct WhoFinder {
  /// The entities, those of the most reports first, then by the number of facts about them.
  public let sorted: [Entity]

  /// Takes the entities of an affair.
  public init(_ affair: Affair) {
    var facts: [String: Int] = [:]
    for id in affair.ledger.facts.flatMap(\.about) { facts[id, default: 0] += 1 }
    func key(_ entity: Entity) -> (Int, Int, String, String) {
      (-entity.reports.count, -(facts[entity.id] ?? 0), entity.name, entity.id)
    }
    sorted = affair.ledger.entities.sorted { key($0) < key($1) }
  }

  /// The entities that a name is of: those that bear it, or else those with all its words in one of their names; or the
  /// one with this identity.
  public func find(_ name: String) -> [Entity] {
    let wanted = Self.words(name)
    guard !wanted.isEmpty else { return [] }
    let identified = sorted.filter { $0.id == name }
    if !identified.isEmpty { return identified }
    let bearers = sorted.filter { entity in
      ([entity.name] + entity.aliases).contains { Self.words($0) == wanted }
    }
    if !bearers.isEmpty { return bearers }
    return sorted.filter { entity in
      entity.aliases.contains { Set(Self.words($0)).isSuperset(of: wanted) }
    }
  }

  /// Names that are spelt much like one, the nearest first; at most five.
  public func near(_ name: String) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    var found: [(distance: Int, name: String)] = []
    for alias in Set(sorted.flatMap(\.aliases)) {
      let words = [alias] + alias.split(separator: " ").map(String.init)
      let distance = words.map { Self.distance(Array($0.lowercased().unicodeScalars), wanted) }.min() ?? .max
      if distance <= max(1, wanted.count / 3) { found.append((distance, alias)) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(5).map(\.name)
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The number of letters to put in, leave out or change (Levenshtein).
  private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var previous = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, rival) in other.enumerated() {
        current.append(
          min(previous[column] + (letter == rival ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[other.count]
  }
}
