import EntenteModel
import Foundation
import Testing

@testable import EntenteLedger

@Suite("How two amounts stand to each other")
struct AmountRelationTests {
  struct Row: Sendable {
    let first: Amount
    let second: Amount
    let expected: AmountRelation

    init(_ first: String, _ second: String, _ expected: AmountRelation) {
      self.first = Amount(Self.quantity(first))
      self.second = Amount(Self.quantity(second))
      self.expected = expected
    }

    /// Reads "about 900 km", "<5000", ">9", "600-700", "12 mi".
    private static func quantity(_ note: String) -> Quantity {
      var words = note.split(separator: " ").map(String.init)
      var qualifier = Qualifier.exact
      if words[0] == "about" {
        qualifier = .about
        words.removeFirst()
      }
      if words[0].hasPrefix("<") { qualifier = .atMost }
      if words[0].hasPrefix(">") { qualifier = .atLeast }
      let numbers = words[0].drop { $0 == "<" || $0 == ">" }.split(separator: "-").compactMap {
        Decimal(string: String($0))
      }
      let isMile = words.count > 1 && words[1] == "mi"
      let unit = MeasureUnit(
        name: isMile ? "mile" : "km", dimension: .length,
        factor: isMile ? Decimal(string: "1609.344") ?? 0 : 1000)
      return Quantity(
        value: numbers[0], upper: numbers.count > 1 ? numbers[1] : nil, qualifier: qualifier, unit: unit)
    }
  }

  @Test(
    "Rounding and conversion keep an amount the same; anything further is contrary",
    arguments: [
      Row("40", "40", .same), Row("about 40", "40", .same), Row(">40", "40", .same), Row("<40", "40", .same),
      Row("1.7", "1.72", .same), Row("2", "1.97", .same), Row("25 mi", "40", .same),
      Row("12 mi", "about 19", .same),
      Row("600-700", "600-700", .same),
      Row("about 3", "3.1", .same), Row("588", "600", .contrary), Row("42000", ">40000", .compatible),
      Row("1.5", "2", .contrary), Row("8", "7", .contrary), Row("about 900", "959", .contrary),
      Row("4000", "3000", .contrary), Row("<5000", "10000", .contrary), Row(">9", "8", .contrary),
      Row("95", "85", .contrary), Row("600-700", "800", .contrary), Row("600", "800", .contrary),
      Row("<5000", "3000", .compatible), Row(">9", "12", .compatible), Row("600-700", "650", .compatible),
    ])
  func relation(_ row: Row) {
    #expect(AmountRelation(row.first, row.second) == row.expected)
    #expect(AmountRelation(row.second, row.first) == row.expected)
  }

  @Test(
    "The last digit that counts gives the rounding",
    arguments: [
      ("120", "10"), ("2.5", "0.1"), ("900", "100"), ("7", "1"), ("0", "1"), ("1000000", "1000000"),
    ])
  func rounding(_ value: String, _ expected: String) throws {
    #expect(try #require(Decimal(string: value)).roundingUnit == Decimal(string: expected))
  }
}
