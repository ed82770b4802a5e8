import EntenteLanguage
import EntenteModel

extension NameGrouper {
  /// Joins an acronym to the name whose first letters it is, or that it stands behind in brackets.
  mutating func joinAcronyms() {
    var groupOfLetters: [[UInt8]: Int] = [:]
    for (index, group) in groups.enumerated() where group.kind != .person {
      for member in group.members {
        for letters in NameLetters.firsts(of: names[member].range, in: trees)
        where groupOfLetters[letters] == nil {
          groupOfLetters[letters] = index
        }
      }
    }
    for index in groups.indices where !groups[index].members.isEmpty && groups[index].words.count == 1 {
      guard groups[index].kind != .person, groups[index].kind != .state,
        let member = groups[index].members.first, names[member].isAcronym
      else { continue }
      let letters = Array(groups[index].words[0].utf8)
      let bracketed = groups[index].members.compactMap(bracketed).first
      let found = bracketed ?? groupOfLetters[letters]
      if let found, found != index { join(index, into: found, rule: .nameAcronym) }
    }
  }

  /// The group of the name that a name in brackets stands behind, where it can be short for it.
  private func bracketed(_ member: Int) -> Int? {
    let start = names[member].whole.lowerBound
    guard member > 0, start >= 2, trees.form(start - 1) == Self.bracket else { return nil }
    if let long = NameLetters.long(Array(names[member].words[0].utf8), before: start - 1, in: trees) {
      return names.indices[..<member].reversed().prefix(4).first { names[$0].range.contains(long) }.map {
        groupOf[$0]
      }
    }
    guard names[member - 1].range.upperBound == start - 1, names[member - 1].kind != .person else {
      return nil
    }
    var first = member - 1
    let letters = Array(names[member].words[0].utf8)
    while first >= 0, start - names[first].range.lowerBound < 16 {
      let words = NameFold.words(names[first].range.lowerBound..<start - 1, of: trees.text.segmented)
      if words.count > 1, NameLetters.resemble(letters, words) {
        return groupOf[first]
      }
      guard first > 0, isLinked(names[first - 1].range.upperBound..<names[first].range.lowerBound) else {
        return nil
      }
      first -= 1
    }
    return nil
  }

  /// Whether only "in", "of" and the like stand between two names.
  private func isLinked(_ gap: Range<Int>) -> Bool {
    gap.count <= 2 && gap.allSatisfy { trees.tags[$0] == .adposition || trees.tags[$0] == .determiner }
  }

  /// Joins a by-name to the name it is told of: "X, commonly **called Y**".
  mutating func joinCalled() {
    var groupAt: [Int: Int] = [:]
    for (index, group) in groups.enumerated() {
      for member in group.members { for place in names[member].whole { groupAt[place] = index } }
    }
    for index in groups.indices {
      guard let member = groups[index].members.first,
        let end = calledEnd(before: names[member].range.lowerBound), let other = groupAt[end],
        other != index, !groups[other].members.isEmpty
      else { continue }
      join(index, into: other, rule: .nameCalled)
    }
  }

  /// Where the words end that "called", "known as" and the like, right before a name, tell another name of.
  private func calledEnd(before start: Int) -> Int? {
    let first = trees.sentence(of: start).lowerBound
    var place = start - 1
    if place > first, trees.form(place) == Self.as { place -= 1 }
    guard place > first, Self.calling.contains(trees.form(place)) else { return nil }
    place -= 1
    while place > first, trees.tags[place] == .adverb { place -= 1 }
    while place > first, trees.tags[place] == .punctuation { place -= 1 }
    return place
  }

  private static let calling = WordList("called known dubbed nicknamed")
  private static let `as` = WordHash.of("as")
  private static let bracket = WordHash.of("(")
}
