import EntenteLanguage
import EntenteTraining
import Foundation
import Testing

@Suite("Compiling a lexicon")
struct LexiconBuilderTests {
  /// A database of four synsets in WordNet's format: "conveyance", under it "sledge, sleigh" and a person's
  /// name that is to be left out, and the verb "sledge", derived from the noun.
  private let files = [
    "data.noun": """
      1 A line of the licence.
    00000100 06 n 01 conveyance 0 000 | carries
    00000200 06 n 02 sledge 0 sleigh 0 002 @ 00000100 n 0000 + 00000400 v 0101 | on snow
    00000300 18 n 01 Ann_Example 0 001 @i 00000100 n 0000 | a name
    """,
    "index.noun": """
    ann_example n 1 1 @ 1 0 00000300
    conveyance n 1 0 1 1 00000100
    sledge n 1 1 @ 1 0 00000200
    sleigh n 1 1 @ 1 0 00000200
    """,
    "data.verb": "00000400 38 v 01 sledge 0 001 + 00000200 n 0101 01 + 02 00 | ride",
    "index.verb": "sledge v 1 1 + 1 0 00000400",
    "data.adj": "", "index.adj": "", "data.adv": "", "index.adv": "",
    "noun.exc": "sleighen sleigh", "verb.exc": "slodge sledge", "adj.exc": "", "adv.exc": "",
    "cntlist.rev": "conveyance%1:06:00:: 1 7",
  ]

  private func withFolder<Result>(
    without missing: String? = nil, _ body: (URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files where name != missing {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return try body(folder)
  }

  @Test("The same database gives the same bytes")
  func deterministic() throws {
    let first = try withFolder { try LexiconBuilder.build(wordnet: $0) }
    let second = try withFolder { try LexiconBuilder.build(wordnet: $0) }
    #expect(first == second)
  }

  @Test("What stands in the database is found in the file, and names of persons are not")
  func contents() throws {
    let lexicon = try Lexicon(validating: withFolder { try LexiconBuilder.build(wordnet: $0) })
    #expect(lexicon.categories(of: "sledges") == [.noun, .verb])
    #expect(lexicon.lemma(of: "sleighen", as: .noun) == "sleigh")
    #expect(lexicon.lemma(of: "slodge", as: .verb) == "sledge")
    #expect(lexicon.areSynonyms("sledge", "sleighs"))
    #expect(!lexicon.areSynonyms("sledge", "conveyance"))
    #expect(lexicon.relatedness("sleigh", "conveyance", as: .noun) > 0)
    #expect(lexicon.classes(of: "sleigh", as: .noun) == [.artifact])
    #expect(lexicon.classes(of: "sledge", as: .verb) == [.motion])
    #expect(lexicon.categories(of: "Ann Example").isEmpty)
    #expect(lexicon.areSynonyms("soldiers", "troops"))
  }

  @Test("A missing file of the database is named")
  func missing() throws {
    let error = #expect(throws: WordNetError.self) {
      try withFolder(without: "index.verb") { try LexiconBuilder.build(wordnet: $0) }
    }
    #expect(error?.description.contains("index.verb") == true)
  }
}
