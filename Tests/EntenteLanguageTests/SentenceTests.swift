import EntenteLanguage
import EntenteModel
import Testing

@Suite("Sentences")
struct SentenceTests {
  /// Texts of one paragraph; `|` stands where a sentence ends.
  static let marked = [
    // Full stops, and periods that are none.
    "They paid Rs. 20 crore for 60 km.| Gen. Okoro agreed.",
    "It ended.|\u{201C}Good,\u{201D} he said.| \"Yes.\"",
    "The ministers met on Monday.| They signed nothing.",
    "Dr. Lang and Gen. Okoro met Mrs. Weiss at St. Anne's Hospital.| Nobody was hurt.",
    "The firm, Harbour & Sons Ltd. of Leeds, declined.| Its rival Norden Inc. agreed.",
    "The deal went to Norden Inc.| It was worth little.",
    "She lives in the U.S. and works for the U.N. office there.",
    "He moved to the U.S.| She stayed in the U.K.| They write often.",
    "The U.S. Treasury and the E.U. Commission issued a joint note.",
    "The plane left at 6 a.m. and landed at 9 p.m. local time.",
    "The plane landed at 9 p.m.| The crowd cheered.",
    "At 7 p.m. Mrs. Weiss spoke to the press.",
    "See No. 14 and Fig. 3 on p. 21 of vol. 2.| Then answer.",
    "Was it true?| No.| Nobody believed it.",
    "Rain fell from Jan. 3 to Feb. 11, and again on Sept. 2.| Rivers rose.",
    "J. R. Adeyemi and Maria K. Olsen wrote it.| Both resigned.",
    "They offered plan B.| The board chose plan A.",
    "You know more than I.| Do not deny it.",
    "Prices rose 3.5 percent to $1.25.| Wages did not.",
    "Read https://example.org/a.b/c.html.| Write to desk@example.org.| Wait.",
    "It weighs 5 lb. and costs little.| Buy it.",
    "He cited Olsen et al. (2019), i.e. the second study.| It was short.",
    // Cries and questions.
    "Stop!| Who goes there?| A friend.",
    "Really?!| Yes!!| Fine.",
    "The search engine Hooray! is older than the web shop Wow! by a year.",
    // Quotation marks of every kind.
    "\"We will go.\"| She closed the door.",
    "\u{201C}We will go.\u{201D}| She closed the door.",
    "\u{AB}We will go.\u{BB}| She closed the door.",
    "\u{201E}We will go.\u{201C}| She closed the door.",
    "\u{2018}We will go.\u{2019}| She closed the door.",
    "``We will go.''| She closed the door.",
    "\"Will you go?\" she asked.| Nobody answered.",
    "\"Will you go?\" Maria asked.| Nobody answered.",
    "He said: \"Go.\"| \"Where?\" she cried.",
    "(The gate was shut.)| We waited.",
    "The gate (it was shut.) did not open.",
    // Ellipses.
    "I thought ... well, never mind.",
    "I thought\u{2026} well, never mind.",
    "They waited...| Nobody came.",
    "They waited? ...| Nobody came.",
    "They waited....| Nobody came.",
    "They waited . . . and then . . . I left.",
    "They waited for hours . . . .| Nobody came.",
    "They waited for hours.| . . . Nobody came.",
    // References, lists, heads run together.
    "The town was taken in spring.[4]| It fell in June. [5]| Nobody noticed.",
    "1. Close the border| 2. Open the talks| 3. Sign",
    "1) Close the border| 2) Open the talks",
    "1.) Close the border.| 2.) Open the talks.",
    "a. Close the border| b. Open the talks",
    "\u{2022} Close the border| \u{2022} Open the talks",
    "Harbour reopens after the storm| Friday, March 4, 2016| Ships returned to the quay.",
    "KARAGA, March 4 (Northern Wire) -| Ships returned to the quay.| Crews cheered.",
    "PORT ELIM, Karaga \u{2014}| Ships returned to the quay.",
    "FOR SALE - Two ships at the quay",
    "A crane at the quay| Photo: Northern Wire.",
  ]

  @Test("A paragraph is cut at every mark and nowhere else", arguments: marked)
  func paragraph(_ row: String) {
    #expect(sentences(row.filter { $0 != "|" }) == parts(row))
  }

  /// Texts of several lines; `|` stands where a sentence ends.
  static let lines = [
    // Wrapped prose is joined, also where a line begins with a name.
    "The ministers of the two coastal states met on Monday in the city of\n"
      + "Karaga and agreed on a timetable for the talks on fisheries and the\nshared pipeline.| Nothing was signed.",
    // A blank line always ends a sentence.
    "Trade and transit|\n\nthe ministers met",
    // Short lines without a full stop are no running text.
    "Trade and transit|\nThe ministers of the two coastal states met on Monday in the city of Karaga.",
    "Northern Wire|\nKaraga office|\nPress line 14",
    // Items of a list.
    "They agreed on three points:|\n- a timetable|\n- a hotline|\n- a fund",
    "They agreed on two points:|\n1. A timetable for the talks|\n2. A hotline",
    "They agreed on two points:|\n\u{2022} a timetable|\n\u{2022} a hotline",
    // An abbreviation at the end of a line does not end the sentence.
    "The ministers of the two coastal states met for many hours with Dr.\nLang in the old harbour.",
  ]

  @Test("Lines are joined where they are wrapped prose, and parted where they are not", arguments: lines)
  func wrapped(_ row: String) {
    #expect(sentences(row.filter { $0 != "|" }) == parts(row))
  }

  @Test("A single line break ends a sentence in a heading")
  func heading() {
    #expect(sentences("Two ports open\nTalks go on", kind: .heading) == ["Two ports open", "Talks go on"])
    #expect(sentences("Two ports open for the\nwinter season", kind: .heading).count == 1)
  }

  @Test("Passages end sentences, and furniture has none")
  func passages() {
    let text = ReportText("The port\nis open\nShare this")
    let passages = [
      Passage(span: TextSpan(0, 8), kind: .heading), Passage(span: TextSpan(9, 16), kind: .paragraph),
      Passage(span: TextSpan(17, 27), kind: .furniture),
    ]
    let segmented = Segmenter().segment(text, passages: passages)
    #expect(segmented.sentences.map { text[$0.span] } == ["The port", "is open"])
    #expect(segmented.sentences.map(\.kind) == [.heading, .paragraph])
  }

  @Test("A sentence longer than a thousand tokens is cut behind a comma")
  func endless() {
    let text = String(repeating: "one two three, ", count: 400)
    let found = sentences(text)
    #expect(found.count == 2)
    #expect(found[0].hasSuffix(","))
  }

  private func sentences(_ text: String, kind: Passage.Kind = .paragraph) -> [String] {
    let text = ReportText(text)
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: kind)])
    return segmented.sentences.map { text[$0.span] }
  }

  private func parts(_ row: String) -> [String] {
    row.split(separator: "|").map { part in
      let bytes = Array(part.utf8)
      let first = bytes.firstIndex { $0 > 0x20 } ?? 0
      let last = bytes.lastIndex { $0 > 0x20 } ?? -1
      return String(decoding: bytes[first..<last + 1], as: UTF8.self)
    }
  }
}
