import EntenteLanguage
import EntenteModel
import Testing

@Suite("Sorts of names")
struct NameSorterTests {
  private func cut(_ text: String) -> SegmentedText {
    let text = ReportText(text)
    return Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
  }

  @Test(
    "The head word tells what a name stands for",
    arguments: [
      ("Harwick Accord", .other, .agreement), ("Treaty of Harwick", .place, .agreement),
      ("Port of Harwick", .place, .infrastructure), ("Harwick Bridge", .other, .infrastructure),
      ("Second Harwick Brigade", .organisation, .armedGroup), ("Harwick War", .other, .event),
      ("Harwick Recovery Programme", .other, .programme), ("Harwick Council", .organisation, .organisation),
      ("Harwick", .place, .place), ("Nadia Bridge", .person, .person), ("Norwegian", .nationality, .people),
      ("Treaty", .other, .thing),
    ] as [(String, NameKind, EntityKind)])
  func heads(_ name: String, _ kind: NameKind, _ sort: EntityKind) {
    let text = cut(name)
    let mention = NameMention(range: text.tokens.indices, kind: kind)
    #expect(NameSorter().sort(mention, in: text).kind == sort)
  }

  @Test(
    "An agreement's head word gives its whole name away",
    arguments: [
      ("Both sides kept to the Harwick Accord for a year.", "Harwick Accord"),
      ("They had signed the Treaty of Harwick in spring.", "Treaty of Harwick"),
      ("The Oslo Agreement was never carried out.", "Oslo Agreement"),
    ])
  func runs(_ row: (String, String)) throws {
    let text = cut(row.0)
    let names = try NameTagger.compiledIn().read(text).map { text.text[text.span(of: $0.range)] }
    #expect(names.contains { $0 == row.1 })
  }

  @Test(
    "A head word alone, or in small letters, is no name",
    arguments: ["The Treaty was kept.", "an old peace accord held"])
  func none(_ sentence: String) throws {
    let text = cut(sentence)
    #expect(try NameTagger.compiledIn().read(text).isEmpty)
  }
}
