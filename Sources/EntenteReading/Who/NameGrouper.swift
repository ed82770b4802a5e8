import EntenteLanguage
import EntenteModel

/// Finds which names of a text mean one.
///
/// Names with the same words are one; then shorter names are joined to fuller ones, acronyms to what they stand for,
/// and spellings of one name to each other. A name that fits two fuller ones goes to the one named last before it.
struct NameGrouper {
  let trees: Trees
  let names: [NameWording]
  var groups: [NameGroup] = []
  /// For each word the groups that have it in their names, the first ones.
  private(set) var groupsOfWord: [String: [Int]] = [:]
  /// For each name its group.
  private(set) var groupOf: [Int]

  init(_ trees: Trees, _ names: [NameWording], _ classes: inout HeadClasses) {
    self.trees = trees
    self.names = names
    groupOf = [Int](repeating: 0, count: names.count)
    collect(&classes)
    let evidence = NameEvidence(trees, names)
    for index in groups.indices { evidence.refine(&groups[index], &classes) }
    evidence.refineBeside(&groups, groupOf: groupOf)
    joinKnown()
    joinDemonyms()
    joinCalled()
    joinAcronyms()
    for (index, group) in groups.enumerated() {
      for word in Set(group.words) where groupsOfWord[word, default: []].count < Self.most {
        groupsOfWord[word, default: []].append(index)
      }
    }
    joinShort()
    joinSpellings()
    dropStrangeStates()
    groups.removeAll { $0.members.isEmpty }
    for (index, group) in groups.enumerated() { for member in group.members { groupOf[member] = index } }
  }

  /// The most groups that are looked through for one word: no text has so many names with a word in common.
  static let most = 64

  private mutating func collect(_ classes: inout HeadClasses) {
    var byWords: [[String]: [Int]] = [:]
    var order: [[String]] = []
    for (index, name) in names.enumerated() {
      if byWords[name.words] == nil { order.append(name.words) }
      byWords[name.words, default: []].append(index)
    }
    for words in order {
      let members = byWords[words] ?? []
      for member in members { groupOf[member] = groups.count }
      let all = members.map { names[$0] }
      let kind = NameKindReader.kind(of: all, trees, &classes)
      let match = all.compactMap(\.match).first
      var offices: [Office] = []
      for office in all.flatMap(\.offices) where !offices.contains(office) { offices.append(office) }
      groups.append(
        NameGroup(
          members: members, kind: kind, words: words, state: kind == .person ? nil : match?.state,
          identity: kind == .person || kind == .place ? 0 : match?.identity ?? 0,
          isSeat: match.map { !$0.kinds.isDisjoint(with: [.capital, .building]) && $0.state != nil } ?? false,
          offices: offices, gender: all.map(\.gender).first { $0 != .unknown } ?? .unknown, rules: [:]))
    }
  }

  /// Joins what the gazetteer says is one: a state's names and the words for its people, an organisation's names.
  private mutating func joinKnown() {
    var states: [StateCode: Int] = [:]
    var bodies: [UInt32: Int] = [:]
    for index in groups.indices {
      if groups[index].kind == .state, let code = groups[index].state {
        if let first = states[code] {
          join(index, into: first, rule: .nameGazetteer)
        } else {
          states[code] = index
        }
      } else if groups[index].identity != 0 {
        if let first = bodies[groups[index].identity] {
          join(index, into: first, rule: .nameGazetteer)
        } else {
          bodies[groups[index].identity] = index
        }
      }
    }
  }

  /// Takes from places the state that one of that name lies in, where the report does not speak of that state.
  private mutating func dropStrangeStates() {
    let states = Set(groups.filter { $0.kind == .state && !$0.members.isEmpty }.compactMap(\.state))
    for index in groups.indices where groups[index].kind != .state && !groups[index].isSeat {
      if let state = groups[index].state, !states.contains(state) { groups[index].state = nil }
    }
  }

  /// Takes a group into another.
  mutating func join(_ index: Int, into other: Int, rule: ReferentRule) {
    let group = groups[index]
    for member in group.members { groupOf[member] = other }
    groups[other].absorb(group, rule: rule)
    groups[index].members = []
  }

}
