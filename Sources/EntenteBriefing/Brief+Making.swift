import EntenteLedger
import EntenteModel

extension Brief {
  /// Puts together what is to be said of an affair.
  init(_ affair: Affair) {
    let quoter = Quoter(affair)
    name = Legible.line(affair.name).trimmed
    sources = Self.sources(affair, quoter)
    disagreements = Self.disagreements(affair, quoter)
    kin = Self.kin(affair, quoter)
    unread = Self.unread(affair, quoter)
    lineages = affair.ledger.lineages.count
    standings = affair.ledger.facts.reduce(into: [:]) { $0[$1.standing, default: 0] += 1 }
    kinds = affair.ledger.facts.reduce(into: [:]) { $0[$1.claim.kind, default: 0] += 1 }
    let numbers = Self.numbers(Self.ordered(affair.ledger.disputes))
    disagreementOf = numbers
    let words = ClaimWords(affair)
    let drafts = affair.ledger.facts.compactMap {
      EntryDraft($0, quoter, words, disagreement: numbers[$0.id])
    }
    let shelves = EntryShelves(drafts)
    sections = ClaimSection.sections(of: affair, quoter, numbers)
    measures = shelves.measures
    rejected = affair.ledger.rejected.map { ClaimSection.entry(of: $0, words, quoter, nil) }
    single = sources.compactMap { source in
      shelves.single[source.report.id].map { SourceGroup(source: source, entries: $0) }
    }
  }

  private static func sources(_ affair: Affair, _ quoter: Quoter) -> [Source] {
    zip(affair.reports, affair.readings)
      .map { report, reading in
        Source(
          report: report, label: quoter.label(report.id), words: reading.words,
          lineage: quoter.lineage(report.id))
      }
      .sorted { quoter.order($0.report.id) < quoter.order($1.report.id) }
  }

  private static func disagreements(_ affair: Affair, _ quoter: Quoter) -> [Disagreement] {
    let facts = Dictionary(affair.ledger.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ordered(affair.ledger.disputes).enumerated().map { index, dispute in
      Disagreement(
        id: dispute.id, number: index + 1, about: Legible.line(dispute.about).trimmed,
        question: Legible.line(dispute.question).trimmed,
        positions: dispute.positions.map { position in
          let quotes = quoter.quotes(of: position.facts.flatMap { facts[$0]?.mentions ?? [] })
          return Stance(
            value: Legible.line(position.value).trimmed,
            support: SupportWords(reports: position.reports.count, lineages: position.lineages),
            quotes: quotes.first, others: quotes.others)
        })
    }
  }

  private static func numbers(_ disputes: [Dispute]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (index, dispute) in disputes.enumerated() {
      for fact in dispute.positions.flatMap(\.facts) where numbers[fact] == nil { numbers[fact] = index + 1 }
    }
    return numbers
  }

  /// Disputes in the order of their weight: those in which more lineages and reports take part first.
  private static func ordered(_ disputes: [Dispute]) -> [Dispute] {
    func key(_ dispute: Dispute) -> (Int, Int, String, String) {
      let lineages = dispute.positions.map(\.lineages).reduce(0, +)
      return (-lineages, -dispute.positions.map(\.reports.count).reduce(0, +), dispute.about, dispute.id)
    }
    return disputes.sorted { key($0) < key($1) }
  }

  private static func kin(_ affair: Affair, _ quoter: Quoter) -> [Kin] {
    affair.ledger.lineages.filter { $0.reports.count > 1 }.map { lineage in
      let ordered = lineage.reports.sorted { quoter.order($0) < quoter.order($1) }
      var pairs: [[ReportID]: [Reuse]] = [:]
      for reuse in lineage.reuses { pairs[[reuse.from.report, reuse.to.report], default: []].append(reuse) }
      let sorted = pairs.sorted { first, second in
        first.key.map(quoter.order).lexicographicallyPrecedes(second.key.map(quoter.order))
      }
      return Kin(
        lineage: lineage.id, labels: ordered.map(quoter.label),
        pairs: sorted.map { key, reuses in
          Pair(
            from: quoter.label(key[0]), to: quoter.label(key[1]), direction: reuses[0].direction,
            passages: reuses.map { reuse in
              SharedPassage(
                kind: reuse.kind, from: quoter.quote(reuse.from.span, of: reuse.from.report),
                to: quoter.quote(reuse.to.span, of: reuse.to.report))
            })
        })
    }
  }

  private static func unread(_ affair: Affair, _ quoter: Quoter) -> [UnreadGroup] {
    var quotes: [String: [Quote]] = [:]
    for reading in affair.readings {
      for item in reading.unread {
        quotes[Legible.line(item.why), default: []].append(quoter.quote(item.span, of: reading.report))
      }
    }
    return quotes.sorted { $0.key < $1.key }.map { why, quotes in
      UnreadGroup(
        why: why,
        quotes: quotes.sorted { (quoter.order($0.report), $0.span) < (quoter.order($1.report), $1.span) })
    }
  }
}
