/// Reads feeds: RSS 0.9 to 2.0, RDF Site Summary, Atom, JSON Feed, and lists of feeds (OPML).
///
/// Feeds are often no good XML: what is wrong is passed over, and what can be read is read. A document type is never
/// looked at, so that there are no entities but those of HTML, and nothing is fetched.
public struct FeedReader: Sendable {
  /// The most entries that are taken from one feed.
  public let mostItems: Int

  /// Makes a reader.
  public init(mostItems: Int = 10_000) {
    self.mostItems = mostItems
  }

  /// Reads a feed; `nil` where the bytes are none.
  public func read(_ bytes: [UInt8]) -> Feed? {
    let text = Self.decoded(bytes)
    guard let first = text.first(where: { $0 > 0x20 }) else { return nil }
    if first == UInt8(ascii: "{") { return JSONFeed(text).flatMap { collected($0.title, $0.items, []) } }
    var outline = FeedOutline(mostItems: mostItems)
    var scanner = MarkupScanner(text)
    while let event = scanner.next() { outline.take(event) }
    guard outline.isFeed else { return nil }
    return collected(outline.title, outline.items, outline.feeds, beyond: outline.beyond)
  }

  private func collected(_ title: String?, _ items: [Feed.Item], _ feeds: [String], beyond: Int = 0) -> Feed {
    var seen: Set<String> = []
    let linked = items.prefix(mostItems).filter { !$0.link.isEmpty }
    return Feed(
      title: title, items: linked.filter { seen.insert($0.link).inserted }, feeds: feeds,
      passedOver: items.count - linked.count + beyond)
  }

  /// The bytes as UTF-8: by their mark, as they are, or as they say; damaged bytes become U+FFFD.
  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    if let marked = TextEncoding.marked(bytes), let text = marked.decode(bytes) {
      return marked == .utf8 ? Array(text.dropFirst(3)) : text
    }
    if TextEncoding.utf8.decode(bytes) != nil { return bytes }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    if let name = head.firstRange(of: "encoding="),
      let encoding = TextEncoding(
        label: String(head[name.upperBound...].dropFirst().prefix { !"\"'?".contains($0) })),
      let text = encoding.decode(bytes)
    {
      return text
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}

/// The entries of a JSON Feed (version 1 or 1.1).
private struct JSONFeed {
  let title: String?
  private(set) var items: [Feed.Item] = []

  init?(_ text: [UInt8]) {
    guard let value = JSONValue(text), value["version"]?.string?.contains("jsonfeed.org") == true else {
      return nil
    }
    title = value["title"]?.string
    for item in value["items"]?.items ?? [] {
      let link = item["url"]?.string ?? item["external_url"]?.string ?? ""
      items.append(
        Feed.Item(
          link: link, title: item["title"]?.string,
          stamp: item["date_modified"]?.string ?? item["date_published"]?.string))
    }
  }
}
