/// Scores which mentions are put together against which belong together: MUC, B³ and CEAF-e, and their mean, the CoNLL
/// F1 (Pradhan et al., 2014, "Scoring Coreference Partitions of Predicted Mentions").
///
/// Documents are added one by one; the counts of all go into one figure. A mention is any number, found the same in
/// key and response.
public struct CoreferenceScorer: Sendable {
  /// A share as sums over its numerator and denominator, for recall and precision.
  public struct Sums: Hashable, Sendable {
    var recall: (hits: Double, all: Double) = (0, 0)
    var precision: (hits: Double, all: Double) = (0, 0)

    /// The harmonic mean of recall and precision; 0 where nothing was found.
    public var f1: Double {
      let (left, right) = (recallValue, precisionValue)
      return left + right == 0 ? 0 : 2 * left * right / (left + right)
    }
    /// The share of what belongs together that was put together.
    public var recallValue: Double { recall.all == 0 ? 0 : recall.hits / recall.all }
    /// The share of what was put together that belongs together.
    public var precisionValue: Double { precision.all == 0 ? 0 : precision.hits / precision.all }

    /// Whether the sums are the same.
    public static func == (left: Sums, right: Sums) -> Bool {
      left.recall == right.recall && left.precision == right.precision
    }

    /// Hashes the sums.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(recall.hits)
      hasher.combine(recall.all)
      hasher.combine(precision.hits)
      hasher.combine(precision.all)
    }
  }

  /// Links (Vilain et al., 1995).
  public private(set) var muc = Sums()
  /// Mentions (Bagga and Baldwin, 1998).
  public private(set) var cubed = Sums()
  /// Entities, each aligned with one (Luo, 2005).
  public private(set) var ceaf = Sums()

  /// Starts from nothing.
  public init() {}

  /// The mean of the three F1.
  public var conll: Double { (muc.f1 + cubed.f1 + ceaf.f1) / 3 }

  /// Adds a document: what belongs together and what was put together, each mention in one chain at most.
  public mutating func add(key: [[Int]], response: [[Int]]) {
    Self.links(key, response, into: &muc.recall)
    Self.links(response, key, into: &muc.precision)
    Self.mentions(key, response, into: &cubed.recall)
    Self.mentions(response, key, into: &cubed.precision)
    let likeness = key.map { one in
      let members = Set(one)
      return response.map { other in
        2 * Double(other.count { members.contains($0) }) / Double(one.count + other.count)
      }
    }
    let aligned = Assignment.best(likeness)
    ceaf.recall.hits += aligned
    ceaf.recall.all += Double(key.count)
    ceaf.precision.hits += aligned
    ceaf.precision.all += Double(response.count)
  }

  private static func links(
    _ chains: [[Int]], _ others: [[Int]], into sums: inout (hits: Double, all: Double)
  ) {
    let place = places(others)
    for chain in chains {
      let known = Set(chain.compactMap { place[$0] }).count
      let alone = chain.count { place[$0] == nil }
      sums.hits += Double(chain.count - known - alone)
      sums.all += Double(chain.count - 1)
    }
  }

  private static func mentions(
    _ chains: [[Int]], _ others: [[Int]], into sums: inout (hits: Double, all: Double)
  ) {
    let place = places(others)
    for chain in chains {
      var shared: [Int: Int] = [:]
      for mention in chain { if let other = place[mention] { shared[other, default: 0] += 1 } }
      for count in shared.values { sums.hits += Double(count * count) / Double(chain.count) }
      sums.all += Double(chain.count)
    }
  }

  private static func places(_ chains: [[Int]]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, chain) in chains.enumerated() { for mention in chain { result[mention] = index } }
    return result
  }
}

/// The assignment of rows to columns, each used once, with the greatest sum (Kuhn 1955, Munkres 1957).
enum Assignment {
  /// The greatest sum. Costs the cube of the larger side.
  static func best(_ gains: [[Double]]) -> Double {
    guard let columns = gains.first?.count, columns > 0 else { return 0 }
    if gains.count > columns {
      return best((0..<columns).map { column in gains.map { $0[column] } })
    }
    var rowPotential = [Double](repeating: 0, count: gains.count + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    var match = [Int](repeating: 0, count: columns + 1)
    for row in 1...gains.count {
      insert(row, gains, &rowPotential, &columnPotential, &match)
    }
    return (1...columns).reduce(0) { $0 + (match[$1] == 0 ? 0 : gains[match[$1] - 1][$1 - 1]) }
  }

  /// Finds a column for one more row along the shortest augmenting path.
  private static func insert(
    _ row: Int, _ gains: [[Double]], _ rows: inout [Double], _ columns: inout [Double], _ match: inout [Int]
  ) {
    let count = columns.count - 1
    var least = [Double](repeating: .infinity, count: count + 1)
    var used = [Bool](repeating: false, count: count + 1)
    var way = [Int](repeating: 0, count: count + 1)
    match[0] = row
    var column = 0
    repeat {
      used[column] = true
      let current = match[column]
      var delta = Double.infinity
      var next = 0
      for other in 1...count where !used[other] {
        let cost = -gains[current - 1][other - 1] - rows[current] - columns[other]
        if cost < least[other] {
          least[other] = cost
          way[other] = column
        }
        if least[other] < delta {
          delta = least[other]
          next = other
        }
      }
      for other in 0...count {
        if used[other] {
          rows[match[other]] += delta
          columns[other] -= delta
        } else {
          least[other] -= delta
        }
      }
      column = next
    } while match[column] != 0
    repeat {
      let before = way[column]
      match[column] = match[before]
      column = before
    } while column != 0
  }
}
