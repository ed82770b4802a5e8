import EntenteLanguage
import EntenteModel

extension VerbAttributions {
  /// "called the raid a crime", "sees the pact as a threat", "was described by both as a success".
  func naming(_ verb: Int) -> (content: [Range<Int>], rule: QuotationRule)? {
    let end = reach.end(of: verb)
    let named = trees.children(of: verb).first { child in
      child > verb
        && (trees.relations[child] == .openComplement && !isInfinitive(child) || isAs(child)
          || trees.relations[child] == .adverbialClause && isAs(child))
    }
    let objects = trees.children(of: verb, .object)
    let object = objects.first
    guard let named = named ?? (objects.count == 2 ? objects.last : nil) else { return nil }
    if let object, object > verb {
      let start = min(trees.range(under: object).lowerBound, trees.range(under: named).lowerBound)
      guard start > verb, start < end, let range = reach.trimmed(start..<end) else { return nil }
      return ([range], .naming)
    }
    let start = max(verb + 1, trees.range(under: named).lowerBound)
    guard start < end, let range = reach.trimmed(start..<end) else { return nil }
    let passive = trees.isPassive(verb) ? trees.child(of: verb, .subject) : nil
    let before = passive.flatMap { reach.trimmed(sources.phrase(of: $0, beside: verb)) }
    return ([before, range].compactMap(\.self), .naming)
  }

  private func isAs(_ token: Int) -> Bool {
    trees.children(of: token).contains { $0 < token && trees.form($0) == Self.as }
  }

  private func isInfinitive(_ token: Int) -> Bool {
    trees.children(of: token).contains { trees.relations[$0] == .marker && trees.form($0) == Self.to }
  }

  /// "urged both sides to talk", "asked the court to rule".
  func request(_ verb: Int) -> (content: [Range<Int>], rule: QuotationRule)? {
    guard
      let deed = trees.children(of: verb).first(where: {
        $0 > verb && isInfinitive($0)
          && (trees.relations[$0] == .openComplement || trees.relations[$0] == .complementClause
            || trees.relations[$0] == .adverbialClause)
      })
        ?? trees.child(of: verb, .object).flatMap({ object in
          trees.children(of: object).first { trees.relations[$0] == .nounClause && isInfinitive($0) }
        })
    else { return nil }
    if Self.naming.contains(trees.lemmas[deed]), trees.isPassive(deed) || trees.isNegated(deed) { return nil }
    let object = trees.child(of: verb, .object) ?? trees.child(of: verb, .indirectObject)
    let start = object.map { min(trees.range(under: $0).lowerBound, trees.range(under: deed).lowerBound) }
    let low = max(verb + 1, start ?? trees.range(under: deed).lowerBound)
    let high = trees.range(under: deed).upperBound
    guard low < high, let range = reach.trimmed(low..<high) else { return nil }
    return ([range], .request)
  }

  /// "promised to come", "threatened to leave".
  func promise(_ verb: Int) -> (content: [Range<Int>], rule: QuotationRule)? {
    guard
      let deed = trees.children(of: verb).first(where: {
        $0 > verb && trees.relations[$0] == .openComplement && isInfinitive($0)
      }), let range = reach.trimmed(max(verb + 1, trees.range(under: deed).lowerBound)..<reach.end(of: verb))
    else { return nil }
    return ([range], .promise)
  }

  /// "called for an inquiry", "warned of a war", "accused the rebels of theft".
  func phrase(_ verb: Int, _ prepositions: [UInt64]) -> (content: [Range<Int>], rule: QuotationRule)? {
    for child in trees.children(of: verb) where child > verb {
      switch trees.relations[child] {
      case .oblique, .adverbialClause, .complementClause, .openComplement: break
      default: continue
      }
      let range = trees.range(under: child)
      guard range.lowerBound > verb, prepositions.contains(trees.form(range.lowerBound)),
        let content = reach.trimmed(range.lowerBound + 1..<range.upperBound), trees.tags[child] != .pronoun,
        !isTime(child)
      else { continue }
      return ([content], .preposition)
    }
    guard let object = trees.child(of: verb, .object), object > verb else { return nil }
    // "accused the guards of theft", where the tree hung the theft on the guards.
    for child in trees.children(of: object, .nominalModifier) where child > object {
      let range = trees.range(under: child)
      guard prepositions.contains(trees.form(range.lowerBound)), Self.charging.contains(trees.lemmas[verb]),
        let content = reach.trimmed(range.lowerBound + 1..<range.upperBound)
      else { continue }
      return ([content], .preposition)
    }
    return nil
  }

  private func isTime(_ token: Int) -> Bool {
    let place = trees.text.segmented.span(of: trees.text.segmented.tokens[token])
    return sources.scene.dates(near: token).contains { $0.span.contains(place) }
  }

  /// "condemned the raid", "stressed the need for calm", "proposed sending guards".
  func object(_ verb: Int, _ source: Range<Int>) -> (content: [Range<Int>], rule: QuotationRule)? {
    guard
      let object = trees.children(of: verb).first(where: {
        $0 > verb && (trees.relations[$0] == .object || trees.relations[$0] == .openComplement)
      }), trees.tags[object] != .pronoun, !source.contains(object), !isEcho(object)
    else { return nil }
    // "offered 15 million francs" tells what is given.
    if trees.lemmas[verb] == Self.offer,
      trees.range(under: object).contains(where: { trees.tags[$0] == .number })
    {
      return nil
    }
    return extended(object, of: verb).map { ([$0], .object) }
  }

  /// "expressed satisfaction with the talks", "raised concerns".
  func feeling(_ verb: Int) -> (content: [Range<Int>], rule: QuotationRule)? {
    guard let object = trees.child(of: verb, .object), object > verb else { return nil }
    guard Self.stances.contains(trees.lemmas[object])
    else { return nil }
    return extended(object, of: verb).map { ([$0], .feeling) }
  }

  /// The phrase of an object with what stands right behind it and may have been hung on the verb: "the need **to
  /// talk**", "the raid **on the port**".
  private func extended(_ object: Int, of verb: Int) -> Range<Int>? {
    let under = trees.range(under: object)
    let low = max(verb + 1, under.lowerBound)
    var high = under.upperBound
    var phrases = 0
    for child in trees.children(of: verb) where child > object {
      let part = trees.range(under: child)
      guard part.lowerBound == high else { continue }
      switch trees.relations[child] {
      case .oblique where trees.preposition(of: child) != nil && phrases == 0:
        phrases += 1
        high = trees.phrase(of: child).upperBound
      case .openComplement where isInfinitive(child), .adverbialClause where isInfinitive(child),
        .nounClause:
        high = part.upperBound
      default: break
      }
    }
    high = min(high, trees.sentence(of: verb).upperBound)
    if let comma = (object..<max(object, high)).first(where: { isRelative(at: $0) }) { high = comma }
    return low < high ? reach.trimmed(low..<high) : nil
  }

  /// A comma with a relative clause behind it, which the report adds.
  private func isRelative(at token: Int) -> Bool {
    guard token + 1 < trees.count else { return false }
    let next = trees.form(token + 1)
    return trees.form(token) == Self.comma && Self.relatives.contains(next)
      || trees.form(token) == Self.such && next == Self.as
  }

  /// "this sentiment", "their commitment to peace": what was said elsewhere, or a promise.
  private func isEcho(_ object: Int) -> Bool {
    trees.children(of: object).contains { child in
      trees.relations[child] == .determiner && Self.pointing.contains(trees.form(child))
        || trees.isPossessive(child) && trees.tags[child] == .pronoun
          && Self.promises.contains(trees.lemmas[object])
    }
  }

  /// "asked not to be named" is no request to report.
  private static let naming = WordList("name identify quote")
  private static let stances = WordList(
    "concern satisfaction hope regret gratitude appreciation optimism pessimism scepticism skepticism alarm doubt "
      + "confidence objection fear frustration disappointment anger outrage dismay worry view opinion belief "
      + "displeasure reservation unease")
  private static let charging = WordList("accuse blame remind inform assure")
  private static let offer = WordHash.of("offer")
  private static let such = WordHash.of("such")
  private static let relatives = WordList("which who where")
  private static let pointing = WordList("this that these those such")
  private static let promises = WordList(
    "commitment intent intention pledge resolve determination promise vow")
}
