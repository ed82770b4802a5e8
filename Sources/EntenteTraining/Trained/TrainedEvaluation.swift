public import EntenteLanguage
import Glibc

/// Measures a model on the development and test parts of the treebanks, with the treebanks' own words and sentences.
///
/// Each treebank is read by its own convention. Speed is that of the quantised model, from words to tags, lemmas and
/// trees, by the processor time of one thread.
public struct TrainedEvaluation: Sendable {
  /// The folder with `ewt-dev.conllu` and its like.
  public let folder: String

  /// Names the folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The scores of all layers and the speed, set by set.
  ///
  /// - Throws: what ``ConlluFile/init(path:)`` throws.
  public func measure(_ model: LanguageModel, includingTest: Bool = true) throws -> [Score] {
    var sets = try TreebankSet.development(in: folder)
    if includingTest { sets += try TreebankSet.test(in: folder) }
    return sets.flatMap { measure(model, $0) }
  }

  /// The scores on the development parts written as headlines, in capitals and in small letters: every sentence so.
  ///
  /// - Throws: what ``ConlluFile/init(path:)`` throws.
  public func measureRecased(_ model: LanguageModel) throws -> [Score] {
    try TreebankSet.development(in: folder).flatMap { set in
      Recasing.allCases.flatMap { casing in
        let recased = Treebank(
          sentences: set.treebank.sentences.map(casing.applied), convention: set.treebank.convention)
        let reading = SentenceReader(model: model, convention: recased.convention).read(recased.segmented())
        return ConllScorer().score(Treebank(reading), against: recased).all.dropFirst().map { layer in
          Score(
            set: "\(set.name), \(casing.description)", measure: layer.name, value: layer.counts.f1,
            cases: layer.counts.gold)
        }
      }
    }
  }

  private func measure(_ model: LanguageModel, _ set: TreebankSet) -> [Score] {
    let reader = SentenceReader(model: model, convention: set.treebank.convention)
    let text = set.treebank.segmented()
    var reading = reader.read(text)
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Self.processorTime()
      reading = reader.read(text)
      best = min(best, Self.processorTime() - start)
    }
    let scores = ConllScorer().score(Treebank(reading), against: set.treebank)
    var result = scores.all.dropFirst().map { layer in
      Score(set: set.name, measure: layer.name, value: layer.counts.f1, cases: layer.counts.gold)
    }
    let count = set.treebank.wordCount
    result.append(
      Score(
        set: set.name, measure: "words a second of one core", value: (Double(count) / best).rounded(),
        cases: count))
    return result
  }

  /// The seconds this thread has worked.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
