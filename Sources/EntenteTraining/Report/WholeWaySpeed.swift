import Dispatch
import EntenteLanguage
import EntenteModel
import Glibc
import Synchronization

/// How fast documents are read, from bytes to sentences, tags, lemmas, trees and names.
struct WholeWaySpeed {
  /// What the figures are called.
  static let set = "EWT and GUM test, raw text"
  static let trees = "bytes to trees, words a second of one core"
  static let all = "bytes to trees and names, words a second of one core"
  static let twoCores = "two cores, times one core"

  let texts: [ReportText]
  let reader: EnglishReader

  /// The figures. Those of one core are by the thread's processor time, the best of `tries`; the comparison of one
  /// core with two is by the clock on the wall, the best of `tries` each.
  func scores(tries: Int = 5) -> [Score] {
    let words = texts.reduce(0) { $0 + read($1, names: false) }
    let trees = best(tries, Self.processorTime) { for text in texts { _ = read(text, names: false) } }
    let all = best(tries, Self.processorTime) { for text in texts { _ = read(text, names: true) } }
    let one = best(tries, Self.wallTime) { readAll(workers: 1) }
    let two = best(tries, Self.wallTime) { readAll(workers: 2) }
    return [
      Score(set: Self.set, measure: Self.trees, value: Double(words) / trees, cases: words),
      Score(set: Self.set, measure: Self.all, value: Double(words) / all, cases: words),
      Score(set: Self.set, measure: Self.twoCores, value: one / two, cases: words),
    ]
  }

  /// Reads one document and gives the number of its words.
  private func read(_ text: ReportText, names: Bool) -> Int {
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    return (names ? reader.read(cut) : reader.sentences.read(cut)).heads.count
  }

  /// Reads all documents, each worker taking the next that nobody has.
  private func readAll(workers: Int) {
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < texts.count else { return }
        _ = read(texts[index], names: true)
      }
    }
  }

  private func best(_ tries: Int, _ clock: () -> Double, _ work: () -> Void) -> Double {
    (0..<tries).map { _ in
      let start = clock()
      work()
      return clock() - start
    }
    .min() ?? 0
  }

  private static func processorTime() -> Double { seconds(of: CLOCK_THREAD_CPUTIME_ID) }

  private static func wallTime() -> Double { seconds(of: CLOCK_MONOTONIC) }

  private static func seconds(of clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
