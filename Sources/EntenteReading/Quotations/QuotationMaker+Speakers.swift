import EntenteLanguage
import EntenteModel

extension QuotationMaker {
  /// The one whom a pronoun stands for that no referent is known for: the last who spoke, if that is near and a person
  /// or body without a name.
  func meant(_ speaker: Int, after last: Int?, by verb: Int?) -> Int {
    if let last, let verb, Self.goingOn.contains(trees.lemmas[verb]),
      Self.singular.contains(trees.form(speaker)), Self.isPerson(last, scene),
      (0...2).contains(trees.sentenceOf[speaker] - trees.sentenceOf[last])
    {
      return last
    }
    guard let last, trees.tags[speaker] == .pronoun, scene.referents(at: speaker).isEmpty,
      trees.tags[last] == .noun, scene.referents(at: last).isEmpty,
      Self.pronouns.contains(trees.form(speaker)),
      trees.sentenceOf[speaker] - trees.sentenceOf[last] <= 4,
      trees.sentenceOf[speaker] >= trees.sentenceOf[last]
    else { return speaker }
    return last
  }

  /// Whether a noun or name can be "he" or "she".
  private static func isPerson(_ token: Int, _ scene: Scene) -> Bool {
    let found = scene.referents(at: token)
    guard let first = found.first else { return scene.trees.tags[token] == .noun }
    return found.count == 1 && scene.referents[first].kind == .person
  }

  /// The person whose name is set off by commas behind an office that it does not hang on: "the minister of trade and
  /// ports, **Olga Brandt**, said".
  private func named(behind speaker: Int, in source: Range<Int>?) -> Int? {
    guard let source, source.contains(speaker), trees.tags[speaker] != .pronoun, !persons.contains(speaker),
      let comma = (speaker + 1..<source.upperBound).first(where: {
        trees.form($0) == VerbAttributions.comma
      }), comma + 1 < source.upperBound,
      let name = (comma + 1..<source.upperBound).first(where: persons.contains), name <= comma + 4,
      !(speaker..<name).contains(where: { trees.tags[$0] == .verb })
    else { return nil }
    var place = name
    while let above = trees.head(of: place), above > comma { place = above }
    guard trees.relations[place] == .apposition, let above = trees.head(of: place) else { return nil }
    let isOther = above != speaker && CommitmentFacts.isPeople(trees, above)
    return isOther ? nil : name
  }

  /// The one person whom the report names before with the office that a speaker is called by: "**The minister** said",
  /// behind "Water Minister Olga Brandt".
  private func holder(ofOffice speaker: Int) -> Participant? {
    guard Self.offices.contains(trees.lemmas[speaker]), scene.referents(at: speaker).isEmpty,
      trees.xpos(speaker) == "NN" || trees.xpos(speaker) == "NNP",
      trees.children(of: speaker).allSatisfy({
        trees.relations[$0] == .determiner && trees.form($0) == Self.the || $0 > speaker
      }), trees.children(of: speaker).contains(where: { trees.form($0) == Self.the })
    else { return nil }
    var found: [Int]?
    var name = 0
    for place in 0..<speaker where trees.lemmas[place] == trees.lemmas[speaker] {
      let sentence = trees.sentence(of: place)
      guard
        let person = (place + 1..<max(place + 1, min(place + 10, sentence.upperBound))).first(where: {
          persons.contains($0)
        }),
        !(place..<person).contains(where: { trees.tags[$0] == .verb || trees.tags[$0] == .auxiliary })
      else { continue }
      let own = scene.referents(at: person)
      guard found == nil || found == own else { return nil }
      found = own
      name = person
    }
    return found.map { _ in scene.participant(name) }
  }

  func participant(_ speaker: Int, _ attribution: Attribution) -> Participant {
    if let named = trees.children(of: speaker, .apposition).first(where: persons.contains),
      !persons.contains(speaker)
    {
      return scene.participant(named)
    }
    if let holder = holder(ofOffice: speaker) { return holder }
    if let named = named(behind: speaker, in: attribution.source) { return scene.participant(named) }
    var own = scene.participant(speaker)
    // "officials from both countries" are neither country.
    if own.referents.count > 1, scene.referents(at: speaker).isEmpty {
      own = Participant(span: own.span, words: own.words, referents: [])
    }
    let joined = trees.conjuncts(of: speaker).filter { !trees.isPredicate($0) }
    var range = trees.phrase(of: speaker)
    var referents = own.referents
    for other in joined.dropFirst() {
      let phrase = trees.phrase(of: other)
      guard phrase.lowerBound < range.upperBound + 12 else { break }
      range = min(range.lowerBound, phrase.lowerBound)..<max(range.upperBound, phrase.upperBound)
      referents += scene.participant(other).referents.filter { !referents.contains($0) }
    }
    if let source = attribution.source, source.contains(speaker), joined.count < 2,
      !(source.lowerBound..<speaker).contains(where: { trees.tags[$0] == .verb })
    {
      let end = (speaker + 1..<max(speaker + 1, source.upperBound)).first { trees.tags[$0] == .punctuation }
      let named = source.lowerBound..<(end ?? source.upperBound)
      if named.count <= 12 { range = named }
    }
    let span = trees.span(range)
    return Participant(span: span, words: trees.words(span), referents: referents)
  }

  private static let goingOn = WordList("add continue conclude elaborate")
  private static let singular = WordList("he she")
  private static let pronouns = WordList("he she they")
  private static let the = WordHash.of("the")
  private static let offices = WordList(
    "minister president premier chancellor king queen prince governor mayor general colonel admiral ambassador envoy "
      + "secretary commissioner spokesman spokeswoman spokesperson chief director commander")
}
