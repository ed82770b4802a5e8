import Foundation
import Testing

@Suite("The commands")
struct CommandTests {
  @Test("Two processes write the same bytes", arguments: ["text", "markdown", "html", "json"])
  func sameBytes(_ format: String) throws {
    let first = try Program.run("brief", Program.sample, "--format", format)
    let second = try Program.run("brief", Program.sample, "--format", format)
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test("The order in which reports are given does not matter")
  func order() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Program.sample).sorted()
    let paths = files.map { "\(Program.sample)/\($0)" }
    let forth = try Program.run("brief", paths[0], paths[1], paths[2], "--format", "json", "--name", "x")
    let back = try Program.run("brief", paths[2], paths[0], paths[1], "--format", "json", "--name", "x")
    #expect(forth.output == back.output)
  }

  @Test("An affair that is kept gives the brief that its reports give")
  func kept() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appendingPathComponent("visit.entente").path
    let read = try Program.run("read", Program.sample, "--into", file, "--name", "Visit")
    #expect(read.status == 0, "\(read.complaint)")
    let kept = try Program.run("brief", file, "--format", "json")
    let direct = try Program.run("brief", Program.sample, "--format", "json", "--name", "Visit")
    #expect(kept.output == direct.output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == ["visit.entente"])
  }

  @Test("Reports added one by one give what they give together")
  func oneByOne() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appendingPathComponent("visit.entente").path
    for name in try FileManager.default.contentsOfDirectory(atPath: Program.sample).sorted().reversed() {
      #expect(
        try Program.run("read", "\(Program.sample)/\(name)", "--into", file, "--name", "Visit").status == 0)
    }
    let kept = try Program.run("brief", file)
    let direct = try Program.run("brief", Program.sample, "--name", "Visit")
    #expect(kept.output == direct.output)
  }

  @Test("Words are found in a kept affair, with the passage that holds them")
  func search() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appendingPathComponent("visit.entente").path
    _ = try Program.run("read", Program.sample, "--into", file)
    let outcome = try Program.run("search", file, "fence", "intelligence")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("intelligence"))
    #expect(try Program.run("search", file, "no-such-word-anywhere").status == 0)
    #expect(try Program.run("search", file, "\"' OR *)(").status == 0)
  }

  @Test("A report comes through standard input")
  func standardInput() throws {
    let outcome = try Program.run("figures", "-", input: Array("They signed twelve agreements.".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("12"))
  }

  @Test("No colour goes where no terminal is")
  func plain() throws {
    #expect(try !Program.run("brief", Program.sample).output.contains("\u{1B}"))
  }

  @Test(
    "Every command teaches by example",
    arguments: [
      "read", "add", "watch", "versions", "brief", "figures", "dates", "disputes", "sources", "search",
      "remove", "explain", "judge", "history",
    ])
  func help(_ command: String) throws {
    let outcome = try Program.run(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("entente \(command)"))
    #expect(outcome.output.contains("EXAMPLE"))
  }
}
