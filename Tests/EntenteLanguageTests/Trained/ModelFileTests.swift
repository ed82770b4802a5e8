import EntenteLanguage
import Testing

@Suite("Model files")
struct ModelFileTests {
  @Test("A file of something else is told by its first bytes")
  func foreign() {
    let text = Array("# A report, and no model at all, however long it may be made to be here.".utf8)
    #expect(throws: ModelError.notAModel) { try LanguageModel(validating: text) }
    #expect(throws: ModelError.notAModel) { try LanguageModel(validating: []) }
  }

  @Test("A path without a file is told with the path")
  func missing() {
    #expect(throws: ModelError.unreadable(path: "/no/such/model")) {
      try LanguageModel(path: "/no/such/model")
    }
  }

  @Test("Every error says what is wrong and what to do in one sentence")
  func messages() {
    let errors: [ModelError] = [
      .notAModel, .noneCompiledIn, .version(found: 9, expected: 1), .length(found: 1, stated: 2), .damaged,
      .section("rows"), .unreadable(path: "x"),
    ]
    for error in errors {
      #expect(error.description.hasSuffix("."))
      #expect(error.description.contains(";"))
    }
  }
}
