import EntenteModel

/// A report as copy detection compares it: its sentences of content words, and where each word stands.
struct TracedReport: Sendable {
  /// A word and a sentence that has it.
  struct Posting: Sendable {
    let lemma: Int32
    /// The index into ``sentences``.
    let sentence: Int32
    /// The greatest weight that the word has there, and how often it stands there.
    var weight: Double
    var times: Int32 = 1
  }

  let contribution: Contribution
  /// The sentences that are long enough to tell anything.
  let sentences: [ContentSentence]
  /// Sorted by word, then by sentence; each pair once.
  let postings: [Posting]

  /// Takes a report; `lemmas` gives for each lemma of its trace the number that it has in the affair.
  init(_ contribution: Contribution, lemmas: [Int32]) {
    self.contribution = contribution
    sentences = ContentSentence.all(of: contribution.trace, lemmas: lemmas)
    var postings: [Posting] = []
    for (index, sentence) in sentences.enumerated() {
      for word in sentence.words {
        postings.append(Posting(lemma: word.lemma, sentence: Int32(index), weight: word.weight))
      }
    }
    postings.sort { ($0.lemma, $0.sentence) < ($1.lemma, $1.sentence) }
    var merged: [Posting] = []
    for posting in postings {
      if let last = merged.last, last.lemma == posting.lemma, last.sentence == posting.sentence {
        merged[merged.count - 1].weight = max(last.weight, posting.weight)
        merged[merged.count - 1].times += 1
      } else {
        merged.append(posting)
      }
    }
    self.postings = merged
  }
}

/// The content words of one sentence that stand outside quotation marks.
struct ContentSentence: Sendable {
  /// One of them.
  struct Word: Sendable {
    /// The number of its lemma in the affair.
    let lemma: Int32
    /// 1, for a name 1/2.
    let weight: Double
  }

  /// The sentence's place in its trace.
  let index: Int
  /// The words.
  let words: [Word]
  /// The sum of their weights.
  let weight: Double

  init(_ index: Int, of trace: TextTrace, lemmas: [Int32]) {
    self.index = index
    words = trace.words[trace.sentences[index]].filter { $0.isContent && !$0.isQuoted }
      .map { Word(lemma: lemmas[Int($0.lemma)], weight: $0.isName ? 0.5 : 1) }
    weight = words.reduce(0) { $0 + $1.weight }
  }

  /// Sentences with fewer content words are too short to tell anything.
  static let fewest = 5

  /// The sentences of a trace that are long enough.
  static func all(of trace: TextTrace, lemmas: [Int32]) -> [ContentSentence] {
    trace.sentences.indices.map { ContentSentence($0, of: trace, lemmas: lemmas) }
      .filter { $0.words.count >= fewest }
  }
}
