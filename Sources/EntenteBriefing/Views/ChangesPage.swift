public import EntenteLedger
import EntenteModel

/// What later reports changed: `entente changes`.
public struct ChangesPage: SheetView {
  private let affair: Affair
  private let changes: Changes

  /// Makes the page of an affair as it is and its ledger as it was.
  public init(_ affair: Affair, since before: Ledger) {
    self.affair = affair
    changes = Changes(from: before, to: affair.ledger)
  }

  /// What moved and why, disputes, promises, new evidence and new facts, in this order.
  public func text(_ style: TextStyle) -> String { SheetText(sheet: sheet).text(style) }

  /// The same in Markdown.
  public func markdown() -> String { SheetMarkdown(sheet: sheet).text }

  /// The same as a page.
  public func html() -> String { SheetPage(sheet: sheet, affair: affair).html }

  /// `{"affair", "reports", "moves", "opened", "closed", "turns", "newEvidence", "newFacts", "facts"}`; the facts are
  /// those that the others name.
  public func json() throws -> [UInt8] { try ChangesDossier(affair, changes).json() }

  private var sheet: Sheet {
    let lines = FactLines(affair)
    let sections = [
      Sheet.Section(title: "New reports", lines: reports(lines)),
      Sheet.Section(title: "Standing that moved", lines: moves(lines)),
      Sheet.Section(title: "Disputes opened", lines: opened(lines)),
      Sheet.Section(title: "Disputes closed", lines: changes.closed.map(Self.closed)),
      Sheet.Section(title: "Promises of which something else became", lines: turns(lines)),
      Sheet.Section(title: "New evidence", lines: evidence(lines)),
      Sheet.Section(
        title: "New facts", lines: changes.newFacts.compactMap(lines.fact).map { lines.line($0) }),
    ].filter { !$0.lines.isEmpty }
    return Sheet(
      kind: "What changed", title: Legible.line(affair.name).trimmed, lede: lede, sections: sections)
  }

  private var lede: String {
    let reports = SupportWords.count(changes.reports.count, "new report")
    if changes.isEmpty { return reports + ", and nothing changed by them." }
    let parts = [
      SupportWords.count(changes.newFacts.count, "new fact"),
      SupportWords.count(changes.newEvidence.count, "fact") + " with new evidence",
      SupportWords.count(changes.moves.count, "standing") + " moved",
      SupportWords.count(changes.opened.count, "dispute") + " opened",
      "\(changes.closed.count) closed",
    ]
    return reports + ": " + BriefWords.list(parts) + "."
  }

  private func reports(_ lines: FactLines) -> [Sheet.Line] {
    let added = Set(changes.reports)
    return affair.reports.filter { added.contains($0.id) }
      .sorted { lines.quoter.order($0.id) < lines.quoter.order($1.id) }
      .map {
        Sheet.Line(head: lines.quoter.label($0.id), detail: "\($0.id.rawValue), \(BriefWords.date(of: $0))")
      }
  }

  private func moves(_ lines: FactLines) -> [Sheet.Line] {
    let disputes = Dictionary(
      (affair.ledger.disputes + changes.closed).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return changes.moves.compactMap { move in
      lines.fact(move.fact).map { fact in
        lines.line(
          fact, lead: "was \(move.before.words)",
          notes: move.reasons.compactMap { Self.words(of: $0, lines, disputes) })
      }
    }
  }

  private static func words(
    of reason: Changes.Reason, _ lines: FactLines, _ disputes: [String: Dispute]
  ) -> String? {
    switch reason {
    case .newLineages(let reports):
      "because another lineage states it too: " + BriefWords.some(reports.map(lines.quoter.label))
    case .lineagesTied(let reports):
      "because reports that counted apart come from one text: "
        + BriefWords.some(reports.map(lines.quoter.label))
    case .disputeOpened(let id): disputes[id].map { "because it is disputed: " + Legible.line($0.question) }
    case .disputeClosed(let id):
      disputes[id].map { "because it is not disputed any more: " + Legible.line($0.question) }
    case .joined(let facts): "because \(facts.count) facts that stood apart are one"
    case .parted: "because what was one fact stands apart"
    }
  }

  private func opened(_ lines: FactLines) -> [Sheet.Line] {
    let opened = Set(changes.opened)
    return affair.ledger.disputes.filter { opened.contains($0.id) }.flatMap { dispute -> [Sheet.Line] in
      let facts = dispute.positions.flatMap(\.facts).compactMap(lines.fact)
      return [Sheet.Line(head: Legible.line(dispute.question).trimmed, detail: dispute.kind.rawValue)]
        + facts.map { lines.line($0, depth: 1) }
    }
  }

  private static func closed(_ dispute: Dispute) -> Sheet.Line {
    Sheet.Line(
      lead: dispute.kind.rawValue, head: Legible.line(dispute.question).trimmed,
      notes: dispute.positions.map {
        Legible.line($0.value).trimmed + ", "
          + SupportWords(reports: $0.reports.count, lineages: $0.lineages).words
      })
  }

  private func turns(_ lines: FactLines) -> [Sheet.Line] {
    changes.turns.compactMap { turn in
      lines.fact(turn.fact).map { fact in
        let before =
          turn.before.isEmpty ? "nothing was said" : turn.before.map(\.rawValue).joined(separator: ", ")
        return lines.line(
          fact, lead: "\(before) → \(turn.after.map(\.rawValue).joined(separator: ", "))",
          mentions: turn.mentions)
      }
    }
  }

  private func evidence(_ lines: FactLines) -> [Sheet.Line] {
    changes.newEvidence.compactMap { evidence in
      lines.fact(evidence.fact).map { lines.line($0, mentions: evidence.mentions) }
    }
  }
}
