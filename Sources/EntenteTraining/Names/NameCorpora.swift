import EntenteLanguage
import Foundation

/// The corpora of names: read from a folder of data, each in its own form.
package enum NameCorpora {
  /// Universal NER (`PER`, `ORG`, `LOC`, `OTH`); documents are those of the web treebank.
  package static func universal(_ path: String) throws -> [NameDocument] {
    var documents: [NameDocument] = []
    for block in try blocks(of: path) {
      if block.contains(where: { $0.hasPrefix("# newdoc") }) || documents.isEmpty {
        documents.append(NameDocument())
      }
      let rows = block.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
        .filter { $0.count > 2 }
      let names = spans(rows.map { $0[2] }).filter { $0.type != "O" }
      let words = rows.map { $0[1] }
      documents[documents.count - 1].add(
        words,
        names: names.map { name in
          let inside = words[name.range]
          let kinds: [NameKind] =
            switch name.type {
            case "PER": [.person]
            case "ORG": [.organisation]
            case "LOC": GoldName.placeKinds(inside)
            default: GoldName.otherKinds(inside)
            }
          return GoldName(range: name.range, type: name.type, kinds: kinds)
        },
        spaces: block.first { $0.hasPrefix("# text = ") }.flatMap {
          WordSpacing.found(words, in: $0.dropFirst(9))
        })
    }
    return documents
  }

  /// CrossNER's form: a word and its label on a line; each sentence is a document.
  package static func crossNER(_ path: String) throws -> [NameDocument] {
    try blocks(of: path).map { block in
      let rows = block.map { $0.split(separator: "\t").map(String.init) }.filter { $0.count == 2 }
      let words = rows.map { $0[0] }
      var document = NameDocument()
      document.add(
        words,
        names: spans(rows.map { $0[1] }).map { name in
          let kinds: [NameKind] =
            switch name.type {
            case "politician", "person": [.person]
            case "politicalparty", "organisation": [.organisation]
            case "country": [.state]
            case "location": [.place]
            case "election", "event": [.event]
            default: name.range.count == 1 ? GoldName.otherKinds(words[name.range]) : [.other, .nationality]
            }
          return GoldName(range: name.range, type: name.type, kinds: kinds)
        })
      return document
    }
  }

  /// The names of labels `B-X` and `I-X`; an `I` after another kind starts a name too.
  package static func spans(_ labels: [String]) -> [(range: Range<Int>, type: String)] {
    var result: [(range: Range<Int>, type: String)] = []
    var open: (start: Int, type: String)?
    for (place, label) in (labels + ["O"]).enumerated() {
      let type = label.count > 2 ? String(label.dropFirst(2)) : nil
      if let before = open, label.hasPrefix("B") || type != before.type {
        result.append((before.start..<place, before.type))
        open = nil
      }
      if let type, open == nil { open = (place, type) }
    }
    return result
  }

  static func blocks(of path: String) throws -> [[Substring]] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map(Array.init)
  }
}
