public import EntenteModel

extension Correction {
  /// Whether a claim of this kind has such a value.
  public func fits(_ kind: Claim.Kind) -> Bool {
    switch self {
    case .amount: kind == .figure
    case .date: kind != .link
    case .deadline, .binding, .status: kind == .commitment
    case .type, .modality: kind == .event
    case .tenure, .office: kind == .role
    case .relation: kind == .link
    case .who(let part, _):
      switch part {
      case .actor, .target, .place: kind == .event
      case .party, .instrument: kind == .commitment
      case .speaker, .addressee: kind == .quotation
      case .person, .of: kind == .role
      }
    }
  }

  /// The claim with the value in its place; as it was where it has no such value, or where the value is a name, which
  /// no claim of a report can hold.
  func applied(to claim: Claim) -> Claim {
    switch claim {
    case .figure(let figure): .figure(applied(to: figure))
    case .event(let event): .event(applied(to: event))
    case .commitment(let commitment): .commitment(applied(to: commitment, claim.anchor))
    case .quotation(let quotation): .quotation(applied(to: quotation, claim.anchor))
    case .role(let role): .role(applied(to: role))
    case .link(let link): .link(applied(to: link))
    }
  }

  private func applied(to figure: Figure) -> Figure {
    var (quantity, time) = (figure.quantity, figure.time)
    if case .amount(let corrected) = self { quantity = corrected }
    if case .date(let date) = self { time = date.timex(at: figure.span) }
    return Figure(
      quantity: quantity, span: figure.span, restatement: figure.restatement, measure: figure.measure,
      status: figure.status, time: time)
  }

  private func applied(to event: Event) -> Event {
    var (type, modality, time, dating) = (event.type, event.modality, event.time, event.dating)
    if case .type(let corrected) = self { type = corrected }
    if case .modality(let corrected) = self { modality = corrected }
    if case .date(let date) = self { (time, dating) = (date.timex(at: event.trigger), date.dating) }
    let isSame = type == event.type
    return Event(
      type: type, mode: isSame ? event.mode : nil, contexts: event.contexts,
      cameo: isSame ? event.cameo : nil, trigger: event.trigger, lemma: event.lemma, actors: event.actors,
      targets: event.targets, place: event.place, time: time, dating: dating, modality: modality,
      parent: event.parent)
  }

  private func applied(to commitment: Commitment, _ anchor: TextSpan) -> Commitment {
    var (kind, deadline, time, status) = (
      commitment.kind, commitment.deadline, commitment.time, commitment.status
    )
    if case .binding(let corrected) = self { kind = corrected }
    if case .status(let corrected) = self { status = corrected }
    if case .deadline(let date) = self { deadline = date.timex(at: anchor) }
    if case .date(let date) = self { time = date.timex(at: anchor) }
    return Commitment(
      kind: kind, parties: commitment.parties, trigger: commitment.trigger, object: commitment.object,
      terms: commitment.terms, instrument: commitment.instrument, count: commitment.count,
      target: commitment.target, deadline: deadline, condition: commitment.condition, time: time,
      status: status)
  }

  private func applied(to quotation: Quotation, _ anchor: TextSpan) -> Quotation {
    guard case .date(let date) = self else { return quotation }
    return Quotation(
      speaker: quotation.speaker, isDirect: quotation.isDirect, parts: quotation.parts,
      content: quotation.content, cue: quotation.cue, addressee: quotation.addressee,
      occasion: quotation.occasion, time: date.timex(at: anchor), terms: quotation.terms)
  }

  private func applied(to role: Role) -> Role {
    var (office, tenure, time) = (role.office, role.tenure, role.time)
    if case .office(let corrected) = self { office = corrected }
    if case .tenure(let corrected) = self { tenure = corrected }
    if case .date(let date) = self { time = date.timex(at: role.title) }
    return Role(
      person: role.person, title: role.title, office: office, of: role.of, tenure: tenure, time: time)
  }

  private func applied(to link: Link) -> Link {
    guard case .relation(let relation) = self else { return link }
    return Link(
      cause: link.cause, effect: link.effect, signal: link.signal, relation: relation,
      isHedged: link.isHedged,
      causeTerms: link.causeTerms, effectTerms: link.effectTerms)
  }
}

extension CorrectedDate {
  /// The date as a claim holds it; no report's words state it, so it stands where the claim's own words do.
  fileprivate func timex(at span: TextSpan) -> Timex {
    Timex(
      span: span, kind: .date, value: value, dating: dating, anchor: .explicit, rule: JudgementRule.correct)
  }
}

/// The names under which judgements stand beside the rules of the program; each is listed in
/// `docs/rules/judgements.md`.
enum JudgementRule {
  static let same = "judgement.same"
  static let different = "judgement.different"
  static let correct = "judgement.correct"
}
