import EntenteLanguage
import EntenteModel

extension CommitmentVerb {
  /// "made an offer to …", "gave assurances that …", "gave the green light to …".
  func givens() -> [Content] {
    let given =
      trees.isPassive(verb)
      ? trees.subject(of: verb) : trees.object(of: verb) ?? trees.child(of: verb, .indirectObject)
    guard let object = given else { return [] }
    let lemma = trees.lemmas[object]
    let isAssent =
      Self.assents.contains(lemma)
      || lemma == Self.light && trees.children(of: object).contains { trees.form($0) == Self.green }
    if isAssent, Self.giving.contains(trees.lemmas[verb]) {
      let topic = (trees.obliques(of: verb) + trees.obliques(of: object)).first { oblique in
        oblique.noun > object && Self.otherPrepositions.contains(oblique.preposition)
          && !CommitmentParties(scene: scene).isActing(oblique.noun)
      }
      return topic.map { [content($0.noun, kind: .approved)] } ?? []
    }
    guard Self.words.contains(lemma), let kind = CommitmentWords.wills[lemma] else { return [] }
    return [
      Content(object: trees.span(full(object)), head: object, evidence: nil, kind: kind, rule: .will)
    ]
  }

  /// "accepted the terms", "accepted Norway's offer of mediation".
  func taken() -> [Content] {
    let object = trees.isPassive(verb) ? trees.subject(of: verb) : trees.object(of: verb)
    guard let object, Self.acceptable.contains(trees.lemmas[object]) else { return [] }
    return [content(object, kind: sense.kind)]
  }

  /// "announced 3 million euros of aid", "earmarked a loan of 40 million dollars".
  func grants() -> [Content] {
    let object = trees.isPassive(verb) ? trees.subject(of: verb) : trees.object(of: verb)
    guard let object, trees.relations[verb] != .nounClause else { return [] }
    return [content(object, kind: sense.kind)].filter { _ in
      let span = trees.clause(of: verb)
      let amounts = scene.figures.compactMap { mention -> Figure? in
        guard case .figure(let figure) = mention.claim, span.overlaps(figure.span) else { return nil }
        return figure
      }
      let isMoney = amounts.contains { $0.quantity.unit.dimension == .currency }
      let isAid = TokenPlaces(trees).tokens(in: span).contains { Self.aid.contains(trees.lemmas[$0]) }
      return sense.kind == .approved ? isMoney : isAid && !amounts.isEmpty
    }
  }

  private func content(_ noun: Int, kind: Commitment.Kind) -> Content {
    Content(
      object: trees.span(trees.phrase(of: noun)), head: noun, evidence: nil, kind: kind, rule: .object,
      instrument: CommitmentWords.papers.contains(trees.lemmas[noun]) ? noun : nil)
  }

  private static let giving = WordList("give extend issue")
  private static let green = WordHash.of("green")
  private static let light = WordHash.of("light")
  private static let assents = WordList(
    "approval consent blessing permission assent clearance nod go-ahead backing authorisation authorization")
  private static let words = WordList(
    "commitment pledge promise vow undertaking assurance guarantee offer proposal")
  private static let acceptable = WordList(
    "term proposal offer plan ceasefire truce condition deadline demand ultimatum mediation arbitration verdict ruling "
      + "judgment judgement award compromise invitation deal agreement settlement draft roadmap formula request "
      + "limit cap quota inspection timetable")
  private static let aid = WordList(
    "aid support loan grant package fund funding assistance credit guarantee investment relief donation contribution "
      + "help subsidy payment compensation money facility line financing rescue bailout programme program")
}
