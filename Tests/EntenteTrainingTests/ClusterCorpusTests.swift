import EntenteModel
import EntenteTraining
import Foundation
import Testing

@Suite("The readers of sets that tell what is the same across reports")
struct ClusterCorpusTests {
  @Test("Words in columns become a text in which each mention stands where it is said to")
  func bank() throws {
    let corpus = try bank(bySubtopic: false)
    #expect(corpus.documents.map(\.name) == ["7_1ecb", "7_2ecbplus"])
    #expect(corpus.documents[0].text == "The ferry, \"Tern\", sank.\nIt sank at dawn.")
    #expect(corpus.mentions.map(words(corpus)) == ["The ferry", "sank", "sank", "went under"])
    #expect(corpus.mentions.map(\.chain) == ["FERRY", "SINK", "SINK", "SINK"])
  }

  @Test("A topic holds both of its events, a subtopic one of them")
  func topics() throws {
    #expect(try bank(bySubtopic: false).documents.map(\.topic) == ["7", "7"])
    #expect(try bank(bySubtopic: true).documents.map(\.topic) == ["7 ecb", "7 ecbplus"])
  }

  @Test("Brackets open and close in any depth, and what is no thing is left out")
  func brackets() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "brackets-\(UUID().uuidString).conll")
    defer { try? FileManager.default.removeItem(at: file) }
    let rows = ["Vale\t(cross_ORG1| (cross_PER2)", "Bank\tcross_ORG1)", "fell\t(cross_OTH3)", ".\t-"]
    let lines = rows.enumerated().map { "sea/1\t0\t\($0)\t\($1)" }
    try ("#begin document (sea/1); part 000\n" + lines.joined(separator: "\n") + "\n")
      .write(to: file, atomically: true, encoding: .utf8)
    let corpus = try MeantimeCorpus.read(file: file)
    #expect(corpus.documents.map(\.topic) == ["sea"])
    #expect(
      Set(corpus.mentions.map { $0.chain + " " + words(corpus)($0) }) == [
        "cross_ORG1 Vale Bank", "cross_PER2 Vale",
      ])
  }

  private func words(_ corpus: ClusterCorpus) -> (ClusterCorpus.Mention) -> String {
    { mention in
      let bytes = Array(corpus.documents[mention.document].text.utf8)
      return mention.spans.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        .joined(separator: " ")
    }
  }

  private func bank(bySubtopic: Bool) throws -> ClusterCorpus {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bank-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sentences = [
      ("7_1ecb", 0, "The ferry , \" Tern \" , sank ."), ("7_1ecb", 3, "It sank at dawn ."),
      ("7_2ecbplus", 0, "Another ferry went down under ."),
    ]
    let rows = sentences.flatMap { name, sentence, text in
      text.split(separator: " ").enumerated().map { "\(name)\t\(sentence)\t\($0)\t\($1)\t-" }
    }
    try rows.joined(separator: "\n").write(
      to: folder.appending(path: "ecb-Test-corpus.txt"), atomically: true, encoding: .utf8)
    let mentions: [(String, String, Int, [Int])] = [
      ("SINK", "7_1ecb", 3, [1]), ("FERRY", "7_1ecb", 0, [0, 1]), ("SINK", "7_1ecb", 0, [7]),
      ("SINK", "7_2ecbplus", 0, [2, 4]),
    ]
    let json = mentions.map { chain, document, sentence, words in
      """
      {"coref_chain": "\(chain)", "doc_id": "\(document)", "sent_id": \(sentence), "tokens_number": \(words)}
      """
    }
    try ("[" + json.joined(separator: ",") + "]").write(
      to: folder.appending(path: "ecb-Test-Event.json"), atomically: true, encoding: .utf8)
    return try EventCorefBank.read(folder: folder, part: "Test", layer: .event, bySubtopic: bySubtopic)
  }
}
