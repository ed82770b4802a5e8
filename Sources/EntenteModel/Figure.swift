/// A word that helps to tell what a figure measures, and the part it plays.
public struct MeasureTerm: Hashable, Comparable, Sendable, Codable {
  /// The part a term plays in what is measured.
  public enum Part: String, Hashable, Sendable, Codable, CaseIterable {
    /// The head noun of what is measured: "trade" in "official trade stands at $2 billion"; for a count, the
    /// noun counted.
    case head
    /// A modifier of the head, or a noun in its `of`-phrase: "official", "bilateral", "informal".
    case modifier
    /// A name in the clause, lower-cased: "norway", "african union".
    case name
    /// A verb or another noun of the clause: "export", "kill", "pipeline".
    case frame
  }

  /// The word's lemma, lower-cased.
  public let lemma: String
  /// The part it plays.
  public let part: Part

  /// Makes a term.
  public init(lemma: String, part: Part) {
    self.lemma = lemma
    self.part = part
  }

  /// Whether `left` comes before `right`.
  public static func < (left: MeasureTerm, right: MeasureTerm) -> Bool {
    (left.lemma, left.part.rawValue) < (right.lemma, right.part.rawValue)
  }
}

/// What a figure measures, as the report words it.
public struct Measure: Hashable, Sendable, Codable {
  /// The noun phrase that names what is measured, as a stretch of the report; `nil` where none was found.
  public let span: TextSpan?
  /// The words of `span`, or the unit's name where there is no span.
  public let phrase: String
  /// The terms, sorted, each once.
  public let terms: [MeasureTerm]

  /// Makes a measure; `terms` are sorted and made unique.
  public init(span: TextSpan?, phrase: String, terms: [MeasureTerm]) {
    self.span = span
    self.phrase = phrase
    self.terms = Array(Set(terms)).sorted()
  }
}

/// The claim that something measures a certain amount.
public struct Figure: Hashable, Sendable, Codable {
  /// What kind of amount it is; amounts of two kinds never contradict each other.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case stated
    /// A target, plan or design value: "raise trade to $10 billion".
    case target
    /// An amount of change, not a level: "rose by 5 percent".
    case change
    /// The time between two events, which places one of them: "two days later", "three months after".
    case interval
    /// A part of a whole, or what comes on top of one: "18 of 20", "a further 5,500", "the first 45".
    case part
  }

  /// The amount.
  public let quantity: Quantity
  /// Where the number with its unit and hedge stands: "about 900 kilometers".
  public let span: TextSpan
  /// The same amount stated again in another unit right behind: the span of "559 miles" in "(559 miles)".
  public let restatement: TextSpan?
  /// What the amount is of.
  public let measure: Measure
  /// Whether it is a level, a target, a change, an interval or a part.
  public let status: Status
  /// The time the figure speaks of, where the clause states one.
  public let time: Timex?

  /// Makes a figure.
  public init(
    quantity: Quantity, span: TextSpan, restatement: TextSpan? = nil, measure: Measure,
    status: Status = .stated, time: Timex? = nil
  ) {
    self.quantity = quantity
    self.span = span
    self.restatement = restatement
    self.measure = measure
    self.status = status
    self.time = time
  }
}
