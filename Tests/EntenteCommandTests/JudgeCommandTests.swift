import Foundation
import Testing

@Suite("Judging on the command line")
struct JudgeCommandTests {
  private let scratch: Scratch
  private let file: String

  init() throws {
    scratch = try Scratch()
    file = scratch.url.appendingPathComponent("visit.entente").path
    let read = try Program.run("read", Program.sample, "--into", file, "--name", "Visit")
    #expect(read.status == 0, "\(read.complaint)")
  }

  private func judge(_ words: String...) throws -> Program.Outcome {
    try Program.run(["judge"] + words + ["--into", file, "--by", "N. Holt", "--at", "2024-05-01"])
  }

  /// The identity of the figure that the sample's reports dispute.
  private func disputed() throws -> [String] {
    let json = try Program.run("disputes", file, "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let positions = (object?["disputes"] as? [[String: Any]])?.first?["positions"] as? [[String: Any]] ?? []
    return positions.compactMap { ($0["facts"] as? [String])?.first }
  }

  @Test("A rejected fact leaves the brief, and is back byte for byte once that is undone")
  func undone() throws {
    defer { scratch.remove() }
    let before = try Program.run("brief", file, "--format", "json").output
    let fact = try #require(try disputed().last)
    let made = try judge(fact, "reject", "--why", "an old map")
    #expect(made.status == 0, "\(made.complaint)")
    #expect(made.output.hasPrefix("1. Rejected a figure\n   N. Holt, 2024-05-01: an old map\n"))
    #expect(try Program.run("disputes", file).output.contains("do not disagree"))
    #expect(try Program.run("brief", file).output.contains("REJECTED"))
    #expect(try judge("--undo", "1").status == 0)
    #expect(try Program.run("brief", file, "--format", "json").output == before)
    #expect(try Program.run("history", file).output.contains("taken back by judgement 2"))
  }

  @Test("Judgements on two facts give the same bytes in any order, and so do the reports under them")
  func order() throws {
    defer { scratch.remove() }
    let facts = try disputed()
    try #require(facts.count == 2)
    let other = scratch.url.appendingPathComponent("other.entente").path
    try FileManager.default.copyItem(atPath: file, toPath: other)
    func run(_ path: String, _ fact: String, _ words: String...) throws {
      let arguments =
        ["judge", fact] + words + ["-a", path, "--by", "N", "--at", "2024-05-01", "--why", "x"]
      #expect(try Program.run(arguments).status == 0)
    }
    try run(file, facts[0], "confirm")
    try run(file, facts[1], "correct", "amount=905")
    try run(other, facts[1], "correct", "amount=905")
    try run(other, facts[0], "confirm")
    let first = try Program.run("brief", file, "--format", "json").output
    #expect(try Program.run("brief", other, "--format", "json").output == first)
    #expect(try Program.run("remove", other, "wire-report.txt").status == 0)
    #expect(try Program.run("brief", other, "--format", "json").output != first)
    #expect(try Program.run("add", "\(Program.sample)/wire-report.txt", "--into", other).status == 0)
    #expect(try Program.run("brief", other, "--format", "json").output == first)
  }

  @Test("An explanation says why mentions are one and why a fact is disputed")
  func explain() throws {
    defer { scratch.remove() }
    let fact = try #require(try disputed().first)
    let text = try Program.run("explain", file, String(fact.prefix(6)))
    #expect(text.status == 0, "\(text.complaint)")
    #expect(text.output.contains("WHY THEY ARE ONE FACT") && text.output.contains("dispute.contrary-amounts"))
    #expect(try Program.run("explain", file, fact, "--format", "json").status == 0)
    #expect(try Program.run("explain", file, "nobody").status == 4)
  }

  @Test("Each trouble ends with its status")
  func trouble() throws {
    defer { scratch.remove() }
    let facts = try disputed()
    #expect(try judge("f000000", "confirm", "--why", "x").status == 4)
    #expect(try judge(facts[0], "confirm").status == 64)
    #expect(try judge(facts[0], "confirm", "twice", "--why", "x").status == 64)
    #expect(try judge(facts[0], "correct", "date=soon", "--why", "x").status == 64)
    #expect(try judge(facts[0], "different", facts[1], "--why", "x").status == 0)
    #expect(try judge(facts[0], "same", facts[1], "--why", "x").status == 5)
    #expect(try judge("--undo", "9").status == 4)
    #expect(try Program.run("history", "/no/such.entente").status == 2)
    #expect(try Program.run("remove", file, "no-such-report").status == 4)
  }

  @Test("A file that has changed takes its earlier version's place, by read as by add")
  func version() throws {
    defer { scratch.remove() }
    let affair = scratch.url.appendingPathComponent("a.entente").path
    for text in ["The canal is 120 km long.\n", "The canal is 130 km long.\n"] {
      let report = try scratch.write("report.txt", Array(text.utf8))
      #expect(try Program.run("read", report, "--into", affair).status == 0)
    }
    #expect(try Program.run("figures", affair).output.contains("130 km"))
    #expect(try !Program.run("figures", affair).output.contains("120 km"))
    #expect(try Program.run("versions", affair).output.contains("- The canal is 120 km long."))
  }
}
