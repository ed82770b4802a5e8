import EntenteModel
package import Foundation

/// Reads the entities of MEANTIME (Minard et al., 2016) from CoNLL columns with brackets.
package enum MeantimeCorpus {
  /// The English part.
  ///
  /// - Throws: where the file cannot be read.
  package static func read(file: URL) throws -> ClusterCorpus {
    corpus(try String(contentsOf: file, encoding: .utf8))
  }

  private static let entities: Set<Substring> = ["PER", "ORG", "LOC", "PRO", "FIN"]

  static func corpus(_ text: String) -> ClusterCorpus {
    var documents: [ClusterCorpus.Document] = []
    var mentions: [ClusterCorpus.Mention] = []
    for part in text.split(separator: "#begin document") {
      var sentences: [Int: [(number: Int, word: String)]] = [:]
      var found: Set<Bracket> = []
      var open: [Bracket] = []
      var name = ""
      for line in part.split(separator: "\n") {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count == 5, let sentence = Int(cells[1]), let number = Int(cells[2]) else { continue }
        name = String(cells[0])
        sentences[sentence, default: []].append((number, String(cells[3])))
        read(cells[4], sentence, number, &open, &found)
      }
      guard !name.isEmpty else { continue }
      let topic = String(name.prefix { $0 != "/" })
      let document = ClusterCorpus.Document(name: name, topic: topic, sentences: sentences)
      for bracket in found {
        let spans = (bracket.first...bracket.last).compactMap { document.places[bracket.sentence]?[$0] }
        mentions.append(
          ClusterCorpus.Mention(document: documents.count, chain: bracket.chain, spans: spans))
      }
      documents.append(document)
    }
    return ClusterCorpus(documents: documents, mentions: mentions)
  }

  private struct Bracket: Hashable {
    let chain: String
    let sentence: Int
    let first: Int
    var last: Int
  }

  private static func read(
    _ cell: Substring, _ sentence: Int, _ number: Int, _ open: inout [Bracket], _ found: inout Set<Bracket>
  ) {
    for piece in cell.split(separator: "|") {
      let mark = piece.filter { $0 != " " }
      let chain = mark.filter { $0 != "(" && $0 != ")" }
      guard chain != "-" else { continue }
      if mark.hasPrefix("(") {
        open.append(Bracket(chain: chain, sentence: sentence, first: number, last: number))
      }
      guard mark.hasSuffix(")"),
        let place = open.lastIndex(where: { $0.chain == chain && $0.sentence == sentence })
      else { continue }
      var closed = open.remove(at: place)
      closed.last = number
      let kind = chain.split(separator: "_").last?.prefix(3) ?? ""
      if entities.contains(kind) { found.insert(closed) }
    }
  }
}
