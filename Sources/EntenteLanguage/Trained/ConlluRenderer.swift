import EntenteModel

/// Writes what was read of a text as CoNLL-U: a plain dump, one token a line.
public struct ConlluRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The sentences of a text in CoNLL-U, each with its text and a blank line after it.
  ///
  /// - Parameters:
  ///   - text: what was read.
  ///   - misc: entries for the last column of a token, by its index; `SpaceAfter=No` is put before them.
  /// - Returns: the dump; empty for a text without sentences.
  public func render(_ text: AnalyzedText, misc: (_ index: Int) -> [String] = { _ in [] }) -> String {
    var result = ""
    for sentence in text.sentences {
      let words = text.segmented.text[sentence.span].split(whereSeparator: \.isNewline)
      result += "# text = \(words.joined(separator: " "))\n"
      for token in sentence.tokens {
        let number = token.index - sentence.range.lowerBound + 1
        let head = token.head.map { $0.index - sentence.range.lowerBound + 1 } ?? 0
        let last = (isSpaced(token) ? [] : ["SpaceAfter=No"]) + misc(token.index)
        let columns = [
          "\(number)", text.segmented.string(of: token.token), token.lemma, token.tag.rawValue, token.xpos,
          token.features, "\(head)", token.relationName, "_",
          last.isEmpty ? "_" : last.joined(separator: "|"),
        ]
        result += columns.joined(separator: "\t") + "\n"
      }
      result += "\n"
    }
    return result
  }

  private func isSpaced(_ token: AnalyzedToken) -> Bool {
    let tokens = token.owner.segmented.tokens
    guard token.index + 1 < tokens.count else { return true }
    return tokens[token.index + 1].start > token.token.end
  }
}
