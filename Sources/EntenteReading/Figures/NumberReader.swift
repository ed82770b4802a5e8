public import EntenteLanguage
public import EntenteModel
public import Foundation

/// A number, or a range of numbers, where it stands in a text.
public struct StatedNumber: Hashable, Sendable {
  /// The number without its hedges: "2,000" in "more than 2,000".
  public let span: TextSpan
  /// The number with the hedges that bound it: "more than 2,000"; "about" is left out.
  public let hedged: TextSpan
  /// The value, or the lower end of a range.
  public let value: Decimal
  /// The upper end of a range.
  public let upper: Decimal?
  /// How the value is hedged.
  public let qualifier: Qualifier
  /// Whether a bound, a range or "equal to" was written; "about" is none.
  public let isBounded: Bool
}

/// Reads the numbers of a text, in digits and in words, whatever they are numbers of.
///
/// The lowest layer of the figures: a number alone is no figure. Values are exact decimals; a fraction such
/// as two thirds is exact to 38 digits.
public struct NumberReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Every single number, in the order of the text.
  public func numbers(_ text: SegmentedText) -> [StatedNumber] {
    sentences(of: text).flatMap { run, mark in
      NumberParser(run: run, mark: mark).pieces().filter { isFree($0, run) }.map { piece in
        StatedNumber(
          span: run.span(piece.atoms), hedged: run.span(piece.atoms), value: piece.value, upper: nil,
          qualifier: .exact, isBounded: false)
      }
    }
  }

  /// Every number with its hedges, two ends of a range as one, in the order of the text.
  public func read(_ text: SegmentedText) -> [StatedNumber] {
    sentences(of: text).flatMap { run, mark in
      let pieces = NumberParser(run: run, mark: mark).pieces()
      let ranges = RangeJoiner(run: run).join(pieces.map(StatedAmount.init))
      return HedgeReader(run: run).hedge(ranges).map { amount in
        StatedNumber(
          span: run.span(amount.core), hedged: run.span(amount.bounded), value: amount.value,
          upper: amount.upper,
          qualifier: amount.qualifier, isBounded: amount.isHedged)
      }
    }
  }

  /// Whether nothing hangs on the number that would make it part of a name or an amount: "180ml", "B52".
  private func isFree(_ piece: NumberPiece, _ run: AtomRun) -> Bool {
    let end = piece.atoms.upperBound
    if run.isAttached(end), run.kind(end) == .word { return false }
    let start = piece.atoms.lowerBound
    if run.isAttached(start), run.kind(start - 1) == .word, !CurrencyTable.isMark(run, before: start) {
      return false
    }
    return !piece.isWords || piece.value != 1 || piece.scale != 1
      || !OneReader(run: run).isPronoun(start, end: end)
  }

  private func sentences(of text: SegmentedText) -> [(AtomRun, DecimalMark)] {
    let mark = DecimalMark.used(in: text.text)
    let cutter = AtomCutter(text)
    return text.sentenceRanges.map { (cutter.cut($0), mark) }
  }
}
