import EntenteModel
import EntenteReading
public import Foundation

/// Measures events on PLOVER's gold standard records: the type, and one right actor on each side.
public struct GoldRecordEvaluation {
  private let file: URL
  private let builder: EventSceneBuilder

  /// Takes the file of records.
  public init(file: URL, builder: EventSceneBuilder) {
    self.file = file
    self.builder = builder
  }

  /// The share of records for which one event read from the text has the record's type and an actor of each side.
  ///
  /// - Throws: where the file is missing or not of the known form.
  public func scores() throws -> [Score] { try measured().scores }

  /// The scores, and the records that came out wrong with what was read of them.
  ///
  /// - Throws: as ``scores()``.
  public func measured() throws -> (scores: [Score], misses: [(type: String, text: String, read: String)]) {
    let records = try JSONDecoder().decode([GoldRecord].self, from: Data(contentsOf: file))
    var typed = 0
    var right = 0
    var all = 0
    var misses: [(type: String, text: String, read: String)] = []
    for record in records {
      guard let text = record.text, let types = GoldRecord.types[record.event] else { continue }
      all += 1
      let scene = builder.scene(text)
      let events = EventReader().read(scene).compactMap { mention -> Event? in
        guard case .event(let event) = mention.claim else { return nil }
        return event
      }
      let ofType = events.filter { types.contains($0.type) || GoldRecord.isIntent($0, of: record.event) }
      typed += ofType.isEmpty ? 0 : 1
      if ofType.contains(where: { record.agrees($0, in: scene) }) {
        right += 1
      } else {
        let read = events.map {
          "\($0.type.rawValue) \($0.lemma) A\($0.actors.map(\.words)) T\($0.targets.map(\.words))"
        }
        misses.append((record.event, text, read.joined(separator: "; ")))
      }
    }
    let share = { (count: Int) in Double(count) / Double(max(1, all)) }
    return (
      [
        Score(set: "PLOVER GSR", measure: "type and both sides", value: share(right), cases: all),
        Score(set: "PLOVER GSR", measure: "type", value: share(typed), cases: all),
      ], misses
    )
  }
}

/// One record; its types are those of PLOVER's first draft.
private struct GoldRecord: Decodable {
  struct Actor: Decodable {
    let actorText: String?
  }

  let event: String
  let text: String?
  let source: [String]
  let target: [String]

  enum CodingKeys: String, CodingKey {
    case event, text, source, target
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    event = try values.decode(String.self, forKey: .event)
    text = try values.decodeIfPresent(String.self, forKey: .text)
    func actors(_ key: CodingKeys) -> [String] {
      ((try? values.decodeIfPresent([Actor].self, forKey: key)) ?? nil)?.compactMap(\.actorText) ?? []
    }
    source = actors(.source)
    target = actors(.target)
  }

  /// Whether an event has an actor of the source and one of the target; of either sort where the deed is mutual.
  func agrees(_ event: Event, in scene: Scene) -> Bool {
    func names(_ participants: [Participant]) -> [String] {
      participants.flatMap { [$0.words] + $0.referents.flatMap { scene.referents[$0].names } }
    }
    let actors = names(event.actors)
    let targets = names(event.targets)
    if Self.names(actors, source), Self.names(targets, target) { return true }
    switch event.type {
    case .agree, .consult, .cooperate, .support:
      return Self.names(actors + targets, source) && Self.names(actors + targets, target)
    default: return false
    }
  }

  private static func names(_ read: [String], _ wanted: [String]) -> Bool {
    if wanted.isEmpty { return true }
    return wanted.contains { name in
      let words = Self.words(name)
      return read.contains { !words.isDisjoint(with: Self.words($0)) }
    }
  }

  private static func words(_ string: String) -> Set<String> {
    Set(
      string.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
        !stop.contains($0)
      })
  }

  private static let stop: Set<String> = ["the", "of", "a", "and", "in", "s", "to", "on", "for", "an"]

  /// Whether an event that lies ahead is what the first draft called an agreement or a threat: it had no modality, and
  /// coded the intent to cooperate as the one and that to do harm as the other.
  static func isIntent(_ event: Event, of type: String) -> Bool {
    guard event.modality == .planned || event.modality == .hypothetical else { return false }
    switch event.type {
    case .consult, .support, .cooperate, .aid, .concede, .retreat: return type == "AGREE"
    case .sanction, .coerce, .assault, .mobilize, .reject, .protest: return type == "THREATEN"
    case .agree, .request, .accuse, .threaten: return false
    }
  }

  /// The types of today that each class of the first draft became.
  static let types: [String: Set<EventType>] = [
    "AGREE": [.agree], "CONSULT": [.consult], "SUPPORT": [.support, .agree], "COOPERATE": [.cooperate],
    "AID": [.aid], "CONCEDE": [.concede, .retreat], "RETREAT": [.retreat, .concede], "DISAPPROVE": [.accuse],
    "REJECT": [.reject], "DEMAND": [.request], "THREATEN": [.threaten], "PROTEST": [.protest],
    "SANCTION": [.sanction], "MOBILIZE": [.mobilize], "COERCE": [.coerce], "ASSAULT": [.assault],
    "FIGHT": [.assault], "INVESTIGATE": [.accuse],
  ]
}
