import EntenteModel

/// One rule of the grammar: what it reads, an example, and what it makes of it.
struct DateRule: Sendable {
  /// Its stable name.
  let name: StaticString
  /// What it reads.
  let pattern: DatePattern
  /// A sentence with the expression in `[[ ]]`, as if published on Wednesday, 15 May 2024.
  let example: String
  /// The TIMEX3 value in the example.
  let value: String
  /// Makes the expression; `nil` where the words are none after all.
  let make: @Sendable (DateMatch) -> DateOutcome?

  init(
    _ name: StaticString, _ pattern: String, _ example: String, _ value: String,
    make: @escaping @Sendable (DateMatch) -> DateOutcome?
  ) {
    self.name = name
    self.pattern = DatePattern(pattern)
    self.example = example
    self.value = value
    self.make = make
  }
}

/// What a rule made of its pieces: one expression, or several side by side.
struct DateOutcome {
  /// One expression.
  struct Part {
    /// What it says.
    let meaning: DateMeaning
    /// How it is modified.
    let modifier: DateModifier?
    /// The slots it stands on; all of them when `nil`.
    let slots: Range<Int>?
  }

  /// The expressions, in the order of the text.
  var parts: [Part]

  init(_ meaning: DateMeaning, _ modifier: DateModifier? = nil, slots: Range<Int>? = nil) {
    parts = [Part(meaning: meaning, modifier: modifier, slots: slots)]
  }

  /// Two expressions, the first on the slots from `start` to before `border`, the second on those from `second` on.
  init(
    _ first: DateMeaning, after start: Int = 0, until border: Int, _ other: DateMeaning, from second: Int
  ) {
    parts = [
      Part(meaning: first, modifier: nil, slots: start..<border),
      Part(meaning: other, modifier: nil, slots: second..<Int.max),
    ]
  }
}

extension DateMeaning {
  /// A day that may not exist.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> DateMeaning? {
    CalendarDate(year: year, month: month, day: day).map { .point(CalendarPoint(.day, holding: $0)) }
  }

  /// A month, of a year.
  static func month(_ year: Int, _ month: Int) -> DateMeaning? {
    CalendarPoint(year: year, month: month).map { .point($0) }
  }
}

/// The pieces that a pattern matched.
struct DateMatch {
  /// All pieces of the run.
  let pieces: [DatePiece]
  /// For each slot the index of its piece, or -1.
  let found: [Int]
  /// The index after the last piece.
  let end: Int
  /// The run that the pieces are of, with what stands around it.
  let surroundings: DateSurroundings

  /// The piece of a slot; `nil` where it is missing.
  subscript(slot: Int) -> DatePiece? { found[slot] < 0 ? nil : pieces[found[slot]] }

  /// The value of a slot's piece; 0 where it is missing.
  func value(_ slot: Int) -> Int { self[slot]?.value ?? 0 }

  /// The meaning of a slot's piece.
  func meaning(_ slot: Int) -> DateMeaning? { self[slot]?.meaning }

  /// Whether a slot's piece is there and of a class.
  func has(_ slot: Int, _ one: DateClass) -> Bool { self[slot]?.classes.has(one) ?? false }

  /// The unit of a slot's piece.
  func unit(_ slot: Int) -> CalendarUnit { CalendarUnit(rawValue: value(slot)) ?? .day }

  /// The piece before the match, and the one behind it, within the run.
  var before: DatePiece? {
    guard let first = found.first(where: { $0 >= 0 }), first > 0 else { return nil }
    return pieces[first - 1]
  }
  var after: DatePiece? { end < pieces.count ? pieces[end] : nil }

  /// Whether the piece before the match is of one of the classes.
  func follows(_ classes: DateClass...) -> Bool {
    guard let before else { return false }
    return classes.contains { before.classes.has($0) }
  }

  /// Whether the piece behind the match is of one of the classes.
  func precedes(_ classes: DateClass...) -> Bool {
    guard let after else { return false }
    return classes.contains { after.classes.has($0) }
  }

  /// The word before the match and the one behind it, whether of the run or not; 0 at the ends of the sentence.
  var wordBefore: UInt64 {
    guard let first = found.first(where: { $0 >= 0 }) else { return 0 }
    return surroundings.hash(pieces[first].first - 1)
  }
  var wordAfter: UInt64 { surroundings.hash(pieces[end - 1].last) }
}
