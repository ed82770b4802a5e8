public import EntenteArchive
public import EntenteFetching
import EntenteModel
import EntenteSources
import Foundation

/// Watches feeds for an affair file: asks them politely, fetches what they name, adds what is new.
///
/// What is still to be fetched stands in the affair file, written in one transaction with the marks by which a feed's
/// server knows that it gave it, and taken off in one transaction with the report. A watcher that is killed at any
/// moment loses nothing and adds nothing twice.
public struct Watcher: Sendable {
  private let path: String
  private let name: String
  private let desk = AffairDesk()
  private let fetcher: Fetcher
  private let fetchDesk: FetchDesk
  private let politeness: Politeness
  private let clock: WatchClock

  /// How many reports are added in one transaction: adding one costs nearly what adding many costs.
  private static let batch = 20
  /// After so many failures an entry is given up.
  private static let mostFailures = 8
  /// The most feeds that lists may add.
  private static let mostFeeds = 1000

  /// Makes a watcher.
  ///
  /// - Parameters:
  ///   - path: the affair file, which is made when it is not there.
  ///   - name: the affair's name where it is made.
  ///   - fetcher: fetches.
  ///   - pause: the least pause between two visits to a host, in seconds.
  ///   - clock: the time, and how to let it pass.
  public init(
    path: String, name: String, fetcher: Fetcher, pause: Int = 1, clock: WatchClock = .machine
  ) {
    self.path = path
    self.name = name
    self.fetcher = fetcher
    self.clock = clock
    fetchDesk = FetchDesk(fetcher, now: clock.now)
    politeness = Politeness(fetcher, pause: pause, clock: clock)
  }

  /// Asks every feed that may be asked, then fetches and adds what waits.
  ///
  /// - Parameters:
  ///   - addresses: the feeds, or lists of feeds.
  ///   - tell: called with what happens; from any thread, one call at a time.
  /// - Returns: what the round came to.
  /// - Throws: ``ArchiveError`` where the affair file cannot be used; what was added before stays.
  public func round(
    _ addresses: [WebAddress], tell: @escaping @Sendable (WatchEvent) -> Void
  ) async throws(ArchiveError) -> WatchRound {
    let archive = try AffairDesk.archival(path) {
      FileManager.default.fileExists(atPath: path)
        ? try Archive(opening: path) : try Archive.create(at: path, name: name)
    }
    var sum = WatchRound()
    var asked: Set<String> = []
    var next = addresses.filter { asked.insert($0.text).inserted }
    while !next.isEmpty {
      let listed = try await poll(next, archive, &sum, tell)
      next = listed.filter { asked.count < Self.mostFeeds && asked.insert($0.text).inserted }
    }
    try await fetchWaiting(archive, &sum, tell)
    return sum
  }

  /// Asks some feeds and keeps what they gave; returns the feeds that lists among them name.
  private func poll(
    _ addresses: [WebAddress], _ archive: Archive, _ sum: inout WatchRound, _ tell: (WatchEvent) -> Void
  ) async throws(ArchiveError) -> [WebAddress] {
    let (feeds, items) = try AffairDesk.archival(path) {
      (
        Dictionary(try archive.feeds().map { ($0.address, $0) }, uniquingKeysWith: { $1 }),
        Dictionary(try archive.items().map { ($0.address, $0) }, uniquingKeysWith: { $1 })
      )
    }
    var known = items
    let due = addresses.filter { address in
      guard let feed = feeds[address.text], feed.due > clock.now() else { return true }
      tell(.notYet(feed: address.text, due: feed.due))
      return false
    }
    let polls = await HostQueues(due).run { [fetcher, politeness] address in
      await FeedPoll(
        address, before: feeds[address.text] ?? WatchedFeed(address: address.text), fetcher: fetcher,
        politeness: politeness)
    }
    var listed: [WebAddress] = []
    for poll in polls {
      var provenance = Provenance()
      provenance.feeds = [
        poll.after(feeds[poll.address.text] ?? WatchedFeed(address: poll.address.text), now: clock.now())
      ]
      provenance.items = poll.items(known: known)
      try AffairDesk.archival(path) { try archive.note(provenance) }
      for item in provenance.items { known[item.address] = item }
      report(poll, provenance.items.count, &sum, tell)
      if case .read(let feed, let base) = poll.answer { listed += feed.feeds.compactMap(base.resolving) }
    }
    return listed
  }

  private func report(
    _ poll: FeedPoll, _ entries: Int, _ sum: inout WatchRound, _ tell: (WatchEvent) -> Void
  ) {
    switch poll.answer {
    case .unchanged: tell(.unchanged(feed: poll.address.text))
    case .read: tell(.polled(feed: poll.address.text, entries: entries))
    case .failed(let error):
      sum.failed += 1
      tell(.failed(Problem(error), again: true))
    }
  }

  /// Fetches what waits and may be fetched now, and adds it, a batch at a time.
  private func fetchWaiting(
    _ archive: Archive, _ sum: inout WatchRound, _ tell: @escaping @Sendable (WatchEvent) -> Void
  ) async throws(ArchiveError) {
    let waiting = try AffairDesk.archival(path) { try archive.items().filter { $0.state == .waiting } }
    let now = clock.now()
    var due = waiting.filter { $0.due <= now }[...]
    sum.waiting = waiting.count - due.count
    while !due.isEmpty {
      let items = Array(due.prefix(Self.batch))
      due = due.dropFirst(Self.batch)
      try await add(items, &sum, tell)
      if Task.isCancelled { return }
    }
  }

  private func add(
    _ items: [WatchedItem], _ sum: inout WatchRound, _ tell: (WatchEvent) -> Void
  ) async throws(ArchiveError) {
    let linked = items.compactMap { item in WebAddress(item.link).map { (item, $0) } }
    let results = await HostQueues(linked.map(\.1)).run { await fetch($0) }
    var arrivals: [Arrival] = []
    var provenance = Provenance()
    for ((item, _), result) in zip(linked, results) {
      var item = item
      switch result {
      case .success(let arrival):
        arrivals.append(arrival)
        item.state = .read
        item.failures = 0
        item.why = nil
      case .failure(let failure):
        fail(&item, failure)
        sum.failed += 1
        if item.state == .waiting { sum.waiting += 1 }
        tell(.failed(failure.problem, again: item.state == .waiting))
      }
      provenance.items.append(item)
    }
    let taken = try await desk.take(arrivals, into: path, name: name, provenance: provenance)
    for outcome in taken.outcomes {
      switch outcome.fate {
      case .new, .copy: sum.new += 1
      case .version: sum.versions += 1
      case .known, .sameText: sum.known += 1
      }
      tell(.took(outcome))
    }
  }

  private func fail(_ item: inout WatchedItem, _ failure: ItemFailure) {
    item.failures += 1
    item.why = failure.problem.sentence
    let isOver = !failure.isPassing || item.failures >= Self.mostFailures
    item.state = isOver ? .givenUp : .waiting
    item.due = clock.now() + Backoff.seconds(after: item.failures, asked: failure.retryAfter)
  }

  private func fetch(_ address: WebAddress) async -> Result<Arrival, ItemFailure> {
    do throws(FetchError) {
      try await politeness.await(address)
      return await fetchDesk.fetch(address)
    } catch {
      return .failure(ItemFailure(error))
    }
  }
}

/// Why an entry could not be had, and whether asking again may help.
public struct ItemFailure: Error, Sendable {
  /// What went wrong.
  public let problem: Problem
  /// Whether asking again later may help.
  public let isPassing: Bool
  /// For how many seconds the server asks to be left alone.
  public let retryAfter: Int?

  /// The failure of a fetch.
  init(_ error: FetchError) {
    problem = Problem(error)
    isPassing = error.isPassing
    retryAfter = error.retryAfter
  }

  /// A document that came and could not be read.
  init(unread problem: Problem) {
    self.problem = problem
    isPassing = false
    retryAfter = nil
  }
}
