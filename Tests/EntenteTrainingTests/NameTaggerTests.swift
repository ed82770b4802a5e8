import EntenteLanguage
import EntenteTraining
import Testing

@Suite("Names")
struct NameTaggerTests {
  /// A tagger that learned a dozen sentences by heart.
  private static let tagger: NameTagger? = {
    var document = NameDocument()
    for _ in 0..<4 {
      document.add(
        ["President", "Anna", "Berg", "flew", "to", "Norway", "."],
        names: [
          GoldName(range: 1..<3, type: "PER", kinds: [.person]),
          GoldName(range: 5..<6, type: "LOC", kinds: [.state]),
        ])
      document.add(
        ["The", "Harbour", "Union", "met", "in", "Oslo", "."],
        names: [
          GoldName(range: 1..<3, type: "ORG", kinds: [.organisation]),
          GoldName(range: 5..<6, type: "LOC", kinds: [.state, .place]),
        ])
      document.add(["The", "talks", "went", "on", "."], names: [])
    }
    var plan = NameTrainer.Plan()
    plan.epochs = 6
    let trainer = NameTrainer(plan)
    trainer.prepare([([document], 1)])
    trainer.train { _, _ in }
    var builder = ModelFileBuilder()
    trainer.write(to: &builder)
    return try? NameTagger(validating: builder.file())
  }()

  @Test("What was learned is read again, and a like sentence too")
  func learned() throws {
    let tagger = try #require(Self.tagger)
    let text = NameText(words: [
      ["President", "Anna", "Berg", "flew", "to", "Norway", "."],
      ["President", "Olga", "Berg", "flew", "to", "Oslo"],
    ])
    let mentions = tagger.read(text)
    #expect(mentions.map(\.range) == [1..<3, 5..<6, 8..<10, 12..<13])
    #expect(mentions[0].kind == .person && mentions[1].kind == .state)
  }

  @Test("The same data and plan give the same bytes")
  func sameBytes() {
    func file() -> [UInt8] {
      var document = NameDocument()
      document.add(["Oslo", "waits", "."], names: [GoldName(range: 0..<1, type: "LOC", kinds: [.place])])
      var plan = NameTrainer.Plan()
      plan.least = 1
      let trainer = NameTrainer(plan)
      trainer.prepare([([document], 1)])
      trainer.train { _, _ in }
      var builder = ModelFileBuilder()
      trainer.write(to: &builder)
      return builder.file()
    }
    #expect(file() == file())
  }

  @Test(
    "Odd texts are read without harm",
    arguments: [
      [], [[]], [[""]], [["\u{0}", "\u{200F}", "🙂", "שלום", "Привет"]],
      [Array(repeating: "Norway", count: 20_000)], [[String(repeating: "A", count: 100_000)]],
    ] as [[[String]]])
  func oddTexts(_ words: [[String]]) throws {
    let tagger = try #require(Self.tagger)
    let text = NameText(words: words)
    #expect(tagger.labels(of: text).count == text.tokens.count)
  }

  @Test("A model file without names is refused by the name of what it lacks")
  func foreign() {
    var builder = ModelFileBuilder()
    builder.add("other", [UInt32(1)])
    #expect(throws: ModelError.section("names-sizes")) { try NameTagger(validating: builder.file()) }
  }

  @Test("The sections of names go into another file, beside what stands there")
  func merged() throws {
    var names = ModelFileBuilder()
    names.add("names-sizes", [UInt32(7)])
    var other = ModelFileBuilder()
    other.add("sizes", [UInt32(1)])
    other.add("names-sizes", [UInt32(2)])
    let file = try ModelFile(validating: NameTraining.add(names: names.file(), to: other.file()))
    #expect(try file.numbers("sizes", of: UInt32.self, count: 1)[0] == 1)
    #expect(try file.numbers("names-sizes", of: UInt32.self, count: 1)[0] == 7)
  }

  @Test("Labels spell out names; one that starts anew ends the one before")
  func spelling() {
    let person = UInt8(NameLabel.first(.person))
    let more = UInt8(NameLabel.inside(.person))
    let place = UInt8(NameLabel.first(.place))
    let mentions = NameLabel.mentions([0, person, more, person, place, 0], from: 10)
    #expect(mentions.map(\.range) == [11..<13, 13..<14, 14..<15])
    #expect(mentions.map(\.kind) == [.person, .person, .place])
  }
}
