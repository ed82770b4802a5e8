import EntenteLanguage
import EntenteModel
import EntenteReading
import Testing

@Suite("Numbers")
struct FigureNumberTests {
  private func values(_ text: String) -> [String] {
    NumberReader().numbers(FigureExample.text(text)).map { "\($0.value)" }
  }

  @Test(
    "Digits, words and both are read exactly",
    arguments: [
      ("1.7 billion", "1700000000"), ("twelve", "12"), ("half a dozen", "6"), ("a dozen", "12"),
      ("half a million", "500000"), ("one and a half million", "1500000"), ("2 1/2", "2.5"), ("3½", "3.5"),
      ("three lakh", "300000"), ("2 crore", "20000000"), ("816 000", "816000"), ("12,34,567", "1234567"),
      ("1,234.5", "1234.5"), ("0.1 million", "100000"), ("2,000 million", "2000000000"),
      ("1.5tn", "1500000000000"),
      ("10M", "10000000"), ("twenty-one thousand six hundred and four", "21604"), ("minus five", "-5"),
      ("nine point nought four", "9.04"), ("six million and a quarter", "6250000"), ("1.2e3", "1200"),
    ])
  func one(_ text: String, _ value: String) {
    #expect(values(text) == [value])
  }

  @Test(
    "A power out of reach ends the number at its base, and scales stop multiplying in time",
    arguments: [
      ("2^10", ["1024"]), ("61234567890^90", ["61234567890", "90"]), ("4e99", []),
      ("9 trillion trillion trillion trillion", ["9000000000000000000000000"]),
    ])
  func outOfReach(_ text: String, _ wanted: [String]) {
    #expect(values(text) == wanted)
  }

  @Test("Where a sum cannot go on, the number ends")
  func sums() {
    #expect(values("3 hundred and 2 hundred") == ["300", "200"])
    #expect(values("423 0000") == ["423", "0"])
    #expect(values("between five thousand and six hundred") == ["5000", "600"])
  }

  @Test("A comma is the decimal mark where the report shows it")
  func commaStyle() {
    #expect(values("Sales were 1.234,5 and then 2.500 in all.") == ["1234.5", "2500"])
    #expect(values("Sales were 1,234.5 and then 2.500 in all.") == ["1234.5", "2.5"])
  }

  @Test("A fraction of words keeps its digits")
  func fractions() {
    #expect(values("two-thirds").first?.hasPrefix("0.6666666666666666") == true)
    #expect(values("one in five") == ["0.2"])
  }

  @Test(
    "What hangs on letters is no number",
    arguments: ["the 180ml bottle", "this one", "which one", "an", "the second", "version 192.168.1.2"])
  func none(_ text: String) {
    #expect(values(text).isEmpty)
  }

  @Test(
    "Hedges and ranges give bounds",
    arguments: [
      ("600 to 700", "600…700"), ("600–700", "600…700"), ("between 4,000 and 5,000", "4000…5000"),
      ("from 3 to 6", "3…6"), ("two to three million", "2000000…3000000"), ("more than 40", "40…"),
      ("no fewer than 40", "40…"), ("up to 700", "…700"), ("five hundred or more", "500…"),
      ("ten to twelve", "10…12"), ("greater than 30 and less than or equal to 40", "30…40"),
      ("three or four", "3…4"),
    ])
  func bounds(_ text: String, _ wanted: String) throws {
    let number = try #require(NumberReader().read(FigureExample.text(text)).first)
    let read: String
    switch number.qualifier {
    case .range: read = "\(number.value)…\(number.upper.map { "\($0)" } ?? "")"
    case .atLeast: read = "\(number.value)…"
    case .atMost: read = "…\(number.value)"
    case .exact, .about: read = "\(number.value)"
    }
    #expect(read == wanted)
  }
}
