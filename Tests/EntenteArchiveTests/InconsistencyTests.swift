import EntenteArchive
import EntenteLedger
import EntenteModel
import Testing

@testable import EntenteArchiveCrashWriter

@Suite("What does not hold together is not saved")
struct InconsistencyTests {
  private let affair = SampleAffair.state(1)

  /// Expects that a save is refused and leaves the file as it was.
  private func expectRefusal(_ save: (Archive) throws -> Void, at line: SourceLocation = #_sourceLocation)
    throws
  {
    try inFolder { folder in
      let archive = try Archive.create(at: folder + "/a.entente", name: SampleAffair.name)
      try archive.save(SampleAffair.state(0))
      #expect(archiveError { try save(archive) }?.code == .inconsistent, sourceLocation: line)
      #expect(try archive.affair().isSame(as: SampleAffair.state(0)), sourceLocation: line)
    }
  }

  @Test("A report without its reading")
  func noReading() throws {
    try expectRefusal { try $0.save(reports: affair.reports, readings: [], ledger: affair.ledger) }
  }

  @Test("A reading of a report that is nowhere")
  func noReport() throws {
    try expectRefusal {
      let reading = Reading(report: ReportID(rawValue: "r000"), words: 1, dates: [], mentions: [], unread: [])
      try $0.save(reports: [], readings: [reading], ledger: .empty)
    }
  }

  @Test("A ledger of other readings")
  func otherReadings() throws {
    try expectRefusal { try $0.save(reports: [], readings: [], ledger: affair.ledger) }
  }

  @Test("A ledger of a report that is nowhere")
  func strangeLedger() throws {
    try expectRefusal {
      let lineage = Lineage(reports: [ReportID(rawValue: "r000")])
      try $0.save(reports: [], readings: [], ledger: Ledger(lineages: [lineage], facts: [], disputes: []))
    }
  }

  @Test("A fact of a lineage that is nowhere, and a dispute of such a fact")
  func danglingReferences() throws {
    try expectRefusal {
      let ledger = Ledger(lineages: [], facts: affair.ledger.facts, disputes: [])
      try $0.save(reports: affair.reports, readings: affair.readings, ledger: ledger)
    }
    try expectRefusal {
      try $0.save(
        reports: [], readings: [], ledger: Ledger(lineages: [], facts: [], disputes: affair.ledger.disputes))
    }
  }

  @Test("A place outside the text, or within a character", arguments: [TextSpan(0, 9999), TextSpan(12, 14)])
  func badSpan(_ span: TextSpan) throws {
    try expectRefusal {
      let id = affair.reports[0].id
      let reading = Reading(
        report: id, words: 1, dates: [], mentions: [], unread: [Unread(span: span, why: "test")])
      #expect(!affair.reports[0].text.admits(span))
      try $0.save(reports: [affair.reports[0]], readings: [reading], ledger: .empty)
    }
  }
}
