/// The words by which what is measured is found: data.
enum MeasureWords {
  /// Words that move a time from where it leans: "two days later".
  static let moved = WordList("later after before earlier ago")
  /// Verbs of saying, which measure nothing.
  static let says = WordList(
    "said says say told announced stated claimed claims estimates reported noted warned warns "
      + "argued argues declared "
      + "confirmed wrote insisted acknowledged believes thinks hopes expects")
  /// Links between a noun and its amount.
  static let owners = WordList(
    "of worth totalling totaling amounting measuring numbering costing at valued spanning")
  /// Verbs that give their subject a level.
  static let levels = WordList(
    "is are was were be been being stand stands stood standing reach reaches reached reaching "
      + "total totals totaled totalled "
      + "totalling totaling amount amounts amounted amounting equal equals equaled exceed exceeds "
      + "exceeded exceeding top tops "
      + "topped hit hits hitting cost costs measure measures measured number numbers numbered weigh "
      + "weighs weighed cover covers "
      + "covered covering span spans spanned stretch stretches stretched run runs ran rise rises "
      + "rose risen rising fall falls "
      + "fell fallen falling grow grows grew grown growing drop drops dropped dropping climb climbs "
      + "climbed jump jumps jumped "
      + "surge surges surged soar soars soared decline declines declined declining plunge plunged "
      + "slump slumped shrink shrank "
      + "average averages averaged averaging put puts pegged projected fixed come comes came remain "
      + "remains remained account accounts accounted make makes "
      + "comprise comprises estimated valued worth last lasts lasted lasting took take takes")
  /// Nouns that name an amount and not what it is of.
  static let bland = WordList(
    "figure figures level levels number numbers amount amounts total totals volume volumes value "
      + "values rate rates sum sums "
      + "average record maximum minimum target targets goal goals share shares stretch distance "
      + "length area size count worth "
      + "span period course space matter window estimate estimates quota turnover tally quantity "
      + "scale increase decrease rise fall drop growth decline part portion "
      + "proportion majority percentage rest bulk mark threshold ceiling peak")
}
