import EntenteLanguage
import EntenteModel
import Testing

@Suite("Word hashes")
struct WordHashTests {
  @Test("Case of ASCII letters and the form of the apostrophe do not matter")
  func folding() {
    #expect(WordHash.of("Don\u{2019}t") == WordHash.of("don't"))
    #expect(WordHash.of("April") != WordHash.of("Apri1"))
  }
}
