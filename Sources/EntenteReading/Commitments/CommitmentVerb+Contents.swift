import EntenteLanguage
import EntenteModel

extension CommitmentVerb {
  /// "signed a memorandum on …"; the clause is the evidence.
  func papers() -> [Content] {
    let object =
      paperBefore ?? (trees.isPassive(verb) ? trees.subject(of: verb) : trees.object(of: verb))
    guard let object else { return [] }
    if Self.names.contains(trees.lemmas[object]) { return named() }
    if Self.putting.contains(trees.lemmas[verb]) { return [] }
    let isSigning = !Self.weak.contains(trees.lemmas[verb])
    return trees.conjuncts(of: object).enumerated().compactMap { place, noun -> Content? in
      let isPaper =
        isSigning
        ? CommitmentWords.papers.contains(trees.lemmas[noun]) || isNamedPaper(noun)
        : CommitmentWords.reachable.contains(trees.lemmas[noun])
      guard isPaper else { return nil }
      let span = trees.span(trees.phrase(of: noun))
      return Content(
        object: span, head: noun, evidence: place == 0 ? nil : span,
        kind: CommitmentWords.reachable.contains(trees.lemmas[noun]) && !isSigning ? .agreed : .signed,
        rule: .paper, instrument: noun)
    }
  }

  /// "put their names to a declaration".
  func named() -> [Content] {
    guard
      let paper = trees.obliques(of: verb).first(where: {
        CommitmentWords.papers.contains(trees.lemmas[$0.noun])
      })
    else { return [] }
    let span = trees.span(trees.phrase(of: paper.noun))
    return [
      Content(
        object: span, head: paper.noun, evidence: nil, kind: .signed, rule: .paper, instrument: paper.noun)
    ]
  }

  func isNamedPaper(_ noun: Int) -> Bool {
    scene.referents(at: noun).contains { scene.referents[$0].kind == .agreement }
  }

  /// "agreed to increase …, enhance … and implement …": one for each.
  func clauses() -> [Content] {
    let heads = trees.children(of: verb).filter {
      trees.relations[$0] == .openComplement || trees.relations[$0] == .complementClause
        || trees.relations[$0] == .adverbialClause && isComplement($0)
    }
    guard let first = heads.first(where: { $0 > verb }) else { return [] }
    guard isBindingClause(first) else { return [] }
    return row(of: first).enumerated().compactMap { place, head in
      let range = trees.trimmed(
        trees.range(under: head) { child in
          trees.heads[child] == head
            && (trees.relations[child] == .conjunct && trees.isPredicate(child)
              || trees.relations[child] == .coordinator
              || trees.relations[child] == .marker)
        })
      let span = trees.span(withoutCoordinator(range))
      if place > 0, range.count == 1 || !isLike(head, first) { return nil }
      let start = trees.span(trees.clause(ofSubject: verb)).start
      let evidence = place == 0 && start < span.start ? TextSpan(start, span.end) : span
      return Content(
        object: span, head: head, evidence: evidence, kind: sense.kind, rule: clauseRule)
    }
  }

  /// Whether a member of a row has the form of the first: "to meet … and sign", not "… and went".
  func isLike(_ member: Int, _ first: Int) -> Bool {
    let form = trees.xpos(member)
    switch trees.xpos(first) {
    case "VB", "VBG": return form == trees.xpos(first)
    default: return form != "VBD"
    }
  }

  /// A range without an "and" at its start, where a row hangs on another verb.
  func withoutCoordinator(_ range: Range<Int>) -> Range<Int> {
    let first = range.lowerBound
    return range.count > 1 && trees.tags[first] == .coordinator ? first + 1..<range.upperBound : range
  }

  /// Whether a clause says what is to be done, not what is the case: "to meet", "meeting", "that both should meet".
  func isBindingClause(_ head: Int) -> Bool {
    if trees.xpos(head) == "VBG" || trees.children(of: head).contains(where: { trees.form($0) == Self.to }) {
      return true
    }
    let auxiliaries = trees.auxiliaries(of: head) + trees.children(of: head, .copula)
    let isModal = auxiliaries.contains { Self.modals.contains(trees.form($0)) }
    let isWill = auxiliaries.contains { Self.wills.contains(trees.form($0)) }
    switch sense.kind {
    case .proposed: return isModal || auxiliaries.isEmpty && trees.xpos(head) == "VB"
    case .agreed where trees.xpos(verb) == "VBP" || trees.xpos(verb) == "VBZ" || trees.tags[head] != .verb:
      return isModal && trees.xpos(verb) == "VBD"
    case .signed, .agreed, .pledged, .approved, .reaffirmed, .offered:
      return isModal || isWill || auxiliaries.isEmpty && trees.xpos(head) == "VB"
    }
  }

  /// The members of a row of infinitives, also those that the tree hangs on the verb of commitment itself.
  func row(of first: Int) -> [Int] {
    var members = trees.row(of: first).filter { trees.isPredicate($0) }
    if members.isEmpty { members = [first] }
    guard trees.xpos(first) == "VB", trees.xpos(verb) != "VB" else { return members }
    for member in trees.row(of: verb) where member > first && !members.contains(member) {
      let isBare =
        trees.xpos(member) == "VB"
        && !trees.children(of: member).contains {
          trees.relations[$0] == .subject || trees.relations[$0] == .auxiliary
        }
      if isBare { members.append(member) }
    }
    return members.sorted()
  }

  /// "committed to raising …" where the tree has it as an adverbial clause.
  func isComplement(_ clause: Int) -> Bool {
    trees.children(of: clause).contains { trees.relations[$0] == .marker && trees.form($0) == Self.to }
      && Self.taking.contains(trees.lemmas[verb])
  }

  /// "agreed on a ceasefire", "approved the construction", "proposed special zones", "reaffirmed their commitment to".
  func objects() -> [Content] {
    guard
      !trees.children(of: verb).contains(where: {
        $0 > verb && (trees.relations[$0] == .openComplement || trees.relations[$0] == .complementClause)
      })
    else { return [] }
    let facts = CommitmentFacts(scene: scene, verb: verb)
    let isTaking = Self.taking.contains(trees.lemmas[verb])
    let direct = trees.isPassive(verb) ? trees.subject(of: verb) : given ?? trees.object(of: verb)
    let prepositions = isTaking ? Self.contentPrepositions : Self.otherPrepositions
    let oblique = trees.obliques(of: verb).first {
      prepositions.contains($0.preposition) && $0.noun > verb
    }?
    .noun
    if trees.isPassive(verb), trees.relations[verb] == .nounClause, sense.kind == .offered { return [] }
    let isMeasured = direct.map { facts.isMeasured(trees.span(trees.phrase(of: $0))) } ?? false
    guard let noun = isTaking ? (isMeasured ? direct : oblique) : direct ?? oblique else { return [] }
    if sense.kind == .agreed, trees.tags[noun] == .pronoun { return [] }
    if scene.dates(near: noun).contains(where: { $0.span.overlaps(trees.span(noun..<noun + 1)) }) {
      return []
    }
    let isWill = CommitmentWords.wills.contains(trees.lemmas[noun])
    if !isWill, !isBinding(noun) { return [] }
    let rows = noun == given ? [noun] : trees.conjuncts(of: noun).filter(isBinding)
    return (isWill ? [noun] : rows).enumerated().map { place, head in
      let span = trees.span(isWill ? full(head) : trees.phrase(of: head))
      return Content(
        object: span, head: head, evidence: place == 0 ? nil : span, kind: sense.kind,
        rule: isWill ? .will : .object,
        instrument: CommitmentWords.papers.contains(trees.lemmas[head]) ? head : nil)
    }
  }

  /// "promised **them** a new port": of two objects the one that is given.
  var given: Int? {
    guard sense.kind == .pledged || sense.kind == .offered else { return nil }
    let objects = trees.children(of: verb).filter {
      $0 > verb && (trees.relations[$0] == .object || trees.relations[$0] == .indirectObject)
    }
    guard let first = objects.first else { return nil }
    if objects.count == 1, isBinding(first) { return first }
    let candidates = objects.flatMap(trees.row) + trees.children(of: verb, .conjunct)
    return candidates.filter { trees.tags[$0] != .verb && isBinding($0) }.max()
  }

  /// Whether a plain object can be what is pledged or approved: not a person, not a pronoun without content.
  func isBinding(_ noun: Int) -> Bool {
    guard trees.tags[noun] == .noun || trees.tags[noun] == .properNoun || trees.tags[noun] == .symbol else {
      return false
    }
    switch sense.kind {
    case .reaffirmed, .signed: return false
    case .agreed, .pledged, .approved, .proposed, .offered: break
    }
    if CommitmentWords.empty.contains(trees.lemmas[noun]) { return false }
    return !scene.referents(at: noun).contains {
      switch scene.referents[$0].kind {
      case .person, .state, .place, .people: true
      case .organisation, .armedGroup: sense.kind == .offered
      case .infrastructure, .agreement, .event, .programme, .thing: false
      }
    }
  }

  /// "expressed a strong commitment to improving …", "emphasized Norway's willingness to supply …".
  func wills() -> [Content] {
    guard let object = trees.isPassive(verb) ? trees.subject(of: verb) : trees.object(of: verb),
      let kind = CommitmentWords.wills[trees.lemmas[object]]
    else { return [] }
    let isRenewed =
      CommitmentWords.renewals.contains(trees.lemmas[verb]) && trees.lemmas[object] == Self.commitment
    return [
      Content(
        object: trees.span(full(object)), head: object, evidence: nil, kind: isRenewed ? .reaffirmed : kind,
        rule: .will)
    ]
  }

  /// A noun with all that says what it is of, clauses too.
  func full(_ noun: Int) -> Range<Int> {
    trees.trimmed(
      trees.range(under: noun) { child in
        trees.heads[child] == noun
          && (trees.relations[child] == .conjunct || trees.relations[child] == .coordinator
            || trees.relations[child] == .parataxis || trees.relations[child] == .caseMarker)
      })
  }

  static let weak = WordList(
    "conclude seal clinch strike reach yield produce adopt finalise finalize hammer forge broker cement secure"
  )
  static let names = WordList("name signature seal")
  static let putting = WordList("put place affix set append add")
  static let taking = WordList("agree consent concur assent accede acquiesce settle commit resolve recommit")
  static let contentPrepositions = WordList("on upon to")
  static let otherPrepositions = WordList("on upon to for in")
  static let to = WordHash.of("to")
  static let modals = WordList("should must shall be")
  static let wills = WordList("will would 'll")
  static let commitment = WordHash.of("commitment")
}
