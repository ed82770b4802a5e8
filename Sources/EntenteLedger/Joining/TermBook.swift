import EntenteModel

/// The content words of all reports of an affair, and how telling each is: words that few lineages use
/// tell more.
struct TermBook {
  /// One content word of a stretch.
  struct Term: Hashable, Comparable {
    /// The lemma's number in the book.
    let lemma: Int32
    /// Whether it is (part of) a name, as far as capitals tell.
    let isName: Bool

    static func < (left: Term, right: Term) -> Bool { left.lemma < right.lemma }
  }

  /// The lemmas by number, sorted.
  let lemmas: [String]
  /// For each lemma how telling it is: the logarithm of lineages by lineages that use it, at least 0.2.
  let weights: [Double]
  private let traces: [ReportID: TextTrace]
  private let numbers: [ReportID: [Int32]]

  init(_ contributions: [Contribution], support: Support) {
    var users: [String: Set<String>] = [:]
    for contribution in contributions {
      let trace = contribution.trace
      let lineage = support.lineage(of: trace.report)
      var isContent = [Bool](repeating: false, count: trace.lemmas.count)
      for word in trace.words where word.isContent { isContent[Int(word.lemma)] = true }
      for (index, lemma) in trace.lemmas.enumerated() where isContent[index] {
        users[lemma, default: []].insert(lineage)
      }
    }
    let uses = users.mapValues(\.count)
    let sorted = uses.keys.sorted()
    let order = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, Int32($0)) })
    lemmas = sorted
    let count = Double(Set(contributions.map { support.lineage(of: $0.reading.report) }).count)
    weights = sorted.map { max(0.2, NaturalLogarithm.of((count + 1) / (Double(uses[$0] ?? 1) + 0.5))) }
    traces = Dictionary(
      contributions.map { ($0.reading.report, $0.trace) }, uniquingKeysWith: { first, _ in first })
    numbers = Dictionary(
      contributions.map { contribution in
        (contribution.reading.report, contribution.trace.lemmas.map { order[$0] ?? -1 })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The content words of a stretch of a report, sorted, each once.
  func terms(in span: TextSpan, of report: ReportID) -> [Term] {
    guard let trace = traces[report], let numbers = numbers[report] else { return [] }
    var low = 0
    var high = trace.words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(trace.words[middle].end) <= span.start { low = middle + 1 } else { high = middle }
    }
    var found: [Term] = []
    while low < trace.words.count, Int(trace.words[low].start) < span.end {
      let word = trace.words[low]
      let number = numbers[Int(word.lemma)]
      if word.isContent, number >= 0 { found.append(Term(lemma: number, isName: word.isName)) }
      low += 1
    }
    found.sort()
    return found.enumerated().filter { $0 == 0 || found[$0 - 1].lemma != $1.lemma }.map(\.element)
  }

  /// How much of what two stretches tell is told by both, 0 to 1: the weight of the words they share by that of the
  /// words of the one that tells less.
  func overlap(_ one: [Term], _ other: [Term], names: Bool = true) -> Double {
    var shared = 0.0
    var first = 0.0
    var second = 0.0
    var left = 0
    var right = 0
    while left < one.count || right < other.count {
      if right == other.count || left < one.count && one[left].lemma < other[right].lemma {
        if names || !one[left].isName { first += weights[Int(one[left].lemma)] }
        left += 1
      } else if left == one.count || other[right].lemma < one[left].lemma {
        if names || !other[right].isName { second += weights[Int(other[right].lemma)] }
        right += 1
      } else {
        if names || !one[left].isName {
          let weight = weights[Int(one[left].lemma)]
          shared += weight
          first += weight
          second += weight
        }
        left += 1
        right += 1
      }
    }
    let least = min(first, second)
    return least > 0 ? shared / (0.5 * least + 0.5 * max(first, second)) : 0
  }
}

/// The natural logarithm in plain arithmetic, so that every machine gives the same bits.
enum NaturalLogarithm {
  /// The logarithm of a number above 0, to about 12 digits.
  static func of(_ value: Double) -> Double {
    var mantissa = value.significand
    var exponent = Double(value.exponent)
    if mantissa > 1.414_213_562_373_095 {
      mantissa /= 2
      exponent += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for step in 0..<14 {
      sum += power / Double(2 * step + 1)
      power *= square
    }
    return exponent * 0.693_147_180_559_945_3 + 2 * sum
  }
}
