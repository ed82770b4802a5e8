package import EntenteLanguage
package import EntenteModel

/// Makes the words of a report ready for copy detection.
package struct TraceBuilder {
  let lexicon: Lexicon

  /// Makes a builder that knows words by `lexicon`.
  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The trace of a text that was cut into tokens and sentences.
  package func trace(of text: SegmentedText, report: ReportID) -> TextTrace {
    var lemmas: [String] = []
    var known: [UInt64: KnownWord] = [:]
    var lemmaPlaces: [String: Int32] = [:]
    var words: [TextTrace.Word] = []
    var sentences: [Range<Int>] = []
    var quotes = QuoteState()
    var passage = -1
    for (index, range) in text.sentenceRanges.enumerated() {
      if text.sentencePassages[index] != passage {
        passage = text.sentencePassages[index]
        quotes = QuoteState()
      }
      let first = words.count
      for token in text.tokens[range] {
        guard !token.shape.contains(.punctuation) else {
          quotes.read(text.bytes(of: token))
          continue
        }
        let word = known[token.hash] ?? learn(token, of: text, &lemmas, &lemmaPlaces)
        known[token.hash] = word
        words.append(
          TextTrace.Word(
            start: token.start, end: token.end, form: token.hash, lemma: word.lemma,
            isContent: word.isContent,
            isName: token.shape.contains(.initialUpper) && !token.shape.contains(.sentenceStart),
            isQuoted: quotes.isOpen))
      }
      if words.count > first { sentences.append(first..<words.count) }
    }
    return TextTrace(report: report, words: words, sentences: sentences, lemmas: lemmas)
  }

  private struct KnownWord {
    let lemma: Int32
    let isContent: Bool
  }

  private func learn(
    _ token: Token, of text: SegmentedText, _ lemmas: inout [String], _ places: inout [String: Int32]
  ) -> KnownWord {
    let form = text.string(of: token).lowercased()
    let lemma = lexicon.lemma(of: form)
    let place = places[lemma] ?? Int32(lemmas.count)
    if place == lemmas.count {
      lemmas.append(lemma)
      places[lemma] = place
    }
    let isFunction = lexicon.categories(of: form).contains(.function)
    let tellsSomething = token.shape.contains(.digit) || (form.utf8.count > 1 && form.first != "'")
    return KnownWord(lemma: place, isContent: !isFunction && tellsSomething)
  }
}

/// Whether the text stands between quotation marks, by the marks read so far in its passage.
struct QuoteState {
  /// Whether a quotation is open.
  private(set) var isOpen = false

  /// Takes in one token of punctuation.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    switch Array(bytes) {
    case [0x22]: isOpen.toggle()
    case [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E], [0xC2, 0xAB], [0x60, 0x60]: isOpen = true
    case [0xE2, 0x80, 0x9D], [0xC2, 0xBB], [0x27, 0x27]: isOpen = false
    default: break
    }
  }
}
