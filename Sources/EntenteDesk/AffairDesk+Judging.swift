import EntenteArchive
public import EntenteLedger
import EntenteModel

/// What an analyst asks to have decided, in the words of a command line.
public struct JudgementWords: Hashable, Sendable {
  /// The identity of the fact or entity: `f0a1b2c3d4`, the beginning of it, or `f0a1b2c3d4:2` for its second mention.
  public let subject: String
  /// What is decided.
  public let verdict: Decision.Verdict
  /// The other identity, `FIELD=VALUE`, or the kind; `nil` where the verdict needs none.
  public let operand: String?

  /// Makes the words of a judgement.
  public init(subject: String, verdict: Decision.Verdict, operand: String?) {
    self.subject = subject
    self.verdict = verdict
    self.operand = operand
  }
}

/// Who makes a judgement, when and why.
public struct JudgementSigning: Hashable, Sendable {
  /// Who.
  public let by: String
  /// When, in seconds since 1970.
  public let at: Int
  /// Why.
  public let why: String

  /// Makes a signing.
  public init(by: String, at: Int, why: String) {
    self.by = by
    self.at = at
    self.why = why
  }
}

extension AffairDesk {
  /// Adds a judgement to the affair file at `path`.
  ///
  /// - Returns: the affair with the judgement, the last of its list.
  /// - Throws: ``JudgementError``; the file is then as it was.
  public func judge(
    _ words: JudgementWords, _ signing: JudgementSigning, in path: String
  ) throws(JudgementError) -> Affair {
    try judge(signing, in: path) { affair throws(JudgementError) in
      try DecisionReader(affair: affair, figures: amount).decision(words)
    }
  }

  /// Undoes the judgement of a number.
  ///
  /// - Returns: the affair without it; the undoing is the last judgement of its list.
  /// - Throws: ``JudgementError``; the file is then as it was.
  public func undo(_ number: Int, _ signing: JudgementSigning, in path: String) throws(JudgementError)
    -> Affair
  {
    try judge(signing, in: path) { affair throws(JudgementError) in
      guard affair.judgements.contains(where: { $0.number == number }) else {
        throw JudgementError(
          .unknown, "there is no judgement \(number); “entente history \(path)” lists them all")
      }
      if case .undone(let by)? = affair.states[number] {
        throw JudgementError(
          .contradicted, "judgement \(number) is undone already, by \(by); undo that to have it back")
      }
      return .undo(number)
    }
  }

  /// The amount that some words state, as the reader of figures has it.
  private func amount(_ words: String) -> Quantity? {
    let text = ReportText("There were \(words).")
    let report = Report(
      source: "", original: text.utf8, text: text, passages: [Passage(span: text.span, kind: .paragraph)],
      language: "en")
    return reportDesk.contribution(of: report).reading.mentions.lazy.compactMap { mention in
      if case .figure(let figure) = mention.claim { figure.quantity } else { nil }
    }.first
  }

  private func judge(
    _ signing: JudgementSigning, in path: String,
    _ decide: (Affair) throws(JudgementError) -> Decision
  ) throws(JudgementError) -> Affair {
    let kept: Kept
    do throws(ArchiveError) { kept = try Kept(opening: path) } catch {
      throw JudgementError(error, writing: false)
    }
    let decision = try decide(kept.affair)
    let draft = Judgement(
      number: (kept.affair.judgements.last?.number ?? 0) + 1, decision: decision, by: signing.by,
      at: signing.at,
      why: signing.why)
    if case .refused(let by)? = kept.affair(with: kept.affair.judgements + [draft]).states[draft.number] {
      throw JudgementError(
        .contradicted,
        "judgement \(by) holds them apart; undo it first: entente judge --undo \(by) --into \(path)")
    }
    do throws(ArchiveError) {
      let judgement = try Self.archival(path) {
        try kept.archive.judge(decision, by: signing.by, at: signing.at, why: signing.why)
      }
      return kept.affair(with: kept.affair.judgements + [judgement])
    } catch {
      throw JudgementError(error, writing: true)
    }
  }
}
