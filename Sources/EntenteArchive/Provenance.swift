public import EntenteModel

/// Where the reports of a save were found, and how far the watching of feeds has come; kept in the same transaction.
public struct Provenance: Sendable {
  /// Texts that were found at an address or path.
  public var found: [FoundText] = []
  /// Reports that a later version takes the place of.
  public var retired: [ReportID] = []
  /// Reports that are taken out of the affair.
  public var removed: [ReportID] = []
  /// Feeds as they now stand.
  public var feeds: [WatchedFeed] = []
  /// Entries of feeds as they now stand.
  public var items: [WatchedItem] = []

  /// When the reports were added, in seconds since 1970; `nil` where nobody says so.
  public var time: Int?

  /// Nothing to keep but when reports are added, in seconds since 1970.
  public init(time: Int? = nil) {
    self.time = time
  }

  /// Whether there is nothing to keep.
  public var isEmpty: Bool {
    found.isEmpty && retired.isEmpty && removed.isEmpty && feeds.isEmpty && items.isEmpty
  }
}

/// A text that was found at an address.
public struct FoundText: Hashable, Sendable {
  /// What tells the place from others: an address without marks of the reader's way, or a file's whole path.
  public let address: String
  /// The report that was found there.
  public let report: ReportID
  /// The SHA-256 of its text.
  public let textHash: String
  /// When it was first found there, in seconds since 1970; `nil` for a file.
  public let found: Int?

  /// Makes a record.
  public init(address: String, report: ReportID, textHash: String, found: Int?) {
    self.address = address
    self.report = report
    self.textHash = textHash
    self.found = found
  }
}

/// A report whose place a later version has taken.
public struct EarlierReport: Hashable, Sendable, Identifiable {
  /// Identity by content.
  public let id: ReportID
  /// The file name or address it came from.
  public let source: String
  /// Its title.
  public let title: String?
  /// When it was published.
  public let published: Publication?
  /// The text that was read.
  public let text: ReportText
  /// The bytes as they were found.
  public let original: [UInt8]
}

/// A feed that is watched.
public struct WatchedFeed: Hashable, Sendable {
  /// Its address.
  public let address: String
  /// Its title, once it was read.
  public var title: String?
  /// The mark of what it last gave; empty where it gave none.
  public var etag = ""
  /// When what it last gave was changed, in the server's words; empty where it did not say.
  public var lastModified = ""
  /// When it last answered, in seconds since 1970.
  public var checked: Int?
  /// Before this time it is not asked.
  public var due = 0
  /// How often in a row it did not answer.
  public var failures = 0

  /// Makes the record of a feed that was never asked.
  public init(address: String) {
    self.address = address
  }
}

/// An entry of a feed, and what became of it.
public struct WatchedItem: Hashable, Sendable {
  /// What can have become of an entry.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// It is to be fetched.
    case waiting
    /// It is in the affair.
    case read
    /// It could not be had, and is not asked for any more.
    case givenUp = "given-up"
  }

  /// What tells it from others: its address without marks of the reader's way.
  public let address: String
  /// The address to fetch.
  public let link: String
  /// The feed that first named it.
  public let feed: String
  /// Its place among the entries of its feed that came with it.
  public let ordinal: Int
  /// Its title, where the feed gives one.
  public let title: String?
  /// What the feed says of its time.
  public var stamp: String?
  /// What became of it.
  public var state = State.waiting
  /// How often in a row it could not be had.
  public var failures = 0
  /// Before this time it is not asked for.
  public var due = 0
  /// What went wrong the last time.
  public var why: String?

  /// Makes the record of an entry that is to be fetched.
  public init(address: String, link: String, feed: String, ordinal: Int, title: String?, stamp: String?) {
    self.address = address
    self.link = link
    self.feed = feed
    self.ordinal = ordinal
    self.title = title
    self.stamp = stamp
  }
}
