import EntenteFetching

/// Leaves a pause between two visits to a host, and obeys its rules for robots.
actor Politeness {
  private let fetcher: Fetcher
  private let clock: WatchClock
  /// The least pause between two visits, in seconds.
  private let pause: Int
  private var rules: [String: RobotsRules] = [:]
  private var free: [String: Int] = [:]

  /// The longest pause that a site's rules can ask for, in seconds.
  private static let longestPause = 60

  init(_ fetcher: Fetcher, pause: Int, clock: WatchClock) {
    self.fetcher = fetcher
    self.pause = pause
    self.clock = clock
  }

  /// Waits until an address may be asked for.
  ///
  /// - Throws: ``FetchError`` where the site's rules forbid it, or could not be had.
  func await(_ address: WebAddress) async throws(FetchError) {
    let rules = try await robots(of: address)
    if !rules.admits(address.path) {
      throw FetchError(
        code: .robots, address: address.text,
        sentence: "the site's robots.txt asks programs to leave this alone; open it in a browser and save it")
    }
    await turn(address.host, pause: max(pause, min(rules.delay ?? 0, Self.longestPause)))
  }

  /// The rules of a site. A site without rules allows everything; one that cannot be asked, nothing for now.
  private func robots(of address: WebAddress) async throws(FetchError) -> RobotsRules {
    if let known = rules[address.site] { return known }
    guard let place = address.robots else { return .none }
    await turn(address.host, pause: pause)
    let found: RobotsRules
    do throws(FetchError) {
      found = RobotsRules(try await fetcher.fetch(place).bytes, agent: Fetcher.robotName)
    } catch {
      switch error.code {
      case .notFound, .forbidden, .address, .redirects: found = .none
      case .privateAddress, .unknownHost, .noAnswer, .timeout, .insecure, .tooLarge, .busy, .server, .damaged,
        .robots, .feed, .failed:
        throw FetchError(
          code: error.code, address: address.text, sentence: error.sentence, retryAfter: error.retryAfter)
      }
    }
    rules[address.site] = found
    return found
  }

  private func turn(_ host: String, pause: Int) async {
    let now = clock.now()
    let start = max(now, free[host] ?? now)
    free[host] = start + pause
    if start > now { await clock.sleep(start - now) }
  }
}
