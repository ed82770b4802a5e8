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
      ("Goats wander back and forth across the unmarked frontier of 70 km.", ["frontier"]),
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
      ("The storm stopped 9 days of sailing in the bay.", ["sailing"]),
      ("The docks, closed for three weeks, reopened.", ["dock"]),
      ("The ferry ought to be sailing again in ten days.", ["ferry"]),
      ("The shaft was dug. At 90 metres it is the deepest.", ["shaft"]),
      ("At 90 metres it is the tallest mast.", ["mast"]),
      ("Standing 40 metres tall, the arch is new.", ["arch"]),
      ("The tank will hold 40 tonnes of grain.", ["tank"]),
      ("Norway holds 40 tonnes of gold.", ["gold"]),
      ("The lake behind it will stretch back for 9 miles.", ["lake"]),
      ("The stream had shrunk to 9 litres a second - roughly what millers need.", ["stream"]),
      (
        "Within nine days the Rhone, where it leaves Lyon, shrank to 9 litres a second.", ["shrink", "rhone"]
      ),
      ("Its price has risen from $2 million to $3 million.", ["price", "price"]),
      ("The canal has cost $3 million.", ["cost"]),
      ("The land earned $2 million from wool.", ["earnings"]),
      ("The land made $2 million from wool.", ["earnings"]),
      ("Norway pledged $4 million, Spain $3 million and Chile $2 million.", ["pledge", "pledge", "pledge"]),
      ("It caused losses which the bank puts at $4 million.", ["loss"]),
      ("It falls short of the 40 tonnes that the treaty guarantees Norway.", ["guarantee"]),
      ("They walked to the capital, 90 km away.", ["capital"]),
    ])
  func head(_ text: String, _ heads: [String]) {
    #expect(terms(text, .head).map { $0.first ?? "" } == heads)
  }

  @Test("A member of a gapped list has the name of its giver only")
  func gapped() {
    let text = "Norway pledged $4 million, Spain $3 million and Chile $2 million."
    #expect(terms(text, .name) == [["norway"], ["spain"], ["chile"]])
    #expect(FigureExample.figures(text).map(\.figure.measure.phrase) == ["Norway", "Spain", "Chile"])
  }

  @Test(
    "What is measured is worded by a noun phrase, never by a bare verb",
    arguments: [
      ("The port charges it $3 million a year.", "The port"), ("The plan foresees 14 months.", "The plan"),
      ("They got six weeks to draw up a longer list.", "a longer list"),
    ])
  func phrase(_ text: String, _ phrase: String) {
    #expect(FigureExample.figures(text).map(\.figure.measure.phrase) == [phrase])
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
