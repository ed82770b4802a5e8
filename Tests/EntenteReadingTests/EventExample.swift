import EntenteModel
import Testing

/// A text with the one event it tells: its type, modality, rule, and words of those who take part.
struct EventExample: Sendable, CustomTestStringConvertible {
  let text: String
  let type: EventType
  let modality: Event.Modality
  let rule: String
  let actors: [String]
  let targets: [String]

  init(
    _ text: String, _ type: EventType, _ modality: Event.Modality = .happened, rule: String, actors: [String],
    targets: [String] = []
  ) {
    self.text = text
    self.type = type
    self.modality = modality
    self.rule = "event.\(rule)"
    self.actors = actors
    self.targets = targets
  }

  var testDescription: String { text }

  static let all: [EventExample] = [
    EventExample(
      "Zambia extradited the banker to Malawi.", .cooperate, rule: "verb-frame", actors: ["Zambia"],
      targets: ["Malawi"]),
    EventExample(
      "Syria will not accept the demands of Iraq.", .reject, rule: "object-frame", actors: ["Syria"],
      targets: ["Iraq"]),
    EventExample(
      "Kenyan troops arrived in Somalia.", .mobilize, rule: "verb-frame", actors: ["Kenyan"],
      targets: ["Somalia"]),
    EventExample(
      "Kenyan rebels took two Ugandan engineers hostage.", .assault, rule: "object-frame",
      actors: ["Kenyan rebels"], targets: ["Ugandan"]),
    EventExample(
      "Somalia called home its ambassador from Ethiopia.", .sanction, rule: "object-frame",
      actors: ["Somalia"], targets: ["Ethiopia"]),
    EventExample(
      "Peru allowed the return of Chilean inspectors.", .concede, rule: "object-frame", actors: ["Peru"],
      targets: ["Chilean"]),
    EventExample(
      "Peru cut tariffs on Chilean wine.", .retreat, rule: "object-frame", actors: ["Peru"],
      targets: ["Chilean"]),
    EventExample(
      "Bolivia closed its border with Peru.", .coerce, rule: "object-frame", actors: ["Bolivia"],
      targets: ["Peru"]),
    EventExample(
      "Peru shot down a Chilean drone.", .assault, rule: "object-frame", actors: ["Peru"],
      targets: ["Chilean"]),
    EventExample(
      "A rocket hit the market in Nairobi.", .assault, rule: "verb-frame", actors: [], targets: ["Nairobi"]),
    EventExample(
      "Japan accused Belarus of spying on its embassy.", .accuse, rule: "verb-frame", actors: ["Japan"],
      targets: ["Belarus"]),
    EventExample(
      "Finland urged Russia to release the sailors.", .request, rule: "verb-frame", actors: ["Finland"],
      targets: ["Russia"]),
    EventExample(
      "Denmark refused to sign the accord with Poland.", .reject, rule: "verb-frame", actors: ["Denmark"],
      targets: ["Poland"]),
    EventExample(
      "Norway and Sweden signed a fishing treaty in Oslo.", .agree, rule: "object-frame",
      actors: ["Norway", "Sweden"]),
    EventExample(
      "Peru recalled its ambassador from Chile.", .sanction, rule: "object-frame", actors: ["Peru"],
      targets: ["Chile"]),
    EventExample(
      "Slovakia withdrew its troops from Mali.", .retreat, rule: "object-frame", actors: ["Slovakia"],
      targets: ["Mali"]),
    EventExample(
      "Brazil will send 300 troops to Haiti.", .mobilize, .planned, rule: "object-frame", actors: ["Brazil"],
      targets: ["Haiti"]),
    EventExample(
      "Portugal sent medicine to Angola.", .aid, rule: "object-frame", actors: ["Portugal"],
      targets: ["Angola"]),
    EventExample(
      "Egypt and Sudan reaffirmed their commitment to share the river.", .agree, rule: "object-frame",
      actors: ["Egypt", "Sudan"]),
    EventExample(
      "Greece called for talks with Turkey.", .request, rule: "phrasal-verb", actors: ["Greece"],
      targets: ["Turkey"]),
    EventExample(
      "Ghana and Togo held two rounds of talks in Accra.", .consult, rule: "light-verb",
      actors: ["Ghana", "Togo"]),
    EventExample(
      "Zambia's minister is on a three-day visit to Malawi.", .consult, rule: "noun-predicate",
      actors: ["Zambia"], targets: ["Malawi"]),
    EventExample(
      "Kuwait said that Iraq must withdraw its soldiers.", .request, rule: "must-say", actors: ["Kuwait"],
      targets: ["Iraq"]),
    EventExample(
      "Norway is ready to share its maps with Denmark.", .agree, rule: "adjective", actors: ["Norway"]),
    EventExample(
      "Chile and Bolivia did not agree to reopen their border.", .agree, .denied, rule: "verb-frame",
      actors: ["Chile", "Bolivia"]),
    EventExample(
      "Italy vowed to strike Libya.", .threaten, rule: "verb-frame", actors: ["Italy"], targets: ["Libya"]),
    EventExample(
      "Turkish police arrested two Greek journalists.", .coerce, rule: "verb-frame", actors: ["Turkish"],
      targets: ["Greek"]),
    EventExample(
      "Peru was expected to approve the pact with Ecuador.", .support, .planned, rule: "object-frame",
      actors: ["Peru"], targets: ["Ecuador"]),
  ]
}
