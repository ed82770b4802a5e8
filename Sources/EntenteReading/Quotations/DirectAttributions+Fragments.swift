import EntenteLanguage
import EntenteModel

extension DirectAttributions {
  /// A few quoted words inside a clause whose subject can speak: a border of "peace and prosperity".
  mutating func fragment(_ stretch: QuotedStretch) -> Int? {
    let words = stretch.tokens.filter { trees.tags[$0] != .punctuation }
    guard words.count >= 3 || words.count == 2 && !stretch.isSingle, !isTitle(stretch), !isDefined(stretch),
      let first = stretch.tokens.first(where: { token in
        trees.head(of: token).map { !stretch.tokens.contains($0) } ?? true
      })
    else { return nil }
    let open = stretch.tokens.lowerBound - 1
    if open > 0, Self.namers.contains(trees.form(open - 1)) { return nil }
    var place = first
    for _ in 0..<8 {
      if trees.isPredicate(place), !stretch.tokens.contains(place), let subject = trees.subject(of: place),
        !stretch.tokens.contains(subject), sources.agency(of: subject) >= .paper,
        let source = sources.source(of: place)
      {
        attributions.append(
          Attribution(
            content: [stretch.tokens], cue: nil, source: source.range, speaker: source.speaker,
            rule: .fragment, verb: nil))
        return attributions.count - 1
      }
      guard let above = trees.head(of: place) else { return nil }
      place = above
    }
    return nil
  }

  /// "what “dry season” means": a word that is asked after.
  private func isDefined(_ stretch: QuotedStretch) -> Bool {
    let behind = stretch.tokens.upperBound + 1
    return behind < trees.count && Self.meaning.contains(trees.lemmas[behind])
  }

  /// Whether all words of a stretch that bear meaning are written with capitals: a title or a name.
  private func isTitle(_ stretch: QuotedStretch) -> Bool {
    stretch.tokens.allSatisfy { token in
      switch trees.tags[token] {
      case .noun, .properNoun, .verb, .adjective, .pronoun, .adverb:
        trees.text.segmented.tokens[token].shape.contains(.initialUpper)
      default: true
      }
    }
  }

  private static let meaning = WordList("mean refer denote signify")
  private static let namers = WordList(
    "called titled entitled named dubbed nicknamed known so-called as headlined slogan term word phrase")
}
