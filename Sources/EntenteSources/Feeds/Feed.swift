/// A feed: what an outlet says it has published, newest first as a rule.
public struct Feed: Hashable, Sendable {
  /// One entry of a feed.
  public struct Item: Hashable, Sendable {
    /// The link to the report, as the feed writes it; it may be relative to the feed's address.
    public let link: String
    /// The report's title.
    public let title: String?
    /// When it was published or last changed, as the feed writes it.
    public let stamp: String?

    /// Makes an entry.
    public init(link: String, title: String? = nil, stamp: String? = nil) {
      self.link = link
      self.title = title
      self.stamp = stamp
    }
  }

  /// The feed's title.
  public let title: String?
  /// The entries that lead to a report, in the order of the feed, each link once.
  public let items: [Item]
  /// The addresses of other feeds: those of a list of feeds (OPML).
  public let feeds: [String]
  /// Entries that lead nowhere, or that stand beyond the most that are taken.
  public let passedOver: Int
}
