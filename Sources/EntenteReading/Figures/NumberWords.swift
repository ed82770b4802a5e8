/// What a word does in a number written in words.
enum NumberWord: Hashable, Sendable {
  /// 0 to 9.
  case unit(Int)
  /// 10 to 19.
  case teen(Int)
  /// 20, 30, … 90.
  case tens(Int)
  case hundred
  /// Ten to some power; a dozen is written as a scale too.
  case scale(Scale)
  /// "half", "halves".
  case half
  /// "third", "fifths", "hundredth": what a fraction is of, or a place in an order.
  case part(Int, plural: Bool)
  /// "twentieth", "thirtieths": also the first half of "twenty-first" is `tens`.
  case article
  case and
  case point
  case minus
}

/// A factor that a number is multiplied by: "million", "bn", "lakh", "dozen".
struct Scale: Hashable, Sendable {
  /// The factor.
  let factor: Int
  /// Whether it may stand right behind a numeral ("2bn") or only as a word of its own.
  var mayAttach = false
}

extension NumberWord {
  /// The words of numbers.
  static let table = WordTable<NumberWord>(cardinals + scales + parts + particles)

  /// Words without which a sentence states no number in words.
  static let triggers = WordTable<Bool>(
    (cardinals + scales).map { ($0.word, true) }
      + [
        "half", "halves", "third", "thirds", "quarter", "quarters", "fifths", "tenth", "tenths", "several", "dozens",
        "scores", "hundreds", "thousands", "millions", "billions", "trillions", "series", "decade", "decades",
        "century", "fortnight", "year-long", "month-long", "week-long", "day-long", "yearlong", "monthlong",
        "weeklong", "daylong", "yearslong", "decade-long", "hour-long", "year", "month", "week", "day", "hour",
        "½", "¼", "¾", "⅓", "⅔", "⅙", "⅛", "⅜", "⅝", "⅞", "⅕",
      ].map { ($0, true) })

  private typealias Entry = (word: String, value: NumberWord)

  private static let cardinals: [Entry] =
    [
      "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
      "seven": 7, "eight": 8, "nine": 9,
    ].sorted { $0.value < $1.value }.map { ($0.key, .unit($0.value)) }
    + [
      "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ].enumerated().map { ($0.element, .teen($0.offset + 10)) }
    + tensWords.enumerated().map { ($0.element, .tens(($0.offset + 2) * 10)) }
    + [("fourty", .tens(40)), ("hundred", .hundred), ("hundreds", .hundred)]

  private static let tensWords = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let scales: [Entry] =
    words("thousand thousands", 1000, false) + words("k", 1000, true)
    + words("million millions", 1_000_000, false) + words("m mm mn mln mil mio", 1_000_000, true)
    + words("billion billions milliard", 1_000_000_000, false) + words("b bn bln bil g", 1_000_000_000, true)
    + words("trillion trillions", 1_000_000_000_000, false)
    + words("t tn trn tln", 1_000_000_000_000, true)
    + words("quadrillion", 1_000_000_000_000_000, false)
    + words("lakh lakhs lac lacs", 100_000, false) + words("crore crores", 10_000_000, false)
    + words("cr", 10_000_000, true) + words("dozen dozens doz dozs dz dzs", 12, false)

  private static func words(_ list: String, _ factor: Int, _ mayAttach: Bool) -> [Entry] {
    list.split(separator: " ").map { (String($0), .scale(Scale(factor: factor, mayAttach: mayAttach))) }
  }

  private static let parts: [Entry] =
    [
      ("half", .half), ("halves", .half), ("quarter", .part(4, plural: false)), ("quarters", .part(4, plural: true)),
    ]
    + [
      "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
      "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
      "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
      "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
      "thousandth": 1000, "millionth": 1_000_000, "billionth": 1_000_000_000, "trillionth": 1_000_000_000_000,
    ].sorted { $0.value < $1.value }.flatMap { entry -> [Entry] in
      [(entry.key, .part(entry.value, plural: false)), (entry.key + "s", .part(entry.value, plural: true))]
    }
    // Only behind a ten, as in "three twenty-firsts"; alone they are places in an order.
    + [("first", .part(1, plural: false)), ("firsts", .part(1, plural: true))]

  private static let particles: [Entry] = [
    ("a", .article), ("an", .article), ("and", .and), ("&", .and), ("point", .point), ("minus", .minus),
    ("negative", .minus),
  ]
}
