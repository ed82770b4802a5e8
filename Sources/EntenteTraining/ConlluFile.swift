import Foundation

/// The documents of a CoNLL-U file (Universal Dependencies), in the order of the file.
///
/// Words, multiword tokens, sentence and document marks are read; empty nodes (`8.1`) and enhanced dependencies are
/// passed over. A line that is not as the format says is an error, not a guess.
public struct ConlluFile: Sendable {
  /// The documents; text before the first `# newdoc` belongs to a document without a name.
  public let documents: [ConlluDocument]

  /// Reads the file at `path`.
  ///
  /// - Throws: ``ConlluError`` where a line has not ten columns or a number that cannot be read, and Foundation's
  ///   error where the file cannot be read.
  public init(path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    documents = try Self.parse(String(decoding: data, as: UTF8.self))
  }

  /// Reads documents of text in the format.
  ///
  /// - Throws: ``ConlluError`` where a line has not ten columns or a number that cannot be read.
  public static func parse(_ text: String) throws -> [ConlluDocument] {
    var documents: [ConlluDocument] = []
    var sentence = ConlluSentence()
    func close() {
      if sentence.words.isEmpty { return }
      if documents.isEmpty { documents.append(ConlluDocument(name: "")) }
      documents[documents.count - 1].sentences.append(sentence)
      sentence = ConlluSentence()
    }
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = Substring(line)
      if line.isEmpty || line == "\r" {
        close()
      } else if line.utf8.first == 0x23 {
        if line.hasPrefix("# newdoc") {
          documents.append(ConlluDocument(name: Self.value(of: line) ?? ""))
          sentence.opensParagraph = true
        } else {
          Self.comment(line, into: &sentence)
        }
      } else {
        try Self.row(line, number: index + 1, into: &sentence)
      }
    }
    close()
    return documents
  }

  private static func comment(_ line: Substring, into sentence: inout ConlluSentence) {
    if line.hasPrefix("# text =") {
      sentence.text = value(of: line) ?? ""
    } else if line.hasPrefix("# sent_id") {
      sentence.name = value(of: line) ?? ""
    } else if line.hasPrefix("# speaker") {
      sentence.speaker = value(of: line)
    } else if line == "# newpar" || line.hasPrefix("# newpar ") {
      sentence.opensParagraph = true
    }
  }

  /// What stands behind `=`, without the white space around it.
  private static func value(of line: Substring) -> String? {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    return line[line.index(after: sign)...].trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func row(_ line: Substring, number: Int, into sentence: inout ConlluSentence) throws {
    let columns = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard columns.count == 10 else { throw ConlluError(line: number, reason: "not ten columns") }
    if columns[0].contains(".") { return }
    let misc = columns[9] == "_" ? [] : columns[9].split(separator: "|").map(String.init)
    if let dash = columns[0].firstIndex(of: "-") {
      guard let first = Int(columns[0][..<dash]), let last = Int(columns[0][columns[0].index(after: dash)...])
      else {
        throw ConlluError(line: number, reason: "not a range of words")
      }
      sentence.multiwords.append(ConlluMultiword(words: first - 1..<last, form: columns[1], misc: misc))
      return
    }
    guard Int(columns[0]) == sentence.words.count + 1 else {
      throw ConlluError(line: number, reason: "words are not numbered in order")
    }
    sentence.words.append(
      ConlluWord(
        form: columns[1], lemma: columns[2], tag: columns[3], fineTag: columns[4],
        features: columns[5] == "_" ? [] : columns[5].split(separator: "|").map(String.init),
        head: Int(columns[6]) ?? -1, relation: columns[7], misc: misc))
  }
}

/// What is wrong with a file that should be CoNLL-U.
public struct ConlluError: Error, CustomStringConvertible {
  /// The number of the line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: String

  /// A sentence for the user.
  public var description: String { "line \(line) is not CoNLL-U: \(reason)" }
}
