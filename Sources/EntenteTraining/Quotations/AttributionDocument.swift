public import EntenteLanguage
public import EntenteModel
import Foundation

/// An article of PolNeAR with its attributions, read from brat's standoff form.
public struct AttributionDocument: Sendable {
  /// One attribution: who, by what word, what. Spans are in bytes, in the order of the text.
  public struct Gold: Sendable {
    /// The one who says it, in pieces; empty where nobody is named.
    public let source: [TextSpan]
    /// The words that say so, in pieces.
    public let cue: [TextSpan]
    /// What is said, in pieces.
    public let content: [TextSpan]
  }

  /// The file's name without its ending.
  public let name: String
  /// The article, each of its lines a paragraph.
  public let text: SegmentedText
  /// The attributions that have content, in the order of the file.
  public let attributions: [Gold]

  /// Reads all articles of a folder with `text/` and `attributions/`, in the order of their names.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read.
  public static func all(in folder: String) throws -> [AttributionDocument] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/text").sorted().compactMap { file in
      guard file.hasSuffix(".txt") else { return nil }
      let name = String(file.dropLast(4))
      let marked = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/attributions")
        .filter { $0.hasPrefix(name) && $0.hasSuffix(".ann") }.sorted()
      let text = try String(contentsOfFile: "\(folder)/text/\(file)", encoding: .utf8)
      guard let first = marked.first else { return nil }
      let notes = try String(contentsOfFile: "\(folder)/attributions/\(first)", encoding: .utf8)
      return AttributionDocument(name: name, text: text, notes: notes)
    }
  }

  /// Takes an article and the notes on it.
  init(name: String, text: String, notes: String) {
    self.name = name
    let report = ReportText(text)
    self.text = Segmenter().segment(report, passages: Self.lines(of: report))
    let bytes = Self.byteOffsets(of: text)
    var spans: [String: [TextSpan]] = [:]
    var found: [Gold] = []
    for line in notes.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, let label = fields[1].split(separator: " ").first else { continue }
      if line.hasPrefix("T") {
        spans[String(fields[0])] = Self.spans(fields[1].dropFirst(label.count + 1), bytes)
      } else if line.hasPrefix("E") {
        var parts: [String: [TextSpan]] = [:]
        for part in fields[1].split(separator: " ") {
          let pair = part.split(separator: ":")
          guard pair.count == 2 else { continue }
          let role = pair[0].prefix { !$0.isNumber }
          parts[String(role), default: []] += spans[String(pair[1])] ?? []
        }
        guard let content = parts["Content"], !content.isEmpty else { continue }
        found.append(Gold(source: parts["Source"] ?? [], cue: parts["Cue"] ?? [], content: content))
      }
    }
    attributions = found
  }

  private static func spans(_ words: Substring, _ bytes: [Int]) -> [TextSpan] {
    words.split(separator: ";").compactMap { pair in
      let ends = pair.split(separator: " ").compactMap { Int($0) }
      guard ends.count == 2, ends[0] <= ends[1], ends[1] < bytes.count else { return nil }
      return TextSpan(bytes[ends[0]], bytes[ends[1]])
    }
  }

  private static func byteOffsets(of text: String) -> [Int] {
    var result = [0]
    for scalar in text.unicodeScalars { result.append(result[result.count - 1] + UTF8.width(scalar)) }
    return result
  }

  private static func lines(of text: ReportText) -> [Passage] {
    var result: [Passage] = []
    var start = 0
    for end in 0...text.utf8.count where end == text.utf8.count || text.utf8[end] == 0x0A {
      if text.utf8[start..<end].contains(where: { $0 > 0x20 }) {
        result.append(Passage(span: TextSpan(start, end), kind: .paragraph))
      }
      start = min(end + 1, text.utf8.count)
    }
    return result
  }
}
