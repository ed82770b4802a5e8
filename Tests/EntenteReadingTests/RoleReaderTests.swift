import EntenteLanguage
import EntenteModel
import EntenteReading
import Testing

@Suite("Who holds which office, in one report")
struct RoleReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text }

    /// Each role as "person | office | of | tenure", with `-` where nothing says what it is of.
    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(
    "Offices are read from titles, appositions, clauses and verbs",
    arguments: [
      Row("Norwegian Prime Minister Anna Holt arrived.", "Anna Holt | prime minister | Norwegian | current"),
      Row(
        "Norway's former foreign minister, Karl Moe, agreed.", "Karl Moe | foreign minister | Norway | past"),
      Row("Acting Defence Minister Karl Moe resigned.", "Karl Moe | defence minister | - | acting"),
      Row(
        "US Secretary of State Anna Holt arrived in Oslo.", "Anna Holt | secretary of state | US | current"),
      Row(
        "Anna Holt, the minister for energy and climate, spoke.",
        "Anna Holt | energy and climate minister | - | current"),
      Row(
        "Anna Holt, Sweden's minister of foreign affairs, spoke.",
        "Anna Holt | foreign minister | Sweden | current"),
      Row("Karl Moe, who was then mayor of Oslo, left.", "Karl Moe | mayor | Oslo | past"),
      Row(
        "Sweden, whose foreign minister, Olaf Rask, came, signed.",
        "Olaf Rask | foreign minister | Sweden | current"),
      Row("As foreign minister, Karl Moe signed it.", "Karl Moe | foreign minister | - | current"),
      Row(
        "Anna Holt was appointed ambassador to Sweden in May 2021.",
        "Anna Holt | ambassador to sweden | - | current"),
      Row("Karl Moe has been the mayor of Oslo since 2019.", "Karl Moe | mayor | Oslo | current"),
      Row("General Karl Moe, the head of Norway's army, spoke.", "Karl Moe | army chief | Norway | current"),
      Row("Army Chief General Karl Moe spoke.", "Karl Moe | army chief | - | current"),
      Row("President-elect Karl Moe arrived.", "Karl Moe | president | - | future"),
    ])
  func corpus(_ row: Row) throws {
    let (text, mentions) = try Self.read(row.text)
    let found = mentions.compactMap { mention -> String? in
      guard case .role(let role) = mention.claim else { return nil }
      return "\(role.person.words) | \(role.office) | \(role.of?.words ?? "-") | \(role.tenure)"
    }
    #expect(found == row.expected)
    for mention in mentions {
      #expect(text.admits(mention.span) && mention.span.contains(mention.claim.anchor))
    }
  }

  @Test(
    "What names no holder of an office gives none",
    arguments: [
      "The prime minister arrived in Oslo.", "Anna Holt and Karl Moe signed it.",
      "Ministers met Anna Holt in Oslo.",
      "Anna Holt, visibly tired, left.", "Anna Holt, Karl Moe and others left.", "He is not the mayor.",
    ])
  func none(_ text: String) throws {
    #expect(try Self.read(text).mentions.isEmpty)
  }

  @Test("An office that is said again is stated once, and a rank only where no office is told")
  func restated() throws {
    let text = "Norwegian President Anna Holt left. President Holt was tired. General Karl Moe stayed."
    let offices = try Self.read(text).mentions.compactMap { mention -> String? in
      if case .role(let role) = mention.claim { role.office } else { nil }
    }
    #expect(offices == ["president", "general"])
  }

  @Test("A counterpart holds the office told before")
  func counterpart() throws {
    let text = "Norway recalled its ambassador, Karl Moe, and expelled his Swedish counterpart, Anna Holt."
    let found = try Self.read(text).mentions.compactMap { mention -> String? in
      if case .role(let role) = mention.claim { role.person.words + " " + role.office } else { nil }
    }
    #expect(found == ["Karl Moe ambassador", "Anna Holt ambassador"])
  }

  private static func read(_ string: String) throws -> (text: ReportText, mentions: [Mention]) {
    let report = Report(
      source: "test", original: Array(string.utf8), text: ReportText(string),
      passages: [Passage(span: ReportText(string).span, kind: .paragraph)])
    let segmented = Segmenter().segment(report.text, passages: report.passages)
    let trees = Trees(SentenceReader(model: try .compiledIn()).read(segmented))
    let names = try NameTagger.compiledIn().read(segmented)
    let dates = DateReader().read(segmented, published: nil)
    let scene = Scene(
      report: report.id, published: nil, trees: trees, names: names, dates: dates, figures: [],
      referents: ReferentReader().read(trees, names: names, dates: dates))
    return (report.text, RoleReader().read(scene))
  }
}
