import EntenteLanguage
import EntenteModel
import Testing

@Suite("The model compiled into the program")
struct CompiledModelTests {
  private func read(_ text: String) throws -> AnalyzedText {
    let text = ReportText(text)
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    return SentenceReader(model: try LanguageModel.compiledIn()).read(cut)
  }

  @Test("The file is whole, with trees and names, and keeps to its size")
  func whole() throws {
    let file = try ModelFile.compiledIn()
    #expect(throws: Never.self) { try LanguageModel(validating: file.contents) }
    #expect(throws: Never.self) { try NameTagger(validating: file.contents) }
    let trees = try file.sectionNames.filter { !$0.hasPrefix("names-") }.reduce(0) {
      try $0 + file.section($1).count
    }
    #expect(trees < 12_000_000)
    #expect(file.contents.count < 20_000_000)
  }

  @Test("A person and a state are named")
  func names() throws {
    let text = ReportText("Foreign minister Anna Lindgren of Norway flew to Lagos.")
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let found = try NameTagger.compiledIn().read(cut).map { text[cut.span(of: $0.range)] }
    #expect(found.contains("Anna Lindgren"))
    #expect(found.contains("Norway"))
  }

  @Test("Who did what to whom is told by the tree")
  func clause() throws {
    let text = try read("Two ministers quietly signed the new treaty.")
    let root = text.sentences[0].root
    #expect(root.lemma == "sign" && root.tag == .verb)
    let under = text.tokens.filter { $0.head?.index == root.index }
    #expect(under.first { $0.relation == .subject }?.lemma == "minister")
    #expect(under.first { $0.relation == .object }?.lemma == "treaty")
    #expect(under.first { $0.relation == .adverbialModifier }?.lemma == "quietly")
  }

  @Test("The passive turns the object into a subject of its own kind")
  func passive() throws {
    let text = try read("The bridge was destroyed by rebels on Monday.")
    #expect(text.sentences[0].root.lemma == "destroy")
    #expect(text.tokens.contains { $0.lemma == "bridge" && $0.relationName == "nsubj:pass" })
    #expect(text.tokens.contains { $0.lemma == "rebel" && $0.relationName == "obl:agent" })
  }

  @Test(
    "Any bytes are read: each token gets a head in its sentence, and each sentence one root",
    arguments: [
      "", " ", "\n\n", "?", "😀😀 👍🏽", "שלום עולם", "Привет, мир.", "a", String(repeating: "x", count: 5_000),
      String(repeating: "war ", count: 1_500), String(repeating: "(", count: 700), "\u{0}\u{1}\u{7f} x",
    ])
  func anything(_ text: String) throws {
    let reading = try read(text)
    for sentence in reading.sentences {
      #expect(sentence.range.count { reading.heads[$0] < 0 } == 1)
      #expect(sentence.tokens.allSatisfy { $0.head.map { sentence.range.contains($0.index) } ?? true })
      #expect(sentence.tokens.allSatisfy { !$0.lemma.isEmpty || $0.token.start == $0.token.end })
    }
  }
}
