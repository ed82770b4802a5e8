import EntenteLanguage
import EntenteModel

/// Reads the office that stands after a name: "NAME, the minister for energy", "NAME, who was then mayor of Oslo".
struct AppositionReader {
  let phrases: OfficePhraseReader
  private var text: RoleText { phrases.text }
  private var trees: Trees { phrases.text.trees }

  /// The roles told right behind a person's name.
  func read(_ person: Int) -> [RoleDraft] {
    let name = text.people[person]
    let sentence = trees.sentence(of: name.lowerBound)
    var place = name.upperBound
    skipAside(&place, sentence.upperBound)
    guard place + 1 < sentence.upperBound, text.isMark(place, 0x2C) else { return [] }
    place += 1
    if trees.form(place) == Self.who { return relative(person, place + 1, sentence) }
    if trees.form(place) == Self.asWord { place += 1 }
    guard let phrase = phrase(from: place, sentence, isRelative: false) else { return [] }
    return [draft(person, phrase, "role.apposition")]
  }

  /// Steps over brackets ("(pictured)"), an age (", 54") and an alias (", known as Moe").
  private func skipAside(_ place: inout Int, _ end: Int) {
    if place < end, text.isMark(place, 0x28) {
      var close = place
      while close < end, !text.isMark(close, 0x29) { close += 1 }
      if close < end { place = close + 1 }
    }
    if place < end, text.isMark(place, 0x5D) { place += 1 }
    if place + 2 < end, text.isMark(place, 0x2C), trees.tags[place + 1] == .number,
      text.isMark(place + 2, 0x2C)
    {
      place += 2
    }
  }

  /// "who was then president of Norland", "who heads the bank".
  private func relative(_ person: Int, _ start: Int, _ sentence: Range<Int>) -> [RoleDraft] {
    var place = start
    var tenure: Role.Tenure?
    var isCopula = false
    while place < sentence.upperBound, place - start < 5 {
      let form = trees.form(place)
      if Self.were.contains(form) {
        isCopula = true
        tenure = .past
      } else if Self.are.contains(form) {
        isCopula = true
      } else if trees.lemmas[place] == Self.become || Self.serving.contains(trees.lemmas[place]) {
        isCopula = true
        tenure = nil
      } else if form == Self.asWord || trees.tags[place] == .adverb || trees.tags[place] == .auxiliary
        || OfficeWords.past.contains(form)
      {
        if OfficeWords.past.contains(form) { tenure = .past }
      } else {
        break
      }
      place += 1
    }
    guard isCopula, let phrase = phrase(from: place, sentence, isRelative: true) else { return [] }
    var found = draft(person, phrase, "role.relative-clause")
    if let tenure, found.tenure == .current { found.tenure = tenure }
    return [found]
  }

  /// The office phrase that starts at a token.
  func phrase(from start: Int, _ sentence: Range<Int>, isRelative: Bool) -> OfficePhrase? {
    var place = start
    var isPast = false
    // "at that time the chief", "then leader"
    if place + 2 < sentence.upperBound, trees.form(place) == Self.atWord, trees.form(place + 2) == Self.time {
      isPast = true
      place += 3
    }
    let first = place
    guard first < sentence.upperBound, trees.tags[first] != .coordinator else { return nil }
    var head: Int?
    while place < sentence.upperBound, place - first < 14 {
      guard text.person(at: place) == nil || (place + 1 < sentence.upperBound && hasMark(after: place)) else {
        return nil
      }
      let isTime =
        OfficeWords.past.contains(trees.form(place)) || OfficeWords.acting.contains(trees.form(place))
      guard phrases.isNominal(place) || isTime || text.name(at: place) != nil || text.person(at: place) != nil
      else { break }
      if isNoun(place) { head = place }
      place += 1
    }
    guard let head, isHolder(head, isBare: isBare(first, head)) else { return nil }
    let found = phrases.read(from: first, head: head, limit: limit(from: head, sentence))
    guard let found, isPast else { return found }
    return OfficePhrase(
      range: found.range, title: found.title, office: found.office, of: found.of, tenure: .past,
      isCounterpart: found.isCounterpart)
  }

  private func hasMark(after token: Int) -> Bool {
    guard let person = text.person(at: token) else { return false }
    let end = text.people[person].upperBound
    return end < trees.count && trees.xpos(end) == "POS"
  }

  private func isNoun(_ token: Int) -> Bool {
    trees.tags[token] == .noun || trees.tags[token] == .properNoun
      || OfficeWords.heads.contains(trees.form(token))
  }

  private func isBare(_ first: Int, _ head: Int) -> Bool {
    first == head || trees.tags[first] != .determiner
  }

  /// Whether a noun can stand for the holder of an office or calling: of the list, or a person by the lexicon.
  private func isHolder(_ head: Int, isBare: Bool) -> Bool {
    guard trees.xpos(head) != "NNS", trees.xpos(head) != "NNPS" else { return false }
    if OfficeWords.heads.contains(trees.form(head)) || OfficeWords.ranks.contains(trees.form(head)) {
      return true
    }
    return false
  }

  private func limit(from head: Int, _ sentence: Range<Int>) -> Int {
    var place = head + 1
    while place < sentence.upperBound, place - head < 20, !text.isMark(place, 0x2C), !text.isMark(place, 0x2E)
    {
      place += 1
    }
    return place
  }

  private func draft(_ person: Int, _ phrase: OfficePhrase, _ rule: String) -> RoleDraft {
    let name = text.people[person]
    return RoleDraft(
      person: person, participant: text.personParticipant(person), phrase: phrase,
      span: trees.span(name.lowerBound..<phrase.range.upperBound), rule: rule)
  }

  private static let who = WordHash.of("who")
  private static let asWord = WordHash.of("as")
  private static let atWord = WordHash.of("at")
  private static let time = WordHash.of("time")
  private static let become = WordHash.of("become")
  private static let were = WordList("was were had")
  private static let are = WordList("is are has been")
  private static let serving = WordList("serve work act")
}
