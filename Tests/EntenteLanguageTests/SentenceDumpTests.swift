import EntenteLanguage
import EntenteModel
import Testing

@Suite("The dump of sentences")
struct SentenceDumpTests {
  private func dump(_ string: String, name: String = "r1") throws -> [String] {
    let text = ReportText(string)
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let reading = SentenceReader(model: try .compiledIn()).read(cut)
    var sentences: [String] = []
    SentenceDump(reading, names: try NameTagger.compiledIn().read(cut), name: name).forEachSentence {
      sentences.append($0)
    }
    return sentences
  }

  /// The tokens' lines of a sentence, in columns.
  private func rows(_ sentence: String) -> [[String]] {
    sentence.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("A sentence has its name, its text, a line of ten columns a word, and a blank line")
  func form() throws {
    let sentences = try dump("Anna Lindgren left Oslo. \u{201C}Why?\u{201D} he asked.")
    #expect(
      sentences[0].hasPrefix(
        "# newpar = paragraph\n# sent_id = r1-1\n# text = Anna Lindgren left Oslo.\n1\tAnna\t"))
    #expect(sentences.allSatisfy { $0.hasSuffix("\n\n") })
    #expect(sentences[1].contains("# sent_id = r1-2\n"))
    #expect(sentences.flatMap(rows).allSatisfy { $0.count == 10 })
    #expect(rows(sentences[0]).map { $0[1] } == ["Anna", "Lindgren", "left", "Oslo", "."])
  }

  @Test("A name opens at its first word and closes at its last, with its kind")
  func names() throws {
    let last = rows(try dump("Foreign minister Anna Lindgren of Norway flew home.")[0]).map { $0[9] }
    #expect(last[2].hasPrefix("Entity=(e1-person|"))
    #expect(last[3].hasPrefix("Entity=e1)|"))
    #expect(last[5].hasPrefix("Entity=(e2-state)|"))
    #expect(!last[6].contains("Entity"))
  }

  @Test("A word's place counts characters of the text, not bytes")
  func places() throws {
    let last = rows(try dump("\u{201C}Né\u{201D} he said.")[0]).map { $0[9] }
    #expect(last[0] == "SpaceAfter=No|TokenRange=0:1")
    #expect(last[1] == "SpaceAfter=No|TokenRange=1:3")
    #expect(last[3] == "TokenRange=5:7")
  }

  @Test(
    "What breaks columns or steers a terminal is written by its number",
    arguments: [
      "The\ttreaty\u{0} was\u{1B}[31m signed.", "The\u{202E} ytaert was\u{2066} signed.",
      "a\u{2028}b\u{85}c\u{B}d",
      "# text = x\n1\tx\tx", "\u{FEFF}\u{AD}signed\u{AD}", "a\u{A0}b\u{3000}c",
    ])
  func hostile(_ text: String) throws {
    for sentence in try dump(text) {
      let scalars = sentence.unicodeScalars
      #expect(scalars.allSatisfy { $0.properties.generalCategory != .control || $0 == "\t" || $0 == "\n" })
      #expect(scalars.allSatisfy { $0.properties.generalCategory != .format && $0 != "\u{2028}" })
      #expect(rows(sentence).allSatisfy { $0.count == 10 && !$0.contains("") })
    }
  }

  @Test("A sentence that was read in stretches says so")
  func long() throws {
    let sentences = try dump(String(repeating: "treaty ", count: 300) + ".")
    #expect(sentences[0].contains("# note = longer than 240 words"))
  }

  @Test("A text that was only cut has words and no trees")
  func cutOnly() {
    let text = ReportText("El ministro firmó.")
    let cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let dump = SentenceDump(cutOnly: cut, name: "r2")
    #expect(
      dump.head(source: "a\nb.txt", notes: ["Spanish"]).contains(
        "# meta::source = a b.txt\n# note = Spanish\n"))
    dump.forEachSentence { sentence in
      #expect(sentence.contains("2\tministro\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:11\n"))
    }
  }
}
