import EntenteModel

@testable import EntenteSources

/// A plain text of which each line says what it should be read as: "kind or rule> line".
struct MarkedReport {
  /// The text without the marks.
  let text: String
  /// What each line that is not blank should be: a rule's name without "furniture.", or a kind.
  let expected: [String]

  /// Reads the marks off a text.
  init(_ marked: String) {
    var lines: [Substring] = []
    var expected: [String] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if let mark = line.firstRange(of: "> ") {
        expected.append(String(line[..<mark.lowerBound]))
        lines.append(line[mark.upperBound...])
      } else {
        lines.append(line)
      }
    }
    text = lines.joined(separator: "\n")
    self.expected = expected
  }

  /// What the passages of the text were read as, in the same terms.
  func found() throws -> [String] {
    let opened = try ReportReader().open(Array(text.utf8), source: "example.txt")
    let rules = Dictionary(uniqueKeysWithValues: opened.furniture.map { ($0.span, $0.rule) })
    return opened.report.passages.map { passage in
      rules[passage.span].map { String($0.rawValue.dropFirst("furniture.".count)) } ?? passage.kind.rawValue
    }
  }
}
