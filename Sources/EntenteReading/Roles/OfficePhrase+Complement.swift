import EntenteLanguage
import EntenteModel

extension OfficePhraseReader {
  /// Reads what follows the head by prepositions: a field ("of defence"), what it is of ("of Norland", "at the bank"),
  /// or to whom ("to the king").
  ///
  /// - Returns: where the office's own words end; the end of the whole is left in `parts`.
  func complement(after start: Int, limit: Int, head: Int, _ parts: inout OfficeParts) -> Int {
    var place = start
    var titleEnd = start
    while place + 1 < limit {
      let preposition = text.trees.form(place)
      guard Self.prepositions.contains(preposition), let object = object(after: place + 1, limit: limit)
      else { break }
      let isField =
        (preposition == Self.of || preposition == Self.forWord) && !object.isPlaced
        && OfficeWords.portfolios.contains(text.trees.form(head)) && place == start
      if isField {
        parts.words = [object.words.joined(separator: " "), text.word(head)] + ["\u{0}field"]
        titleEnd = object.range.upperBound
      } else if preposition == Self.to {
        parts.words += ["to"] + object.words
        titleEnd = object.range.upperBound
        if let name = object.name, !Self.isPlacing(text.trees.form(head)), parts.of == nil {
          parts.of = text.participant(name)
        }
      } else if isArmy(object), Self.chiefs.contains(text.trees.form(head)), parts.words.count == 1 {
        parts.words = ["army", "chief"]
        titleEnd = object.range.upperBound
        parts.of = parts.of ?? text.participant(object.name ?? object.range)
      } else if parts.of == nil, preposition != Self.inWord || object.isPlaced {
        parts.of = text.participant(object.name ?? object.range)
      }
      place = object.range.upperBound
      parts.end = place
    }
    return titleEnd
  }

  /// The object of a preposition.
  struct Object {
    let range: Range<Int>
    /// The name that it is, or that its noun of territory is followed by.
    let name: Range<Int>?
    /// Whether it is the name of a state, a people or a place.
    let isPlaced: Bool
    let words: [String]
  }

  /// The noun phrase that starts at a token.
  private func object(after start: Int, limit: Int) -> Object? {
    var place = start
    var words: [String] = []
    var name: Range<Int>?
    var isTerritory = false
    let trees = text.trees
    while place < limit {
      if let person = text.person(at: place) {
        guard place == start else { break }
        name = text.people[person]
        place = text.people[person].upperBound
        continue
      }
      if let found = text.name(at: place), found.range.lowerBound >= start {
        for token in place..<found.range.upperBound { words.append(text.word(token)) }
        if name == nil { name = place..<found.range.upperBound }
        place = found.range.upperBound
        continue
      }
      if place > start, trees.form(place) == Self.of, isTerritory {
        place += 1
        isTerritory = false
        continue
      }
      guard isNominal(place), !text.isTime(place) else { break }
      let form = trees.form(place)
      if trees.tags[place] != .determiner, trees.xpos(place) != "POS" { words.append(text.word(place)) }
      isTerritory = OfficeWords.territories.contains(form)
      place += 1
    }
    while place > start, !isNominal(place - 1) || text.trees.tags[place - 1] == .coordinator { place -= 1 }
    guard place > start, !words.isEmpty || name != nil else { return nil }
    // "the northern region that calls itself NAME"
    if name == nil, isTerritory, place + 1 < limit, trees.tags[place] == .pronoun {
      name = (place..<min(limit, place + 6)).lazy.compactMap { text.name(at: $0)?.range }.first
    }
    let isPlaced = name.map { range in
      switch text.name(at: range.lowerBound)?.kind {
      case .state, .place, .nationality: true
      case .person, .organisation, .event, .other, nil: false
      }
    }
    return Object(range: start..<place, name: name, isPlaced: isPlaced ?? false, words: words)
  }

  /// Whether a token can be of a noun phrase without a preposition.
  func isNominal(_ token: Int) -> Bool {
    switch text.trees.tags[token] {
    case .noun, .properNoun, .adjective, .determiner, .number: true
    case .coordinator:
      token + 1 < text.trees.count && text.person(at: token + 1) == nil
        && [.noun, .properNoun, .adjective].contains(text.trees.tags[token + 1])
        && !OfficeWords.heads.contains(text.trees.form(token + 1))
    case .particle: text.trees.xpos(token) == "POS"
    case .pronoun: text.trees.xpos(token).hasSuffix("$")
    case .punctuation: text.isMark(token, 0x2D) && text.isGlued(token)
    default: false
    }
  }

  private func isArmy(_ object: Object) -> Bool {
    guard let last = object.range.last else { return false }
    return OfficeWords.armies.contains(text.trees.form(last))
  }

  private static func isPlacing(_ head: UInt64) -> Bool { placings.contains(head) }
  private static let placings = WordList("ambassador envoy consul representative emissary delegate")
  private static let chiefs = WordList("head chief commander leader")
  private static let prepositions = WordList("of for to at with in on")
  private static let of = WordHash.of("of")
  private static let inWord = WordHash.of("in")
  private static let forWord = WordHash.of("for")
  private static let to = WordHash.of("to")
}
