import EntenteLanguage
import EntenteModel
import EntenteReading
import Testing

@Suite("What figures measure")
struct FigureMeasureTests {
  private func terms(_ text: String, _ part: MeasureTerm.Part) -> [[String]] {
    FigureExample.figures(text).map { $0.figure.measure.terms.filter { $0.part == part }.map(\.lemma) }
  }

  @Test(
    "The head is the noun or verb that is measured",
    arguments: [
      ("Legal timber sales between the two islands stand at roughly $20 million.", ["sale"]),
      ("Fishing among the islands has grown, with recent figures exceeding $9 million.", ["fishing"]),
      ("They share a frontier of about 70 km.", ["frontier"]),
      ("Smugglers cross the marshy 70-kilometre frontier.", ["frontier"]),
      ("Norway shipped about $4 million worth of cod to Ghana.", ["ship"]),
      ("The duke let the farmer 19 km of shore for 40 years.", ["shore", "let"]),
      ("The fire caused the deaths of two sailors.", ["sailor"]),
      ("She began a five-day tour.", ["tour"]),
      ("They met for nearly six hours of bargaining.", ["bargaining"]),
      ("It moves 70 percent of its coal through Oslo.", ["coal"]),
      ("The port charges it $3 million a year.", ["charge"]),
      ("Current rice stocks stand at 40 tonnes.", ["stock"]),
      ("Illegal logging, often by night, is put at $7 million.", ["logging"]),
      ("They vowed to raise salmon exports to $30 million.", ["export"]),
      ("A total of $3 million in grants was paid.", ["grant"]),
    ])
  func head(_ text: String, _ heads: [String]) {
    #expect(terms(text, .head).map { $0.first ?? "" } == heads)
  }

  @Test("Modifiers, names and the words of the clause are terms of their own")
  func parts() {
    let text = "Official timber trade through Bergen stands at $2 million."
    #expect(terms(text, .modifier) == [["official", "timber"]])
    #expect(terms(text, .name) == [["bergen"]])
    #expect(terms("The fire caused the deaths of two sailors.", .frame) == [["cause", "death", "fire"]])
  }

  @Test("The evidence holds the figure and the phrase it measures, and no other clause")
  func clause() throws {
    let text = "The road is closed, and official timber trade stands at $2 million, while fishing goes on."
    let mention = try #require(FigureExample.figures(text).first).mention
    #expect(ReportText(text)[mention.span] == "and official timber trade stands at $2 million")
  }
}
