import EntenteModel

/// A figure before its currency is settled by the rest of the report.
struct FigureDraft: Sendable {
  var quantity: Quantity
  /// The family of currencies that its name leaves open.
  var family: String?
  let span: TextSpan
  let restatement: TextSpan?
  let measure: Measure
  let status: Figure.Status
  let time: Timex?
  let clause: TextSpan
  let speaker: TextSpan?
  let modality: Modality
  let rule: String

  /// The finished mention.
  func mention(_ report: ReportID) -> Mention {
    let figure = Figure(
      quantity: quantity, span: span, restatement: restatement, measure: measure, status: status, time: time)
    return Mention(
      report: report, span: clause, claim: .figure(figure), speaker: speaker, modality: modality, rule: rule)
  }
}
