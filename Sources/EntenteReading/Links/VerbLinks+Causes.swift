import EntenteLanguage
import EntenteModel

extension VerbLinks {
  /// The cause that a verb's subject names: of ", which", the clause before it.
  func cause(of verb: Int, _ isStrong: Bool) -> Range<Int>? {
    guard let subject = trees.subject(of: verb) ?? labelled(verb), subject != verb else { return nil }
    let own = trees.child(of: verb, .subject)
    if let own, Self.which.contains(trees.form(own)), trees.relations[verb] == .nounClause, own > 0,
      trees.form(own - 1) == VerbAttributions.comma, let noun = trees.head(of: verb)
    {
      return whichCause(noun, own)
    }
    if trees.tags[subject] == .verb || trees.relations[subject] == .clausalSubject {
      return spans.clause(subject, without: verb..<verb + 1)
    }
    let hole = min(own ?? verb, verb)..<verb + 1
    guard trees.tags[subject] != .pronoun, isStrong || sources.agency(of: subject) < .agent else {
      return nil
    }
    guard !isStrong || sources.agency(of: subject) != .agent || isDeed(subject) else { return nil }
    return spans.noun(subject, without: subject < hole.lowerBound ? hole : verb..<verb + 1)
  }

  /// "Trade: the new port may harm it": the noun behind a label and a colon that the tree has no verb for.
  private func labelled(_ verb: Int) -> Int? {
    guard trees.relations[verb] == .parataxis || trees.relations[verb] == .root else { return nil }
    let sentence = trees.sentence(of: verb)
    guard
      let colon = (sentence.lowerBound..<verb).last(where: { trees.form($0) == VerbAttributions.colon }),
      !(colon + 1..<verb).contains(where: {
        trees.tags[$0] == .verb || trees.form($0) == VerbAttributions.comma
      })
    else { return nil }
    return (colon + 1..<max(colon + 1, verb)).first { token in
      (trees.tags[token] == .noun || trees.tags[token] == .properNoun)
        && trees.head(of: token).map { $0 < colon || $0 == verb } ?? true
    }
  }

  /// What ", which" stands for: the noun before it where that is a deed or a thing, else the clause.
  private func whichCause(_ noun: Int, _ which: Int) -> Range<Int>? {
    let classes = Lexicon.standard.classes(ofHash: trees.lemmas[noun], as: .noun)
    let isOwn =
      trees.tags[noun] == .noun && which - noun <= 2
      && !(classes.first == .time || classes.first == .location)
    let hole = which..<which + 1
    if isOwn, let first = classes.first, first != .person, first != .group {
      return spans.noun(noun, without: hole)
    }
    guard let verb = spans.predicate(above: noun), verb < which else {
      return spans.noun(noun, without: hole)
    }
    return spans.clause(verb, without: hole)
  }

  private func isDeed(_ token: Int) -> Bool {
    trees.tags[token] == .noun
      && Lexicon.standard.classes(ofHash: trees.lemmas[token], as: .noun).first.map {
        $0 != .person && $0 != .group
      } == true
  }

  private static let which = WordList("which")
}
