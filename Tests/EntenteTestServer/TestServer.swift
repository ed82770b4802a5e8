import Foundation
import Synchronization

/// A web server on the loopback interface, for tests: it answers what its handler says, and remembers what it was
/// asked.
///
/// Each connection is served by a thread of its own, one request after the other.
package final class TestServer: Sendable {
  /// What the server is asked.
  package struct Asked: Hashable, Sendable {
    /// The path with its query.
    package let path: String
    /// The headers, names in lower case.
    package let headers: [String: String]
  }

  /// What the server answers.
  package struct Answer: Sendable {
    package var status: Int
    package var headers: [String: String]
    package var body: [UInt8]
    /// Breaks the connection off after so many bytes of the body.
    package var breaksAfter: Int?
    /// Says nothing until the server ends.
    package var isSilent = false

    package init(
      _ body: String = "", status: Int = 200, type: String = "text/html; charset=utf-8",
      headers: [String: String] = [:]
    ) {
      self.init(bytes: Array(body.utf8), status: status, type: type, headers: headers)
    }

    package init(bytes: [UInt8], status: Int = 200, type: String, headers: [String: String] = [:]) {
      self.status = status
      self.headers = headers
      self.headers["Content-Type"] = type
      body = bytes
    }

    /// Leads elsewhere.
    package static func redirect(to address: String) -> Answer {
      Answer("", status: 302, headers: ["Location": address])
    }

    /// There is nothing.
    package static let nothing = Answer("nothing", status: 404)

    /// No answer at all.
    package static let silence: Answer = {
      var answer = Answer()
      answer.isSilent = true
      return answer
    }()
  }

  package typealias Handler = @Sendable (Asked) -> Answer

  /// The port it listens on.
  package let port: Int
  private let socket: Int32
  private let handler: Mutex<Handler>
  private let log = Mutex<[Asked]>([])
  private let hasStopped = Mutex(false)
  private let open = Mutex<(now: Int, most: Int)>((0, 0))

  /// Starts a server.
  package init(_ handler: @escaping Handler) throws {
    self.handler = Mutex(handler)
    let socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.socket = socket
    var yes: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(socket, pointer, size) == 0 && listen(socket, 64) == 0
          && getsockname(socket, pointer, &size) == 0
      }
    }
    guard isBound else { throw CocoaError(.fileNoSuchFile) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [weak self] in
      while true {
        let client = accept(socket, nil, nil)
        if client < 0 { return }
        Thread.detachNewThread { [weak self] in
          self?.serve(client)
          close(client)
        }
      }
    }
  }

  deinit {
    stop()
  }

  /// Ends it: nobody is answered any more. A test that asks no more of it than its address stops it at its end, so
  /// that it lives that long.
  package func stop() {
    guard
      !hasStopped.withLock({ stopped in
        defer { stopped = true }
        return stopped
      })
    else { return }
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  /// The address of a path.
  package func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// What it was asked so far.
  package var asked: [Asked] { log.withLock { $0 } }

  /// The paths it was asked for so far.
  package var paths: [String] { asked.map(\.path) }

  /// The most connections that were open at one time.
  package var mostConnections: Int { open.withLock { $0.most } }

  /// Answers otherwise from now on.
  package func answer(_ handler: @escaping Handler) {
    self.handler.withLock { $0 = handler }
  }

  /// Forgets what it was asked.
  package func forget() {
    log.withLock { $0 = [] }
  }

  private func serve(_ client: Int32) {
    open.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
    defer { open.withLock { $0.now -= 1 } }
    var rest: [UInt8] = []
    while let asked = Self.read(from: client, &rest) {
      log.withLock { $0.append(asked) }
      let answer = handler.withLock { $0 }(asked)
      guard Self.write(answer, to: client) else { return }
    }
  }

  private static func read(from client: Int32, _ rest: inout [UInt8]) -> Asked? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      if let end = rest.indices.first(where: { rest[$0...].starts(with: [13, 10, 13, 10]) }) {
        let lines = String(decoding: rest[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        rest.removeSubrange(..<(end + 4))
        let words = lines[0].split(separator: " ")
        guard words.count == 3 else { return nil }
        let pairs = lines.dropFirst().compactMap { line in
          line.firstIndex(of: ":").map { colon in
            (
              line[..<colon].lowercased(),
              line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            )
          }
        }
        return Asked(path: String(words[1]), headers: Dictionary(pairs, uniquingKeysWith: { $1 }))
      }
      let count = recv(client, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      rest += buffer[..<count]
    }
  }

  private static func write(_ answer: Answer, to client: Int32) -> Bool {
    if answer.isSilent {
      var byte: UInt8 = 0
      _ = recv(client, &byte, 1, 0)
      return false
    }
    var head = "HTTP/1.1 \(answer.status) x\r\nContent-Length: \(answer.body.count)\r\n"
    for (name, value) in answer.headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
    let bytes = Array((head + "\r\n").utf8) + answer.body.prefix(answer.breaksAfter ?? answer.body.count)
    var place = 0
    while place < bytes.count {
      let sent = bytes[place...].withUnsafeBytes {
        send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if sent <= 0 { return false }
      place += sent
    }
    return answer.breaksAfter == nil
  }
}
