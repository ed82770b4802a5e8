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
  /// Whether it is written in digits.
  var isDigits: Bool = false
  /// Whether white space stands before it.
  var isSpaced: Bool
  /// What it says, once parsed.
  var meaning: DateMeaning?
  /// How it is modified, once parsed.
  var modifier: DateModifier?
  /// Whether it began with a determiner: "the next four years".
  var isPointed: Bool = false
  /// The rule that parsed it last.
  var rule: StaticString = ""
}
