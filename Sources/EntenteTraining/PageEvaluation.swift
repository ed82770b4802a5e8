import EntenteModel
import EntenteSources
import Foundation

/// Measures how well the text of articles is found on the pages of the article-extraction benchmark.
///
/// Counts as the benchmark's own `evaluate.py` does: 4-word shingles as multisets, precision and recall
/// averaged over pages, F1 of the averages.
public struct PageEvaluation: Sendable {
  /// How one page came out.
  public struct Page: Sendable {
    /// The page's key in the benchmark.
    public let key: String
    /// The share of the found shingles that are of the article.
    public let precision: Double
    /// The share of the article's shingles that were found.
    public let recall: Double
    /// What was found.
    public let found: String
    /// What should have been found.
    public let gold: String
  }

  /// The folder with `ground-truth.json` and `html/`.
  private let folder: URL

  /// Takes the path of the folder that holds the benchmark's files.
  public init(folder: String) {
    self.folder = URL(fileURLWithPath: folder, isDirectory: true)
  }

  /// The scores of all pages, of the half for development (even first digit of the key), and of the other
  /// half.
  public func scores() throws -> [Score] {
    let (pages, seconds) = try run()
    let even = pages.filter { Self.isEven($0.key) }
    let odd = pages.filter { !Self.isEven($0.key) }
    var scores: [Score] = []
    for (name, part) in [("pages", pages), ("pages, even half", even), ("pages, odd half", odd)] {
      let (precision, recall, f1) = Self.summary(of: part)
      scores.append(Score(set: name, measure: "article precision", value: precision, cases: part.count))
      scores.append(Score(set: name, measure: "article recall", value: recall, cases: part.count))
      scores.append(Score(set: name, measure: "article F1", value: f1, cases: part.count))
    }
    let speed = Double(pages.count) / seconds
    scores.append(try PageDateEvaluation(folder: folder).score())
    scores.append(Score(set: "pages", measure: "pages per CPU second", value: speed, cases: pages.count))
    return scores
  }

  /// Reads all pages twice; gives them in the order of their keys with the processor time, in seconds, that the second
  /// reading took.
  public func run() throws -> (pages: [Page], seconds: Double) {
    let truth = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("ground-truth.json")))
    guard let truth = truth as? [String: [String: Any]] else { return ([], 1) }
    let keys = truth.keys.sorted()
    let bytes = try keys.map { try Self.unpacked(folder.appendingPathComponent("html/\($0).html.gz")) }
    var reports: [Report?] = []
    var start = 0
    for _ in 1...2 {
      start = clock()
      reports = zip(keys, bytes).map { try? ReportReader().read($1, source: $0 + ".html") }
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let pages = zip(keys, reports).map { key, report in
      Self.compare(key, report.map(Self.articleText) ?? "", truth[key]?["articleBody"] as? String ?? "")
    }
    return (pages, seconds)
  }

  /// Whether a page is of the half that is looked at for development.
  public static func isEven(_ key: String) -> Bool {
    (key.utf8.first.flatMap { Int(String(UnicodeScalar($0)), radix: 16) } ?? 0) % 2 == 0
  }

  /// Precision and recall averaged over pages, and F1 of the averages.
  public static func summary(of pages: [Page]) -> (precision: Double, recall: Double, f1: Double) {
    let spoken = pages.filter { !$0.found.isEmpty }
    let precision = spoken.map(\.precision).reduce(0, +) / Double(max(1, spoken.count))
    let recall = pages.map(\.recall).reduce(0, +) / Double(max(1, pages.count))
    return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall))
  }

  /// The bytes of a gzip file, by the system's own `gzip`.
  static func unpacked(_ file: URL) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(data)
  }

  private static func articleText(_ report: Report) -> String {
    report.passages.filter { passage in
      switch passage.kind {
      case .heading, .paragraph, .listItem, .quote: true
      case .title, .caption, .byline, .furniture: false
      }
    }.map { report.text[$0.span] }.joined(separator: "\n\n")
  }

  private static func compare(_ key: String, _ found: String, _ gold: String) -> Page {
    let left = shingles(found)
    let right = shingles(gold)
    var hits = 0
    for (shingle, count) in left { hits += min(count, right[shingle] ?? 0) }
    let said = left.values.reduce(0, +)
    let wanted = right.values.reduce(0, +)
    return Page(
      key: key, precision: said == 0 ? 0 : Double(hits) / Double(said),
      recall: wanted == 0 ? 1 : Double(hits) / Double(wanted), found: found, gold: gold)
  }

  /// The runs of four words, with how often each occurs; a shorter text is one run.
  private static func shingles(_ text: String) -> [[Substring]: Int] {
    let words = text.unicodeScalars.split { scalar in
      let properties = scalar.properties
      return
        !(properties.isAlphabetic && properties.generalCategory != .nonspacingMark
        || properties.numericType != nil || scalar == "_")
    }.map { Substring($0) }
    var counts: [[Substring]: Int] = [:]
    if words.isEmpty { return counts }
    for start in 0..<max(1, words.count - 3) {
      counts[Array(words[start..<min(start + 4, words.count)]), default: 0] += 1
    }
    return counts
  }
}
