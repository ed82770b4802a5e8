import EntenteLanguage
import EntenteModel
import EntenteReading
import Foundation

/// Measures the date reader on TimeML documents (TimeBank, AQUAINT) the way TempEval-3 does.
///
/// A gold expression and a read one match *relaxed* when they share a character, *strictly* when they have the same
/// place. *Value* counts relaxed matches with the same TIMEX3 value (a decade `199` is taken for `199X`, a
/// century `19` for `19XX`); *agreeing value* also where the gold leaves open or writes otherwise what was read
/// (`1989-WXX`, `1949-XX`, `2000-W7`, `1998-08-07` for a morning of that day); *type* those with the same type. The document's creation time is given as its
/// publication date; expressions outside `<TEXT>` are not counted.
public struct DateCorpusEvaluation: Sendable {
  /// One gold expression that was missed or misread, or one expression read where there is none.
  public struct Miss: Sendable {
    /// The document.
    public let document: String
    /// The words before, of and after the expression, the expression in brackets.
    public let context: String
    /// The publication date.
    public let published: String
    /// Type and value of the gold; `nil` where there is none.
    public let gold: String?
    /// Type, value and rule of what was read; `nil` where nothing was.
    public let read: String?
  }

  /// The folder with the `.tml` files.
  public let folder: String

  /// Takes the folder with the `.tml` files.
  public init(folder: String) { self.folder = folder }

  /// The scores of both halves (by the parity of a hash of the file's name) and of the whole.
  ///
  /// - Throws: what reading the files throws.
  public func scores() throws -> [Score] {
    let documents = try documents()
    let halves = [
      ("TimeBank and AQUAINT, half 0", documents.filter { $0.half == 0 }),
      ("TimeBank and AQUAINT, half 1", documents.filter { $0.half == 1 }),
      ("TimeBank and AQUAINT", documents),
    ]
    return halves.flatMap { name, documents in
      var tally = Tally()
      for document in documents { tally.add(document, Self.read(document)) }
      return tally.scores(of: name)
    }
  }

  /// The misses of one half in the order of the documents.
  ///
  /// - Throws: what reading the files throws.
  public func misses(half: Int) throws -> [Miss] {
    try documents().filter { $0.half == half }.flatMap { document in
      Self.misses(document, Self.read(document))
    }
  }

  private func documents() throws -> [TimeMLDocument] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tml") }.sorted()
      .map { try TimeMLDocument(name: $0, bytes: Array(Data(contentsOf: URL(filePath: folder + "/" + $0)))) }
  }

  private static func read(_ document: TimeMLDocument) -> [Timex] {
    let passage = Passage(span: document.text.span, kind: .paragraph)
    let segmented = Segmenter().segment(document.text, passages: [passage])
    return DateReader().read(segmented, published: document.published).dates
  }

  private static func misses(_ document: TimeMLDocument, _ dates: [Timex]) -> [Miss] {
    func miss(_ span: TextSpan, _ gold: TimeMLDocument.Gold?, _ read: Timex?) -> Miss {
      Miss(
        document: document.name, context: document.context(of: span),
        published: document.published?.value ?? "", gold: gold.map { $0.kind + " " + $0.value },
        read: read.map { $0.kind.rawValue + " " + $0.value + " " + document.text[$0.span] + " " + $0.rule })
    }
    var found: [(Int, Miss)] = []
    for gold in document.gold {
      let match = dates.first { $0.span.overlaps(gold.span) }
      if let match, plain(match.value) == plain(gold.value) { continue }
      found.append((gold.span.start, miss(gold.span, gold, match)))
    }
    for date in dates where !document.gold.contains(where: { $0.span.overlaps(date.span) }) {
      found.append((date.span.start, miss(date.span, nil, date)))
    }
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A value without the `X` of decades and centuries.
  static func plain(_ value: String) -> Substring {
    let digits = value.prefix { $0.isNumber }
    let isWhole = value.count == 4 && value.dropFirst(digits.count).allSatisfy { $0 == "X" }
    return isWhole && !digits.isEmpty ? digits : Substring(value)
  }

  /// Whether a gold value leaves open, or writes in another form, what was read.
  private static func agrees(_ read: String, _ gold: String) -> Bool {
    if plain(read) == plain(gold) { return true }
    let read = read.split(separator: "T").first ?? ""
    let parts = gold.replacing("W", with: "W0").split(separator: "T").first?.split(separator: "-") ?? []
    let wanted = parts.map { $0.hasPrefix("W0") && $0.count > 3 ? "W" + $0.dropFirst(2) : $0 }
    let found = read.split(separator: "-")
    guard let year = wanted.first, year == found.first, year.allSatisfy(\.isNumber) else { return false }
    let isYear = found.count == 1 && wanted.dropFirst().allSatisfy { $0.allSatisfy { $0 == "X" } }
    return isYear
      || found.count == wanted.count
        && zip(found, wanted).allSatisfy { $0 == $1 || ($1.last == "X" && $0.first == $1.first) }
  }

  private struct Tally {
    var relaxed = Counts()
    var strict = Counts()
    var value = Counts()
    var agreeing = Counts()
    var kind = Counts()

    mutating func add(_ document: TimeMLDocument, _ dates: [Timex]) {
      let matches = document.gold.map { gold in (gold, dates.first { $0.span.overlaps(gold.span) }) }
      let found = dates.count { date in document.gold.contains { $0.span.overlaps(date.span) } }
      let pairs = matches.compactMap { gold, date in date.map { (gold, $0) } }
      let hits = min(pairs.count, found)
      count(&relaxed, hits, document, dates)
      count(&strict, pairs.count { $0.span == $1.span }, document, dates)
      count(&value, pairs.count { plain($0.value) == plain($1.value) }, document, dates)
      count(&agreeing, pairs.count { agrees($1.value, $0.value) }, document, dates)
      count(&kind, pairs.count { $0.kind == $1.kind.rawValue }, document, dates)
    }

    private func count(_ counts: inout Counts, _ hits: Int, _ document: TimeMLDocument, _ dates: [Timex]) {
      counts.hits += hits
      counts.said += dates.count
      counts.gold += document.gold.count
    }

    func scores(of set: String) -> [Score] {
      func score(_ measure: String, _ value: Double) -> Score {
        Score(set: set, measure: measure, value: value, cases: relaxed.gold)
      }
      return [
        score("relaxed precision", relaxed.precision), score("relaxed recall", relaxed.recall),
        score("relaxed F1", relaxed.f1), score("strict F1", strict.f1), score("value F1", value.f1),
        score("agreeing value F1", agreeing.f1),
        score("type F1", kind.f1),
      ]
    }
  }
}
