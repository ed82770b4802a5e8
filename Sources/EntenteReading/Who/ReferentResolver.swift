import EntenteLanguage
import EntenteModel

/// Goes through the wordings of a text in their order and tells of each what it means.
///
/// The state of the walk is the drafts met so far. Each wording makes a use of a draft that is there, or a new draft;
/// a pronoun never makes one.
struct ReferentResolver {
  let trees: Trees
  let names: [NameWording]
  let groups: [NameGroup]
  let groupOf: [Int]
  let wordings: [Wording]
  let speech: Speech
  var drafts: [Draft] = []
  /// For each token the draft that the wording headed by it means, -1 for none.
  var draftAt: [Int32]
  /// For each group of names its draft.
  private var draftOfGroup: [Int: Int] = [:]
  /// The drafts used in this sentence or the three before it, in the order of their making.
  private(set) var active: [Int] = []
  /// For each head noun the drafts that have it.
  private(set) var draftsOfNoun: [UInt64: [Int]] = [:]
  /// The drafts that are one person, and those made of others.
  private(set) var persons: [Int] = []
  private(set) var joints: [Int] = []
  /// The drafts with a name.
  private(set) var named: [Int] = []
  /// The group of names of each state, and the draft of a state that only its seat names.
  private var groupOfState: [StateCode: Int] = [:]
  private var draftOfState: [StateCode: Int] = [:]
  /// The group of names of the European Union, where the report speaks of it and not of the state of its seat.
  private let union: Int?
  private let nameAt: [Int32]
  private var activeSentence = 0
  /// Whether what the candidates of pronouns show is kept, for fitting the weights.
  var keepsCandidates = false
  var kept: [PronounCandidates] = []
  /// Pronouns of the first person, to be told at the end.
  var firstPersons: [Int] = []

  init(
    trees: Trees, names: [NameWording], groups: NameGrouper, wordings: [Wording], nameAt: [Int32],
    speech: Speech
  ) {
    self.trees = trees
    self.names = names
    self.groups = groups.groups
    groupOf = groups.groupOf
    self.wordings = wordings
    self.speech = speech
    self.nameAt = nameAt
    let isOfSeat = self.groups.contains { $0.kind == .state && $0.state == StateCode("BE") }
    union =
      isOfSeat ? nil : self.groups.firstIndex { $0.words == ["european", "union"] || $0.words == ["eu"] }
    for (index, group) in self.groups.enumerated() where group.kind == .state {
      if let state = group.state, groupOfState[state] == nil { groupOfState[state] = index }
    }
    draftAt = [Int32](repeating: -1, count: trees.count)
  }

  /// Resolves all wordings.
  mutating func resolve() {
    for (index, wording) in wordings.enumerated() {
      if wording.sentence != activeSentence { rest(before: wording.sentence) }
      switch wording.sort {
      case .name(let name): resolveName(name, wording)
      case .description: resolveDescription(wording)
      case .pronoun(let pronoun):
        if pronoun.person == 1 { firstPersons.append(index) } else { resolvePronoun(pronoun, wording) }
      }
      joinConjuncts(at: wording.head)
    }
    resolveFirstPersons()
    joinOffices()
  }

  /// Lets go of what was not used for some sentences.
  private mutating func rest(before sentence: Int) {
    activeSentence = sentence
    active.removeAll { drafts[$0].uses.last.map { $0.sentence + 3 < sentence } ?? true }
  }

  /// Takes a new draft in.
  mutating func add(_ draft: Draft) -> Int {
    drafts.append(draft)
    let index = drafts.count - 1
    for noun in draft.nouns { draftsOfNoun[noun, default: []].append(index) }
    if draft.isPerson { persons.append(index) }
    if draft.group != nil { named.append(index) }
    if !draft.members.isEmpty { joints.append(index) }
    return index
  }

  /// Notes a further head noun of a draft.
  mutating func note(noun: UInt64, of draft: Int) {
    guard !drafts[draft].nouns.contains(noun) else { return }
    drafts[draft].nouns.append(noun)
    draftsOfNoun[noun, default: []].append(draft)
  }

  /// The name that a token stands in.
  func name(at place: Int) -> Int? {
    nameAt[place] < 0 || nameAt[place] == .max ? nil : Int(nameAt[place])
  }

  /// The most that is looked back to at once, so that endless texts take bounded time.
  static let most = 160

  private mutating func activate(_ draft: Int) {
    guard !active.suffix(Self.most).contains(draft) else { return }
    active.append(draft)
  }

  /// Notes that a wording means a draft.
  mutating func use(
    _ draft: Int, _ wording: Wording, form: Naming.Form, rule: ReferentRule, range: Range<Int>? = nil
  ) {
    let (weight, isSubject) = weight(of: wording.head)
    drafts[draft].uses.append(
      Draft.Use(
        head: wording.head, range: range ?? wording.range, sentence: wording.sentence, form: form, rule: rule,
        weight: form == .demonym ? weight * 0.6 : weight, isSubject: isSubject))
    activate(draft)
    if form == .name { for place in wording.range where draftAt[place] < 0 { draftAt[place] = Int32(draft) } }
    if draftAt[wording.head] < 0 { draftAt[wording.head] = Int32(draft) }
  }

  /// How much the part that a noun plays brings it forward (after Lappin and Leass, 1994).
  private func weight(of head: Int) -> (weight: Double, isSubject: Bool) {
    var place = head
    while trees.relations[place] == .conjunct, let above = trees.head(of: place) { place = above }
    switch trees.relations[place] {
    case .subject: return (1, true)
    case .root, .object: return (0.7, false)
    case .indirectObject, .apposition: return (0.6, false)
    case .oblique: return (0.5, false)
    case .nominalModifier: return (trees.isPossessive(place) ? 0.55 : 0.4, false)
    default: return (0.35, false)
    }
  }

  /// The draft of a group of names, made when it is first met.
  mutating func draft(ofGroup index: Int) -> Int {
    if let found = draftOfGroup[index] { return found }
    let group = groups[index]
    var draft = Draft(
      kind: group.kind, headClass: .thing, isPlural: false,
      gender: group.kind == .person ? group.gender : .neuter, state: group.state, group: index)
    draft.offices = group.offices
    for member in group.members {
      for place in names[member].range where HeadClasses.table.contains(trees.lemmas[place]) {
        if !draft.nouns.contains(trees.lemmas[place]) { draft.nouns.append(trees.lemmas[place]) }
      }
    }
    let made = add(draft)
    draftOfGroup[index] = made
    return made
  }

  private mutating func resolveName(_ index: Int, _ wording: Wording) {
    let name = names[index]
    let group = groupOf[index]
    if name.kind == .nationality && (groups[group].kind == .state || groups[group].kind == .people)
      || groups[group].rules[index] == .demonymForm
    {
      if groups[group].kind == .people && isModifier(wording.head) { return }
      let rule =
        groups[group].rules[index] == .demonymForm ? .demonymForm : demonymRule(wording)
      return use(
        draft(ofGroup: group), wording, form: groups[group].kind == .state ? .demonym : .name, rule: rule)
    }
    if name.words == Self.unionSeat, let union, let ground = Metonymy(trees).ground(of: wording.head) {
      return use(draft(ofGroup: union), wording, form: .metonym, rule: ground)
    }
    if groups[group].isSeat, let state = groups[group].state, groups[group].kind != .state,
      let ground = Metonymy(trees).ground(of: wording.head),
      groupOfState[state] != nil || name.words != Self.unionSeat
    {
      return use(draft(ofState: state, or: group), wording, form: .metonym, rule: ground)
    }
    let draft = draft(ofGroup: group)
    noteOwner(of: draft, wording)
    let rule = groups[group].rules[index] ?? .name
    use(
      draft, wording, form: name.isAcronym && name.words != groups[group].words ? .acronym : .name, rule: rule
    )
  }

  /// The draft of the state with a code; where the report does not name it, one that is called by its seat.
  private mutating func draft(ofState state: StateCode, or seat: Int) -> Int {
    if let group = groupOfState[state] {
      return draft(ofGroup: group)
    }
    if let found = draftOfState[state] { return found }
    let made = add(
      Draft(kind: .state, headClass: .state, isPlural: false, gender: .neuter, state: state, group: nil))
    draftOfState[state] = made
    named.append(made)
    return made
  }

  private func isModifier(_ place: Int) -> Bool {
    trees.relations[place] == .adjectivalModifier || trees.relations[place] == .compound
  }

  private func demonymRule(_ wording: Wording) -> ReferentRule {
    if trees.tags[wording.head] != .adjective || trees.relations[wording.head] == .subject {
      return .demonymPeople
    }
    guard let noun = trees.head(of: wording.head) else { return .demonymModifier }
    switch HeadClasses.table[trees.lemmas[noun]] {
    case .person, .government, .side, .organisation: return .demonymActor
    default: return .demonymModifier
    }
  }

  /// Notes of what state a person or body is: "**Turkish** President", "**Norway**'s Foreign Ministry".
  mutating func noteOwner(of draft: Int, _ wording: Wording) {
    guard drafts[draft].kind != .state, let owner = owner(of: wording) else { return }
    if drafts[draft].owner == nil { drafts[draft].owner = owner }
    if drafts[draft].state == nil, drafts[owner].kind == .state { drafts[draft].state = drafts[owner].state }
  }

  /// The draft that a noun phrase says it is of, by an adjective, a possessor or "of".
  func owner(of wording: Wording) -> Int? {
    let before = wording.range.lowerBound - 1
    if before >= 0, trees.sentenceOf[before] == trees.sentenceOf[wording.head], draftAt[before] >= 0 {
      let found = Int(draftAt[before])
      if drafts[found].kind == .state, drafts[found].uses.last?.form == .demonym { return found }
    }
    for place in wording.range {
      for child in trees.children(of: place) {
        switch trees.relations[child] {
        case .adjectivalModifier, .compound, .nominalModifier: break
        default: continue
        }
        guard draftAt[child] >= 0 else { continue }
        let found = Int(draftAt[child])
        if drafts[found].kind == .state || trees.isPossessive(child) { return found }
      }
    }
    guard
      let of = trees.children(of: wording.head).first(where: { child in
        child > wording.head && trees.relations[child] == .nominalModifier
          && trees.preposition(of: child).map(trees.form) == Self.of
      }), draftAt[of] >= 0
    else { return nil }
    return Int(draftAt[of])
  }

  /// After the last of some joined nouns: makes the draft that "they" and "both" can mean.
  private mutating func joinConjuncts(at head: Int) {
    guard trees.relations[head] == .conjunct, let first = trees.head(of: head),
      trees.children(of: first).last(where: { trees.relations[$0] == .conjunct }) == head
    else { return }
    let all = trees.conjuncts(of: first)
    guard all.last == head, all.count <= 8 else { return }
    let members = all.compactMap { draftAt[$0] < 0 ? nil : Int(draftAt[$0]) }
    guard members.count == all.count, Set(members).count == members.count,
      let kind = drafts[members[0]].kind,
      members.allSatisfy({ drafts[$0].kind == kind && drafts[$0].members.isEmpty })
    else { return }
    let sorted = members.sorted()
    let (weight, isSubject) = weight(of: first)
    let use = Draft.Use(
      head: first, range: first..<first + 1, sentence: Int(trees.sentenceOf[first]), form: .name,
      rule: .conjuncts, weight: weight, isSubject: isSubject)
    let found = joint(sorted)
    drafts[found].uses.append(use)
    activate(found)
  }

  static let of = WordHash.of("of")
  /// The seat that stands for no state unless the report names that state: it is the Union's as well.
  private static let unionSeat = ["brussels"]
}
