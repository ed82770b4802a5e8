import EntenteArchive
import EntenteFetching
import EntenteModel
import EntenteTestServer
import Foundation
import Synchronization
import Testing

@testable import EntenteDesk

/// An outlet on the loopback interface: a feed, its pages, and a clock that the test moves.
private final class Outlet: Sendable {
  let server: TestServer
  let file: String
  private let folder: URL
  private let time = Mutex(1_700_000_000)
  private let texts = Mutex<[String: String]>([:])

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "entente-watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appendingPathComponent("a.entente").path
    server = try TestServer { _ in .nothing }
    server.answer { [weak self] in self?.answer($0) ?? .nothing }
  }

  deinit {
    server.stop()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Publishes a text, or changes it.
  func publish(_ path: String, _ text: String) {
    texts.withLock { $0[path] = text }
  }

  func answer(_ asked: TestServer.Asked) -> TestServer.Answer {
    if asked.path == "/robots.txt" { return .init("User-agent: *\nDisallow: /closed", type: "text/plain") }
    let texts = texts.withLock { $0 }
    if asked.path == "/feed" {
      let items = texts.sorted { $0.key < $1.key }.map { path, text in
        "<item><title>\(path)</title><link>\(path)</link><pubDate>\(text.count)</pubDate></item>"
      }
      let feed = "<rss><channel><title>Outlet</title>\(items.joined())</channel></rss>"
      let etag = "\"\(texts.values.reduce(0) { $0 + $1.utf8.count })-\(texts.count)\""
      if asked.headers["if-none-match"] == etag { return .init("", status: 304, headers: ["ETag": etag]) }
      return .init(feed, type: "application/rss+xml", headers: ["ETag": etag])
    }
    guard let text = texts[asked.path] else { return .nothing }
    return .init("<!doctype html><html><body><article><h1>News</h1><p>\(text)</p></article></body></html>")
  }

  /// Lets time pass, and watches for one round as a process of its own would.
  @discardableResult
  func round(after seconds: Int = 3600, tell: @escaping @Sendable (WatchEvent) -> Void = { _ in })
    async throws
    -> WatchRound
  {
    time.withLock { $0 += seconds }
    let clock = WatchClock(
      now: { [weak self] in self?.time.withLock { $0 } ?? 0 },
      sleep: { [weak self] seconds in self?.time.withLock { $0 += seconds } })
    let watcher = Watcher(
      path: file, name: "Outlet", fetcher: Fetcher(allowsPrivate: true), pause: 1, clock: clock)
    let feed = try #require(WebAddress(server.address("/feed")))
    return try await watcher.round([feed], tell: tell)
  }

  /// The texts of the affair, sorted.
  func kept() throws -> [String] {
    try Archive(opening: file).reports().map { report in
      report.passages.filter { $0.kind == .paragraph }.map { report.text[$0.span] }.joined()
    }.sorted()
  }
}

@Suite("Watching feeds")
struct WatcherTests {
  private static let texts = [
    "/1": "The two ministers agreed on Tuesday to open the northern crossing to 40 trucks a day.",
    "/2": "Engineers said that the harbour bridge would carry 12,000 tons before the end of the year.",
    "/3": "The commission counted 300 homes without water in the valley after the storm of last week.",
  ]

  private func outlet() throws -> Outlet {
    let outlet = try Outlet()
    for (path, text) in Self.texts { outlet.publish(path, text) }
    return outlet
  }

  @Test("What a feed names is added once; what comes later is added later; what changes becomes a version")
  func rounds() async throws {
    let outlet = try outlet()
    #expect(try await outlet.round().new == 3)
    #expect(try outlet.kept() == Self.texts.values.sorted())
    outlet.server.forget()
    #expect(try await outlet.round() == WatchRound())
    #expect(outlet.server.paths == ["/robots.txt", "/feed"])
    let late = "A fourth report says that the talks will go on for another three weeks in the capital."
    outlet.publish("/4", late)
    outlet.publish(
      "/1", "The two ministers agreed on Tuesday to open the northern crossing to 60 trucks a day, they said."
    )
    let round = try await outlet.round()
    #expect(round.new == 1)
    #expect(round.versions == 1)
    let kept = try outlet.kept()
    #expect(kept.count == 4)
    #expect(kept.contains(late))
    #expect(!kept.contains(Self.texts["/1"] ?? ""))
    let histories = try AffairDesk().histories(of: outlet.file)
    #expect(histories.map(\.address) == [outlet.server.address("/1")])
    #expect(histories[0].versions[1].change?.wordsAdded == 4)
    #expect(histories[0].versions[1].change?.wordsRemoved == 2)
    #expect(try Archive(opening: outlet.file).earlierReports().count == 1)
  }

  @Test("Through an outage nothing is lost, and after it nothing comes twice")
  func outage() async throws {
    let outlet = try outlet()
    outlet.server.answer { asked in
      asked.path == "/2" || asked.path == "/3" ? .init("", status: 502) : outlet.answer(asked)
    }
    let first = try await outlet.round()
    #expect(first.new == 1)
    #expect(first.waiting == 2)
    outlet.server.answer { _ in .init("", status: 503, headers: ["Retry-After": "7200"]) }
    #expect(try await outlet.round().failed > 0)
    #expect(try outlet.kept().count == 1)
    outlet.server.answer { [weak outlet] in outlet?.answer($0) ?? .nothing }
    outlet.server.forget()
    // The server asked for two hours; after one it is left alone.
    #expect(try await outlet.round().failed == 0)
    #expect(outlet.server.asked.isEmpty)
    #expect(try await outlet.round(after: 7200).new == 2)
    #expect(try outlet.kept() == Self.texts.values.sorted())
    #expect(try await outlet.round().new == 0)
    #expect(outlet.server.paths.filter { $0 == "/2" }.count == 1)
  }

  @Test("What robots.txt closes is left alone and told")
  func robots() async throws {
    let outlet = try outlet()
    outlet.publish(
      "/closed/1", "This page is not for programs, and says so in the rules of its site, as is its right.")
    let told = Mutex<[String]>([])
    let round = try await outlet.round { event in
      if case .failed(let problem, let again) = event {
        told.withLock { $0.append("\(problem.code) \(again)") }
      }
    }
    #expect(round.new == 3)
    #expect(round.failed == 1)
    #expect(told.withLock { $0 } == ["robots false"])
    #expect(!outlet.server.paths.contains("/closed/1"))
  }

  @Test("A dead link is asked for some times and given up; the rest goes on")
  func deadLink() async throws {
    let outlet = try outlet()
    outlet.server.answer { $0.path == "/2" ? .nothing : outlet.answer($0) }
    #expect(try await outlet.round().new == 2)
    for _ in 0..<10 { try await outlet.round(after: 86_400) }
    #expect(outlet.server.paths.filter { $0 == "/2" }.count == 8)
    #expect(
      try Archive(opening: outlet.file).items().map(\.state.rawValue).sorted() == [
        "given-up", "read", "read",
      ])
  }
}
