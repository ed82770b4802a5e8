import EntenteLanguage
import EntenteModel

extension NameGrouper {
  /// Joins a short name to the fuller one that has its words.
  mutating func joinShort() {
    let order = groups.indices.filter { !groups[$0].members.isEmpty }
      .sorted { (groups[$1].words.count, $0) < (groups[$0].words.count, $1) }
    for index in order.reversed() {
      let fuller = (groupsOfWord[groups[index].words[0]] ?? []).filter { other in
        other != index && !groups[other].members.isEmpty && groups[other].kind == groups[index].kind
          && NameShortening.isShort(groups[index], of: groups[other])
      }
      guard let first = groups[index].members.first, !fuller.isEmpty else { continue }
      let agreeing = fuller.filter { NameShortening.agree(groups[index], groups[$0]) }
      let found = nearest(agreeing.isEmpty ? fuller : agreeing, before: first)
      if agreeing.isEmpty, groups[index].kind == .person { continue }
      join(index, into: found, rule: .nameShort)
    }
  }

  /// Of several groups the one named last before a name, or the first of the text.
  private func nearest(_ candidates: [Int], before member: Int) -> Int {
    var best = candidates[0]
    var place = -1
    for candidate in candidates {
      let last = groups[candidate].members.last { $0 < member } ?? -1
      if last > place {
        best = candidate
        place = last
      }
    }
    return best
  }

  /// Joins spellings of one name that differ in a letter or two.
  mutating func joinSpellings() {
    var alike: [String: [Int]] = [:]
    for index in groups.indices where !groups[index].members.isEmpty {
      let key = groups[index].words.map { String($0.prefix(1)) }.joined() + groups[index].kind.rawValue
      let found = (alike[key] ?? []).first { areSpellings(index, $0) }
      if let found {
        join(index, into: found, rule: .nameSpelling)
      } else if alike[key, default: []].count < Self.most {
        alike[key, default: []].append(index)
      }
    }
  }

  private func areSpellings(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (groups[one], groups[other])
    guard left.kind == right.kind, !left.members.isEmpty, !right.members.isEmpty,
      left.words.count == right.words.count,
      left.identity == 0 || right.identity == 0,
      left.state == nil || right.state == nil || left.state == right.state
    else { return false }
    var variants = 0
    for (first, second) in zip(left.words, right.words) where first != second {
      guard NameFold.areVariants(first, second) else { return false }
      variants += 1
    }
    return variants == 1
  }

  /// Joins the word for a people to the state that the report names and the gazetteer does not know: by its beginning.
  mutating func joinDemonyms() {
    var states: [String: [Int]] = [:]
    for (index, group) in groups.enumerated()
    where group.kind == .state && group.state == nil && group.words.count == 1 && !group.members.isEmpty {
      states[String(group.words[0].prefix(4)), default: []].append(index)
    }
    for index in groups.indices where groups[index].words.count == 1 {
      guard
        groups[index].kind == .people
          || groups[index].members.allSatisfy({
            NameEvidence.modifies(names[$0].range.lowerBound, trees)
          })
      else { continue }
      let word = groups[index].words[0]
      let found = (states[String(word.prefix(4))] ?? []).first { other in
        other != index && groups[other].words[0] != word
          && NameLetters.isDemonym(word, of: groups[other].words[0])
      }
      if let found { join(index, into: found, rule: .demonymForm) }
    }
  }
}
