import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteBriefing

@Suite("The dossier")
struct DossierTests {
  @Test("Every quote is what stands at its offsets, counted in Unicode scalars", arguments: [true, false])
  func offsets(isHostile: Bool) throws {
    let affair = isHostile ? HostileAffair.affair : LakeAffair.affair
    let bytes = try DossierRenderer().render(affair)
    let texts = Dictionary(
      uniqueKeysWithValues: affair.reports.map {
        ($0.id.rawValue, Array(String(decoding: $0.text.utf8, as: UTF8.self).unicodeScalars))
      })
    var count = 0
    func walk(_ value: Any, report: String?) throws {
      if let list = value as? [Any] {
        for item in list { try walk(item, report: report) }
      } else if let object = value as? [String: Any] {
        let name =
          object["report"] as? String ?? (object["source"] == nil ? nil : object["id"] as? String) ?? report
        if let start = object["start"] as? Int, let end = object["end"] as? Int {
          let text = try #require(name.flatMap { texts[$0] })
          var found = String.UnicodeScalarView()
          found.append(contentsOf: text[start..<end])
          #expect(String(found) == object["quote"] as? String)
          count += 1
        }
        for item in object.values { try walk(item, report: name) }
      }
    }
    try walk(JSONSerialization.jsonObject(with: Data(bytes)), report: nil)
    #expect(count >= 10)
  }

  @Test("A place that does not hold stops the export", arguments: BrokenEvidence.allCases)
  func law(_ broken: BrokenEvidence) throws {
    let error = try #require(throws: EvidenceError.self) { try DossierRenderer().render(broken.affair) }
    #expect(error.finding == "f1")
    #expect(error.breach == broken.breach)
    #expect(error.description.contains("f1") && error.description.contains(error.report.rawValue))
  }

  @Test("Six hundred characters of evidence are allowed, however many bytes they take")
  func longest() throws {
    let text = String(repeating: "é", count: 599) + "1"
    #expect(throws: Never.self) {
      try DossierRenderer().render(BrokenEvidence.affair(text, 0, 1199, 1198, 1199))
    }
  }

  @Test("A key whose value is not known is null, and lists that wait for other readers are there")
  func keys() throws {
    let object = try JSONSerialization.jsonObject(with: Data(DossierRenderer().render(LakeAffair.affair)))
    let dossier = try #require(object as? [String: Any])
    #expect(
      Set(dossier.keys) == [
        "entente", "affair", "reports", "lineages", "entities", "facts", "disputes", "timeline",
        "rejected",
      ])
    let reports = try #require(dossier["reports"] as? [[String: Any]])
    let notes = try #require(reports.first { $0["source"] as? String == "2031-orsa-notes.txt" })
    #expect(notes["published"] is NSNull && notes["outlet"] is NSNull)
  }

  @Test("Every key that is written is explained in the documentation")
  func documented() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let page = try String(contentsOf: root.appending(path: "docs/dossier.md"), encoding: .utf8)
    let affair = LakeAffair.affair
    let hit = SearchHit(report: affair.reports[0].id, span: TextSpan(0, 0), matches: [TextSpan(0, 0)])
    var keys: Set<String> = []
    func walk(_ value: Any) {
      if let list = value as? [Any] { for item in list { walk(item) } }
      guard let object = value as? [String: Any] else { return }
      keys.formUnion(object.keys)
      for item in object.values { walk(item) }
    }
    let tables: [any BriefTable] = [
      FigureTable(affair), DateTable(affair), DisputeTable(affair), SourceTable(affair),
      SearchTable(affair, hits: [hit]),
    ]
    for bytes in try [DossierRenderer().render(affair)] + tables.map({ try $0.json() }) {
      try walk(JSONSerialization.jsonObject(with: Data(bytes)))
    }
    #expect(keys.count > 50)
    #expect(keys.filter { !page.contains("`\($0)`") }.isEmpty)
  }

  @Test("The order of the reports given does not matter")
  func order() throws {
    let affair = LakeAffair.affair
    let turned = Affair(
      name: affair.name, reports: affair.reports.reversed(), readings: affair.readings.reversed(),
      ledger: affair.ledger)
    #expect(try DossierRenderer().render(turned) == DossierRenderer().render(affair))
    #expect(HTMLBriefRenderer().render(turned) == HTMLBriefRenderer().render(affair))
  }

  @Test(
    "Numbers are exact decimals",
    arguments: [
      ("0.1", "0.1"), ("1700000000", "1700000000"), ("0.30000000000000004", "0.30000000000000004"),
      ("12345678901234567890.5", "12345678901234567890.5"), ("-3", "-3"),
    ])
  func decimals(written: String, expected: String) throws {
    let bytes = try JSONBytes.of([Decimal(string: written)!])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\n  \(expected)\n]\n")
  }
}

/// Evidence that breaks the law in one way each.
enum BrokenEvidence: CaseIterable {
  case outside
  case cutsLetter
  case tooLong
  case figureElsewhere
  case unknownReport

  static func affair(
    _ text: String, _ start: Int, _ end: Int, _ figureStart: Int, _ figureEnd: Int, report: ReportID? = nil
  ) -> Affair {
    let draft = ReportDraft("a.txt", text)
    let figure = Figure(
      quantity: Quantity(value: 1, unit: .percent), span: TextSpan(figureStart, figureEnd),
      measure: Measure(span: nil, phrase: "share", terms: []))
    let mention = Mention(
      report: report ?? draft.report.id, span: TextSpan(start, end), claim: .figure(figure),
      rule: "figure.test")
    let lineage = Lineage(reports: [draft.report.id])
    return Affair(
      name: "broken", reports: [draft.report],
      readings: [Reading(report: draft.report.id, words: 1, dates: [], mentions: [], unread: [])],
      ledger: Ledger(lineages: [lineage], facts: [fact("f1", [mention], lineages: [lineage])], disputes: []))
  }

  var affair: Affair {
    switch self {
    case .outside: Self.affair("share of 1", 0, 11, 9, 10)
    case .cutsLetter: Self.affair("1 é", 0, 3, 0, 1)
    case .tooLong: Self.affair("1" + String(repeating: "é", count: 600), 0, 1201, 0, 1)
    case .figureElsewhere: Self.affair("share of 1", 0, 5, 9, 10)
    case .unknownReport: Self.affair("share of 1", 0, 10, 9, 10, report: ReportID(of: [1]))
    }
  }

  var breach: EvidenceError.Breach {
    switch self {
    case .outside, .cutsLetter: .outsideText
    case .tooLong: .tooLong(601)
    case .figureElsewhere: .claimOutsideEvidence
    case .unknownReport: .unknownReport
    }
  }
}
