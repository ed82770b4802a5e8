public import EntenteModel

/// A ledger that breaks the law of evidence; nothing is written of it.
///
/// This is never a fault of the reports but of the reader that made the finding.
public struct EvidenceError: Error, Hashable, Sendable {
  /// What is wrong with a place.
  public enum Breach: Hashable, Sendable {
    /// The affair has no such report.
    case unknownReport
    /// The span runs past the text, or cuts a character.
    case outsideText
    /// The evidence is longer than ``EntenteModel/Mention/longestEvidence``; this many characters.
    case tooLong(Int)
    /// The figure does not stand in the evidence.
    case claimOutsideEvidence
  }

  /// What was found at the place: a fact's identity, or "date", "unread", "reuse", "publication".
  public let finding: String
  /// The report.
  public let report: ReportID
  /// The span, in bytes.
  public let span: TextSpan
  /// What is wrong.
  public let breach: Breach
}

extension EvidenceError: CustomStringConvertible {
  /// One sentence that names the finding, the report and the breach.
  public var description: String {
    let place = "\(finding), report \(report.rawValue), bytes \(span.start) to \(span.end)"
    let cause =
      switch breach {
      case .unknownReport: "the affair has no such report"
      case .outsideText: "the place is not a stretch of the report's text"
      case .tooLong(let count): "\(count) characters of evidence, more than \(Mention.longestEvidence)"
      case .claimOutsideEvidence: "what carries the claim does not stand in its evidence"
      }
    return "Evidence does not hold (\(place)): \(cause). Please report this as a fault, with the report."
  }
}
