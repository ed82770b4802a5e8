import EntenteLanguage
import EntenteModel
import Testing

@testable import EntenteReading

/// A sentence, one of its words, and whether what the word says came to pass.
struct FactualityExample: Sendable, CustomTestStringConvertible {
  let text: String
  let word: String
  let modality: Event.Modality

  init(_ text: String, _ word: String, _ modality: Event.Modality) {
    self.text = text
    self.word = word
    self.modality = modality
  }

  var testDescription: String { "\(text) [\(word)]" }

  static let all: [FactualityExample] = [
    FactualityExample("The envoy signed the paper.", "signed", .happened),
    FactualityExample("The envoy did not sign the paper.", "sign", .denied),
    FactualityExample("The envoy never signed the paper.", "signed", .denied),
    FactualityExample("The envoy will sign the paper.", "sign", .planned),
    FactualityExample("The envoy may sign the paper.", "sign", .hypothetical),
    FactualityExample("The envoy failed to sign the paper.", "sign", .denied),
    FactualityExample("The envoy managed to sign the paper.", "sign", .happened),
    FactualityExample("The envoy did not manage to sign the paper.", "sign", .denied),
    FactualityExample("The envoy refused to sign the paper.", "sign", .denied),
    FactualityExample("The envoy plans to sign the paper.", "sign", .planned),
    FactualityExample("The envoy was urged to sign the paper.", "sign", .hypothetical),
    FactualityExample("If the envoy signs the paper, the king will leave.", "signs", .hypothetical),
    FactualityExample("The king denied that the envoy signed the paper.", "signed", .denied),
    FactualityExample("The king said that the envoy signed the paper.", "signed", .happened),
    FactualityExample("The king left without signing the paper.", "signing", .denied),
    FactualityExample("No talks took place.", "talks", .denied),
    FactualityExample("The planned talks were cancelled.", "talks", .denied),
    FactualityExample("They feared the risk of an attack.", "attack", .hypothetical),
  ]
}

@Suite("Whether it came to pass")
struct FactualityTests {
  @Test(
    "A word's modality follows from its auxiliaries, negations and what it stands under",
    arguments: FactualityExample.all)
  func example(_ example: FactualityExample) throws {
    let scene = try #require(ClaimScene.of(example.text))
    let token = try #require(
      (0..<scene.trees.count).first { scene.trees.words(scene.trees.span($0..<$0 + 1)) == example.word })
    #expect(FactualityReader(trees: scene.trees).modality(of: token) == example.modality)
  }
}
