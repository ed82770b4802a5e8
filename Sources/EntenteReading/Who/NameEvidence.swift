import EntenteLanguage
import EntenteModel

/// Tells the kind of a name by what the report says of it: "the militant **group** X", "X, a mountainous **country**",
/// "X's defence **minister**", "**Xian** soldiers".
struct NameEvidence {
  private let trees: Trees
  private let names: [NameWording]
  /// The words of names that can be those of a people, by their first four letters.
  private let modifying: [String: Set<String>]

  init(_ trees: Trees, _ names: [NameWording]) {
    self.trees = trees
    self.names = names
    let words = Set(
      names.filter {
        $0.words.count == 1 && ($0.kind == .nationality || Self.modifies($0.range.lowerBound, trees))
      }
      .map { $0.words[0] })
    modifying = Dictionary(grouping: words) { String($0.prefix(4)) }.mapValues { Set($0) }
  }

  /// Puts the kind of a group right where the report speaks against it.
  func refine(_ group: inout NameGroup, _ classes: inout HeadClasses) {
    guard group.kind != .people, group.kind != .state || group.state == nil else { return }
    var told: [EntityKind: Int] = [:]
    var stately = 0
    for member in group.members {
      if let kind = toldKind(names[member], &classes) { told[kind, default: 0] += 1 }
      if isStately(names[member].range.lowerBound) { stately += 1 }
    }
    if group.words.count == 1,
      (modifying[String(group.words[0].prefix(4))] ?? []).contains(where: { isPeople($0, of: group.words[0]) }
      )
    {
      stately += 2
    }
    let best = EntityKind.allCases.filter { told[$0] != nil }.max { told[$0] ?? 0 < told[$1] ?? 0 }
    if let best, best != group.kind, group.offices.isEmpty || group.kind != .person, admits(best, group) {
      group.kind = best
    } else if group.kind == .person || group.kind == .place || group.kind == .organisation,
      group.words.count == 1, group.offices.isEmpty, best == nil, group.gender == .unknown,
      stately >= 2 || stately == 1 && isUnknown(group)
    {
      group.kind = .state
    }
  }

  /// Makes a state of an unknown name that stands beside a state's: "Norway and **Skarland**".
  func refineBeside(_ groups: inout [NameGroup], groupOf: [Int]) {
    var nameAt: [Int: Int] = [:]
    for (index, name) in names.enumerated() { nameAt[name.range.lowerBound] = index }
    for (index, name) in names.enumerated() {
      guard trees.relations[name.range.lowerBound] == .conjunct,
        let first = trees.head(of: name.range.lowerBound).flatMap({ nameAt[$0] })
      else { continue }
      let (one, other) = (groupOf[first], groupOf[index])
      if groups[one].kind == .state, isStatelike(groups[other]) { groups[other].kind = .state }
      if groups[other].kind == .state, isStatelike(groups[one]) { groups[one].kind = .state }
    }
  }

  private func isStatelike(_ group: NameGroup) -> Bool {
    (group.kind == .person || group.kind == .organisation) && group.words.count == 1 && group.offices.isEmpty
      && group.gender == .unknown && isUnknown(group) && !group.members.contains { names[$0].isAcronym }
  }

  /// Whether the gazetteer has no such name.
  private func isUnknown(_ group: NameGroup) -> Bool { names[group.members[0]].match == nil }

  private func admits(_ kind: EntityKind, _ group: NameGroup) -> Bool {
    switch kind {
    case .person: group.kind == .thing
    case .organisation: group.kind != .armedGroup && group.kind != .state
    case .place: group.kind == .person || group.kind == .thing
    case .state: group.kind == .person || group.kind == .place || group.kind == .organisation
    case .agreement, .infrastructure, .programme, .armedGroup: group.kind != .state
    case .event, .people, .thing: group.kind == .thing
    }
  }

  private func isPeople(_ word: String, of name: String) -> Bool {
    word != name && NameLetters.isDemonym(word, of: name)
  }

  /// Whether a name stands as an adjective before a noun.
  static func modifies(_ place: Int, _ trees: Trees) -> Bool {
    trees.tags[place] == .adjective
      || trees.relations[place] == .adjectivalModifier || trees.relations[place] == .compound
  }

  /// The kind that a noun beside the name tells.
  private func toldKind(_ name: NameWording, _ classes: inout HeadClasses) -> EntityKind? {
    let start = name.whole.lowerBound
    let head = name.whole.first { trees.head(of: $0).map { !name.whole.contains($0) } ?? true } ?? start
    if start > trees.sentence(of: start).lowerBound, isPlainNoun(start - 1), trees.xpos(start - 1) == "NN",
      let kind = kind(of: start - 1, &classes)
    {
      return kind
    }
    for child in trees.children(of: head) where child > head && trees.relations[child] == .apposition {
      if isPlainNoun(child), let kind = kind(of: child, &classes) { return kind }
    }
    guard let above = trees.head(of: head) else { return nil }
    switch trees.relations[head] {
    case .apposition where isPlainNoun(above): return kind(of: above, &classes)
    case .subject where isPlainNoun(above) && trees.child(of: above, .copula) != nil:
      return kind(of: above, &classes)
    default: return nil
    }
  }

  private func isPlainNoun(_ place: Int) -> Bool {
    trees.tags[place] == .noun && !trees.text.segmented.tokens[place].shape.contains(.initialUpper)
  }

  private func kind(of noun: Int, _ classes: inout HeadClasses) -> EntityKind? {
    guard let found = HeadClasses.table[trees.lemmas[noun]] else { return nil }
    switch found {
    case .organisation, .people:
      let isArmed = trees.children(of: noun).contains { Self.armed.contains(trees.lemmas[$0]) }
      return isArmed ? .armedGroup : .organisation
    case .event, .thing, .empty, .government, .side, .person: return nil
    default: return found.kind
    }
  }

  /// Whether the name owns what only a state has: "Norway's army".
  private func isStately(_ place: Int) -> Bool {
    guard trees.isPossessive(place), let noun = trees.head(of: place) else { return false }
    return Self.ofStates.contains(trees.lemmas[noun])
  }

  private static let armed = WordList(
    "militant terrorist terror armed rebel insurgent separatist jihadist jihadi guerrilla paramilitary extremist "
      + "secessionist islamist militia")
  private static let ofStates = WordList(
    "minister ministry army military navy government parliament president ambassador embassy border territory "
      + "capital coast economy delegation soldier citizen constitution sovereignty independence troop prisoner "
      + "population province airspace premier cabinet legislature currency")
}
