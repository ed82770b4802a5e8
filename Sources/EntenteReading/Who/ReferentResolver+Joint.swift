import EntenteLanguage
import EntenteModel

extension ReferentResolver {
  /// Reads "both countries", "the two leaders", "the sides": several that were named before.
  mutating func resolveJoint(_ wording: Wording, owner: Int?) -> Bool {
    guard wording.isPlural else { return false }
    let count: Int
    switch wording.opening {
    case .number(let number): count = number
    case .definite where wording.modifiers.isEmpty: count = 0
    default: return false
    }
    guard let fits = fitting(wording, owner: owner) else { return false }
    guard
      let members = conjoined(wording, count, fits)
        ?? (isParties(wording) ? foremost(wording, count, fits) : nil)
    else {
      return false
    }
    let draft = joint(members.sorted())
    use(
      draft, wording, form: .description,
      rule: count > 0 ? .jointNumber : .jointConjuncts)
    return true
  }

  /// Whether the head noun is one for those that a report is about, and not for any few places or bodies of it.
  private func isParties(_ wording: Wording) -> Bool {
    switch wording.headClass {
    case .state, .side, .government, .person: !WordingFinder.pairs.contains(trees.form(wording.head))
    default: false
    }
  }

  /// Which drafts the head noun can mean one of; `nil` where it is no word for parties.
  private func fitting(_ wording: Wording, owner: Int?) -> ((Draft) -> Bool)? {
    guard owner == nil || wording.headClass == .person else { return nil }
    if WordingFinder.pairs.contains(trees.form(wording.head)) {
      return { $0.members.isEmpty && !$0.isPlural && $0.kind.map(Self.acting.contains) == true }
    }
    switch wording.headClass {
    case .state, .side, .government:
      return { [headClass = wording.headClass] draft in
        draft.members.isEmpty && !draft.isPlural && draft.kind == .state
          || headClass == .side && draft.kind.map(headClass.admits) == true && draft.members.isEmpty
      }
    case .person:
      let office = Office(noun: trees.lemmas[wording.head], modifiers: wording.modifiers)
      let isGeneral = Self.persons.contains(trees.lemmas[wording.head])
      return { draft in
        draft.isPerson && draft.group != nil && (isGeneral || draft.offices.contains(where: office.fits))
      }
    case .organisation, .armedGroup, .place:
      return { [headClass = wording.headClass] draft in
        draft.members.isEmpty && !draft.isPlural && draft.group != nil
          && draft.kind.map(headClass.admits) == true
      }
    default: return nil
    }
  }

  /// Those who were named side by side: the nearer, the more often, and the more they are what the text is about.
  private func conjoined(_ wording: Wording, _ count: Int, _ fits: (Draft) -> Bool) -> [Int]? {
    var best: (members: [Int], weight: Double)?
    for index in joints.suffix(Self.most) where count == 0 || drafts[index].members.count == count {
      let draft = drafts[index]
      guard let last = draft.uses.last(where: { $0.head < wording.head }),
        wording.sentence - last.sentence <= 6, draft.members.allSatisfy({ fits(drafts[$0]) })
      else { continue }
      let distance = wording.sentence - last.sentence
      let near = [1, 0.8, 0.5, 0.35, 0.25, 0.2, 0.15][distance] * (last.isSubject ? 1 : 0.7)
      let often = min(1, 0.2 * Double(draft.uses.count - 1))
      let weight = near + often + 0.3 * share(of: draft.members, fits)
      if weight > best?.weight ?? 0 { best = (draft.members, weight) }
    }
    return best?.members
  }

  /// How much of what is said of such drafts is said of some of them.
  private func share(of members: [Int], _ fits: (Draft) -> Bool) -> Double {
    let all = named.suffix(Self.most).filter { fits(drafts[$0]) }.reduce(0) { $0 + drafts[$1].uses.count }
    return all == 0 ? 0 : Double(members.reduce(0) { $0 + drafts[$1].uses.count }) / Double(all)
  }

  /// The `count` who are named most, and nearest.
  private func foremost(_ wording: Wording, _ count: Int, _ fits: (Draft) -> Bool) -> [Int]? {
    guard count > 1 else { return nil }
    var found: [(draft: Int, weight: Double)] = []
    for index in named where fits(drafts[index]) {
      let draft = drafts[index]
      let near = draft.salience(at: wording.sentence, before: wording.head)
      let often = Double(draft.uses.count { $0.head < wording.head })
      found.append((index, near + 0.3 * often))
    }
    guard found.count >= count else { return nil }
    return found.sorted { ($1.weight, $0.draft) < ($0.weight, $1.draft) }.prefix(count).map(\.draft)
  }

  /// The draft made of some others.
  mutating func joint(_ members: [Int]) -> Int {
    if let found = joints.suffix(Self.most).first(where: { drafts[$0].members == members }) { return found }
    var draft = Draft(
      kind: drafts[members[0]].kind, headClass: drafts[members[0]].headClass, isPlural: true, gender: .unknown
    )
    draft.members = members
    return add(draft)
  }

  private static let acting: Set<EntityKind> = [.person, .state, .organisation, .armedGroup]
  private static let persons = WordList("man woman politician diplomat guest host official leader")
}
