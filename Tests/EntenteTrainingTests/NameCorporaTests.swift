import EntenteLanguage
import EntenteTraining
import Foundation
import Testing

@Suite("Corpora of names")
struct NameCorporaTests {
  private func file(_ text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString)")
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @Test("Universal NER: documents, sentences, and what a place may be")
  func universal() throws {
    let path = try file(
      """
      # newdoc id = a
      # sent_id = a-1
      1\tOlga\tB-PER\t-\tx
      2\tleft\tO\t-\tx
      3\tNorway\tB-LOC\t-\tx

      # sent_id = a-2
      1\tGeorgia\tB-LOC\t-\tx
      2\twaits\tO\t-\tx

      # newdoc id = b
      # sent_id = b-1
      1\tHello\tO\t-\tx

      """)
    let documents = try NameCorpora.universal(path)
    #expect(documents.map(\.words.count) == [2, 1])
    #expect(documents[0].gold[0].map(\.kinds) == [[.person], [.state]])
    #expect(documents[0].gold[1].map(\.kinds) == [[.state, .place]])
    #expect(documents[0].allowed[0][1] == 1)
  }

  @Test("GUM: a mention whose head is a proper noun gives a name, without titles and articles")
  func gum() throws {
    func row(_ id: Int, _ word: String, _ tag: String, _ head: Int, _ misc: String) -> String {
      "\(id)\t\(word)\t_\t\(tag)\t_\t_\t\(head)\tdep\t_\t\(misc)"
    }
    let path = try file(
      """
      # newdoc id = a
      \(row(1, "President", "PROPN", 2, "Entity=(1-person-new-cf1-1-sgl-Olga_Berg"))
      \(row(2, "Olga", "PROPN", 4, "_"))
      \(row(3, "Berg", "PROPN", 2, "Entity=1)"))
      \(row(4, "told", "VERB", 0, "_"))
      \(row(5, "the", "DET", 6, "Entity=(2-organization-new-cf2-2-sgl"))
      \(row(6, "University", "PROPN", 4, "_"))
      \(row(7, "of", "ADP", 8, "_"))
      \(row(8, "Bergen", "PROPN", 6, "Entity=(3-place-new-cf3-1-sgl)2)"))
      \(row(9, "a", "DET", 10, "Entity=(4-abstract-new-cf4-2-sgl"))
      \(row(10, "story", "NOUN", 4, "Entity=4)"))

      """)
    let document = try #require(try NameCorpora.gum(path).first)
    #expect(document.gold[0].map(\.range) == [1..<3, 5..<8])
    #expect(document.gold[0].map(\.kinds) == [[.person], [.organisation]])
  }

  @Test("Replaced documents keep their shape: as many names of the same kinds, other words in them")
  func replaced() throws {
    var document = NameDocument()
    document.add(
      ["Yesterday", "Olga", "Berg", "left", "Norway", "."],
      names: [
        GoldName(range: 1..<3, type: "PER", kinds: [.person]),
        GoldName(range: 4..<5, type: "LOC", kinds: [.state]),
      ])
    var replacement = NameReplacement(seed: 3)
    let other = replacement.replaced(document)
    #expect(other.gold[0].map(\.kinds) == [[.person], [.state]])
    #expect(other.words[0].first == "Yesterday" && other.words[0].last == ".")
    #expect(other.words[0] != document.words[0])
    var again = NameReplacement(seed: 3)
    #expect(again.replaced(document).words == other.words)
  }
}
