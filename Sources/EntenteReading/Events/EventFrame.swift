import EntenteLanguage
import EntenteModel

/// What a verb must have beside it to tell a deed of a type.
struct EventFrame: Sendable {
  /// What must be there.
  struct Needs: OptionSet, Sendable {
    let rawValue: UInt16
    /// The object is one who can act.
    static let party = Needs(rawValue: 1 << 0)
    /// An infinitive, gerund or that-clause.
    static let clause = Needs(rawValue: 1 << 1)
    /// The subject is more than one.
    static let many = Needs(rawValue: 1 << 2)
    /// A place or party in a prepositional phrase.
    static let goal = Needs(rawValue: 1 << 3)
    /// The subject is one who can act.
    static let agent = Needs(rawValue: 1 << 4)
    /// What is meant, in the complement, is done together: "aim to strengthen ties".
    static let common = Needs(rawValue: 1 << 5)
    /// No object.
    static let bare = Needs(rawValue: 1 << 6)
    /// A list of the banned, in a prepositional phrase.
    static let listed = Needs(rawValue: 1 << 7)
    /// A paper, in a prepositional phrase: "put their names **to a declaration**".
    static let papered = Needs(rawValue: 1 << 8)
    /// The subject is an army or a part of one.
    static let armed = Needs(rawValue: 1 << 9)
    /// The subject is a weapon or an attack: "**a rocket** hit the port".
    static let shot = Needs(rawValue: 1 << 10)
    /// The subject is aid: "**a convoy** reached the town".
    static let laden = Needs(rawValue: 1 << 11)
    /// The object ends up dead or hurt: "left three people **dead**".
    static let dead = Needs(rawValue: 1 << 12)
    /// An alert, in a prepositional phrase: "put its army **on alert**".
    static let alerted = Needs(rawValue: 1 << 13)
    /// A court, in a prepositional phrase: "took Chile **to court**".
    static let courted = Needs(rawValue: 1 << 15)
    /// Backwards, in a prepositional phrase: "move the guns **to the rear**".
    static let rearward = Needs(rawValue: 1 << 14)
  }

  let type: EventType
  let mode: String?
  let needs: Needs
  /// The classes that the object must be of one of; empty for any.
  let object: NounClass
  /// The particle or preposition that the verb comes with: the "off" of "call off"; 0 for none.
  let particle: UInt64
  /// The prepositions, one of which must lead to a party; empty for none.
  let prepositions: [UInt64]
}

/// The frames of verbs and nouns, read from lines such as `CONSULT visit, party: host receive`.
struct EventFrameTable: Sendable {
  private let table: WordTable<[EventFrame]>
  /// The same frames by the lexicon's index of the word.
  private let byIndex: [Int: [EventFrame]]
  private let category: WordCategory

  /// Reads lines of `TYPE mode, need need: word word+particle …`; the frames of one word keep the order of the lines.
  init(_ lines: [String], as category: WordCategory) {
    var order: [String] = []
    var frames: [String: [EventFrame]] = [:]
    for line in lines {
      let sides = line.split(separator: ":", maxSplits: 1)
      let head = sides[0].split(separator: ",", maxSplits: 1)
      let kind = head[0].split(separator: " ")
      guard sides.count == 2, let type = EventType(rawValue: String(kind[0])) else {
        preconditionFailure("a line of frames names its type: \(line)")
      }
      let mode = kind.count > 1 ? String(kind[1]) : nil
      var needs: EventFrame.Needs = []
      var object: NounClass = []
      var prepositions: [UInt64] = []
      for need in head.count > 1 ? head[1].split(separator: " ") : [] {
        switch need {
        case "party": needs.insert(.party)
        case "clause": needs.insert(.clause)
        case "many": needs.insert(.many)
        case "goal": needs.insert(.goal)
        case "agent": needs.insert(.agent)
        case "common": needs.insert(.common)
        case "bare": needs.insert(.bare)
        case "listed": needs.insert(.listed)
        case "papered": needs.insert(.papered)
        case "armed": needs.insert(.armed)
        case "shot": needs.insert(.shot)
        case "laden": needs.insert(.laden)
        case "dead": needs.insert(.dead)
        case "alerted": needs.insert(.alerted)
        case "courted": needs.insert(.courted)
        case "rearward": needs.insert(.rearward)
        default:
          if need.hasPrefix("~") {
            prepositions.append(WordHash.of(need.dropFirst()))
          } else if let noun = NounClass(named: need) {
            object.formUnion(noun)
          } else {
            preconditionFailure("unknown need in a line of frames: \(need)")
          }
        }
      }
      for word in sides[1].split(whereSeparator: \.isWhitespace) {
        let parts = word.split(separator: "+").map(String.init)
        if frames[parts[0]] == nil { order.append(parts[0]) }
        frames[parts[0], default: []].append(
          EventFrame(
            type: type, mode: mode, needs: needs, object: object,
            particle: parts.count > 1 ? WordHash.of(parts[1]) : 0, prepositions: prepositions))
      }
    }
    // Frames with a particle or an object of a class are more telling than those without.
    let entries = order.map { word in
      let ranked = (frames[word] ?? []).enumerated().sorted {
        (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
      }
      return (word, ranked.map(\.element))
    }
    table = WordTable(entries)
    var byIndex: [Int: [EventFrame]] = [:]
    for (word, frames) in entries {
      if let index = Lexicon.standard.lemmaIndex(ofHash: WordHash.of(word), as: category) {
        byIndex[index] = frames
      }
    }
    self.byIndex = byIndex
    self.category = category
    func rank(_ frame: EventFrame) -> Int {
      (frame.particle != 0 ? -2 : 0) - (frame.object.isEmpty ? 0 : 1)
    }
  }

  /// The frames of a word, the most telling first; by its form where its lemma was read wrongly.
  subscript(lemma lemma: UInt64, form form: UInt64) -> [EventFrame] {
    // "hostilities", "airstrikes": a plural that means what the singular does not.
    if category == .noun, form != lemma, let found = table[form] { return found }
    if let found = table[lemma] { return found }
    guard !Lexicon.standard.categories(ofHash: lemma).contains(WordCategories(category)),
      let index = Lexicon.standard.lemmaIndex(ofHash: form, as: category)
    else { return [] }
    return byIndex[index] ?? []
  }
}
