public import EntenteLanguage
public import EntenteModel

/// Reads the time expressions of a text: finds them, gives them TIMEX3 values, and says what each leans on.
///
/// Three steps. The lexer marks the words that dates are made of; most words cost one probe of a table. A run of
/// such words with a month, a unit or the like among them is parsed by the grammar (``DateGrammar``), without
/// any knowledge of when it is. The resolver then goes through the expressions in the order of the text and gives
/// them their values from the publication date and from the dates before them.
public struct DateReader: Sendable {
  private let grammar = DateGrammar.shared

  /// Makes a reader.
  public init() {}

  /// Reads the dates of `text`.
  ///
  /// - Parameters:
  ///   - text: the text as cut into sentences and tokens.
  ///   - published: what relative expressions lean on; without it they stay underspecified. A date without its
  ///     year then has the reading in the year of the report's matter as an alternative, where the text names
  ///     exactly one such year; the day of a dateline without a year leans on ``Timex/Anchor/dateline`` without a value.
  /// - Returns: the expressions and ranges in the order of the text.
  public func read(_ text: SegmentedText, published: Publication?) -> DateReading {
    let first = collect(text, DateResolver(published: published))
    guard published == nil, !first.reading.unread.isEmpty else { return first.reading }
    let dateline = OpenDateline(text)
    guard let year = first.narrativeYear else { return dateline.marked(first.reading) }
    return dateline.marked(collect(text, DateResolver(published: nil, narrativeYear: year)).reading)
  }

  /// One way through the text.
  private func collect(_ text: SegmentedText, _ resolver: DateResolver) -> DateCollector {
    let lexer = DateLexer(text)
    var resolver = resolver
    var collector = DateCollector(text: text)
    var pieces: [DatePiece] = []
    for (index, sentence) in text.sentenceRanges.enumerated() {
      guard lexer.mayHoldDates(sentence) else { continue }
      let surroundings = DateSurroundings(text: text, sentence: sentence)
      var place = sentence.lowerBound
      while place < sentence.upperBound {
        let count = pieces.count
        if let next = lexer.take(place, of: sentence, into: &pieces) {
          place = next
          if pieces.count > count { continue }
        } else {
          place += 1
        }
        finish(&pieces, surroundings, index, &resolver, &collector)
      }
      finish(&pieces, surroundings, index, &resolver, &collector)
      collector.endSentence()
    }
    return collector
  }

  /// Whether a date can be among the pieces: a trigger, a day such as 22nd, or two number words.
  private func isPromising(_ pieces: [DatePiece]) -> Bool {
    var numbers = 0
    for piece in pieces {
      if !piece.classes.isDisjoint(with: .triggers) { return true }
      if piece.classes.has(.ordinal) && piece.isDigits { return true }
      if !piece.classes.isDisjoint(with: DateClasses(.number, .ordinal)) && !piece.isDigits { numbers += 1 }
    }
    return numbers > 1
  }

  /// Parses and resolves a run, and empties it.
  private func finish(
    _ pieces: inout [DatePiece], _ surroundings: DateSurroundings, _ sentence: Int,
    _ resolver: inout DateResolver, _ collector: inout DateCollector
  ) {
    defer { pieces.removeAll(keepingCapacity: true) }
    guard isPromising(pieces) else { return }
    DateNumbers.join(&pieces)
    DateGuards(surroundings: surroundings).clear(&pieces)
    guard isPromising(pieces) else { return }
    grammar.parse(&pieces, in: surroundings)
    collector.collect(pieces, surroundings, sentence, &resolver)
  }
}
