import EntenteArchive
import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteArchiveCrashWriter

@Suite("Killed processes", .serialized)
struct CrashTests {
  @Test("A process killed at any moment of its saves loses nothing confirmed, and leaves a file that opens")
  func kills() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      try Archive.create(at: path, name: SampleAffair.name).save(SampleAffair.state(0))
      var random = SeededGenerator(seed: 2026)
      var state = 0
      var journals = 0
      for _ in 0..<110 {
        let writer = try Writer(["save", path, String(state + 1)])
        let confirmed = try writer.killed(after: .random(upTo: 2, using: &random))
        if FileManager.default.fileExists(atPath: path + "-journal") { journals += 1 }
        let archive = try Archive(opening: path)
        try archive.verify()
        let affair = try archive.affair()
        let inFlight = affair.isSame(as: SampleAffair.state(state + confirmed + 1))
        #expect(inFlight || affair.isSame(as: SampleAffair.state(state + confirmed)))
        state += confirmed + (inFlight ? 1 : 0)
      }
      // Or else the kills did not fall into the saves.
      #expect(journals > 20)
      #expect(state > 20)
      // A journal that nobody needs lies there until the next save.
      try Archive(opening: path).save(SampleAffair.state(state + 1))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.entente"])
    }
  }

  @Test("A process killed while it takes a report out or puts it back leaves the one affair or the other")
  func killedRemoval() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      let turns = [SampleAffair.turn(0), SampleAffair.turn(1)]
      try Archive.create(at: path, name: SampleAffair.name).save(turns[0])
      var random = SeededGenerator(seed: 11)
      var turn = 0
      for _ in 0..<100 {
        let writer = try Writer(["turn", path, String(turn + 1)])
        let confirmed = try writer.killed(after: .random(upTo: 1, using: &random))
        let archive = try Archive(opening: path)
        try archive.verify()
        let affair = try archive.affair()
        let inFlight = affair.isSame(as: turns[(turn + confirmed + 1) % 2])
        #expect(inFlight || affair.isSame(as: turns[(turn + confirmed) % 2]))
        turn += confirmed + (inFlight ? 1 : 0)
      }
      #expect(turn > 20)
    }
  }

  @Test("A process killed while it judges loses no judgement that was confirmed, and leaves no half of one")
  func killedJudging() throws {
    try inFolder { folder in
      let path = folder + "/a.entente"
      try Archive.create(at: path, name: SampleAffair.name).save(SampleAffair.state(1))
      let assembled = SampleAffair.state(1).ledger
      let judged = try judged(SampleAffair.state(1))
      var random = SeededGenerator(seed: 12)
      var count = 0
      for _ in 0..<100 {
        let moment = Moment(
          confirmations: .random(in: 0...3, using: &random), statements: .random(in: 0...8, using: &random),
          isCommit: .random(in: 0..<3, using: &random) == 0)
        let confirmed = try Writer(["judge", path]).killed(after: moment)
        let archive = try Archive(opening: path)
        try archive.verify()
        let judgements = try archive.judgements()
        #expect([count + confirmed, count + confirmed + 1].contains(judgements.count))
        #expect(judgements.map(\.number) == Array(1..<(judgements.count + 1)))
        let affair = try archive.affair()
        #expect(affair.assembled == assembled)
        if !judgements.isEmpty { #expect(affair.ledger.rejected.map(\.id) == judged) }
        count = judgements.count
      }
      #expect(count > 50)
    }
  }

  /// The facts that the sample's rejection takes out of an affair.
  private func judged(_ affair: Affair) throws -> [String] {
    let judgement = Judgement(number: 1, decision: SampleAffair.rejection(), by: "x", at: 0, why: "x")
    return Affair(
      name: affair.name, reports: affair.reports, readings: affair.readings, ledger: affair.ledger,
      judgements: [judgement]
    ).ledger.rejected.map(\.id)
  }

  @Test("A process killed while it makes affairs leaves whole ones or none")
  func killedCreation() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<30 {
      try inFolder { folder in
        let confirmed = try Writer(["create", folder]).killed(after: .random(upTo: 1, using: &random))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let affairs = names.filter { $0.hasSuffix(".entente") }
        #expect(affairs.count == confirmed || affairs.count == confirmed + 1)
        for name in affairs {
          let archive = try Archive(opening: folder + "/" + name)
          #expect(try archive.name == SampleAffair.name)
          try archive.verify()
        }
      }
    }
  }
}

/// The moment at which a process is killed.
struct Moment {
  /// So many confirmations are awaited,
  var confirmations: Int
  /// then so many statements,
  var statements: Int
  /// and then, perhaps, the next COMMIT.
  var isCommit: Bool

  static func random(upTo confirmations: Int, using random: inout SeededGenerator) -> Moment {
    Moment(
      confirmations: .random(in: 0...confirmations, using: &random),
      statements: .random(in: 0...250, using: &random),
      isCommit: .random(in: 0..<3, using: &random) == 0)
  }

  /// Takes note of what the process wrote; gives `true` once the moment has come.
  mutating func comes(with byte: UInt8) -> Bool {
    if confirmations > 0 {
      if byte == UInt8(ascii: "\n") { confirmations -= 1 }
    } else if statements > 0 {
      statements -= 1
    } else {
      return !isCommit || byte == UInt8(ascii: "C")
    }
    return false
  }
}
