import EntenteModel

/// Reads the sentences of texts: parts of speech, dictionary forms and dependency trees, in one go.
///
/// A reader is a value that any number of threads may use at once; each call has memory of its own, bounded by
/// ``longestStretch`` and the text's length. Time grows in a straight line with the text.
public struct SentenceReader: Sendable {
  /// The most tokens that are read as one tree; a longer sentence is cut at the last mark of punctuation that lets
  /// at least half of it pass, or else there.
  public static let longestStretch = 240
  /// How many tokens go through the matrices together, at least.
  private static let together = 96

  /// What the reader knows.
  public let model: LanguageModel
  /// Whose habits of annotation it follows.
  public let convention: TreebankConvention
  private let pool: ReaderPool<NetworkReader>

  /// Takes the model to read with.
  public init(model: LanguageModel, convention: TreebankConvention = .gum) {
    self.model = model
    self.convention = convention
    pool = ReaderPool { NetworkReader(model: model, convention: convention) }
  }

  /// Reads all sentences of a text.
  public func read(_ text: SegmentedText) -> AnalyzedText { read(text, withNames: false).text }

  /// Reads all sentences of a text, and what the network says of each token's part in names.
  func read(_ text: SegmentedText, withNames: Bool) -> (text: AnalyzedText, names: [SIMD16<Int16>]) {
    let (stretches, long) = stretches(of: text)
    var reading = NetworkReading()
    reading.reserve(text.tokens.count)
    pool.withReader { read(stretches, of: text, with: $0, withNames: withNames, into: &reading) }
    hang(stretches, text, &reading)
    let analyzed = AnalyzedText(
      segmented: text, model: model, heads: reading.heads, longSentences: long, upos: reading.upos,
      xpos: reading.xpos, feats: reading.feats, scripts: reading.scripts, relations: reading.relations)
    return (analyzed, reading.names)
  }

  /// Reads the stretches, several at a time.
  private func read(
    _ stretches: [Range<Int>], of text: SegmentedText, with reader: NetworkReader, withNames: Bool,
    into reading: inout NetworkReading
  ) {
    text.text.utf8.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      while start < stretches.count {
        var end = start
        var count = 0
        while end < stretches.count, count < Self.together {
          count += stretches[end].count
          end += 1
        }
        reader.read(
          stretches[start..<end], of: text.tokens, bytes: base, withNames: withNames, into: &reading)
        start = end
      }
    }
  }

  /// Reads many texts on all cores; the results are in the order of the texts.
  public func read(_ texts: [SegmentedText]) async -> [AnalyzedText] {
    await ParallelReading.read(texts) { read($0) }
  }

  /// The stretches to read, and the sentences that were cut.
  private func stretches(of text: SegmentedText) -> (stretches: [Range<Int>], long: [Int]) {
    var result: [Range<Int>] = []
    var long: [Int] = []
    for (index, sentence) in text.sentenceRanges.enumerated() {
      var start = sentence.lowerBound
      while sentence.upperBound - start > Self.longestStretch {
        let latest = start + Self.longestStretch
        let safe = (start + Self.longestStretch / 2..<latest).last {
          text.tokens[$0].shape.contains(.punctuation)
        }
        let end = safe.map { $0 + 1 } ?? latest
        result.append(start..<end)
        start = end
        if long.last != index { long.append(index) }
      }
      result.append(start..<sentence.upperBound)
    }
    return (result, long)
  }

  /// Makes heads indices among all tokens, and hangs the later stretches of a sentence under its first one's root.
  private func hang(_ stretches: [Range<Int>], _ text: SegmentedText, _ reading: inout NetworkReading) {
    var sentence = 0
    var root: Int32 = -1
    for stretch in stretches {
      while text.sentenceRanges[sentence].upperBound <= stretch.lowerBound { sentence += 1 }
      let isFirst = text.sentenceRanges[sentence].lowerBound == stretch.lowerBound
      for index in stretch {
        if reading.heads[index] > 0 {
          reading.heads[index] += Int32(stretch.lowerBound) - 1
        } else if isFirst {
          reading.heads[index] = -1
          root = Int32(index)
        } else {
          reading.heads[index] = root
          reading.relations[index] = model.parataxis
        }
      }
    }
  }
}

extension NetworkReading {
  /// Makes room for so many words.
  mutating func reserve(_ count: Int) {
    upos.reserveCapacity(count)
    xpos.reserveCapacity(count)
    feats.reserveCapacity(count)
    scripts.reserveCapacity(count)
    heads.reserveCapacity(count)
    relations.reserveCapacity(count)
  }
}
