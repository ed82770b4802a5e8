import EntenteArchive
import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteArchiveCrashWriter

@Suite("The affair file")
struct ArchiveTests {
  @Test("What is loaded is what was saved, in this process and after the file was closed")
  func roundTrip() throws {
    try inFolder { folder in
      let affair = SampleAffair.state(1)
      let archive = try Archive.create(at: folder + "/a.entente", name: affair.name)
      try archive.save(affair)
      #expect(try archive.affair().isSame(as: affair))
      let again = try Archive(opening: folder + "/a.entente")
      #expect(try again.affair().isSame(as: affair))
      #expect(try again.name == affair.name)
      #expect(try again.reports() == affair.reports)
      try again.verify()
    }
  }

  @Test("A new affair has a name and no reports")
  func empty() throws {
    try inFolder { folder in
      let affair = try Archive.create(at: folder + "/a.entente", name: "").affair()
      #expect(affair.isSame(as: Affair(name: "", reports: [], readings: [], ledger: .empty)))
    }
  }

  @Test("Saving the same twice changes nothing")
  func idempotence() throws {
    try inFolder { folder in
      let affair = SampleAffair.state(1)
      let archive = try Archive.create(at: folder + "/a.entente", name: affair.name)
      try archive.save(affair)
      let hits = try archive.search("depot", limit: 10)
      try archive.save(affair)
      #expect(try archive.affair().isSame(as: affair))
      #expect(try archive.search("depot", limit: 10) == hits)
      try archive.verify()
    }
  }

  @Test("Reports saved one by one, in any order, give the affair that one save gives", arguments: 0..<6)
  func order(_ seed: Int) throws {
    try inFolder { folder in
      let affair = SampleAffair.state(400)
      var random = SeededGenerator(seed: UInt64(seed))
      let archive = try Archive.create(at: folder + "/a.entente", name: affair.name)
      for index in affair.reports.indices.shuffled(using: &random) {
        try archive.save(reports: [affair.reports[index]], readings: [affair.readings[index]], ledger: .empty)
      }
      try archive.save(reports: [], readings: [], ledger: affair.ledger)
      #expect(try archive.affair().isSame(as: affair))
      #expect(affair.reports.count == 6)
      try archive.verify()
    }
  }

  @Test("A later save replaces reports, readings and ledger, and the words that are found")
  func replacement() throws {
    try inFolder { folder in
      let archive = try Archive.create(at: folder + "/a.entente", name: SampleAffair.name)
      for state in 0..<4 {
        let affair = SampleAffair.state(state)
        try archive.save(affair)
        #expect(try archive.affair().isSame(as: affair))
        #expect(try archive.search("\"edition \(state)\"", limit: 10).count == 1)
        #expect(try archive.search("\"edition \(state - 1)\"", limit: 10).isEmpty)
      }
      try archive.verify()
    }
  }

  @Test("A text may hold a NUL, and nothing is lost behind it")
  func zero() throws {
    try inFolder { folder in
      let text = ReportText("Before the zero\u{0}behind it.")
      let report = Report(
        source: "nul\u{0}.txt", original: text.utf8, text: text,
        passages: [Passage(span: text.span, kind: .paragraph)], title: "A\u{0}Z", authors: [""])
      let reading = Reading(
        report: report.id, words: 5, dates: [], mentions: [],
        unread: [Unread(span: text.span, why: "a\u{0}b")])
      let archive = try Archive.create(at: folder + "/a.entente", name: "n\u{0}n")
      try archive.save(reports: [report], readings: [reading], ledger: .empty)
      let loaded = try archive.affair()
      #expect(loaded.reports == [report])
      #expect(loaded.readings == [reading])
      #expect(loaded.name == "n\u{0}n")
      #expect(try archive.search("behind", limit: 1).first?.snippet == text[text.span])
      try archive.verify()
    }
  }

  @Test("An empty report can be kept")
  func emptyReport() throws {
    try inFolder { folder in
      let report = Report(source: "", original: [], text: ReportText(""), passages: [])
      let reading = Reading(report: report.id, words: 0, dates: [], mentions: [], unread: [])
      let archive = try Archive.create(at: folder + "/a.entente", name: "x")
      try archive.save(reports: [report], readings: [reading], ledger: .empty, reader: "1.0")
      #expect(try archive.affair().reports == [report])
      #expect(try archive.readers() == [report.id: "1.0"])
    }
  }

  @Test("Once closed, the affair is one file")
  func oneFile() throws {
    try inFolder { folder in
      try Archive.create(at: folder + "/a.entente", name: "x").save(SampleAffair.state(2))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.entente"])
    }
  }

  @Test("A file that some other tool has put into WAL mode is one file again")
  func writeAheadLog() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      try Archive.create(at: path, name: SampleAffair.name).save(SampleAffair.state(2))
      try alter(path, "PRAGMA journal_mode = WAL")
      let archive = try Archive(opening: path)
      #expect(try archive.affair().isSame(as: SampleAffair.state(2)))
      try archive.save(SampleAffair.state(3))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.entente"])
    }
  }

  @Test("Two owners of one file see each other's saves")
  func twoOwners() throws {
    try inFolder { folder in
      let one = try Archive.create(at: folder + "/a.entente", name: SampleAffair.name)
      let other = try Archive(opening: folder + "/a.entente")
      try other.save(SampleAffair.state(1))
      #expect(try one.affair().isSame(as: SampleAffair.state(1)))
    }
  }
}
