import EntenteLanguage
import Testing

@Suite("The lexicon's file")
struct LexiconFileTests {
  private let bytes = Lexicon.standard.fileContents

  @Test("The compiled-in lexicon is whole, of this format and of this word hash, and at most 3 MB")
  func whole() throws {
    let copy = try Lexicon(validating: bytes)
    #expect(copy.lemma(of: "treaties", as: .noun) == "treaty")
    #expect(bytes.count <= 3_000_000)
  }

  @Test("A file cut short is said to be too short", arguments: [1, 1000, 1_000_000])
  func truncated(missing: Int) {
    let short = Array(bytes.dropLast(missing))
    #expect(throws: LexiconFormat.file.error(.length(found: short.count, stated: bytes.count))) {
      try Lexicon(validating: short)
    }
  }

  @Test(
    "One flipped bit anywhere in the content is found", arguments: [LexiconFormat.file.headerSize, 2_500_000])
  func flipped(offset: Int) {
    var broken = bytes
    broken[offset] ^= 4
    #expect(throws: LexiconFormat.file.error(.damaged)) { try Lexicon(validating: broken) }
  }

  @Test("A flipped bit in the header's own fields is found")
  func flippedHeader() {
    var broken = bytes
    broken[WordFile.probeOffset] ^= 1
    #expect(throws: LexiconFormat.file.error(.damaged)) { try Lexicon(validating: broken) }
  }

  @Test("A file of another version is named as such, with both versions")
  func version() {
    var other = bytes
    other[WordFile.versionOffset] += 1
    let expected = LexiconFormat.file.error(.version(found: 2, expected: 1))
    #expect(throws: expected) { try Lexicon(validating: other) }
    #expect(expected.description.contains("format 2"))
  }

  @Test("What does not start as a lexicon is none")
  func foreign() {
    #expect(throws: LexiconFormat.file.error(.foreign)) { try Lexicon(validating: []) }
    #expect(throws: LexiconFormat.file.error(.foreign)) { try Lexicon(validating: Array(bytes.prefix(100))) }
    #expect(throws: LexiconFormat.file.error(.foreign)) { try Lexicon(validating: Array(bytes.reversed())) }
  }
}
