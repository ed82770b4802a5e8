import Foundation

/// A sentence of the Causal News Corpus with its relations.
package struct CausalSentence: Sendable {
  /// One relation as stretches of tokens; `nil` where it has none of them.
  package struct Relation: Sendable, Equatable {
    package var cause: Range<Int>?
    package var effect: Range<Int>?
    package var signals: [Range<Int>] = []
  }

  /// The tokens, which single spaces part in `text`.
  package let tokens: [String]
  /// Whether annotators hold that it tells a cause and an effect.
  package let isCausal: Bool
  /// The relations; empty where the sentence is not causal or was not annotated.
  package let relations: [Relation]

  /// The sentence as one line.
  package var text: String { tokens.joined(separator: " ") }
}

/// Reads the Causal News Corpus, version 2 (CC0): the files of subtask 1 and the grouped ones of subtask 2.
package enum CausalCorpus {
  /// The sentences of `cnc-PART-subtask1.csv`, without relations.
  ///
  /// - Throws: a `CocoaError` when the file cannot be read.
  package static func sentences(_ folder: String, _ part: String) throws -> [CausalSentence] {
    let rows = CommaSeparated.rows(
      try String(contentsOfFile: "\(folder)/cnc-\(part)-subtask1.csv", encoding: .utf8))
    return rows.dropFirst().compactMap { row in
      guard row.count > 2 else { return nil }
      return CausalSentence(
        tokens: row[1].split(separator: " ").map(String.init), isCausal: row[2] == "1", relations: [])
    }
  }

  /// The causal sentences of `cnc-PART-subtask2-grouped.csv` with their relations.
  ///
  /// - Throws: a `CocoaError` when the file cannot be read.
  package static func relations(_ folder: String, _ part: String) throws -> [CausalSentence] {
    let rows = CommaSeparated.rows(
      try String(contentsOfFile: "\(folder)/cnc-\(part)-subtask2-grouped.csv", encoding: .utf8))
    return rows.dropFirst().compactMap { row in
      guard row.count > 7, let count = Int(row[7]), count > 0 else { return nil }
      let marked = strings(ofList: row[6]).prefix(count).map { read($0) }
      guard let first = marked.first else { return nil }
      return CausalSentence(tokens: first.tokens, isCausal: true, relations: marked.map(\.relation))
    }
  }

  /// The tokens and spans of a line with `<ARG0>` (cause), `<ARG1>` (effect) and `<SIG0>` marks.
  package static func read(_ line: String) -> (tokens: [String], relation: CausalSentence.Relation) {
    var tokens: [String] = []
    var relation = CausalSentence.Relation()
    var open: [String: Int] = [:]
    for word in line.split(separator: " ") {
      var rest = word[...]
      var bare = ""
      var closed: [String] = []
      while let first = rest.first {
        guard first == "<", let end = rest.firstIndex(of: ">") else {
          bare.append(first)
          rest = rest.dropFirst()
          continue
        }
        let mark = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        if mark.hasPrefix("/") {
          closed.append(String(mark.dropFirst()))
        } else {
          open[String(mark)] = tokens.count
        }
      }
      tokens.append(bare)
      for mark in closed {
        guard let start = open.removeValue(forKey: mark) else { continue }
        switch mark.prefix(4) {
        case "ARG0": relation.cause = start..<tokens.count
        case "ARG1": relation.effect = start..<tokens.count
        default: relation.signals.append(start..<tokens.count)
        }
      }
    }
    relation.signals.sort { $0.lowerBound < $1.lowerBound }
    return (tokens, relation)
  }

  /// The strings of a list as Python writes one.
  private static func strings(ofList list: String) -> [String] {
    var result: [String] = []
    var current: String?
    var quote: Character = "'"
    var escaped = false
    for character in list {
      if current == nil {
        if character == "'" || character == "\"" {
          quote = character
          current = ""
        }
      } else if escaped {
        current?.append(character)
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if character == quote {
        if let current { result.append(current) }
        current = nil
      } else {
        current?.append(character)
      }
    }
    return result
  }
}

/// Rows of comma-separated values, with quoted fields that may hold commas, quotes and line breaks.
enum CommaSeparated {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    let bytes = Array(text.utf8)
    var place = 0
    func string() -> String { String(decoding: field, as: UTF8.self) }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != 0x22 {
          field.append(byte)
        } else if place < bytes.count, bytes[place] == 0x22 {
          field.append(byte)
          place += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22: isQuoted = true
      case 0x2C:
        row.append(string())
        field = []
      case 0x0A:
        row.append(string())
        rows.append(row)
        (row, field) = ([], [])
      case 0x0D: break
      default: field.append(byte)
      }
    }
    if !row.isEmpty || !field.isEmpty { rows.append(row + [string()]) }
    return rows
  }
}
