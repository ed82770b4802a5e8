import EntenteModel
import EntenteTraining
import Testing

@Suite("CoNLL-U files")
struct ConlluFileTests {
  /// Two documents, the first of two paragraphs, with a contraction that is one token and two words.
  static let text = [
    "# newdoc id = GUM_news_harbour",
    "# sent_id = GUM_news_harbour-1",
    "# speaker = Weiss",
    "# text = Ships don't wait.",
    "1\tShips\tship\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t4:nsubj\tEntity=(1)",
    "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
    "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_",
    "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
    "4\twait\twait\tVERB\tVB\tMood=Ind|Tense=Pres\t0\troot\t_\tSpaceAfter=No",
    "4.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_",
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
    "",
    "# newpar",
    "# text = They sail.",
    "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_",
    "2\tsail\tsail\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No",
    "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_",
    "",
    "# newdoc id = weblog-x",
    "# text = Yes",
    "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_",
    "",
  ].joined(separator: "\n")

  @Test("Words, multiword tokens and marks of documents, paragraphs and speakers are read")
  func read() throws {
    let documents = try ConlluFile.parse(Self.text)
    #expect(documents.map(\.name) == ["GUM_news_harbour", "weblog-x"])
    #expect(documents[0].text == "Ships don't wait.\n\nThey sail.")
    let first = documents[0].sentences[0]
    #expect(first.speaker == "Weiss")
    #expect(first.words.map(\.form) == ["Ships", "do", "n't", "wait", "."])
    #expect(first.words.map(\.head) == [4, 4, 4, 0, 4])
    #expect(first.words[3].features == ["Mood=Ind", "Tense=Pres"])
    #expect(first.words[3].misc == ["SpaceAfter=No"])
    #expect(first.multiwords.map(\.words) == [1..<3])
    #expect(first.multiwords.map(\.form) == ["don't"])
    #expect(documents.map { SegmentationEvaluation.genre(of: $0.name) } == ["news", "weblog"])
  }

  @Test("A line that has not ten columns is an error that names it")
  func malformed() {
    #expect(throws: ConlluError.self) { try ConlluFile.parse("1\tYes\tyes\n") }
    #expect(throws: ConlluError.self) {
      try ConlluFile.parse(Self.text.replacing("2\tdo\t", with: "7\tdo\t"))
    }
  }

  @Test("A document cut as its treebank cuts it scores full marks, and one that is not scores less")
  func comparison() throws {
    let document = try #require(try ConlluFile.parse(Self.text).first)
    let right = SegmentationComparison(document)
    #expect(right.sentences.f1 == 1)
    #expect(right.words.f1 == 1)
    let joined = try ConlluFile.parse(
      "# text = so it ends. Now\n1\tso it ends. Now\t_\tX\tX\t_\t0\troot\t_\t_\n\n")
    let wrong = SegmentationComparison(try #require(joined.first))
    #expect(wrong.sentences.hits == 0)
    #expect(wrong.sentences.said == 2)
    #expect(wrong.sentences.gold == 1)
  }
}
