import EntenteLanguage
import EntenteModel

/// A noun phrase that names an office: "Norway's former minister of defence".
struct OfficePhrase {
  /// The tokens of the whole, with possessor and what follows the head.
  let range: Range<Int>
  /// The words of the office itself.
  let title: Range<Int>
  /// The office in small letters, without state and words of praise.
  let office: String
  /// What it is an office of.
  let of: Participant?
  /// When it is held.
  let tenure: Role.Tenure
  /// Whether it stands in for an office that was told before: "his Norwegian counterpart".
  let isCounterpart: Bool
}

/// Reads noun phrases that name offices.
struct OfficePhraseReader {
  let text: RoleText
  private var trees: Trees { text.trees }

  init(_ text: RoleText) { self.text = text }

  /// The office named by a noun phrase.
  ///
  /// - Parameters:
  ///   - start: the phrase's first token.
  ///   - head: the token of the office's noun.
  ///   - limit: where the phrase ends at the latest.
  /// - Returns: the office, or `nil` where the phrase names none.
  func read(from start: Int, head: Int, limit: Int) -> OfficePhrase? {
    var place = start
    var parts = OfficeParts()
    skip(&place, until: head, &parts)
    if let mark = possessiveMark(in: place..<head) {
      parts.of = possessor(place..<mark)
      place = mark + 1
      skip(&place, until: head, &parts)
    } else if place < head, trees.tags[place] == .pronoun || trees.xpos(place).hasPrefix("PRP"),
      trees.xpos(place).hasSuffix("$")
    {
      parts.of = pronounPossessor(place)
      place += 1
      skip(&place, until: head, &parts)
    }
    if place < head, !OfficeWords.generic.contains(trees.form(place)), let name = text.name(at: place),
      name.range.upperBound <= head,
      name.kind == .state || name.kind == .nationality || name.kind == .organisation || name.kind == .place
    {
      parts.of = text.participant(max(place, name.range.lowerBound)..<name.range.upperBound)
      place = name.range.upperBound
      if place < head, text.isMark(place, 0x2D) { place += 1 }
      skip(&place, until: head, &parts)
    }
    if parts.of == nil, place < head, text.isCapital(place), !OfficeWords.generic.contains(trees.form(place)),
      !text.isCapital(head) || trees.tags[place] == .properNoun,
      let match = Gazetteer.standard.match(text.string(place)), !match.kinds.isDisjoint(with: Self.bodies)
    {
      parts.of = text.participant(place..<place + 1)
      place += 1
    }
    guard place <= head else { return nil }
    let titleStart = place
    parts.words = titleWords(place..<head + 1, &parts)
    var end = head + 1
    suffix(&end, limit, &parts)
    let titleEnd = complement(after: end, limit: limit, head: head, &parts)
    let office = OfficeName.normalised(parts.words)
    guard !office.isEmpty else { return nil }
    return OfficePhrase(
      range: start..<max(end, parts.end), title: titleStart..<max(end, titleEnd), office: office,
      of: parts.of, tenure: parts.tenure, isCounterpart: Self.isCounterpart(parts.words))
  }

  /// Takes in words of time and articles.
  private func skip(_ place: inout Int, until head: Int, _ parts: inout OfficeParts) {
    while place < head {
      let form = trees.form(place)
      if OfficeWords.past.contains(form) {
        parts.tenure = .past
      } else if OfficeWords.acting.contains(form) {
        parts.tenure = .acting
      } else if OfficeWords.future.contains(form) {
        parts.tenure = .future
      } else if OfficeWords.current.contains(form) || trees.tags[place] == .determiner
        || text.isMark(place, 0x2D)
        || Self.skipped.contains(form)
      {
        // Tells nothing of the office.
      } else {
        return
      }
      place += 1
    }
  }

  /// The last possessive "'s" before the head.
  private func possessiveMark(in range: Range<Int>) -> Int? {
    range.last { trees.xpos($0) == "POS" }
  }

  /// The one that a possessive names: the name that ends at the mark, or the words before it.
  private func possessor(_ range: Range<Int>) -> Participant? {
    guard !range.isEmpty else { return nil }
    let last = range.upperBound - 1
    if let name = text.name(at: last) {
      return text.participant(max(range.lowerBound, name.range.lowerBound)..<range.upperBound)
    }
    return text.participant(range)
  }

  private func pronounPossessor(_ token: Int) -> Participant? {
    let found = text.participant(token..<token + 1)
    guard found.referents.isEmpty, trees.form(token) == Self.whose else { return found }
    // "Norland, whose minister": the name before the comma.
    var place = token - 1
    while place > 0, trees.tags[place] == .punctuation { place -= 1 }
    return text.participant((text.name(at: place)?.range) ?? place..<place + 1)
  }

  /// The words of an office before and at its head; adjectives of praise are left out.
  private func titleWords(_ range: Range<Int>, _ parts: inout OfficeParts) -> [String] {
    var words: [String] = []
    for token in range {
      let form = trees.form(token)
      if token < range.upperBound - 1 {
        if OfficeWords.past.contains(form) {
          parts.tenure = .past
          continue
        }
        if OfficeWords.acting.contains(form) {
          parts.tenure = .acting
          continue
        }
        if trees.tags[token] == .adjective, form != Self.opposite, !text.isCapital(token),
          !OfficeWords.modifiers.contains(form),
          text.name(at: token) == nil
        {
          continue
        }
        if trees.tags[token] == .adverb || trees.tags[token] == .determiner || text.isMark(token, 0x2C) {
          continue
        }
      }
      if text.isGlued(token) || (token > 0 && text.isMark(token - 1, 0x2D) && text.isGlued(token)),
        !words.isEmpty
      {
        words[words.count - 1] += text.word(token)
      } else {
        words.append(text.word(token))
      }
    }
    return words
  }

  /// "-designate", "-elect", "-general" and "in chief" behind the head.
  private func suffix(_ end: inout Int, _ limit: Int, _ parts: inout OfficeParts) {
    if end + 1 < limit, text.isMark(end, 0x2D), text.isGlued(end) {
      if OfficeWords.future.contains(trees.form(end + 1)) {
        parts.tenure = .future
        end += 2
      } else if text.isGlued(end + 1), let last = parts.words.indices.last {
        parts.words[last] += "-" + text.word(end + 1)
        end += 2
        while end + 1 < limit, text.isMark(end, 0x2D), text.isGlued(end), text.isGlued(end + 1) {
          parts.words[last] += "-" + text.word(end + 1)
          end += 2
        }
      }
    }
    if end < limit, OfficeWords.future.contains(trees.form(end)), trees.tags[end] == .adjective {
      parts.tenure = .future
      end += 1
    }
    if end + 1 < limit, trees.form(end) == Self.inWord, trees.form(end + 1) == Self.chief {
      parts.words += ["in", "chief"]
      end += 2
    }
    parts.end = end
  }

  /// What a word before an office can name that the office is of.
  private static let bodies: GazetteerKinds = [
    .state, .otherState, .organisation, .company, .demonym, .outlet,
  ]

  private static func isCounterpart(_ words: [String]) -> Bool {
    words.last == "counterpart" || words.suffix(2) == ["opposite", "number"]
  }

  private static let whose = WordHash.of("whose")
  private static let opposite = WordHash.of("opposite")
  private static let inWord = WordHash.of("in")
  private static let chief = WordHash.of("chief")
  private static let skipped = WordList(
    "new newly elected appointed re-elected visiting long-serving longtime")
}

/// What is gathered of an office phrase.
struct OfficeParts {
  var of: Participant?
  var tenure = Role.Tenure.current
  var words: [String] = []
  var end = 0
}
