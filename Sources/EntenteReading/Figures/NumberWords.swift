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

  /// What a word says of whether its sentence states an amount in words.
  enum Trigger: Sendable {
    /// It states one by itself.
    case always
    /// It does so behind an article or before a hyphen: "a decade", "year-long".
    case period
  }

  /// Words without which a sentence states no number in words.
  static let triggers: WordTable<Trigger> = {
    var entries = (cardinals + scales).map { (word: $0.word, value: Trigger.always) }
    for word in triggerWords.split(separator: " ") { entries.append((String(word), .always)) }
    for word in periodWords.split(separator: " ") { entries.append((String(word), .period)) }
    return WordTable(entries)
  }()

  private static let triggerWords =
    "half halves third thirds quarter quarters fifths tenth tenths several few dozens scores hundreds thousands "
    + "millions billions trillions series handful string host couple number decades century fortnight yearlong "
    + "monthlong weeklong daylong ½ ¼ ¾ ⅓ ⅔ ⅙ ⅛ ⅜ ⅝ ⅞ ⅕"

  private static let periodWords =
    "year month week day hour decade year-long month-long week-long day-long decade-long hour-long"

  private typealias Entry = (word: String, value: NumberWord)

  private static let cardinals: [Entry] = {
    var entries: [Entry] = [
      ("nought", .unit(0)), ("naught", .unit(0)), ("fourty", .tens(40)), ("hundred", .hundred),
      ("hundreds", .hundred),
    ]
    for (value, word) in unitWords.enumerated() { entries.append((word, .unit(value))) }
    for (value, word) in teenWords.enumerated() { entries.append((word, .teen(value + 10))) }
    for (value, word) in tensWords.enumerated() { entries.append((word, .tens((value + 2) * 10))) }
    return entries
  }()

  private static let unitWords = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]

  private static let teenWords = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  private static let tensWords = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static let scales: [Entry] = [
    words("thousand thousands", 1000, false), words("k", 1000, true),
    words("million millions", 1_000_000, false), words("m mm mn mln mil mio", 1_000_000, true),
    words("billion billions milliard", 1_000_000_000, false), words("b bn bln bil g", 1_000_000_000, true),
    words("trillion trillions", 1_000_000_000_000, false), words("t tn trn tln", 1_000_000_000_000, true),
    words("quadrillion", 1_000_000_000_000_000, false), words("lakh lakhs lac lacs", 100_000, false),
    words("crore crores", 10_000_000, false), words("cr", 10_000_000, true),
    words("dozen dozens doz dozs dz dzs", 12, false),
  ].flatMap { $0 }

  private static func words(_ list: String, _ factor: Int, _ mayAttach: Bool) -> [Entry] {
    list.split(separator: " ").map { (String($0), .scale(Scale(factor: factor, mayAttach: mayAttach))) }
  }

  private static let parts: [Entry] = {
    // "first" only behind a ten, as in "three twenty-firsts"; alone it is a place in an order.
    var entries: [Entry] = [("half", .half), ("halves", .half)]
    for (word, value) in ordinals {
      entries.append((word, .part(value, plural: false)))
      entries.append((word + "s", .part(value, plural: true)))
    }
    return entries
  }()

  private static let ordinals: [(String, Int)] = [
    ("first", 1), ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
    ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
    ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50),
    ("sixtieth", 60),
    ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100), ("thousandth", 1000),
    ("millionth", 1_000_000), ("billionth", 1_000_000_000), ("trillionth", 1_000_000_000_000),
  ]

  private static let particles: [Entry] = [
    ("a", .article), ("an", .article), ("and", .and), ("&", .and), ("point", .point), ("minus", .minus),
    ("negative", .minus),
  ]
}
