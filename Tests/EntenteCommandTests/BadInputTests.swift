import Foundation
import Testing

@Suite("Bad input gets one clear sentence and a stated exit status")
struct BadInputTests {
  static let good = Array("The two towns share a border of about 40 kilometers.\n".utf8)

  @Test(
    "An input that cannot be read is named, and the program says so by its status",
    arguments: [
      ("empty.txt", [UInt8](), "empty"),
      ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], "PNG"),
      ("zeros.txt", [UInt8](repeating: 0, count: 300), "text"),
    ])
  func unreadable(_ name: String, _ bytes: [UInt8], _ word: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(name, bytes)
    let outcome = try Program.run("brief", path)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.complaint.contains(name))
    #expect(outcome.complaint.contains(word), "\(outcome.complaint)")
    #expect(outcome.output.isEmpty)
  }

  @Test("A report that cannot be read does not stop the others")
  func restIsRead() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.write("a-good.txt", Self.good)
    _ = try scratch.write("b-empty.txt", [])
    let outcome = try Program.run("figures", scratch.url.path)
    #expect(outcome.status == 1)
    #expect(outcome.complaint.contains("b-empty.txt"))
    #expect(outcome.output.contains("40 km"))
  }

  @Test("A missing file, a folder without reports and an unknown option have their statuses")
  func statuses() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    #expect(try Program.run("brief", scratch.url.appendingPathComponent("no-such.txt").path).status == 2)
    #expect(try Program.run("brief", scratch.url.path).status == 2)
    #expect(try Program.run("brief", Program.sample, "--frmat", "html").status == 64)
    #expect(try Program.run("brief").status == 64)
  }

  @Test("A file that is no affair is told from one that is damaged, and stays as it was")
  func noAffair() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("letter.entente", Self.good)
    let report = try scratch.write("report.txt", Self.good)
    #expect(try Program.run("brief", path).status == 2)
    #expect(try Program.run("read", report, "--into", path).status == 3)
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == Self.good)
  }

  @Test("A result that cannot be written has its status")
  func notWritten() throws {
    let outcome = try Program.run("brief", Program.sample, "-o", "/no/such/folder/brief.txt")
    #expect(outcome.status == 3)
    #expect(outcome.complaint.contains("/no/such/folder/brief.txt"))
  }
}
