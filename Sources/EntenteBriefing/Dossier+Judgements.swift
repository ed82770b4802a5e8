import EntenteLedger
import EntenteModel

extension Dossier {
  /// A judgement as it bears on a fact or entity.
  struct Opinion: Encodable {
    let verdict: Decision.Verdict
    let value: OrNull<String>
    let by: String
    let at: String
    let why: String

    init(_ opinion: EntenteLedger.Opinion) {
      verdict = opinion.verdict
      value = OrNull(opinion.value.nonEmpty)
      by = opinion.by
      at = UniversalTime.iso(opinion.at)
      why = opinion.why
    }
  }

  /// A judgement as it was made.
  struct Judgement: Encodable {
    let number: Int
    let verdict: Decision.Verdict
    let value: OrNull<String>
    let undoes: OrNull<Int>
    let by: String
    let at: String
    let why: String
    /// What it rests on: one for each fact or thing that it names.
    let rests: [Ground]
    let state: String
    /// The facts or entities that it holds for.
    let holds: [String]
    /// The judgement that undoes, overrules or refuses it.
    let against: OrNull<Int>
  }

  /// The mention or name that a judgement rests on before all others.
  struct Ground: Encodable {
    let kind: String
    let report: ReportID
    let quote: String
  }
}
