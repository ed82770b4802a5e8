import EntenteLanguage
import EntenteModel
import EntenteTraining
import Testing

@Suite("Treebanks in CoNLL-U")
struct TreebankTests {
  @Test("Words are read; lines of contractions and empty nodes are not words")
  func words() throws {
    let sentences = try TinyTreebank.treebank().sentences
    #expect(sentences.map(\.count) == [6, 5, 4])
    #expect(sentences[1].map(\.form) == ["They", "do", "n't", "trade", "."])
    #expect(sentences[0][4].lemma == "treaty")
    #expect(sentences[2].map(\.head) == [2, 0, 4, 2])
  }

  @Test("No white space stands inside a contraction, nor where the file says so")
  func spaces() throws {
    let sentences = try TinyTreebank.treebank().sentences
    #expect(sentences[1].map(\.spaceAfter) == [true, false, true, false, true])
    #expect(sentences[0].map(\.spaceAfter) == [true, true, true, true, false, true])
  }

  @Test("The text made of a treebank has its words at their places")
  func text() throws {
    let text = try TinyTreebank.treebank().segmented()
    #expect(
      String(decoding: text.text.utf8, as: UTF8.self)
        == "The minister signed two treaties. They don't trade. Borders closed in May ")
    #expect(text.tokens.map { text.string(of: $0) }[6..<9] == ["They", "do", "n't"])
    #expect(text.sentenceRanges == [0..<6, 6..<11, 11..<15])
  }
}
