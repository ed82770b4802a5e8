import EntenteLanguage
import EntenteModel
import EntenteReading
import Testing

@Suite("Quantities")
struct FigureQuantityTests {
  @Test(
    "Units and currencies are told by sign, code and name",
    arguments: [
      ("it paid US$2bn", "2000000000 USD"), ("a loan of £3m", "3000000 GBP"),
      ("Rs 500 crore", "5000000000 INR"),
      ("50 million Swiss francs", "50000000 CHF"), ("C$40 a share", "40 CAD/share"), ("EUR 125", "125 EUR"),
      ("816 000 t of ore", "816000 tonne"),
      ("750 million cubic feet of gas per day", "750000000 cubic feet/day"),
      ("90,000 barrels a day", "90000 barrel/day"),
      ("a rise of 2.5 percentage points", "2.5 percentage point"),
      ("12 per cent", "12 percent"), ("a 7.62mm barrel", "7.62 mm"), ("5,150 MW", "5150 MW"),
      ("40 sq km", "40 sq km"),
      ("he is 5 ft 6 in", "5.5 foot"), ("thirteen dollars and forty cents", "13.4 USD"),
      ("half a century", "50 year"),
      ("two decades", "20 year"), ("roughly 3 to 4 litres", "3…4 l"),
      ("$8-10bn", "8000000000…10000000000 USD"),
      ("nearly 300 nautical miles", "300 about nautical mile"), ("80 km/h", "80 km/h"),
      ("20 more years", "20 year"), ("600 cumecs", "600 cubic m/second"),
      ("ten days to two weeks", "10…14 day"),
    ])
  func unit(_ text: String, _ wanted: String) {
    #expect(
      QuantityReader().read(FigureExample.text(text)).map { FigureExample.short($0.quantity) } == [wanted])
  }

  @Test("A bare dollar is the one that the report names in full")
  func bareDollar() {
    let named = FigureExample.figures(
      "The mine cost 40 million Australian dollars. Wages took $5 million of it.")
    #expect(named.map { $0.figure.quantity.unit.name } == ["AUD", "AUD"])
    let bare = FigureExample.figures("Wages took $5 million of it.")
    #expect(bare.map { $0.figure.quantity.unit.name } == ["USD"])
  }

  @Test("Units convert to their base by exact decimals")
  func base() throws {
    let mile = try #require(QuantityReader().unit(named: "mile"))
    #expect("\(mile.factor)" == "1609.344")
    #expect(QuantityReader().unit(named: "parsnip") == nil)
    #expect(QuantityReader().currency(named: "Kuwaiti dinar")?.name == "KWD")
  }

  @Test(
    "Names with numbers, clock times and years are no amounts",
    arguments: [
      "An-70 cargo planes", "the G20", "a T-72 tank", "at 2 pm", "in 2013-14", "the 21st time", "B52 bombers",
    ])
  func none(_ text: String) {
    #expect(QuantityReader().read(FigureExample.text(text), bareNumbers: true).isEmpty)
  }
}
