import EntenteLanguage
import EntenteModel
import Testing

/// Texts that nobody should have to read, and that are read all the same: in bounded steps, and into trees.
@Suite("Bad texts")
struct BadTextTests {
  /// A text with all that the trained readers make of it.
  struct Reading {
    let cut: SegmentedText
    let trees: AnalyzedText
    let names: [NameMention]

    /// The readers, opened once: that takes longer than reading a short text.
    private static let readers = Result {
      (trees: SentenceReader(model: try .compiledIn()), names: try NameTagger.compiledIn())
    }

    init(_ string: String) throws {
      let text = ReportText(string)
      cut = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
      let readers = try Self.readers.get()
      trees = readers.trees.read(cut)
      names = readers.names.read(cut)
    }

    /// What must hold of any reading and does not.
    var broken: [String] {
      var broken: [String] = []
      if trees.heads.count != cut.tokens.count { broken.append("a token has no head") }
      for range in cut.sentenceRanges {
        if range.count > 1_000 { broken.append("a sentence of \(range.count) tokens") }
        if !isTree(range) { broken.append("no tree at \(range.lowerBound)") }
      }
      for token in trees.tokens where token.lemma.isEmpty { broken.append("no lemma at \(token.index)") }
      for name in names where !cut.text.admits(cut.span(of: name.range)) {
        broken.append("\(name) cuts a scalar")
      }
      return broken
    }

    private func isTree(_ range: Range<Int>) -> Bool {
      let roots = range.count { trees.heads[$0] < 0 }
      let isInside = range.allSatisfy { trees.heads[$0] < 0 || range.contains(Int(trees.heads[$0])) }
      return roots == 1 && isInside && range.allSatisfy { leadsToRoot($0, within: range.count) }
    }

    private func leadsToRoot(_ place: Int, within steps: Int) -> Bool {
      var place = place
      for _ in 0...steps {
        if trees.heads[place] < 0 { return true }
        place = Int(trees.heads[place])
      }
      return false
    }
  }

  @Test(
    "A text without a word gives nothing",
    arguments: [
      "", " ", "\n\n\n", "\t\r\n", "\u{0}\u{1}\u{1F}\u{7F}", "\u{FEFF}", "\u{200B}\u{2060}", "\u{85}\u{2028}",
    ])
  func empty(_ text: String) throws {
    let reading = try Reading(text)
    #expect(reading.cut.tokens.isEmpty && reading.trees.sentences.isEmpty && reading.names.isEmpty)
  }

  @Test(
    "Control characters, marks of writing direction, emoji and other scripts are read into trees",
    arguments: [
      "The\u{0} treaty\u{7} was\u{1B}[31m signed\u{1B}[0m.", "\u{FEFF}The \u{202E}ytaert\u{202C} was signed.",
      "وصل رئيس الوزراء إلى أوسلو يوم الثلاثاء، ووقّع المعاهدة.", "שר החוץ הגיע לאוסלו. הוא חתם על ההסכם.",
      "Министр прибыл в Осло и подписал договор.", "外交部长抵达奥斯陆，并签署了条约。他说很好。", "โอสโลเป็นเมืองหลวง",
      "👩🏽‍🚀🇳🇴👍🏽 signed!!! 😀😀😀", "e\u{301}\u{301}\u{301}\u{301} a\u{200D}\u{200D}b \u{10FFFF}\u{E000}",
      "El ministro llegó a Oslo el martes y firmó el tratado de pesca.", "\u{FFFD}\u{FFFD} signed \u{FFFD}",
      "|||\t___\t###\n# text = no comment\n1\tThe\tthe", "ﷺ ǅ İstanbul ß Ⅷ ½ ①",
    ])
  func strange(_ text: String) throws {
    let reading = try Reading(text)
    #expect(!reading.cut.tokens.isEmpty)
    #expect(reading.broken.isEmpty, "\(reading.broken)")
  }

  /// An endless line grows in a straight line when it is twice as long, in all that costs time: its tokens, its
  /// sentences, and the sentences that are read in stretches, each of which has a longest length.
  @Test(
    "One line, twice as long, makes twice the work",
    arguments: [
      "the ministers met and ", "treaty ", "war, ", "12,000 ", "((", "\u{4E2D}\u{6587} ", "Oslo-", "😀 ",
      "\"a\" ",
    ])
  func endlessLine(_ bit: String) throws {
    let (short, long) = (try Reading(Self.repeated(bit, 2_000)), try Reading(Self.repeated(bit, 4_000)))
    #expect(short.broken.isEmpty && long.broken.isEmpty, "\(short.broken + long.broken)")
    func isDouble(_ first: Int, _ second: Int) -> Bool { abs(second - 2 * first) <= 2 + first / 100 }
    #expect(isDouble(short.cut.tokens.count, long.cut.tokens.count))
    #expect(isDouble(short.cut.sentenceRanges.count, long.cut.sentenceRanges.count))
    #expect(isDouble(short.trees.longSentences.count, long.trees.longSentences.count))
  }

  @Test("Thousands of tokens without a stop are cut, said to be long, and each part is a tree")
  func withoutStop() throws {
    let reading = try Reading(String(repeating: "treaty ", count: 2_500))
    #expect(reading.cut.tokens.count == 2_500)
    #expect(reading.broken.isEmpty, "\(reading.broken)")
    #expect(reading.trees.longSentences.count == reading.cut.sentenceRanges.count { $0.count > 240 })
    #expect(reading.trees.longSentences.count >= 2)
  }

  @Test("A word of a hundred thousand letters is one token, and has a lemma")
  func endlessWord() throws {
    let reading = try Reading("The " + String(repeating: "x", count: 100_000) + " fell.")
    #expect(reading.cut.tokens.count == 4)
    #expect(reading.broken.isEmpty)
  }

  @Test("A lemma is never empty and never half a character, whatever script the model chose")
  func lemmas() {
    let script = EditScript(casing: .keep, cut: 1, ending: [])
    #expect(script.fits(Array("cities".utf8)[...]))
    #expect(!script.fits(Array("é".utf8)[...]))
    #expect(!script.fits(Array("a".utf8)[...]))
    #expect(!EditScript(casing: .keep, cut: 255, ending: []).fits(Array("was".utf8)[...]))
    #expect(!EditScript(casing: .plain, cut: 0, ending: []).fits(Array(",".utf8)[...]))
    #expect(EditScript(casing: .plain, cut: 0, ending: []).fits(Array("4,500".utf8)[...]))
    #expect(EditScript(casing: .keep, cut: 2, ending: [0x79]).fits(Array("ié".utf8)[...]))
  }

  @Test("A mark at the beginning of a file changes neither words nor trees")
  func mark() throws {
    let text = "The minister signed the treaty in Oslo."
    let (plain, marked) = (try Reading(text), try Reading("\u{FEFF}" + text))
    #expect(plain.trees.heads == marked.trees.heads)
    #expect(plain.names == marked.names)
    #expect(marked.cut.tokens.first?.start == 3)
  }

  private static func repeated(_ bit: String, _ bytes: Int) -> String {
    String(repeating: bit, count: bytes / bit.utf8.count)
  }
}
