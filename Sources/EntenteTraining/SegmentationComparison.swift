import EntenteLanguage
import EntenteModel

/// One document cut by the segmenter, laid against its treebank.
public struct SegmentationComparison: Sendable {
  /// Sentences found, right, and in the treebank.
  public let sentences: Counts
  /// Words found, right, and in the treebank.
  public let words: Counts
  /// The treebank's sentences, as spans of characters without white space.
  public let goldSentences: [Range<Int>]
  /// The segmenter's sentences, likewise.
  public let foundSentences: [Range<Int>]
  /// The treebank's words, likewise.
  public let goldWords: [Range<Int>]
  /// The segmenter's words, likewise.
  public let foundWords: [Range<Int>]
  /// The characters of the document without white space.
  public let characters: [Unicode.Scalar]

  /// Cuts the document's text, taken as one passage, and compares.
  public init(_ document: ConlluDocument) {
    var goldSentences: [Range<Int>] = []
    var goldWords: [Range<Int>] = []
    var place = 0
    for sentence in document.sentences {
      let start = place
      Self.add(sentence, &place, &goldWords)
      goldSentences.append(start..<place)
    }
    let text = ReportText(document.text)
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let places = DensePlaces(text)
    self.goldSentences = goldSentences
    self.goldWords = goldWords
    foundSentences = segmented.sentences.map { places[$0.span] }
    foundWords = segmented.tokens.map { places[segmented.span(of: $0)] }
    characters = text[text.span].unicodeScalars.filter { !$0.properties.isWhitespace }
    sentences = Self.compare(goldSentences, foundSentences)
    words = Self.compare(goldWords, foundWords)
  }

  private static func add(_ sentence: ConlluSentence, _ place: inout Int, _ words: inout [Range<Int>]) {
    var index = 0
    func length(_ form: String) -> Int { form.unicodeScalars.count { !$0.properties.isWhitespace } }
    while index < sentence.words.count {
      guard let multiword = sentence.multiwords.first(where: { $0.words.lowerBound == index }) else {
        let count = length(sentence.words[index].form)
        words.append(place..<place + count)
        place += count
        index += 1
        continue
      }
      let whole = length(multiword.form)
      let parts = sentence.words[multiword.words].map { length($0.form) }
      var start = place
      for (number, count) in parts.enumerated() {
        let isExact = parts.reduce(0, +) == whole
        let stop = isExact ? start + count : place + whole * (number + 1) / parts.count
        words.append(start..<stop)
        start = stop
      }
      place += whole
      index = multiword.words.upperBound
    }
  }

  private static func compare(_ gold: [Range<Int>], _ found: [Range<Int>]) -> Counts {
    var counts = Counts()
    counts.gold = gold.count
    counts.said = found.count
    counts.hits = Set(gold).intersection(found).count
    return counts
  }
}

/// Places counted in characters without white space.
struct DensePlaces {
  private let before: [Int]

  init(_ text: ReportText) {
    var before: [Int] = []
    before.reserveCapacity(text.utf8.count + 1)
    var count = 0
    for scalar in text[text.span].unicodeScalars {
      let width = UTF8.width(scalar)
      for _ in 0..<width { before.append(count) }
      if !scalar.properties.isWhitespace { count += 1 }
    }
    before.append(count)
    self.before = before
  }

  subscript(span: TextSpan) -> Range<Int> { before[span.start]..<before[span.end] }
}

extension Counts {
  /// Adds other counts to these.
  mutating func add(_ other: Counts) {
    hits += other.hits
    said += other.said
    gold += other.gold
  }
}
