import EntenteModel
package import Foundation

/// Reads ECB+ (Cybulska and Vossen, 2014) from its words in columns and its mentions as JSON.
package enum EventCorefBank {
  /// What is told to be the same.
  package enum Layer: String, Sendable {
    case entity = "Entity"
    case event = "Event"
  }

  /// One part of the set.
  ///
  /// A topic holds two seminal events; where `bySubtopic`, reports are compared with those of their own event only.
  ///
  /// - Throws: where a file cannot be read.
  package static func read(
    folder: URL, part: String, layer: Layer, bySubtopic: Bool = false
  ) throws -> ClusterCorpus {
    let words = try String(contentsOf: folder.appending(path: "ecb-\(part)-corpus.txt"), encoding: .utf8)
    let json = try Data(contentsOf: folder.appending(path: "ecb-\(part)-\(layer.rawValue).json"))
    return corpus(words: words, mentions: try JSONDecoder().decode([Row].self, from: json), bySubtopic)
  }

  /// A mention as it stands in the file.
  struct Row: Decodable {
    let chain: String
    let document: String
    let sentence: Int
    let words: [Int]

    private enum CodingKeys: String, CodingKey {
      case chain = "coref_chain"
      case document = "doc_id"
      case sentence = "sent_id"
      case words = "tokens_number"
    }
  }

  static func corpus(words: String, mentions: [Row], _ bySubtopic: Bool) -> ClusterCorpus {
    var sentences: [String: [Int: [(number: Int, word: String)]]] = [:]
    for line in words.split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let sentence = Int(cells[1]), let number = Int(cells[2]) else { continue }
      sentences[String(cells[0]), default: [:]][sentence, default: []].append((number, String(cells[3])))
    }
    let names = sentences.keys.sorted()
    let documents = names.map { name in
      ClusterCorpus.Document(
        name: name, topic: topic(of: name, bySubtopic), sentences: sentences[name] ?? [:])
    }
    let order = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let found = mentions.compactMap { row -> ClusterCorpus.Mention? in
      guard let document = order[row.document] else { return nil }
      let places = documents[document].places[row.sentence] ?? [:]
      return ClusterCorpus.Mention(
        document: document, chain: row.chain,
        spans: row.words.sorted().compactMap { places[$0] })
    }
    return ClusterCorpus(documents: documents, mentions: found)
  }

  /// The topic of a report: the "36" of "36_1ecb"; with its event "36 ecb".
  static func topic(of name: String, _ bySubtopic: Bool) -> String {
    let parts = name.split(separator: "_", maxSplits: 1)
    guard bySubtopic, parts.count == 2 else { return String(parts.first ?? "") }
    return parts[0] + " " + parts[1].drop { $0.isNumber }
  }
}
