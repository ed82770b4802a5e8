import EntenteLedger
import EntenteModel
import Foundation

/// Turns an affair into the objects of the dossier.
struct DossierMaker {
  private let affair: Affair
  private let map: ScalarMap
  private let index: EntityIndex

  /// Prepares the dossier of an affair.
  ///
  /// - Throws: `EvidenceError` where the law of evidence is broken.
  init(_ affair: Affair) throws(EvidenceError) {
    try EvidenceLaw(affair).check(affair)
    self.affair = affair
    map = ScalarMap(affair)
    index = EntityIndex(affair.ledger.entities)
  }

  var name: Dossier.Name { Dossier.Name(name: affair.name) }

  var dossier: Dossier {
    Dossier(
      affair: name, reports: sources, lineages: lineages, entities: entities,
      facts: affair.ledger.facts.map(fact),
      disputes: disputes, timeline: timeline, rejected: affair.ledger.rejected.map(fact))
  }

  var sources: [Dossier.Source] {
    let lineageOf = Dictionary(
      affair.ledger.lineages.flatMap { lineage in lineage.reports.map { ($0, lineage.id) } },
      uniquingKeysWith: { first, _ in first })
    return zip(affair.reports, affair.readings).map { report, reading in
      Dossier.Source(
        id: report.id, source: report.source, title: OrNull(report.title), outlet: OrNull(report.outlet),
        agency: OrNull(report.agency), authors: report.authors, published: OrNull(report.published?.value),
        publishedGround: OrNull(report.published?.ground), language: OrNull(report.language),
        words: reading.words, lineage: OrNull(lineageOf[report.id]),
        dates: reading.dates.map { date($0, of: report.id) },
        unread: reading.unread.map {
          let place = map.quote($0.span, of: report.id)
          return Dossier.Unread(start: place.start, end: place.end, quote: place.quote, why: $0.why)
        })
    }
  }

  private func date(_ timex: Timex, of report: ReportID) -> Dossier.Date {
    let place = map.quote(timex.span, of: report)
    var anchorPlace: Dossier.Quote?
    let anchor: String
    switch timex.anchor {
    case .explicit: anchor = "explicit"
    case .publication: anchor = "publication"
    case .dateline: anchor = "dateline"
    case .narrative(let span):
      anchor = "narrative"
      anchorPlace = map.quote(span, of: report)
    case .none: anchor = "none"
    }
    return Dossier.Date(
      start: place.start, end: place.end, quote: place.quote, type: timex.kind, value: timex.value,
      modifier: OrNull(timex.modifier), alternatives: timex.alternatives, anchor: anchor,
      anchorPlace: OrNull(anchorPlace), rule: timex.rule)
  }

  var lineages: [Dossier.Lineage] {
    affair.ledger.lineages.map { lineage in
      Dossier.Lineage(
        id: lineage.id, reports: lineage.reports,
        reuse: lineage.reuses.map { reuse in
          Dossier.Reuse(
            from: map.place(reuse.from), to: map.place(reuse.to), kind: reuse.kind.rawValue,
            direction: reuse.direction.rawValue,
            likeness: Decimal(Int((reuse.likeness * 10_000).rounded())) / 10_000)
        })
    }
  }

  func fact(_ fact: Fact) -> Dossier.Fact {
    let source = fact.spokesman
    let claims = ClaimMaker(map: map, index: index)
    return Dossier.Fact(
      head: Dossier.FactHead(
        id: fact.id, kind: fact.claim.kind.rawValue, standing: fact.standing.rawValue,
        lineages: fact.lineages.count, about: fact.about, rule: source.rule, joins: fact.joins,
        evidence: fact.mentions.map(evidence),
        judgements: (fact.judging?.opinions ?? []).map(Dossier.Opinion.init),
        stated: OrNull(fact.judging?.stated == nil ? nil : claims.claim(of: source))),
      claim: claims.claim(of: fact, as: source))
  }

  func evidence(_ mention: Mention) -> Dossier.Evidence {
    let place = map.quote(mention.span, of: mention.report)
    return Dossier.Evidence(
      head: Dossier.EvidenceHead(
        report: mention.report, start: place.start, end: place.end, quote: place.quote,
        speaker: OrNull(map.words(mention.speaker, of: mention.report)), modality: mention.modality,
        rule: mention.rule),
      claim: ClaimMaker(map: map, index: index).claim(of: mention))
  }

  var entities: [Dossier.Entity] {
    let readings = Dictionary(
      affair.readings.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    return affair.ledger.entities.map { entity in
      let namings = entity.members.flatMap { member in
        (readings[member.report]?.referents[member.referent].namings ?? []).map { (member.report, $0) }
      }
      let sorted = namings.sorted { ($0.0, $0.1.span) < ($1.0, $1.1.span) }
      return Dossier.Entity(
        id: entity.id, name: entity.name, kind: entity.kind, code: OrNull(entity.code),
        state: OrNull(entity.state), aliases: entity.aliases, joins: entity.joins,
        judgements: entity.opinions.map(Dossier.Opinion.init),
        mentions: sorted.map { report, naming in
          let place = map.quote(naming.span, of: report)
          return Dossier.Naming(
            report: report, start: place.start, end: place.end, quote: place.quote, form: naming.form,
            rule: naming.rule)
        })
    }
  }

  var disputes: [Dossier.Dispute] {
    affair.ledger.disputes.map(dispute)
  }

  func dispute(_ dispute: Dispute) -> Dossier.Dispute {
    Dossier.Dispute(
      id: dispute.id, about: dispute.about, kind: dispute.kind.rawValue,
      positions: dispute.positions.map {
        Dossier.Position(value: $0.value, facts: $0.facts, reports: $0.reports, lineages: $0.lineages)
      },
      question: dispute.question, rule: dispute.rule)
  }

  /// The stretches of time that facts speak of, the earlier first, a stretch without a start before all.
  private var timeline: [Dossier.Moment] {
    var factsAt: [Dating: [String]] = [:]
    for fact in affair.ledger.facts {
      if let dating = fact.claim.dating ?? fact.bounds { factsAt[dating, default: []].append(fact.id) }
    }
    func key(_ dating: Dating) -> (String, String, String) {
      (dating.start?.description ?? "", dating.end?.description ?? "9999", dating.precision.rawValue)
    }
    return factsAt.keys.sorted { key($0) < key($1) }.map { dating in
      Dossier.Moment(
        date: Dossier.Stretch(dating),
        facts: factsAt[dating] ?? [])
    }
  }
}
