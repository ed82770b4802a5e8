import EntenteArchive
import EntenteFetching
import EntenteSources

/// One asking of a feed: what it gave, and what is to be kept of it.
struct FeedPoll: Sendable {
  /// What came of it.
  enum Answer: Sendable {
    case unchanged
    case read(Feed, base: WebAddress)
    case failed(FetchError)
  }

  let address: WebAddress
  let answer: Answer
  /// The marks to ask with the next time.
  let validators: Fetched.Validators

  /// Asks a feed, unless the site's rules forbid it.
  init(_ address: WebAddress, before: WatchedFeed, fetcher: Fetcher, politeness: Politeness) async {
    self.address = address
    let marks = Fetched.Validators(etag: before.etag, lastModified: before.lastModified)
    do throws(FetchError) {
      try await politeness.await(address)
      let fetched = try await fetcher.fetch(address, ifChangedSince: marks)
      validators = fetched.validators
      if fetched.isUnchanged {
        answer = .unchanged
      } else if let feed = FeedReader().read(fetched.bytes) {
        answer = .read(feed, base: fetched.address)
      } else {
        answer = .failed(
          FetchError(
            code: .feed, address: address.text,
            sentence: "this is no feed (RSS, Atom, JSON Feed or OPML); give the feed's own address"))
      }
    } catch {
      validators = marks
      answer = .failed(error)
    }
  }

  /// What is known of the feed after the answer.
  func after(_ before: WatchedFeed, now: Int) -> WatchedFeed {
    var feed = before
    switch answer {
    case .unchanged, .read:
      feed.checked = now
      feed.failures = 0
      feed.due = 0
      feed.etag = validators.etag
      feed.lastModified = validators.lastModified
      if case .read(let read, _) = answer { feed.title = read.title ?? feed.title }
    case .failed(let error):
      feed.failures += 1
      feed.due = now + Backoff.seconds(after: feed.failures, asked: error.retryAfter)
    }
    return feed
  }

  /// Entries that are new, or that say that they have changed; those known come with what is known of them.
  func items(known: [String: WatchedItem]) -> [WatchedItem] {
    guard case .read(let feed, let base) = answer else { return [] }
    var seen: Set<String> = []
    var items: [WatchedItem] = []
    for (ordinal, entry) in feed.items.enumerated() {
      guard let link = base.resolving(entry.link), seen.insert(link.key).inserted else { continue }
      if var item = known[link.key] {
        guard item.stamp != entry.stamp, entry.stamp != nil else { continue }
        item.stamp = entry.stamp
        item.state = .waiting
        item.failures = 0
        item.due = 0
        items.append(item)
      } else {
        items.append(
          WatchedItem(
            address: link.key, link: link.text, feed: address.text, ordinal: ordinal, title: entry.title,
            stamp: entry.stamp))
      }
    }
    return items
  }
}

/// How long to leave alone what did not answer.
enum Backoff {
  /// A minute, doubled with each failure up to six hours, and never less than the server asked for.
  static func seconds(after failures: Int, asked: Int?) -> Int {
    max(min(60 << min(max(failures - 1, 0), 12), 6 * 3600), asked ?? 0)
  }
}
