public import EntenteFetching
import EntenteModel
import EntenteSources

/// Turns what addresses give into reports.
public struct FetchDesk: Sendable {
  private let fetcher: Fetcher
  private let now: @Sendable () -> Int

  /// Makes a desk over a fetcher.
  ///
  /// - Parameters:
  ///   - fetcher: fetches.
  ///   - now: the time in seconds since 1970.
  public init(_ fetcher: Fetcher, now: @escaping @Sendable () -> Int) {
    self.fetcher = fetcher
    self.now = now
  }

  /// Fetches an address and reads the report that stands there.
  ///
  /// The report's source is the address it says it has, where that is of the same site; else the address that
  /// answered, without the marks of a reader's way.
  public func fetch(_ address: WebAddress) async -> Result<Arrival, ItemFailure> {
    do throws(FetchError) {
      let fetched = try await fetcher.fetch(address)
      return read(fetched, asked: address)
    } catch {
      return .failure(ItemFailure(error))
    }
  }

  /// Fetches many addresses, several hosts at a time, in the order of each host.
  ///
  /// - Parameters:
  ///   - addresses: the addresses.
  ///   - progress: called with the number that are done; from any thread.
  /// - Returns: what became of each, in the order of `addresses`.
  public func fetch(
    _ addresses: [WebAddress], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [Result<Arrival, ItemFailure>] {
    let hosts = HostQueues(addresses)
    return await hosts.run(progress: progress) { await fetch($0) }
  }

  private func read(_ fetched: Fetched, asked: WebAddress) -> Result<Arrival, ItemFailure> {
    let hint = DocumentHint(mediaType: fetched.mediaType, charset: fetched.charset)
    if ["xml", "json"].contains(where: { fetched.mediaType.hasSuffix($0) }),
      FeedReader().read(fetched.bytes) != nil
    {
      let sentence = "\(asked.text): this is a feed, not a report; watch it: entente watch \(asked.text)"
      let problem = Problem(source: asked.text, code: FetchError.Code.feed.rawValue, sentence: sentence)
      return .failure(ItemFailure(unread: problem))
    }
    do throws(SourceError) {
      let opened = try ReportReader().open(fetched.bytes, source: fetched.address.key, hint: hint)
      let place = Self.canonical(opened.address, of: fetched.address)
      return .success(Arrival(report: opened.report, place: place, found: now()))
    } catch {
      let sentence = "\(asked.text): \(error.sentence)"
      return .failure(
        ItemFailure(unread: Problem(source: asked.text, code: error.code.rawValue, sentence: sentence)))
    }
  }

  /// The address that a page says it has, where it may speak for it: of the same host, and no front page.
  private static func canonical(_ said: String?, of address: WebAddress) -> String {
    guard let said = said.flatMap(address.resolving), host(said) == host(address) else { return address.key }
    return said.path == "/" && address.path != "/" ? address.key : said.key
  }

  private static func host(_ address: WebAddress) -> Substring {
    address.host.hasPrefix("www.") ? address.host.dropFirst(4) : address.host[...]
  }
}

extension Problem {
  /// The problem that a fetch ended with.
  init(_ error: FetchError) {
    self.init(
      source: error.address, code: error.code.rawValue, sentence: "\(error.address): \(error.sentence)")
  }
}
