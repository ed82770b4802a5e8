/// A stretch of tokens that the grammar works on: first a word, later a parsed expression.
struct DatePiece {
  /// The offset of its first byte, and the one after its last.
  var start: Int
  var end: Int
  /// Its first token, and the one after its last, as indices into the text's tokens.
  var first: Int
  var last: Int
  /// What it may be.
  var classes: DateClasses
  /// The number, month, weekday, minute of the day, … it stands for.
  var value: Int
  /// The thousandths of a number such as 2.5.
  var milli: Int = 0
  /// Whether it begins with a capital.
  var isCapital: Bool
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// What it says, once parsed.
  var meaning: DateMeaning?
  /// How it is modified, once parsed.
  var modifier: DateModifier?
  /// The rule that parsed it last.
  var rule: String = ""
  /// Further expressions with their own place, where a rule reads more than one (ranges).
  var parts: [DatePiece] = []
}
