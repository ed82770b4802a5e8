import EntenteModel

/// An event's mention as joining compares it.
struct EventEntry: JoinableEntry {
  let base: JoinEntry
  let event: Event
  /// The kind of deed: the event's type, or of a deed of no type its own word.
  let sort: String
  let actors: [String]
  let targets: [String]
  let places: [String]
  let dating: Dating?
  /// Actors and targets as the states they act for.
  let actorStates: [String]
  let targetStates: [String]
  /// The places that are named, below states.
  let sites: [String]
  /// What the deed is known by, where it is of a kind that can be counted.
  let deeds: [String]

  init?(_ base: JoinEntry, _ floor: JoinFloor, sort: String? = nil) {
    guard case .event(let event) = base.mention.claim else { return nil }
    let index = floor.index
    self.base = base
    self.event = event
    self.sort = sort ?? event.type.rawValue
    actors = base.entities(.actor, index)
    targets = base.entities(.target, index)
    places = base.entities(.place, index)
    dating =
      event.dating ?? event.time?.dating
      ?? event.time.flatMap {
        floor.days.dating(of: $0, in: base.mention.report, isAhead: event.modality == .planned)
      }
    actorStates = floor.stateBook.states(of: actors)
    targetStates = floor.stateBook.states(of: targets)
    sites = Set(targets + places).filter { index[$0]?.kind == .place }.sorted()
    deeds = Self.deeds(
      of: event, actors: actorStates, targets: floor.stateBook.states(of: targets + places),
      persons: actors.filter { index[$0]?.kind == .person })
  }

  /// Those who do it and those to whom it is done; the place is no party.
  var parties: [String] { Array(Set(actors + targets)).sorted() }

  /// The states that take part.
  var states: [String] { Array(Set(actorStates + targetStates)).sorted() }

  /// Whether the deed has a doer and a sufferer who are not interchangeable.
  var isDirected: Bool {
    switch event.type {
    case .agree, .consult, .cooperate: false
    case .support, .concede, .aid, .retreat, .request, .accuse, .reject, .threaten, .protest, .sanction,
      .mobilize,
      .coerce, .assault:
      true
    }
  }

  /// Events are worth comparing that are of one type or one trigger and have a party or a day in common.
  var keys: [String] {
    var keys = states.map { "\(sort) \($0)" }
    keys += states.map { "\(event.lemma) \($0)" } + deeds
    if let day = dating?.start, dating?.precision == .day {
      keys.append("\(sort) \(day.description)")
    }
    if parties.isEmpty { keys.append(sort) }
    return keys
  }

  var slot: String? { sort }

  /// The most exactly dated speaks for the fact, then the one that names most of who takes part and where.
  var untold: [Int] {
    let told = actors.count + targets.count + (places.isEmpty ? 0 : 1)
    return [dating.map { $0.precision == .day ? 0 : 1 } ?? 2, -told]
  }

  /// The identity of what is claimed, without its evidence.
  var content: String {
    let date = dating.map { "\($0.start?.description ?? "")/\($0.end?.description ?? "")" } ?? ""
    return [
      "event", event.type.rawValue, event.lemma, actors.joined(separator: ","),
      targets.joined(separator: ","),
      date, event.modality.rawValue,
    ].joined(separator: "|")
  }
}
