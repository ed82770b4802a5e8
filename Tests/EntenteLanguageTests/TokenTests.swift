import EntenteLanguage
import EntenteModel
import Testing

@Suite("Tokens")
struct TokenTests {
  /// Texts; `|` stands where a token ends without white space.
  static let marked = [
    // Clitics, and words that are two.
    "We| do|n't| know|,| but| she|'s| sure| they|'ll| come|.",
    "We do|n\u{2019}t know what it|\u{2019}s worth",
    "I can|not say ca|n't or wo|n't|;| we|'d| gon|na| not",
    "Karaga|'s ports and the ministers|' aides",
    "O'Hara met D'Souza at 5 o'clock in Sana'a",
    "the 1980's and the '90s|,| '71 too",
    // Hyphens and dashes.
    "a well|-|known twenty|-|two|-|year|-|old co-founder of a non-profit anti-mine group",
    "the D|-|8 and the S|-|300 of al|-|Hamra",
    "from 2012|-|14|,| 600|-|700 trucks|,| 555-0148",
    "on 2021-03-04 or 04-Mar-21",
    "the port|\u{2014}|and the road| \u{2013} |were shut |--| all of it",
    // Periods.
    "Mr. Lang of the U.S. met J. Olsen|,| e.g. at 5 p.m. in D.C.| today",
    "It ended|.| Nobody left|...",
    "so they wait|...| and wait|\u{2026}",
    // Numbers, money, units.
    "$|2|bn|,| US$|4.5| million|,| \u{20AC}|300|m|,| \u{A3}|12.50",
    "Rs.|500|m|,| PKR|750| and Rs. 20 crore",
    "1,234.5 and 12,34,567 and 3.4|%| and 1/2| cup",
    "at 10:30 on 9/11 at 5|pm|,| 7|a.m.",
    "35|mm and 10|km|/|h| on the 19th of the 1960s with a 4G phone in room 39A",
    "#health and |#|1 and call +4912345678",
    "resolution S/RES/2231 and he or s/he and|/|or them",
    // Addresses.
    "see https://example.org/x?y=1|.| or www.example.org|,| or example.com",
    "write to a.b-c@example.org| or |<|desk@example.org|>",
    "open notes.pdf|,| not the.end|.",
    // Marks.
    "(|\"|yes|\"|)| [|no|]| {|so|}",
    "\u{201C}|yes|\u{201D} \u{2018}|no|\u{2019} \u{AB}|so|\u{BB} \u{201E}|da|\u{201C}",
    "what|?!| oh|!!!| :-) fine",
    "AT&T and R&D| & more",
    "24|\u{B0}|C on 5|\u{BD}| acres of |\u{2022}| land",
    "the end|.|The next",
  ]

  @Test("A text is cut at white space and at every mark, and nowhere else", arguments: marked)
  func text(_ row: String) {
    let text = ReportText(String(row.filter { $0 != "|" }))
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    let expected = row.split { $0 == " " || $0 == "|" }.map(String.init)
    #expect(segmented.tokens.map { segmented.string(of: $0) } == expected)
  }

  @Test("A token's hash is that of its word in any case")
  func hash() {
    let words = [
      "The", "DON", "\u{2019}s", "internationalisation", "1,000", "Z\u{FC}rich", "U.S.", "\u{201C}", "...",
    ]
    for word in words {
      let text = ReportText("x " + word)
      let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
      let found = segmented.tokens.dropFirst().map { segmented.string(of: $0) }
      #expect(found == [word])
      #expect(segmented.tokens.last?.hash == WordHash.of(word))
    }
  }

  @Test("A token's shape tells what it is made of")
  func shape() {
    let text = ReportText("NATO met\nin Oslo, 1,200 strong: a.b@example.org \u{C9}lan C-3 4th")
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .heading)])
    let shapes = Dictionary(
      segmented.tokens.map { (segmented.string(of: $0), $0.shape) }, uniquingKeysWith: { first, _ in first })
    #expect(shapes["NATO"] == [.letter, .initialUpper, .allUpper, .spaceBefore, .sentenceStart])
    #expect(shapes["met"] == [.letter, .spaceBefore])
    #expect(shapes["in"]?.contains(.lineBefore) == true)
    #expect(shapes["Oslo"] == [.letter, .initialUpper, .spaceBefore])
    #expect(shapes[","] == [.punctuation])
    #expect(shapes["1,200"] == [.digit, .number, .spaceBefore])
    #expect(shapes["a.b@example.org"]?.contains(.address) == true)
    #expect(shapes["\u{C9}lan"] == [.letter, .initialUpper, .spaceBefore])
    #expect(shapes["4th"] == [.letter, .digit, .spaceBefore])
  }
}
