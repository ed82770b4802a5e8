import EntenteModel
import Testing

@testable import EntenteReading

@Suite("The rules of the grammar of dates")
struct DateRuleTests {
  static let rules = DateGrammar.shared.rules.indices

  @Test("Each rule reads its own example", arguments: rules)
  func example(_ index: Int) throws {
    let rule = DateGrammar.shared.rules[index]
    let marks = DateMarks(rule.example)
    let dates = marks.read(published: "2024-05-15").dates
    let span = try #require(marks.spans.first, "\(rule.name) has a marked example")
    let date = dates.first { $0.span == span }
    #expect(date?.value == rule.value, "\(rule.name): \(rule.example)")
    #expect(date?.rule == rule.name.description, "\(rule.example)")
  }

  @Test("Each rule has a name of its own in kebab case")
  func names() {
    let names = DateGrammar.shared.rules.map(\.name.description)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("date.") && !$0.contains("_") && $0 == $0.lowercased() })
  }
}
