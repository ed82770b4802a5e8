import CEntenteFetch
import Dispatch
import Foundation
import Synchronization

/// Fetches addresses: http and https only, from machines of the public Internet only, within stated limits.
///
/// The machine's address is checked when the connection is made, after its name was looked up, for redirects too. A
/// host is spoken to over one connection at a time. Nothing is sent but the request: no cookies, no names, no referrer;
/// proxies of the environment are not used.
public final class Fetcher: Sendable {
  /// What this program calls itself to servers.
  public let agent: String
  /// The limits of each fetch.
  public let limits: FetchLimits
  private let reach: FetchReach
  private let lines = Mutex<[String: HostLine]>([:])

  /// Makes a fetcher.
  ///
  /// - Parameters:
  ///   - agent: what the program calls itself.
  ///   - limits: the limits of each fetch.
  ///   - allowsPrivate: whether machines of private networks may be connected to; for tests.
  public convenience init(
    agent: String = Fetcher.agent, limits: FetchLimits = FetchLimits(), allowsPrivate: Bool = false
  ) {
    self.init(agent: agent, limits: limits, reach: allowsPrivate ? .everywhere : .publicInternet)
  }

  /// Makes a fetcher of another reach.
  package init(agent: String = Fetcher.agent, limits: FetchLimits = FetchLimits(), reach: FetchReach) {
    self.agent = agent
    self.limits = limits
    self.reach = reach
  }

  /// The name of this program in rules for robots.
  public static let robotName = "entente"
  /// The ordinary user agent.
  public static let agent = "Entente/0.1 (reads public reports for their reader; obeys robots.txt)"

  /// Fetches an address.
  ///
  /// - Parameters:
  ///   - address: the address.
  ///   - validators: the marks of an answer that is here already.
  /// - Returns: what the server gave; without bytes where the answer that is here still holds.
  /// - Throws: ``FetchError``.
  public func fetch(
    _ address: WebAddress, ifChangedSince validators: Fetched.Validators = .init()
  ) async throws(FetchError) -> Fetched {
    let line = lines.withLock { lines in
      let line = lines[address.site] ?? HostLine()
      lines[address.site] = line
      return line
    }
    let order = FetchOrder(
      address: address, agent: agent, validators: validators, limits: limits, reach: reach)
    return try await line.fetch(order).get()
  }
}

/// What is asked of a line.
struct FetchOrder: Sendable {
  let address: WebAddress
  let agent: String
  let validators: Fetched.Validators
  let limits: FetchLimits
  let reach: FetchReach
}

/// The connection to one host; one exchange at a time.
private final class HostLine: Sendable {
  private let queue = DispatchQueue(label: "entente.fetch")
  private let line: Mutex<LineHolder>

  init() {
    line = Mutex(LineHolder())
  }

  func fetch(_ order: FetchOrder) async -> Result<Fetched, FetchError> {
    await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(returning: self.line.withLock { $0.fetch(order) })
      }
    }
  }
}

/// Owns a line of the C side.
private struct LineHolder: ~Copyable {
  private let line: OpaquePointer?

  init() {
    line = entente_fetch_open()
  }

  deinit {
    entente_fetch_close(line)
  }

  func fetch(_ order: FetchOrder) -> Result<Fetched, FetchError> {
    guard let line else {
      return .failure(FetchAnswer.error(.failed, order, "there is no memory left for a connection"))
    }
    return order.address.text.withCString { address in
      order.agent.withCString { agent in
        order.validators.etag.withCString { etag in
          order.validators.lastModified.withCString { lastModified in
            var given = EntenteFetchOrder()
            given.address = address
            given.agent = agent
            given.etag = etag
            given.last_modified = lastModified
            given.admits = order.reach.admits
            given.most_bytes = order.limits.bytes
            given.connect_seconds = Int32(order.limits.connectSeconds)
            given.seconds = Int32(order.limits.seconds)
            given.redirects = Int32(order.limits.redirects)
            return FetchAnswer(entente_fetch(line, &given), order).result
          }
        }
      }
    }
  }
}

/// Which machines are asked.
package enum FetchReach: Sendable {
  /// Those of the public Internet.
  case publicInternet
  /// These and 127.0.0.1: for tests of what a public server might do.
  case publicAndTestServer
  /// All.
  case everywhere

  /// The guard as the C side calls it; `nil` admits all.
  fileprivate var admits: EntenteFetchAdmits? {
    switch self {
    case .publicInternet: { bytes, count in AddressGuard.admits(FetchReach.bytes(bytes, count)) ? 1 : 0 }
    case .publicAndTestServer:
      { bytes, count in
        let address = FetchReach.bytes(bytes, count)
        return address == [127, 0, 0, 1] || AddressGuard.admits(address) ? 1 : 0
      }
    case .everywhere: nil
    }
  }

  private static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int32) -> [UInt8] {
    start.map { Array(UnsafeBufferPointer(start: $0, count: Int(count))) } ?? []
  }
}
