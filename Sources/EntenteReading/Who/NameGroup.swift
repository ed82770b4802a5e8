import EntenteLanguage
import EntenteModel

/// The names of a text that mean one: "Rolf Benner", "Benner", "Mr Benner".
struct NameGroup {
  /// The names, as indices into the text's names, in its order.
  var members: [Int]
  var kind: EntityKind
  /// The folded words of its fullest name.
  var words: [String]
  /// Its own code where it is a state, else the one of the state it is of or lies in.
  var state: StateCode?
  /// Which state or organisation of the gazetteer it is; 0 for none.
  var identity: UInt32
  /// Whether the gazetteer has it as a seat of government.
  var isSeat: Bool
  var offices: [Office]
  var gender: Gender
  /// The rule that joined the last name to the others.
  var rules: [Int: ReferentRule]

  /// Takes another group in.
  mutating func absorb(_ other: NameGroup, rule: ReferentRule) {
    for member in other.members { rules[member] = other.rules[member] ?? rule }
    members = (members + other.members).sorted()
    if words.joined().utf8.count < other.words.joined().utf8.count { words = other.words }
    state = state ?? other.state
    if identity == 0 { identity = other.identity }
    isSeat = isSeat || other.isSeat
    for office in other.offices where !offices.contains(office) { offices.append(office) }
    if gender == .unknown { gender = other.gender }
  }
}

/// Tells what kind of thing a name stands for.
enum NameKindReader {
  /// The kind of names with the same words, by what most of them were read as, the gazetteer and the head noun.
  static func kind(
    of names: [NameWording], _ trees: Trees, _ classes: inout HeadClasses
  ) -> EntityKind {
    let kind = majority(names)
    let known = names[0].match?.kinds ?? []
    let isCoded = names[0].match?.state != nil
    if names[0].words.contains(where: { movements.contains($0) }), !isCoded { return .armedGroup }
    if kind == .nationality { return isCoded && known.contains(.demonym) ? .state : .people }
    if isCoded, !known.isDisjoint(with: [.state, .otherState]), kind != .person { return .state }
    if known.contains(.armedGroup), kind != .person { return .armedGroup }
    let byHead = headKind(of: names[0].range, trees, &classes)
    switch kind {
    case .person: return .person
    case .organisation: return byHead ?? .organisation
    case .state:
      return known.isDisjoint(with: .places) || !known.isDisjoint(with: [.state, .otherState])
        ? .state : .place
    case .place: return byHead == .infrastructure || known.contains(.building) ? .infrastructure : .place
    case .event: return byHead == .agreement ? .agreement : .event
    case .nationality: return .people
    case .other: return byHead ?? (known.contains(.company) ? .organisation : .thing)
    }
  }

  private static func majority(_ names: [NameWording]) -> NameKind {
    var votes = [Int](repeating: 0, count: NameKind.allCases.count)
    for name in names { votes[Int(name.kind.rawValue)] += 1 }
    let best = votes.max() ?? 0
    return names.first { votes[Int($0.kind.rawValue)] == best }?.kind ?? .other
  }

  /// The kind that the head noun of a name tells: its last word, or the one before "of" or "for".
  private static func headKind(
    of range: Range<Int>, _ trees: Trees, _ classes: inout HeadClasses
  ) -> EntityKind? {
    guard range.count > 1 else { return nil }
    let link = range.dropFirst().first { links.contains(trees.form($0)) } ?? range.upperBound
    let isArmed = range.contains { armed.contains(trees.form($0)) }
    switch classes.of(trees.lemmas[link - 1]) {
    case .organisation: return isArmed ? .armedGroup : .organisation
    case .armedGroup: return .armedGroup
    case .infrastructure: return .infrastructure
    case .agreement: return .agreement
    case .event: return .event
    case .programme: return .programme
    default: return nil
    }
  }

  private static let links = WordList("of for on against")
  private static let armed = WordList(
    "liberation resistance jihad mujahideen guerrilla rebel insurgent")
  /// Arabic, Persian and Urdu for army, brigade, party, movement and the like, as armed movements call themselves.
  private static let movements: Set<String> = [
    "jaish", "jaysh", "jeish", "lashkar", "harakat", "hizb", "hezb", "ansar", "tehreek", "tehrik", "sipah",
    "liwa",
    "kataib", "saraya", "mujahideen", "mujahidin", "fatah", "jund", "jundallah",
  ]
}
