/// What happens while feeds are watched, as it happens.
public enum WatchEvent: Sendable {
  /// A feed was read: so many entries are new, or have changed.
  case polled(feed: String, entries: Int)
  /// A feed has nothing new.
  case unchanged(feed: String)
  /// A feed asked to be left alone until a time, in seconds since 1970.
  case notYet(feed: String, due: Int)
  /// A report arrived.
  case took(Outcome)
  /// A feed or an entry could not be had; `again` says whether it is asked for again.
  case failed(Problem, again: Bool)
}

/// What one round of watching came to.
public struct WatchRound: Hashable, Sendable {
  /// Reports that the affair did not have.
  public var new = 0
  /// Reports that took the place of an earlier version.
  public var versions = 0
  /// Reports that the affair had.
  public var known = 0
  /// Feeds and entries that could not be had.
  public var failed = 0
  /// Entries that are still to be fetched.
  public var waiting = 0

  /// Makes the sum of a round in which nothing has happened yet.
  public init() {}
}
