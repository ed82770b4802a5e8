public import EntenteLanguage
import Glibc

/// Measures a reader of names on Universal NER's web treebank and on CrossNER's politics: F1 of spans, which must have
/// the same tokens and the same kind, with the sets' own words and sentences.
///
/// How their kinds are laid beside ours is told at `NameScheme`. Speed is that of the quantised model with words given,
/// trees included, by the processor time of one thread.
public struct NameEvaluation: Sendable {
  /// The folder with `uner-dev.iob2` and its like.
  public let folder: String

  /// Names the folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The scores of all kinds together and of each, set by set, and the speed.
  ///
  /// - Parameters:
  ///   - includingTest: whether the test parts are read too.
  ///   - read: gives the names of a text.
  /// - Returns: the figures, set by set.
  /// - Throws: a `CocoaError` when a file cannot be read.
  public func measure(
    includingTest: Bool = true, _ read: (SegmentedText) -> [NameMention]
  ) throws -> [Score] {
    try sets(includingTest: includingTest).flatMap { measure($0, read) }
  }

  /// The scores of the reader as it is used: names together with trees, features and network joined.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read.
  public func measure(_ reader: EnglishReader, includingTest: Bool = true) throws -> [Score] {
    try measure(includingTest: includingTest) { reader.read($0).names }
  }

  /// The sets of the folder.
  package func sets(includingTest: Bool) throws -> [NameTestSet] {
    try (includingTest ? ["dev", "test"] : ["dev"]).flatMap { part in
      [
        NameTestSet(
          name: "UNER EWT \(part)", documents: try NameCorpora.universal("\(folder)/uner-\(part).iob2"),
          scheme: .universal),
        NameTestSet(
          name: "CrossNER politics \(part)",
          documents: try NameCorpora.crossNER("\(folder)/crossner-politics-\(part).txt"), scheme: .crossNER),
      ]
    }
  }

  private func measure(_ set: NameTestSet, _ read: (SegmentedText) -> [NameMention]) -> [Score] {
    let scorer = set.scorer(read)
    let total = scorer.total
    var result = [
      Score(set: set.name, measure: "names, span F1", value: total.f1, cases: total.gold),
      Score(set: set.name, measure: "names, precision", value: total.precision, cases: total.said),
      Score(set: set.name, measure: "names, recall", value: total.recall, cases: total.gold),
    ]
    for (type, counts) in scorer.byType.sorted(by: { $0.key < $1.key }) {
      result.append(Score(set: set.name, measure: "\(type), span F1", value: counts.f1, cases: counts.gold))
    }
    let texts = set.documents.map { $0.treebank.segmented() }
    let count = texts.reduce(0) { $0 + $1.tokens.count }
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Self.processorTime()
      for text in texts { _ = read(text) }
      best = min(best, Self.processorTime() - start)
    }
    let speed = (Double(count) / best).rounded()
    result.append(Score(set: set.name, measure: "words a second of one core", value: speed, cases: count))
    return result
  }

  /// The seconds this thread has worked.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
