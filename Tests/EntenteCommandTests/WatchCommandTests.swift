import EntenteTestServer
import Foundation
import Synchronization
import Testing

@Suite("Addresses and feeds on the command line")
struct WatchCommandTests {
  private static let count = 24

  private static func page(_ number: Int) -> String {
    "<!doctype html><html><body><article><h1>Report \(number)</h1><p>The commission counted \(number + 100) homes "
      + "without water in valley number \(number) after the storm of last week.</p></article></body></html>"
  }

  private static func answer(_ asked: TestServer.Asked) -> TestServer.Answer {
    if asked.path == "/feed" {
      let items = (0..<count).map { "<item><link>/\($0)</link></item>" }.joined()
      return .init("<rss><channel>\(items)</channel></rss>", type: "text/xml", headers: ["ETag": "\"1\""])
    }
    guard let number = Int(asked.path.dropFirst()) else { return .nothing }
    return .init(page(number))
  }

  @Test("A watcher that is killed in the middle loses nothing, and adds nothing twice")
  func kills() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appendingPathComponent("a.entente").path
    let server = try TestServer(Self.answer)
    let feed = server.address("/feed")
    let arguments = ["watch", feed, "--into", file, "--once", "--pause", "0", "--allow-private"]
    for fatal in ["/0", "/7", "/19", "/20", "/23"] {
      let watcher = try Program.start(arguments)
      let isOn = Mutex(true)
      server.answer { asked in
        if asked.path == fatal, isOn.withLock({ $0 }) { kill(watcher.processIdentifier, SIGKILL) }
        return Self.answer(asked)
      }
      watcher.waitUntilExit()
      isOn.withLock { $0 = false }
    }
    server.answer(Self.answer)
    server.forget()
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let read = try Program.run("brief", file, "--format", "json")
    let dossier = try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any]
    let sources = (dossier?["reports"] as? [[String: Any]] ?? []).compactMap { $0["source"] as? String }
    #expect(sources.sorted() == (0..<Self.count).map { server.address("/\($0)") }.sorted())
    server.forget()
    let again = try Program.run(arguments)
    #expect(again.output.contains("0 new, 0 new versions, 0 known, 0 not had, 0 waiting"))
    #expect(server.paths == ["/robots.txt", "/feed"])
  }

  @Test("An address is added, known when it is given again, and a new version when its text has changed")
  func add() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appendingPathComponent("a.entente").path
    let server = try TestServer { _ in .init(Self.page(1)) }
    defer { server.stop() }
    let address = server.address("/news?utm_source=feed")
    let first = try Program.run("add", address, "--into", file, "--allow-private")
    #expect(first.status == 0, "\(first.complaint)")
    #expect(first.output.hasPrefix("new "))
    #expect(try Program.run("add", address, "--into", file, "--allow-private").output.hasPrefix("known "))
    server.answer { _ in .init(Self.page(2)) }
    let third = try Program.run("add", server.address("/news"), "--into", file, "--allow-private").output
    #expect(third.hasPrefix("new version "))
    #expect(third.contains("words since r"))
    let versions = try Program.run("versions", file)
    #expect(versions.output.contains(server.address("/news")))
    #expect(versions.output.contains("number 2"))
    #expect(try Program.run("versions", file, "--format", "json").output.contains("\"wordsAdded\""))
  }

  @Test("Files and addresses go together; what cannot be had is named, and the rest goes on")
  func mixed() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = scratch.url.appendingPathComponent("a.entente").path
    let server = try TestServer { $0.path == "/1" ? .init(Self.page(1)) : .nothing }
    defer { server.stop() }
    let outcome = try Program.run(
      "add", Program.sample, server.address("/1"), server.address("/2"), "--into", file, "--allow-private")
    #expect(outcome.status == 1)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.complaint.contains(server.address("/2")))
    #expect(outcome.output.split(separator: "\n").count == 7)
  }

  @Test(
    "What leads to a private network, is no web address or a feed is refused in a sentence",
    arguments: [
      ("/1", "private network"), ("file:///etc/hostname", "no http or https address"),
    ])
  func refused(_ target: String, _ words: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let server = try TestServer { _ in .init(Self.page(1)) }
    defer { server.stop() }
    let address = target.hasPrefix("/") ? server.address(target) : target
    let outcome = try Program.run(
      "add", address, "--into", scratch.url.appendingPathComponent("a.entente").path)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
    #expect(server.asked.isEmpty)
  }
}
