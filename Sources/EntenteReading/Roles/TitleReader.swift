import EntenteLanguage
import EntenteModel

/// Reads the office that stands before a name: "Norwegian Prime Minister NAME", "its ambassador, NAME".
struct TitleReader {
  let phrases: OfficePhraseReader
  private var text: RoleText { phrases.text }
  private var trees: Trees { phrases.text.trees }

  /// The roles told right before a person's name.
  func read(_ person: Int) -> [RoleDraft] {
    let name = text.people[person]
    let sentence = trees.sentence(of: name.lowerBound)
    var place = name.lowerBound
    skipHonorifics(&place, from: sentence.lowerBound)
    let isParted = place > sentence.lowerBound && text.isMark(place - 1, 0x2C)
    if isParted {
      place -= 1
      return [described(person, before: place, sentence)].compactMap(\.self)
    }
    if place > sentence.lowerBound, text.isMark(place - 1, 0x3A) {
      return [announced(person, before: place - 1, sentence)].compactMap(\.self)
    }
    return titled(person, before: place, sentence)
  }

  /// "Norwegian Prime Minister NAME", "Army Chief General NAME", "Secretary of State NAME".
  private func titled(_ person: Int, before end: Int, _ sentence: Range<Int>) -> [RoleDraft] {
    var last = end - 1
    var hasRank = false
    while last >= sentence.lowerBound, OfficeWords.ranks.contains(trees.form(last)), text.isCapital(last) {
      hasRank = true
      last -= 1
    }
    let rankStart = last + 1
    if let head = titleHead(endingAt: last, sentence) {
      let start = phraseStart(before: head, sentence)
      guard text.person(at: start) == nil,
        let phrase = phrases.read(from: start, head: head, limit: last + 1)
      else { return [] }
      return [draft(person, phrase, "role.title-name")]
    }
    guard hasRank else { return [] }
    let start = phraseStart(before: rankStart, sentence)
    guard let phrase = phrases.read(from: start, head: end - 1, limit: end) else { return [] }
    var rank = draft(person, phrase, "role.title-name")
    // "the Minister of Defence, General NAME": the rank is of the name, the office is told of it.
    if last > sentence.lowerBound, text.isMark(last, 0x2C),
      let office = described(person, before: last, sentence)
    {
      return [office, rank]
    }
    rank.isRank = true
    return [rank]
  }

  /// The office's noun, where a title ends at a token: that token, or the noun before "of" and a field.
  private func titleHead(endingAt last: Int, _ sentence: Range<Int>) -> Int? {
    guard last >= sentence.lowerBound else { return nil }
    var place = last
    // "President-elect", "Prime Minister-designate", "Secretary-General".
    if place - 2 >= sentence.lowerBound, text.isMark(place - 1, 0x2D), text.isOffice(place - 2),
      OfficeWords.future.contains(trees.form(place)) || OfficeWords.modifiers.contains(trees.form(place))
    {
      return place - 2
    }
    if OfficeWords.future.contains(trees.form(place)), place - 1 >= sentence.lowerBound { place -= 1 }
    if text.isOffice(place) { return place }
    guard text.isCapital(last) || text.name(at: last) != nil else { return nil }
    while place > sentence.lowerBound, last - place < 8, phrases.isNominal(place) || isLink(place) {
      place -= 1
      if isLink(place + 1), text.isOffice(place), text.isCapital(place) { return place }
    }
    return nil
  }

  private func isLink(_ token: Int) -> Bool {
    trees.form(token) == Self.of || trees.form(token) == Self.forWord
  }

  /// Where the noun phrase of a head starts: walks back over modifiers, possessors and articles.
  func phraseStart(before head: Int, _ sentence: Range<Int>) -> Int {
    var place = head
    while place > sentence.lowerBound, head - place < 10 {
      let before = place - 1
      if text.person(at: before) != nil {
        // A person's name is of the phrase only as its possessor.
        guard trees.xpos(place) == "POS" else { break }
        place = text.people[text.person(at: before) ?? 0].lowerBound
        break
      }
      if let name = text.name(at: before) {
        let isPossessor = trees.xpos(place) == "POS"
        place = max(sentence.lowerBound, name.range.lowerBound)
        if isPossessor { break }
        continue
      }
      guard !text.isTime(before) else { break }
      guard extends(before, head) else { break }
      place = before
      if trees.tags[before] == .determiner || trees.xpos(before).hasSuffix("$") { break }
    }
    while place < head, trees.tags[place] == .coordinator || trees.tags[place] == .punctuation { place += 1 }
    return place
  }

  private func extends(_ token: Int, _ head: Int) -> Bool {
    let form = trees.form(token)
    switch trees.tags[token] {
    case .noun, .properNoun:
      return !trees.text.segmented.tokens[token].shape.contains(.lineBefore) || token == head
        || trees.text.segmented.tokens[token + 1].shape.contains(.lineBefore) == false
    case .adjective, .determiner: return true
    case .particle: return trees.xpos(token) == "POS"
    case .pronoun: return trees.xpos(token).hasSuffix("$")
    case .adverb: return OfficeWords.past.contains(form) || OfficeWords.current.contains(form)
    case .verb:
      return OfficeWords.acting.contains(form) || OfficeWords.past.contains(form)
        || OfficeWords.current.contains(form) || (trees.relations[token] == .adjectivalModifier)
    case .punctuation: return text.isMark(token, 0x2D) && text.isGlued(token)
    case .coordinator:
      return token > 0 && trees.tags[token - 1] == .adjective && trees.tags[token + 1] == .adjective
    default: return OfficeWords.acting.contains(form) || OfficeWords.past.contains(form)
    }
  }

  /// "its ambassador, NAME", "the Minister of Foreign Affairs, His Excellency NAME".
  private func described(_ person: Int, before end: Int, _ sentence: Range<Int>) -> RoleDraft? {
    guard let (start, head) = phrase(endingAt: end, sentence) else { return nil }
    // "Benner, the minister, Holt": the phrase is of the name before it.
    if start - 2 >= sentence.lowerBound, text.isMark(start - 1, 0x2C), text.person(at: start - 2) != nil {
      return nil
    }
    if trees.form(start) == Self.asWord { return nil }
    if start > sentence.lowerBound, trees.form(start - 1) == Self.asWord {
      guard let phrase = phrases.read(from: start, head: head, limit: end) else { return nil }
      return draft(person, phrase, "role.as-office", from: start - 1)
    }
    guard let phrase = phrases.read(from: start, head: head, limit: end), phrase.range.upperBound == end
    else {
      return nil
    }
    return draft(person, phrase, "role.office-comma-name")
  }

  /// The noun phrase of an office that ends before a token: its start and its head.
  private func phrase(endingAt end: Int, _ sentence: Range<Int>) -> (start: Int, head: Int)? {
    var place = end - 1
    var found: Int?
    while place >= sentence.lowerBound, end - place < 16 {
      if isHead(place) {
        found = place
        // "adviser to the president": the office is the one further left.
        let start = phraseStart(before: place, sentence)
        guard start - 1 >= sentence.lowerBound, trees.tags[start - 1] == .adposition, start - 1 > place - 8
        else { break }
        var left = start - 2
        var steps = 0
        while left >= sentence.lowerBound, steps < 6, phrases.isNominal(left), !isHead(left) {
          left -= 1
          steps += 1
        }
        guard left >= sentence.lowerBound, isHead(left), left + 1 == start - 1 || steps < 6 else { break }
        place = left
        continue
      }
      guard text.person(at: place) == nil,
        phrases.isNominal(place) || trees.tags[place] == .adposition || text.name(at: place) != nil
      else { break }
      place -= 1
    }
    guard let head = found else { return nil }
    return (phraseStart(before: head, sentence), head)
  }

  private func isHead(_ token: Int) -> Bool {
    text.isOffice(token) || OfficeWords.ranks.contains(trees.form(token))
      || trees.form(token) == Self.counterpart
      || trees.form(token) == Self.number && token > 0
        && trees.form(token - 1) == Self.opposite
  }

  /// "chose a new president last month: NAME".
  private func announced(_ person: Int, before end: Int, _ sentence: Range<Int>) -> RoleDraft? {
    var place = end - 1
    while place > sentence.lowerBound, end - place < 7, !text.isOffice(place) { place -= 1 }
    guard text.isOffice(place) else { return nil }
    let start = phraseStart(before: place, sentence)
    guard let verb = (sentence.lowerBound..<start).last(where: { trees.tags[$0] == .verb }), start - verb < 4,
      Self.choosing.contains(trees.lemmas[verb])
    else { return nil }
    guard let phrase = phrases.read(from: start, head: place, limit: place + 1) else { return nil }
    let name = text.people[person]
    return RoleDraft(
      person: person, participant: text.personParticipant(person), phrase: phrase,
      span: trees.span(sentence.lowerBound..<name.upperBound), rule: "role.chosen-colon")
  }

  private func skipHonorifics(_ place: inout Int, from start: Int) {
    while place > start, OfficeWords.honorifics.contains(trees.form(place - 1)) { place -= 1 }
  }

  private func draft(
    _ person: Int, _ phrase: OfficePhrase, _ rule: String, from start: Int? = nil
  ) -> RoleDraft {
    let name = text.people[person]
    let term = term(after: name.upperBound)
    let isSince = phrase.range.lowerBound > 0 && trees.form(phrase.range.lowerBound - 1) == Self.since
    let isPast = isSince || term.map(isBefore) ?? false
    return RoleDraft(
      person: person, participant: text.personParticipant(person), phrase: phrase,
      span: trees.span((start ?? phrase.range.lowerBound)..<name.upperBound), time: term, rule: rule,
      tenure: phrase.tenure == .current && isPast ? .past : nil)
  }

  /// The time of a holder's term: "during President NAME's term in 2011".
  private func term(after end: Int) -> Timex? {
    guard end + 1 < trees.count, trees.xpos(end) == "POS", Self.terms.contains(trees.form(end + 1)) else {
      return nil
    }
    let place = Int(trees.text.segmented.tokens[end + 1].end)
    return text.scene.dates(near: end).first {
      $0.span.start >= place && $0.span.start <= place + 5 && $0.dating != nil
    }
  }

  /// Whether a time lies in a year before the report's: that of its publication, or else the last one it speaks of.
  private func isBefore(_ time: Timex) -> Bool {
    guard let end = time.dating?.end else { return false }
    let year =
      text.scene.published?.dating.start?.year
      ?? text.scene.dates.dates.compactMap { $0.dating?.start?.year }.max()
    return year.map { end.year < $0 } ?? false
  }

  private static let of = WordHash.of("of")
  private static let forWord = WordHash.of("for")
  private static let asWord = WordHash.of("as")
  private static let since = WordHash.of("since")
  private static let terms = WordList(
    "term tenure administration government presidency premiership rule reign cabinet era time")
  private static let counterpart = WordHash.of("counterpart")
  private static let number = WordHash.of("number")
  private static let opposite = WordHash.of("opposite")
  private static let choosing = WordList("choose elect pick name appoint select nominate install")
}
