import EntenteModel

/// Writes what was read of a text in CoNLL-U, sentence by sentence: the words with tags, lemmas and trees, the names
/// in the last column, and where each word stands.
///
/// Names are written as the `Entity` brackets of UD's GUM: `Entity=(e3-person` at a name's first word, `Entity=e3)` at
/// its last, `Entity=(e3-person)` where these are one word; the number counts the names of the text. `TokenRange`
/// gives the word's place in Unicode scalars of the report's text, half open, as the dossier counts. What steers a
/// terminal or breaks the columns is written by its number, as `⟨U+202E⟩`; the place leads to the exact characters.
public struct SentenceDump: Sendable {
  /// What was read; `nil` where the text was only cut into sentences and words.
  private let reading: AnalyzedText?
  private let text: SegmentedText
  private let names: [NameMention]
  /// What the text is called in `sent_id`.
  private let name: String
  /// For each token its first and the one after its last scalar, one after the other.
  private let scalars: [Int]

  /// Takes a text that was read.
  public init(_ reading: AnalyzedText, names: [NameMention], name: String) {
    self.init(reading, reading.segmented, names, name)
  }

  /// Takes a text that was only cut: tags, lemmas and trees stay open (`_`).
  public init(cutOnly text: SegmentedText, name: String) {
    self.init(nil, text, [], name)
  }

  private init(_ reading: AnalyzedText?, _ text: SegmentedText, _ names: [NameMention], _ name: String) {
    self.reading = reading
    self.text = text
    self.names = names
    self.name = name
    scalars = text.text.scalarOffsets(of: text.tokens.flatMap { [Int($0.start), Int($0.end)] })
  }

  /// The lines that come before the first sentence; `notes` are said as comments.
  public func head(source: String, notes: [String] = []) -> String {
    var lines = ["# newdoc id = \(name)", "# meta::source = \(ConlluText.line(source))"]
    lines += notes.map { "# note = \(ConlluText.line($0))" }
    lines.append("# global.Entity = eid-etype")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Calls `write` with each sentence in turn: comments, words, and a blank line.
  public func forEachSentence(_ write: (String) -> Void) {
    let long = Set(reading?.longSentences ?? [])
    var next = 0
    var passage = -1
    for (index, range) in text.sentenceRanges.enumerated() {
      var lines: [String] = []
      if text.sentencePassages[index] != passage {
        passage = text.sentencePassages[index]
        lines.append("# newpar = \(text.passages[passage].kind.rawValue)")
      }
      lines.append("# sent_id = \(name)-\(index + 1)")
      lines.append("# text = \(sentenceText(range))")
      if long.contains(index) {
        let most = SentenceReader.longestStretch
        lines.append("# note = longer than \(most) words: read in stretches, each under the first one's root")
      }
      for place in range {
        while next < names.count, names[next].range.upperBound <= place { next += 1 }
        lines.append(line(place, of: range, name: next))
      }
      write(lines.joined(separator: "\n") + "\n\n")
    }
  }

  /// The words as they are written in the lines, with one space where white space stands between them.
  private func sentenceText(_ range: Range<Int>) -> String {
    var result = ""
    for place in range {
      if place > range.lowerBound, !isJoined(place - 1) { result += " " }
      result += ConlluText.word(text.bytes(of: text.tokens[place]))
    }
    return result
  }

  /// Whether the next token follows without white space.
  private func isJoined(_ place: Int) -> Bool {
    place + 1 < text.tokens.count && text.tokens[place + 1].start == text.tokens[place].end
  }

  private func line(_ place: Int, of range: Range<Int>, name: Int) -> String {
    let form = ConlluText.word(text.bytes(of: text.tokens[place]))
    let first = range.lowerBound
    let rest: [String]
    if let token = reading?.token(place) {
      let head = token.head.map { $0.index - first + 1 } ?? 0
      rest = [
        ConlluText.word(token.lemma.utf8), token.tag.rawValue, token.xpos, token.features, "\(head)",
        token.relationName,
      ]
    } else {
      rest = ["_", "_", "_", "_", "_", "_"]
    }
    let misc = entity(place, name) + (isJoined(place) ? ["SpaceAfter=No"] : [])
    let range = "TokenRange=\(scalars[2 * place]):\(scalars[2 * place + 1])"
    let columns = ["\(place - first + 1)", form] + rest + ["_", (misc + [range]).joined(separator: "|")]
    return columns.joined(separator: "\t")
  }

  /// The bracket of the name with the number `index`, if it opens or closes at `place`.
  private func entity(_ place: Int, _ index: Int) -> [String] {
    guard index < names.count, names[index].range.contains(place) else { return [] }
    let (range, kind) = (names[index].range, names[index].kind)
    let opens = place == range.lowerBound ? "(" : ""
    let closes = place == range.upperBound - 1 ? ")" : ""
    guard !opens.isEmpty || !closes.isEmpty else { return [] }
    return ["Entity=\(opens)e\(index + 1)" + (opens.isEmpty ? "" : "-\(kind)") + closes]
  }
}
