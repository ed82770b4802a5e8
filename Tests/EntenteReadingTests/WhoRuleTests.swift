import Foundation
import Testing

@testable import EntenteReading

@Suite("The rules of who is meant")
struct WhoRuleTests {
  @Test("Each rule is listed with what it reads")
  func listed() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/rules/who.md")
    let listed = try String(contentsOf: page, encoding: .utf8)
    for rule in ReferentRule.allCases where rule != .new && rule != .conjuncts {
      #expect(listed.contains("| `\(rule.rawValue)` |"), "\(rule.rawValue) is missing")
    }
  }

  @Test("A name is folded to small letters without diacritics, hyphens and apostrophes")
  func folding() {
    #expect(NameFold.fold("Türkiye".utf8) == "turkiye")
    #expect(NameFold.fold("Łódź".utf8) == "lodz")
    #expect(NameFold.fold("O’Brien".utf8) == "obrien")
  }

  @Test("Spellings of one name differ in a letter of a long word, never in the first")
  func spellings() {
    #expect(NameFold.areVariants("baluchistan", "balochistan"))
    #expect(!NameFold.areVariants("iran", "iraq"))
    #expect(!NameFold.areVariants("gambia", "zambia"))
    #expect(!NameFold.areVariants("slovakia", "slovenia"))
  }

  @Test("The word for a people is told by the name of its state")
  func peoples() {
    #expect(NameLetters.isDemonym("skarlander", of: "skarland"))
    #expect(NameLetters.isDemonym("velorian", of: "veloria"))
    #expect(!NameLetters.isDemonym("brandt", of: "brandenburg"))
  }
}
