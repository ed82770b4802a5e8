import EntenteLedger
import EntenteModel
import Foundation

/// Turns claims into the objects of the dossier.
struct ClaimMaker {
  let map: ScalarMap
  let index: EntityIndex

  /// The claim of a mention, as its report states it.
  func claim(of mention: Mention) -> Dossier.Claim {
    claim(mention.claim, in: mention.report, of: [mention], bounds: nil)
  }

  /// The claim of a fact: as `source` states it, with everybody whom any of its mentions names.
  func claim(of fact: Fact, as source: Mention) -> Dossier.Claim {
    var made = claim(fact.claim, in: source.report, of: fact.mentions, bounds: fact.bounds)
    made.role?.of = OrNull(fact.officeOf(index).first)
    for cast in fact.judging?.cast ?? [] { made.put(cast.names, in: cast.part) }
    return made
  }

  private func claim(_ claim: Claim, in report: ReportID, of mentions: [Mention], bounds: Dating?)
    -> Dossier.Claim
  {
    var made = Dossier.Claim()
    switch claim {
    case .figure(let figure): made.figure = Self.figure(figure)
    case .event(let event): made.event = self.event(event, mentions, bounds)
    case .commitment(let commitment): made.commitment = self.commitment(commitment, in: report, mentions)
    case .quotation(let quotation): made.quotation = self.quotation(quotation, in: report, mentions)
    case .role(let role): made.role = self.role(role, in: report, mentions)
    case .link(let link): made.link = self.link(link, in: report)
    }
    return made
  }

  static func figure(_ figure: Figure) -> Dossier.Figure {
    let quantity = figure.quantity
    let rate = quantity.unit.per.map { "/" + $0 } ?? ""
    return Dossier.Figure(
      measure: figure.measure.phrase, value: quantity.value, upper: OrNull(quantity.upper),
      qualifier: quantity.qualifier, unit: quantity.unit.name + rate,
      base: Dossier.Base(
        value: quantity.baseValue, upper: OrNull(quantity.baseUpper), unit: quantity.unit.baseName + rate),
      status: figure.status.rawValue, time: OrNull(figure.time?.value))
  }

  private func event(_ event: Event, _ mentions: [Mention], _ bounds: Dating?) -> Dossier.Event {
    let dating = event.dating ?? event.time?.dating ?? bounds
    return Dossier.Event(
      type: event.type, mode: OrNull(event.mode), contexts: event.contexts, cameo: OrNull(event.cameo),
      trigger: event.lemma, actors: names(.actor, mentions), targets: names(.target, mentions),
      date: OrNull(dating.map(Dossier.Stretch.init)), time: OrNull(event.time?.value),
      place: OrNull(names(.place, mentions).first),
      modality: event.modality)
  }

  private func commitment(
    _ commitment: Commitment, in report: ReportID, _ mentions: [Mention]
  ) -> Dossier.Commitment {
    let history = mentions.compactMap { mention -> Dossier.Turn? in
      guard case .commitment(let told) = mention.claim, let status = told.status else { return nil }
      return Dossier.Turn(
        status: status, date: OrNull(told.time?.value),
        evidence: map.place(Place(report: mention.report, span: mention.span)))
    }
    return Dossier.Commitment(
      parties: names(.party, mentions), kind: commitment.kind,
      object: OrNull(map.words(commitment.object, of: report)),
      instrument: OrNull(names(.instrument, mentions).first), count: OrNull(commitment.count),
      target: OrNull(commitment.target.map(Self.figure)), deadline: OrNull(commitment.deadline?.value),
      condition: OrNull(map.words(commitment.condition, of: report)), time: OrNull(commitment.time?.value),
      status: OrNull(commitment.status), history: history)
  }

  private func quotation(
    _ quotation: Quotation, in report: ReportID, _ mentions: [Mention]
  ) -> Dossier.Quotation {
    Dossier.Quotation(
      speaker: OrNull(names(.speaker, mentions).first), direct: quotation.isDirect,
      content: quotation.content, cue: OrNull(map.words(quotation.cue, of: report)),
      addressee: OrNull(names(.addressee, mentions).first),
      occasion: OrNull(map.words(quotation.occasion, of: report)), time: OrNull(quotation.time?.value))
  }

  private func role(_ role: Role, in report: ReportID, _ mentions: [Mention]) -> Dossier.Role {
    Dossier.Role(
      person: names(.person, mentions).first ?? role.person.words, role: role.office,
      title: map.words(role.title, of: report) ?? "", of: OrNull(names(.of, mentions).first),
      tenure: role.tenure, time: OrNull(role.time?.value))
  }

  private func link(_ link: Link, in report: ReportID) -> Dossier.Link {
    func place(_ span: TextSpan) -> Dossier.Place { map.place(Place(report: report, span: span)) }
    return Dossier.Link(
      cause: place(link.cause), effect: place(link.effect), signal: OrNull(link.signal.map(place)),
      relation: link.relation, hedged: link.isHedged)
  }

  /// Those who play a part in any of some mentions: identities of entities, the oftener named first, or, where no
  /// report says who is meant, the words that describe them.
  private func names(_ part: ParticipantPart, _ mentions: [Mention]) -> [String] {
    let cast = Cast(part, in: mentions, index)
    return cast.ids.isEmpty ? cast.described : cast.ids
  }
}

extension Dossier.Claim {
  /// Puts those whom an analyst named into a part.
  fileprivate mutating func put(_ names: [String], in part: ParticipantPart) {
    let first = OrNull(names.first)
    switch part {
    case .actor: event?.actors = names
    case .target: event?.targets = names
    case .place: event?.place = first
    case .party: commitment?.parties = names
    case .instrument: commitment?.instrument = first
    case .speaker: quotation?.speaker = first
    case .addressee: quotation?.addressee = first
    case .person: role?.person = names.first ?? ""
    case .of: role?.of = first
    }
  }
}
