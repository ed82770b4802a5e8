import EntenteModel
import Testing

@Suite("Who is meant in one report")
struct WhoReaderTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let meaning: String
    let rule: String
    var testDescription: String { text }

    init(_ text: String, _ meaning: String, _ rule: String) {
      self.text = text
      self.meaning = meaning
      self.rule = rule
    }
  }

  static let rows: [Row] = [
    Row("Rolf Benner arrived in Rome. [[Benner]] met the press.", "Rolf Benner", "referent.name-short"),
    Row("Rolf Benner arrived in Rome. [[Mr Benner]] met the press.", "Rolf Benner", "referent.name-short"),
    Row(
      "The African Union (AU) met in Accra. The [[AU]] sent envoys.", "African Union",
      "referent.name-gazetteer"),
    Row(
      "The Harbour Workers Council (HWC) met on Monday. The [[HWC]] sent envoys.", "Harbour Workers Council",
      "referent.name-acronym"),
    Row("Norway agreed to the plan. [[Norwegian]] officials said so.", "Norway", "referent.demonym-actor"),
    Row(
      "Norway agreed to the plan. The [[Norwegian government]] said so.", "Norway",
      "referent.demonym-government"),
    Row("Norway sold the field. [[Norwegian]] gas is cheap.", "Norway", "referent.demonym-modifier"),
    Row("Norway refused at first. [[Oslo]] agreed to the plan in May.", "Norway", "referent.metonym-subject"),
    Row("Norway refused at first. Sweden accused [[Oslo]] of delay.", "Norway", "referent.metonym-addressed"),
    Row(
      "Norway refused at first. Sweden signed a pact with [[Oslo]] on Monday.", "Norway",
      "referent.metonym-party"),
    Row("Norway refused at first. Talks were held in [[Oslo]] on Monday.", "Oslo", "referent.name"),
    Row(
      "Norway and Sweden signed a treaty. [[Both countries]] called it historic.", "Norway + Sweden",
      "referent.joint-number"),
    Row(
      "Prime Minister Olga Brandt met President Rolf Benner on Monday. The [[two leaders]] signed a treaty.",
      "Olga Brandt + Rolf Benner", "referent.joint-number"),
    Row(
      "President Rolf Benner spoke on Monday. The [[president]] praised the deal.", "Rolf Benner",
      "referent.description-office"),
    Row(
      "Prime Minister Olga Brandt spoke on Monday. The [[premier]] praised the deal.", "Olga Brandt",
      "referent.description-office"),
    Row(
      "Olga Brandt, the [[foreign minister]], spoke on Monday.", "Olga Brandt", "referent.apposition"),
    Row("Rolf Benner said on Monday that [[he]] would resign.", "Rolf Benner", "referent.pronoun-subject"),
    Row("Norway said on Monday that [[it]] would sign.", "Norway", "referent.pronoun-subject"),
    Row(
      "Norway and Sweden accused [[each other]] of delay.", "Norway + Sweden", "referent.pronoun-reflexive"),
    Row(
      "Norway and Sweden met on Monday. [[Both]] agreed to the plan.", "Norway + Sweden",
      "referent.joint-number"),
    Row("Rolf Benner, [[who]] leads the party, will resign.", "Rolf Benner", "referent.pronoun-relative"),
    Row(
      "Norway and Sweden signed a treaty on Monday. [[They]] agreed to share the field.", "Norway + Sweden",
      "referent.pronoun-subject-before"),
    Row(
      "\"[[I]] will not sign,\" said Rolf Benner on Monday.", "Rolf Benner", "referent.pronoun-speaker"),
    Row(
      "Norway and Sweden signed the Bergen Declaration. The [[declaration]] names no date.",
      "Bergen Declaration",
      "referent.description-noun"),
    Row(
      "Norway and Sweden spoke. The [[Norway]]-Sweden Pipeline will carry gas.",
      "Norway",
      "referent.name-within"),
    Row(
      "The European Union met on Monday. [[Brussels]] promised aid.", "European Union",
      "referent.metonym-subject"),
  ]

  @Test("A marked wording means whom it means, and the rule says why", arguments: rows)
  func meaning(_ row: Row) throws {
    let marks = try WhoMarks(row.text)
    let span = try #require(marks.spans.first)
    // "Both" is no word of the naming.
    let naming = row.text.contains("[[Both ") ? TextSpan(span.start + 5, span.end) : span
    #expect(marks.meaning(of: naming) == row.meaning)
    #expect(marks.rules(of: naming) == [row.rule])
  }

  @Test(
    "What stands for nothing is no naming",
    arguments: [
      "[[It]] is clear that Norway will sign.",
      "[[It]] seems that Norway will sign.",
    ])
  func empty(_ text: String) throws {
    let marks = try WhoMarks(text)
    #expect(marks.meaning(of: marks.spans[0]) == "")
  }

  @Test("A pronoun or a bare title never becomes a referent")
  func earned() throws {
    let marks = try WhoMarks("The president said that he would go. She said that they had met him. He left.")
    #expect(marks.referents.isEmpty)
  }

  @Test("Two persons of one family name stay two")
  func namesakes() throws {
    let marks = try WhoMarks("Olga Brandt met Peter Brandt in Rome on Monday. They talked for an hour.")
    #expect(marks.named("Olga Brandt") != nil)
    #expect(marks.named("Olga Brandt") != marks.named("Peter Brandt"))
  }

  @Test("A state has its code, a person and a seat the code of the state")
  func codes() throws {
    let marks = try WhoMarks("Norwegian Prime Minister Olga Brandt spoke in Oslo. Norway will sign.")
    #expect(marks.named("Norway")?.code == "NO")
    #expect(marks.named("Norway")?.kind == .state)
    #expect(marks.named("Olga Brandt")?.state == "NO")
    #expect(marks.named("Oslo")?.kind == .place)
    #expect(marks.named("Oslo")?.state == "NO")
  }

  @Test("A state that no gazetteer knows is told by what it has, and by whom it stands beside")
  func unknownStates() throws {
    let marks = try WhoMarks(
      "Velmark and Ostria signed a truce. Velmark's army withdrew. Velmark's parliament approved the truce.")
    #expect(marks.named("Velmark")?.kind == .state)
    #expect(marks.named("Ostria")?.kind == .state)
  }

  @Test("A thing without a name is a referent where the report comes back to it")
  func things() throws {
    let text =
      "The two sides will build a pipeline. The pipeline will carry gas. Sweden will pay for the pipeline."
    let pipeline = try WhoMarks(text).referents.first { $0.name == "pipeline" }
    #expect(pipeline?.kind == .infrastructure)
    #expect(pipeline?.namings.count == 3)
    #expect(try WhoMarks("The two sides will build a pipeline.").referents.isEmpty)
  }

  @Test("What a state has one of is known by the state; what is told of in passing is kept apart")
  func bodies() throws {
    let marks = try WhoMarks("Norway's army left the valley. The gas pipeline was not hit.")
    let army = marks.referents.first { $0.name == "Norway's army" }
    #expect(army?.kind == .organisation && army?.state == "NO")
    #expect(marks.passing.contains { $0.name == "gas pipeline" && $0.isPassing })
    #expect(!marks.referents.contains { $0.isPassing })
  }

  @Test("A ministry is told by its field, and the name of one is whole")
  func ministries() throws {
    let marks = try WhoMarks(
      "The Ministry of Foreign Affairs denied it on Monday. The ministry of agriculture agreed. Norway signed."
    )
    #expect(marks.named("Ministry of Foreign Affairs")?.kind == .organisation)
    #expect(marks.named("Ministry of Foreign Affairs")?.namings.count == 1)
  }

  @Test("Two things of one noun that two places tell apart stay two")
  func placesTellApart() throws {
    let marks = try WhoMarks(
      "Trucks pass the Lund crossing. The Lund crossing is old. Others pass the Malmo crossing in Sweden.")
    #expect(marks.referents.filter { $0.namings.count > 1 && $0.name.hasSuffix("crossing") }.count <= 1)
    for referent in marks.referents + marks.passing {
      let words = referent.namings.map {
        String(decoding: marks.text.utf8[$0.span.start..<$0.span.end], as: UTF8.self)
      }
      #expect(
        !(words.contains { $0.contains("Lund") } && words.contains { $0.contains("Malmo") }), "\(words)")
    }
  }

  @Test("Referents come in the order of their first naming, and each naming once")
  func order() throws {
    let marks = try WhoMarks(
      "Sweden and Norway signed the Bergen Declaration. Norway said it would pay. Its gas is cheap.")
    let firsts = marks.referents.map(\.namings[0].span)
    #expect(firsts == firsts.sorted())
    for referent in marks.referents {
      #expect(Set(referent.namings.map(\.span)).count == referent.namings.count)
      #expect(referent.namings.allSatisfy { marks.text.admits($0.span) })
    }
  }
}
