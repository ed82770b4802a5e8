import EntenteModel
import Foundation

/// An amount as it stands in a sentence: a number or a range with its unit and its hedges.
struct StatedAmount: Sendable {
  /// The atoms of numbers and units, from the first to the last.
  var core: Range<Int>
  /// The atoms with the hedges before and behind.
  var whole: Range<Int>
  /// The value, or the lower end.
  var value: Decimal
  /// The upper end of a range.
  var upper: Decimal?
  /// The hedge.
  var qualifier: Qualifier = .exact
  /// The atoms with those hedges that bound the value; "about" is none of them.
  var bounded: Range<Int>
  /// Whether a hedge was written, "equal to" among them.
  var isHedged = false
  /// The unit; `nil` for a bare number.
  var unit: MeasureUnit?
  /// The family of currencies that a bare "$" or "rupees" leaves open.
  var family: String?
  /// The numbers it is made of: two for a range.
  var numbers: [NumberPiece]
  /// Whether a hyphen joins the number to its unit or noun: "three-day", "two-page".
  var isHyphenated = false
  /// Whether the unit is named by a plural noun, which says nothing of a noun behind it.
  var hasPluralUnit = false
  /// Whether a currency's sign stands before the number.
  var hasSign = false
  /// Where the unit's name ends, before "per day".
  var unitEnd: Int

  init(_ number: NumberPiece) {
    core = number.atoms
    whole = number.atoms
    bounded = number.atoms
    value = number.value
    numbers = [number]
    unitEnd = number.atoms.upperBound
  }

  /// The amount as the model states it, in its unit or in `fallback`.
  func quantity(_ fallback: MeasureUnit) -> Quantity {
    Quantity(value: value, upper: upper, qualifier: qualifier, unit: unit ?? fallback)
  }
}
