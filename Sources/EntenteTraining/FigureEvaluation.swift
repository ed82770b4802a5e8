import EntenteLanguage
import EntenteModel
import EntenteReading
public import Foundation

/// Measures the lower layers of figures on the specifications of Recognizers-Text (number, range, percent,
/// currency, dimension) and on quantulum3's cases.
public struct FigureEvaluation {
  /// One case that did not come out as the set has it.
  public struct Miss: Sendable {
    /// The set.
    public let set: String
    /// The text that was read.
    public let text: String
    /// What the set wants, and what was read, one result each.
    public let wanted: [String]
    /// What was read.
    public let read: [String]
  }

  private let folder: URL

  /// Takes the folder that holds the sets' files.
  public init(folder: URL) {
    self.folder = folder
  }

  /// The share of cases of each set whose results all agree, and the F1 of quantities for quantulum3.
  ///
  /// - Throws: where a file is missing or not of the known form.
  public func scores() throws -> (scores: [Score], misses: [Miss]) {
    var scores: [Score] = []
    var misses: [Miss] = []
    for set in RecognizersSet.allCases {
      let cases = try set.cases(in: folder)
      let wrong = cases.compactMap(\.miss)
      let right = cases.count - wrong.count
      scores.append(
        Score(
          set: "Recognizers \(set.rawValue)", measure: "cases right",
          value: Double(right) / Double(max(1, cases.count)), cases: cases.count))
      misses += wrong
    }
    let quantulum = try QuantulumSet().measure(in: folder)
    scores.append(
      Score(
        set: "quantulum3", measure: "value and unit F1", value: quantulum.counts.f1,
        cases: quantulum.counts.gold))
    return (scores, misses + quantulum.misses)
  }
}

/// The text of a case as one sentence.
struct CaseText {
  let text: SegmentedText

  init(_ string: String) {
    let report = ReportText(string)
    let cut = Segmenter().segment(report, passages: [Passage(span: report.span, kind: .paragraph)])
    text = SegmentedText(
      text: report, tokens: cut.tokens, sentenceRanges: cut.tokens.isEmpty ? [] : [0..<cut.tokens.count],
      sentencePassages: cut.tokens.isEmpty ? [] : [0], passages: cut.passages)
  }

  /// The characters of a span in lower case, as the sets give them.
  func lowered(_ span: TextSpan) -> String { text.text[span].lowercased() }

  /// A value with as many digits as the sets give.
  static func number(_ value: Decimal) -> String {
    let double = NSDecimalNumber(decimal: value).doubleValue
    return String(format: "%.9g", double)
  }

  /// A value of a set, written as ``number(_:)`` writes it.
  static func number(_ text: String) -> String {
    Double(text).map { String(format: "%.9g", $0) } ?? text
  }
}
