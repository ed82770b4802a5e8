import EntenteLedger
import EntenteModel
import Foundation

/// The facts and disputes of the lake affair, as a ledger would hold them.
enum LakeFacts {
  private static let wire = LakeAffair.wire
  private static let post = LakeAffair.post
  private static let institute = LakeAffair.institute
  private static let notes = LakeAffair.notes

  static let all = [trade, border, survey, draw, less] + alone

  private static let billions = Decimal(2_500_000_000)

  private static let trade = fact(
    "f0000000001",
    [
      institute.figure(
        "Official trade exceeded $2.5 billion in 2030", "exceeded $2.5 billion",
        Quantity(value: billions, qualifier: .atLeast, unit: .dollar), of: "Official trade", heads: ["trade"],
        year: "2030"),
      wire.figure(
        "Trade between them stood at some $2.5 billion in 2030", "some $2.5 billion",
        Quantity(value: billions, qualifier: .about, unit: .dollar), of: "Trade", heads: ["trade"],
        year: "2030",
        speaker: "the Varnian trade ministry", modality: .attributed),
      post.figure(
        "Commerce between the two reached $2.5 billion in 2030", "$2.5 billion",
        Quantity(value: billions, unit: .dollar), of: "Commerce", heads: ["commerce"], year: "2030",
        speaker: "the trade ministry of Varnia", modality: .attributed),
    ], lineages: LakeAffair.lineages)

  private static let border = fact(
    "f0000000002",
    [wire, post].map {
      $0.figure(
        "The two neighbours share a border of about 900 kilometers (559 miles)", "about 900 kilometers",
        Quantity(value: 900, qualifier: .about, unit: .km), of: "border")
    }, lineages: LakeAffair.lineages, isDisputed: true)

  private static let survey = fact(
    "f0000000003",
    [
      institute.figure(
        "The frontier, surveyed in 2019, is 959 kilometres long", "959 kilometres",
        Quantity(value: 959, unit: .km), of: "frontier")
    ], lineages: LakeAffair.lineages, isDisputed: true)

  private static let flow = MeasureUnit(name: "cubic metre", dimension: .volume, factor: 1000, per: "year")

  private static let draw = fact(
    "f0000000004",
    [
      wire.figure(
        "Under the accord Telmark may draw 750 million cubic meters a year from the lake",
        "750 million cubic meters a year", Quantity(value: 750_000_000, unit: flow), of: "water",
        modality: .planned)
    ], lineages: LakeAffair.lineages, isDisputed: true)

  private static let less = fact(
    "f0000000005",
    [
      institute.figure(
        "Telmark may take 700 million cubic metres of water a year, less than it asked for",
        "700 million cubic metres", Quantity(value: 700_000_000, unit: flow), of: "water", modality: .planned)
    ], lineages: LakeAffair.lineages, isDisputed: true)

  private static let alone: [Fact] = [
    wire.figure(
      "Some 600 to 700 trucks a day wait at the Brennick crossing", "Some 600 to 700 trucks a day",
      Quantity(value: 600, upper: 700, unit: .count("trucks").per("day")), of: "trucks", heads: ["truck"]),
    institute.figure(
      "both sides want to raise it to $4 billion by 2035", "$4 billion",
      Quantity(value: 4_000_000_000, unit: .dollar), of: "trade", status: .target, year: "2035",
      modality: .planned),
    institute.figure(
      "95 percent of it is unmarked", "95 percent", Quantity(value: 95, unit: .percent), of: "frontier"),
    institute.figure(
      "Its reservoirs lost 0.1 percent of their volume to silt", "0.1 percent",
      Quantity(value: Decimal(string: "0.1")!, unit: .percent), of: "volume", status: .change),
    institute.figure(
      "Varnia’s farmers’ union counts 41,250 members", "41,250 members",
      Quantity(value: 41250, unit: .count("members")), of: "members", heads: ["member"]),
    institute.figure(
      "18 villages would lose pasture", "18 villages", Quantity(value: 18, unit: .count("villages")),
      of: "villages", heads: ["village"], modality: .hypothetical),
    notes.figure(
      "the first 40 gauges were sealed", "40 gauges", Quantity(value: 40, unit: .count("gauges")),
      of: "gauges",
      heads: ["gauge"]),
    notes.figure(
      "the keepers’ log says 1,234,567 litres had passed", "1,234,567 litres",
      Quantity(value: 1_234_567, unit: MeasureUnit(name: "litre", dimension: .volume)), of: "litres",
      speaker: "the keepers’ log", modality: .attributed),
    notes.figure(
      "A barge of 816,000 tonnes cannot exist on this lake 🙂", "816,000 tonnes",
      Quantity(value: 816_000, unit: MeasureUnit(name: "tonne", dimension: .mass, factor: 1000)), of: "barge",
      modality: .denied),
  ].enumerated().map { index, mention in
    fact("f000000001\(index)", [mention], lineages: LakeAffair.lineages)
  }

  static let disputes = [
    Dispute(
      id: "d0000000001", about: "border", kind: .figure,
      positions: [
        Dispute.Position(
          value: "about 900 km", facts: [border.id], reports: border.reports, lineages: border.lineages.count),
        Dispute.Position(
          value: "959 km", facts: [survey.id], reports: survey.reports, lineages: survey.lineages.count),
      ], question: "length of border: about 900 km or 959 km?", rule: "dispute.amount"),
    Dispute(
      id: "d0000000002", about: "water", kind: .figure,
      positions: [
        Dispute.Position(
          value: "750 million cubic metres a year", facts: [draw.id], reports: draw.reports, lineages: 1),
        Dispute.Position(
          value: "700 million cubic metres a year", facts: [less.id], reports: less.reports, lineages: 1),
      ], question: "volume of water: 750 million or 700 million cubic metres a year?", rule: "dispute.amount"),
  ]
}
