import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteArchive
@testable import EntenteArchiveCrashWriter

@Suite("Errors of the affair file")
struct ArchiveErrorTests {
  /// The code with which opening a file of these bytes fails.
  private func code(opening bytes: [UInt8]) throws -> ArchiveError.Code? {
    try inFolder { folder in
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/a.entente"))
      return archiveError { _ = try Archive(opening: folder + "/a.entente") }?.code
    }
  }

  @Test(
    "What is no SQLite file is no affair",
    arguments: ["", "Talks went on.\n", "SQLite format 3\u{0}", String(repeating: "word ", count: 2000)])
  func foreignFile(_ text: String) throws {
    #expect(try code(opening: Array(text.utf8)) == .notAnAffair)
  }

  @Test("Another program's database is no affair, and is left as it is")
  func foreignDatabase() throws {
    try inFolder { folder in
      let path = folder + "/notes.sqlite"
      try alter(path, "CREATE TABLE note (text TEXT)")
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(archiveError { _ = try Archive(opening: path) }?.code == .notAnAffair)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("A folder, a pipe and nothing at all are told apart from affairs")
  func noFile() throws {
    try inFolder { folder in
      #expect(archiveError { _ = try Archive(opening: folder) }?.code == .notAnAffair)
      #expect(archiveError { _ = try Archive(opening: folder + "/none") }?.code == .missing)
      mkfifo(folder + "/pipe", 0o600)
      #expect(archiveError { _ = try Archive(opening: folder + "/pipe") }?.code == .notAnAffair)
      #expect(archiveError { _ = try Archive(opening: ":memory:") }?.code == .missing)
    }
  }

  @Test("Making an affair never takes the place of another file, and needs a folder")
  func create() throws {
    try inFolder { folder in
      _ = try Archive.create(at: folder + "/a.entente", name: "first")
      #expect(
        archiveError { _ = try Archive.create(at: folder + "/a.entente", name: "second") }?.code == .exists)
      #expect(try Archive(opening: folder + "/a.entente").name == "first")
      #expect(archiveError { _ = try Archive.create(at: folder, name: "x") }?.code == .exists)
      #expect(
        archiveError { _ = try Archive.create(at: folder + "/no/a.entente", name: "x") }?.code == .missing)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.entente"])
    }
  }

  @Test("A later format is opened by a later Entente only; an earlier one is brought up to date")
  func formats() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      try Archive.create(at: path, name: SampleAffair.name).save(SampleAffair.state(3))
      var later = Opening()
      later.format = Format(
        steps: Format.current.steps + [["CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"]])
      #expect(try Archive(opening: path, later).affair().isSame(as: SampleAffair.state(3)))
      let error = try #require(archiveError { _ = try Archive(opening: path) })
      #expect(error.code == .newerFormat)
      #expect(error.sentence.contains("later Entente"))
    }
  }

  @Test("A file cut short is damaged, wherever it is cut")
  func truncated() throws {
    let whole = try inFolder { folder in
      try Archive.create(at: folder + "/a.entente", name: "x").save(SampleAffair.state(1))
      return Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/a.entente")))
    }
    for share in [1, 2, 5, 9] {
      #expect(try code(opening: Array(whole[..<(whole.count * share / 10)])) == .damaged)
    }
    #expect(try code(opening: Array(whole[..<200])) == .damaged)
    #expect(try code(opening: Array(whole.dropLast())) == .damaged)
  }

  @Test("A file with tables, views or triggers of its own is refused")
  func ownTables() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      _ = try Archive.create(at: path, name: "x")
      try alter(path, "CREATE TRIGGER t AFTER INSERT ON report BEGIN DELETE FROM reading; END")
      #expect(archiveError { _ = try Archive(opening: path) }?.code == .damaged)
    }
  }

  @Test(
    "A file of which a word was changed is damaged, and the error names the report",
    arguments: [
      ("UPDATE mention SET quote = replace(quote, '1,200', '1,300')", true),
      ("UPDATE date SET quote = replace(quote, 'May', 'Mai')", true),
      ("UPDATE unread SET quote = upper(quote)", true),
      ("UPDATE reuse SET fromQuote = fromQuote || ' '", true),
      ("UPDATE reuse SET toEnd = toEnd + 1", true),
      ("UPDATE mention SET \"end\" = 100000", true),
      ("UPDATE mention SET start = start + 5", true),
      ("UPDATE mention SET speakerEnd = speakerStart + 5 WHERE speakerEnd IS NOT NULL", true),
      ("UPDATE mention SET claim = json_set(claim, '$.figure._0.measure.span.end', 99999)", true),
      ("UPDATE mention SET claim = json_remove(claim, '$.figure._0.quantity')", true),
      ("UPDATE fact SET claim = 7", false),
      ("UPDATE report SET text = replace(text, 'held', 'lost') WHERE text IS NOT NULL", true),
      ("UPDATE report SET original = x'00'", true),
      ("UPDATE report SET authors = '[1]'", true),
      ("UPDATE passage SET kind = 'poem'", true),
      ("UPDATE passage SET start = 0", true),
      ("DELETE FROM reading", true),
      ("DELETE FROM lineageReport", false),
      ("DELETE FROM evidence", false),
      ("DELETE FROM position WHERE ordinal = 0", false),
      ("DELETE FROM affair", false),
      ("DELETE FROM mention", true),
    ])
  func flipped(_ sql: String, _ namesReport: Bool) throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      try Archive.create(at: path, name: "x").save(SampleAffair.state(1))
      try alter(path, sql)
      let error = try #require(archiveError { _ = try Archive(opening: path).affair() }, "\(sql)")
      #expect(error.code == .damaged)
      #expect((error.report != nil) == namesReport, "\(sql): \(error)")
      if let report = error.report { #expect(error.sentence.contains(report.rawValue)) }
    }
  }

  @Test("A file that another program is writing to is locked, not damaged")
  func locked() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      var opening = Opening()
      opening.patience = 0
      let archive = try Archive.create(at: path, name: "x", opening)
      let other = try Archive(opening: path, opening)
      let error = archiveError {
        try other.writing { _ in try archive.save(SampleAffair.state(1)) }
      }
      #expect(error?.code == .locked)
    }
  }

  @Test("Every error says in its sentence which file it is about and what to do")
  func sentences() throws {
    let error = try #require(archiveError { _ = try Archive(opening: "/nowhere/a.entente") })
    #expect(
      error.description
        == "There is no file /nowhere/a.entente. Check its name, or make a new affair of that name.")
    let codes = ArchiveError.Code.allCases.map(\.rawValue)
    #expect(
      codes == [
        "missing", "exists", "not-an-affair", "newer-format", "damaged", "locked", "no-permission",
        "disk-full",
        "inconsistent", "failed",
      ])
  }
}
