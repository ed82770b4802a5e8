/// A search as its user writes it, in the query language of FTS5.
///
/// Words must all occur, in any order. `"words in double quotes"` must stand one behind the other. A `*` at the
/// end stands for any ending of the last word. Everything else is literal: `AND`, `NEAR`, `-`, `(`, `:` and
/// the rest of FTS5's own language mean nothing here.
struct SearchQuery {
  /// Each phrase quoted, with nothing between but a space, so that FTS5 passes over those without a word.
  let pattern: String

  /// The number of phrases above which the rest of a search is left out: FTS5 knows a limit, and nobody writes so.
  static let longest = 64

  init(_ words: String) {
    var phrases: [String] = []
    for (index, part) in words.split(omittingEmptySubsequences: false, whereSeparator: Self.isQuote)
      .enumerated()
    {
      if index.isMultiple(of: 2) {
        phrases += part.split(whereSeparator: \.isWhitespace).map(Self.phrase)
      } else {
        phrases.append(Self.phrase(part))
      }
    }
    pattern = phrases.prefix(Self.longest).joined(separator: " ")
  }

  private static func isQuote(_ character: Character) -> Bool {
    character == "\"" || character == "\u{201C}" || character == "\u{201D}"
  }

  private static func phrase(_ part: Substring) -> String {
    let literal = String(part.map { $0 == "\0" ? " " : $0 })
    return literal.hasSuffix("*") ? "\"\(literal.dropLast())\" *" : "\"\(literal)\""
  }
}
