package import EntenteModel

/// A set of reports in which it is told which stretches mean the same thing or event.
package struct ClusterCorpus: Sendable {
  /// One report, put together from its words.
  package struct Document: Sendable {
    /// Its name in the set.
    package let name: String
    /// The reports that it is compared with are those of its topic.
    package let topic: String
    /// The text, a line for each sentence.
    package let text: String
    /// The place of each word, by the number of the sentence and of the word in it.
    package let places: [Int: [Int: TextSpan]]

    /// Writes out the sentences of a report.
    ///
    /// - Parameters:
    ///   - name: its name in the set.
    ///   - topic: its topic.
    ///   - sentences: by number the words, by number.
    package init(name: String, topic: String, sentences: [Int: [(number: Int, word: String)]]) {
      self.name = name
      self.topic = topic
      var line = SpacedText()
      for sentence in sentences.keys.sorted() {
        line.startLine()
        for (number, word) in sentences[sentence] ?? [] { line.add(word, sentence, number) }
      }
      text = line.text
      places = line.places
    }
  }

  /// A stretch with the name of what it means.
  package struct Mention: Hashable, Sendable {
    /// The index of its report.
    package let document: Int
    /// What it means.
    package let chain: String
    /// Its words; they need not stand side by side.
    package let spans: [TextSpan]

    /// From the first of its words to the last.
    var whole: TextSpan { TextSpan(spans[0].start, spans[spans.count - 1].end) }
  }

  /// The reports.
  package let documents: [Document]
  /// The mentions, by report and place.
  package let mentions: [Mention]

  /// Joins reports and mentions; mentions without words are left out.
  init(documents: [Document], mentions: [Mention]) {
    self.documents = documents
    self.mentions = mentions.filter { !$0.spans.isEmpty }.sorted {
      ($0.document, $0.whole, $0.chain) < ($1.document, $1.whole, $1.chain)
    }
  }

  /// The indices of the mentions of each topic, the topics by name.
  var topics: [(name: String, mentions: [Int])] {
    let all = Dictionary(grouping: mentions.indices) { documents[mentions[$0].document].topic }
    return all.keys.sorted().map { ($0, all[$0] ?? []) }
  }
}

/// Words written out with the spaces that a newspaper would print.
private struct SpacedText {
  private(set) var text = ""
  private(set) var places: [Int: [Int: TextSpan]] = [:]
  private var needsSpace = false
  private var isQuoteOpen = false

  mutating func startLine() {
    if !text.isEmpty { text += "\n" }
    needsSpace = false
    isQuoteOpen = false
  }

  mutating func add(_ word: String, _ sentence: Int, _ number: Int) {
    let closes = word == "\"" && isQuoteOpen
    if needsSpace, !closes, !Self.closing.contains(word), !word.hasPrefix("'s"), word != "n't" { text += " " }
    let start = text.utf8.count
    text += word
    places[sentence, default: [:]][number] = TextSpan(start, text.utf8.count)
    if word == "\"" { isQuoteOpen.toggle() }
    needsSpace = !(word == "\"" && !closes) && !Self.opening.contains(word)
  }

  private static let closing: Set<String> = [
    ",", ".", ";", ":", "?", "!", ")", "]", "%", "'", "’", "”", "'re", "'ve", "'ll", "'d", "'m",
  ]
  private static let opening: Set<String> = ["(", "[", "$", "“", "‘", "£", "€"]
}
