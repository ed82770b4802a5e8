import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteArchive
@testable import EntenteArchiveCrashWriter

@Suite("The format of the affair file")
struct FormatTests {
  /// For each step its hash. A step that was shipped is never edited: append a step, and its line here.
  private static let steps = ["d33ed6c6e041", "b396e838fbaa", "c146161b22db"]

  @Test("The steps of the format are those that were shipped")
  func shipped() {
    let hashes = Format.current.steps.map { step in
      String(ContentHash(of: Array(step.joined(separator: "\n").utf8)).hexadecimal.prefix(12))
    }
    #expect(hashes == Self.steps)
  }

  @Test(
    "A new word in a stored set needs a new step of the format, so that an earlier Entente refuses the file")
  func words() {
    #expect(Format.current.number == 3)
    #expect(
      Passage.Kind.allCases.map(\.rawValue) == [
        "title", "heading", "paragraph", "listItem", "quote", "caption", "byline", "furniture",
      ])
    #expect(Publication.Ground.allCases.map(\.rawValue) == ["metadata", "headline", "dateline", "given"])
    #expect(Timex.Kind.allCases.map(\.rawValue) == ["DATE", "TIME", "DURATION", "SET"])
    #expect(
      Modality.allCases.map(\.rawValue) == ["asserted", "attributed", "denied", "planned", "hypothetical"])
    #expect(Figure.Status.allCases.map(\.rawValue) == ["stated", "target", "change", "interval", "part"])
    #expect(Standing.allCases.map(\.rawValue) == ["corroborated", "single-source", "disputed"])
    #expect(
      Dispute.Kind.allCases.map(\.rawValue) == ["figure", "date", "place", "agent", "role", "fact"])
    #expect(
      Claim.Kind.allCases.map(\.rawValue) == [
        "figure", "event", "commitment", "quotation", "role", "link",
      ])
    #expect(
      EntityKind.allCases.map(\.rawValue) == [
        "person", "state", "place", "organisation", "armedGroup", "infrastructure", "agreement", "event",
        "programme", "people", "thing",
      ])
    #expect(
      Naming.Form.allCases.map(\.rawValue) == [
        "name", "acronym", "demonym", "metonym", "description", "pronoun",
      ])
    #expect(Reuse.Kind.allCases.map(\.rawValue) == ["verbatim", "edited", "attributed"])
    #expect(WatchedItem.State.allCases.map(\.rawValue) == ["waiting", "read", "given-up"])
    #expect(
      Decision.Verdict.allCases.map(\.rawValue) == [
        "confirm", "reject", "same", "different", "correct", "kind", "undo",
      ])
    #expect(Reuse.Direction.allCases.map(\.rawValue) == ["published", "credited", "unknown"])
  }

  @Test("The sample affair fills every table")
  func sample() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      let archive = try Archive.create(at: path, name: SampleAffair.name)
      try archive.save(SampleAffair.state(100))
      let affair = SampleAffair.state(1)
      try archive.save(
        reports: affair.reports, readings: affair.readings, ledger: affair.ledger,
        provenance: SampleAffair.provenance)
      _ = try archive.judge(SampleAffair.rejection(), by: "N. Holt", at: 0, why: "an old count")
      try archive.reading { db in
        for definition in try Format.definitions(in: db) where definition.hasPrefix("table") {
          let table = definition.split(separator: "\u{1F}")[1]
          var rows = 0
          try db.forEach("SELECT count(*) AS rows FROM \(table)") { rows = try $0.integer("rows") }
          #expect(rows > 0, "\(table)")
        }
      }
    }
  }

  @Test("A file that may not be written can be read and searched", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      try Archive.create(at: path, name: SampleAffair.name).save(SampleAffair.state(1))
      chmod(path, 0o400)
      chmod(folder, 0o500)
      defer { chmod(folder, 0o700) }
      let archive = try Archive(opening: path)
      #expect(archive.isReadOnly)
      #expect(try archive.affair().isSame(as: SampleAffair.state(1)))
      #expect(try !archive.search("depot", limit: 5).isEmpty)
      try archive.verify()
      #expect(archiveError { try archive.save(SampleAffair.state(2)) }?.code == .noPermission)
      chmod(path, 0)
      #expect(archiveError { _ = try Archive(opening: path) }?.code == .noPermission)
      #expect(
        archiveError { _ = try Archive.create(at: folder + "/b.entente", name: "x") }?.code == .noPermission)
    }
  }
}
