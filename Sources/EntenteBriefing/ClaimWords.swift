import EntenteLedger
import EntenteModel

/// Writes claims as a brief writes them: a head of a few words, and what stands beside it.
struct ClaimWords {
  private let index: EntityIndex
  private let map: [ReportID: ReportText]

  init(_ affair: Affair) {
    index = EntityIndex(affair.ledger.entities)
    map = Dictionary(affair.reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The head of a fact: "Norway, Sweden: sign".
  func head(of fact: Fact) -> String {
    let report = fact.spokesman.report
    return switch fact.claim {
    case .figure(let figure): figure.words
    case .event(let event): head(of: event, fact)
    case .commitment(let commitment):
      "\(names(.party, fact)): \(commitment.kind.rawValue) \(words(commitment.object, report) ?? words(commitment.trigger, report) ?? "")"
    case .quotation(let quotation):
      quotation.isDirect
        ? "\(names(.speaker, fact)): “\(line(quotation.content))”"
        : "\(names(.speaker, fact)): \(line(quotation.content))"
    case .role(let role): head(of: role, fact)
    case .link(let link):
      "\(words(link.cause, report) ?? "") → \(words(link.effect, report) ?? "")"
    }
  }

  /// What stands beside the head: date, place, deadline.
  func detail(of fact: Fact) -> String {
    let parts: [String?] =
      switch fact.claim {
      case .figure(let figure): [figure.measureWords]
      case .event(let event):
        [
          event.type.rawValue.lowercased(), event.mode, fact.claim.dating.map(DateWords.words),
          names(.place, fact).nonEmpty.map { "in " + $0 },
          event.modality == .happened ? nil : event.modality.rawValue,
        ]
      case .commitment(let commitment):
        [
          commitment.target?.words, commitment.deadline.map { "by " + DateWords.words($0.value) },
          commitment.status?.rawValue,
        ]
      case .quotation(let quotation):
        [names(.addressee, fact).nonEmpty.map { "to " + $0 }, quotation.isDirect ? nil : "in other words"]
      case .role(let role):
        [role.tenure == .current ? nil : role.tenure.rawValue, role.time.map { DateWords.words($0.value) }]
      case .link(let link): [link.relation.rawValue, link.isHedged ? "hedged" : nil]
      }
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What analysts decided of a fact: "confirmed by N. Holt; amount corrected by N. Holt".
  func judged(_ fact: Fact) -> String {
    (fact.judging?.opinions ?? []).map { opinion in
      let what =
        switch opinion.verdict {
        case .confirm: "confirmed"
        case .reject: "rejected"
        case .same: "joined"
        case .different: "parted"
        case .correct: "\(opinion.value.prefix { $0 != "=" }) corrected"
        case .kind, .undo: opinion.verdict.rawValue
        }
      let why = opinion.verdict == .reject ? ": \(line(opinion.why))" : ""
      return "\(what) by \(line(opinion.by))\(why)"
    }.joined(separator: "; ")
  }

  private func head(of event: Event, _ fact: Fact) -> String {
    let actors = names(.actor, fact)
    let targets = names(.target, fact)
    let deed = line(event.lemma)
    return switch (actors.isEmpty, targets.isEmpty) {
    case (false, false): "\(actors) → \(targets): \(deed)"
    case (false, true): "\(actors): \(deed)"
    case (true, false): "→ \(targets): \(deed)"
    case (true, true): deed
    }
  }

  private func head(of role: Role, _ fact: Fact) -> String {
    let of = (fact.officeOf(index).first).map { line(index[$0]?.name ?? $0) } ?? ""
    return "\(names(.person, fact)): \(line(role.office))" + (of.isEmpty ? "" : " of \(of)")
  }

  /// Those who play a part in a fact: entities by name, the oftener named first, or the words that describe them.
  private func names(_ part: ParticipantPart, _ fact: Fact) -> String {
    if let names = fact.corrected(part) {
      return names.map { line(index[$0]?.name ?? $0) }.joined(separator: ", ")
    }
    let cast = Cast(part, in: fact.mentions, index)
    let names = cast.ids.isEmpty ? Array(cast.described.prefix(1)) : cast.ids.map { index[$0]?.name ?? $0 }
    return names.map(line).joined(separator: ", ")
  }

  private func words(_ span: TextSpan?, _ report: ReportID) -> String? {
    guard let span, let text = map[report], text.admits(span) else { return nil }
    return line(text[span]).shortened(to: 160)
  }

  private func line(_ words: String) -> String { Legible.line(words).trimmed }
}

extension String {
  /// The text itself, or `nil` where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
