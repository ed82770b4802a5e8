public import EntenteLanguage
import EntenteModel
public import Foundation

/// The whole table of the trained reader: how right, how fast, at what cost, with aims and a peer's figures beside.
public struct ReaderReport: Sendable {
  /// A column of figures.
  private struct Column {
    let title: String
    var values: [String: Double]
  }

  private let data: String
  private var columns: [Column] = []
  private var peer: Column?
  private var notes: [String] = []

  /// Names the folder with `syntax` and `names`.
  public init(data: String) {
    self.data = data
  }

  /// Measures the readers of a model file; `program` is the path of `entente`, whose cost is then measured too.
  ///
  /// - Throws: what reading the sets throws.
  public mutating func measure(
    _ title: String, _ model: LanguageModel, _ tagger: NameTagger, program: String? = nil
  ) throws {
    let syntax = data + "/syntax"
    let documents = try ["ewt", "gum"].flatMap {
      try ConlluFile(path: "\(syntax)/\($0)-test.conllu").documents
    }
    let whole = documents.map(\.text).joined(separator: "\n\n")
    var scores = try program.map { try ProgramCost(program: $0).scores(of: whole) } ?? []
    scores += try TrainedEvaluation(folder: syntax).measure(model)
    scores += try RawTextEvaluation(folder: syntax).measure(model, parts: ["test"])
    let reader = EnglishReader(sentences: SentenceReader(model: model), names: tagger)
    scores += try NameEvaluation(folder: data + "/names").measure(reader)
    let speed = WholeWaySpeed(texts: documents.map { ReportText($0.text) }, reader: reader)
    scores += speed.scores()
    columns.append(Self.column(title, scores))
  }

  /// Takes in a peer's run, which lies in the JSON file `url`.
  ///
  /// - Throws: what ``PeerRun/read(_:)`` throws, and ``ConlluError`` where one of its files is damaged.
  public mutating func add(_ peer: PeerRun, from url: URL) throws {
    let folder = url.deletingLastPathComponent()
    self.peer = Self.column(peer.name, try peer.scores(files: folder, syntax: data + "/syntax"))
    notes.append("\(peer.name): \(peer.settings)")
  }

  private static func column(_ title: String, _ scores: [Score]) -> Column {
    let values = scores.map { (key($0.set, $0.measure), $0.value) }
    return Column(title: title, values: Dictionary(values) { first, _ in first })
  }

  private static func key(_ set: String, _ measure: String) -> String { set + " / " + measure }

  /// The table in Markdown; the last columns tell how far ahead of the peer each of ours is.
  public func markdown() -> String {
    let all = columns + [peer].compactMap(\.self)
    let leads = peer == nil ? [] : columns.map { "\($0.title) ahead" }
    let titles = ["measure", "aim"] + all.map(\.title) + leads
    let lines = [Self.row(titles), Self.row(titles.map { _ in "---" })] + ReportLine.all.map(row)
    return (lines + notes.flatMap { ["", $0] }).joined(separator: "\n") + "\n"
  }

  private func row(_ line: ReportLine) -> String {
    let key = Self.key(line.set, line.measure)
    let other = peer?.values[key]
    let own = columns.map { column in
      let value = column.values[key]
      return line.written(value) + (line.isReached(value) == false ? " (aim missed)" : "")
    }
    let leads = peer == nil ? [] : columns.map { line.lead($0.values[key], over: other) }
    return Self.row([line.title, line.writtenAim] + own + (peer == nil ? [] : [line.written(other)]) + leads)
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
