import EntenteTestServer
import Foundation
import Testing

@testable import EntenteFetching

@Suite("Fetching an address")
struct FetcherTests {
  /// What fetching a path of a server comes to, in a word.
  private func outcome(
    of path: String, _ fetcher: Fetcher = Fetcher(reach: .publicAndTestServer),
    _ handler: @escaping TestServer.Handler
  ) async throws -> String {
    let server = try TestServer(handler)
    defer { server.stop() }
    return await outcome(of: server.address(path), fetcher)
  }

  private func outcome(of address: String, _ fetcher: Fetcher) async -> String {
    guard let address = WebAddress(address) else { return "no address" }
    do throws(FetchError) {
      return String(decoding: try await fetcher.fetch(address).bytes, as: UTF8.self)
    } catch {
      #expect(error.address == address.text)
      #expect(!error.sentence.isEmpty && !error.sentence.hasSuffix("."))
      return error.code.rawValue
    }
  }

  @Test("What a server gives comes with its address, its type and its marks")
  func answer() async throws {
    let server = try TestServer { asked in
      asked.path == "/old"
        ? .redirect(to: "/new")
        : .init(
          "text", type: "Text/HTML; charset=\"ISO-8859-1\"",
          headers: ["ETag": "\"7\"", "Last-Modified": "then"])
    }
    let address = try #require(WebAddress(server.address("/old")))
    let fetched = try await Fetcher(allowsPrivate: true).fetch(address)
    #expect(fetched.bytes == Array("text".utf8))
    #expect(fetched.address.text == server.address("/new"))
    #expect(fetched.mediaType == "text/html")
    #expect(fetched.charset == "ISO-8859-1")
    #expect(fetched.validators == .init(etag: "\"7\"", lastModified: "then"))
    #expect(
      server.asked.allSatisfy { $0.headers["user-agent"] == Fetcher.agent && $0.headers["cookie"] == nil })
  }

  @Test("What has not changed is told by the marks of the last answer, and does not come again")
  func unchanged() async throws {
    let server = try TestServer { asked in
      asked.headers["if-none-match"] == "\"7\"" && asked.headers["if-modified-since"] == "then"
        ? .init("", status: 304) : .init("text")
    }
    let address = try #require(WebAddress(server.address("/")))
    let marks = Fetched.Validators(etag: "\"7\"", lastModified: "then")
    let fetched = try await Fetcher(allowsPrivate: true).fetch(address, ifChangedSince: marks)
    #expect(fetched.isUnchanged)
    #expect(fetched.bytes.isEmpty)
    #expect(fetched.validators == marks)
  }

  @Test("A machine of a private network is not asked, by its number or its name")
  func privateMachines() async throws {
    let server = try TestServer { _ in .init("secret") }
    defer { server.stop() }
    let names = [
      "127.0.0.1", "localhost", "127.1", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]",
    ]
    for name in names {
      let outcome = await outcome(of: "http://\(name):\(server.port)/", Fetcher())
      #expect(outcome == "private-address", "\(name)")
    }
    #expect(server.asked.isEmpty)
    #expect(await outcome(of: server.address("/"), Fetcher(allowsPrivate: true)) == "secret")
  }

  @Test(
    "A redirect leads neither to a private network nor out of the web",
    arguments: [
      ("http://127.0.0.2/", "private-address"),
      ("http://169.254.169.254/latest/meta-data", "private-address"), ("http://[::1]:80/", "private-address"),
      ("file:///etc/hostname", "address"), ("gopher://127.0.0.1/", "address"), ("/again", "redirects"),
    ])
  func redirects(_ target: String, _ code: String) async throws {
    let fetcher = Fetcher(reach: .publicAndTestServer)
    let found = try await outcome(of: "/again", fetcher) { _ in .redirect(to: target) }
    #expect(found == code)
  }

  @Test(
    "A refusal has its code",
    arguments: [
      (404, "not-found"), (410, "not-found"), (401, "forbidden"), (403, "forbidden"), (451, "forbidden"),
      (429, "busy"), (503, "busy"), (500, "server"), (502, "server"),
    ])
  func refusals(_ status: Int, _ code: String) async throws {
    #expect(try await outcome(of: "/") { _ in .init("no", status: status) } == code)
  }

  @Test("How long a server asks to be left alone is told")
  func retryAfter() async throws {
    let server = try TestServer { _ in .init("", status: 503, headers: ["Retry-After": "120"]) }
    defer { server.stop() }
    let address = try #require(WebAddress(server.address("/")))
    do {
      _ = try await Fetcher(allowsPrivate: true).fetch(address)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.retryAfter == 120)
    }
    #expect(WebTime.wait("Sun, 06 Nov 1994 08:49:37 GMT", now: 784_111_700) == 77)
    #expect(WebTime.wait("Sun, 06 Nov 1994 08:49:37 GMT", now: 900_000_000) == 0)
    #expect(WebTime.wait("99999999999", now: 0) == 7 * 86_400)
    #expect(WebTime.wait("soon", now: 0) == nil)
  }

  @Test("An answer that is too large is given up: by what it says, by what comes, and unpacked")
  func size() async throws {
    var limits = FetchLimits()
    limits.bytes = 100_000
    let fetcher = Fetcher(limits: limits, allowsPrivate: true)
    let large = [UInt8](repeating: 0x61, count: 100_001)
    #expect(
      try await outcome(of: "/", fetcher) { _ in .init(bytes: large, type: "text/plain") } == "too-large")
    let fits = Array(large.dropLast())
    #expect(
      try await outcome(of: "/", fetcher) { _ in .init(bytes: fits, type: "text/plain") }.utf8.count
        == 100_000)
    let bomb = try #require(Data(base64Encoded: Self.bomb, options: .ignoreUnknownCharacters))
    #expect(bomb.count < 1000)
    let packed = try await outcome(of: "/", fetcher) { _ in
      .init(bytes: Array(bomb), type: "text/plain", headers: ["Content-Encoding": "deflate"])
    }
    #expect(packed == "too-large")
  }

  @Test("An answer that is broken off, damaged or missing has its code")
  func broken() async throws {
    var half = TestServer.Answer("a text that does not come whole")
    half.breaksAfter = 7
    let broken = half
    #expect(try await outcome(of: "/") { _ in broken } == "no-answer")
    let noise = try await outcome(of: "/") { _ in
      .init(bytes: [1, 2, 3, 4], type: "text/plain", headers: ["Content-Encoding": "gzip"])
    }
    #expect(noise == "damaged")
    let port = try TestServer { _ in .init() }.port
    #expect(await outcome(of: "http://127.0.0.1:\(port)/", Fetcher(allowsPrivate: true)) == "no-answer")
    #expect(await outcome(of: "http://no-such-name.invalid/", Fetcher()) == "unknown-host")
  }

  @Test("A server that says nothing is given up after the time that is set")
  func silence() async throws {
    var limits = FetchLimits()
    limits.seconds = 1
    #expect(
      try await outcome(of: "/", Fetcher(limits: limits, allowsPrivate: true)) { _ in .silence } == "timeout")
  }

  @Test("One host is spoken to over one connection")
  func connections() async throws {
    let server = try TestServer { .init($0.path) }
    defer { server.stop() }
    let fetcher = Fetcher(allowsPrivate: true)
    let bodies = await withTaskGroup(of: String.self) { group in
      for number in 0..<20 { group.addTask { await outcome(of: server.address("/\(number)"), fetcher) } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(bodies == Set((0..<20).map { "/\($0)" }))
    #expect(server.mostConnections == 1)
  }

  /// 300,000 zeros, packed by zlib.
  private static let bomb = """
    eNrtwQENAAAAwqD3T20PBxQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    AAAAAAAAAPwYlBwAAQ==
    """
}
