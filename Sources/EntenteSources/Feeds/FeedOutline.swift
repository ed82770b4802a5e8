/// Collects the entries of a feed from the events of its markup.
struct FeedOutline {
  /// Whether the markup is a feed's.
  private(set) var isFeed = false
  /// The feed's own title.
  private(set) var title: String?
  /// The entries so far; the link is empty where an entry has none.
  private(set) var items: [Feed.Item] = []
  /// The feeds that a list names.
  private(set) var feeds: [String] = []
  /// Entries beyond the most that are taken.
  private(set) var beyond = 0

  private let mostItems: Int
  /// The open elements, without those nested too deep to matter.
  private var open: [String] = []
  private var depth = 0
  private var entry: Entry?
  private var text: [UInt8]?

  private static let deepest = 64
  private static let longestText = 10_000

  init(mostItems: Int) {
    self.mostItems = mostItems
  }

  /// What is known of the entry that is open.
  private struct Entry {
    let depth: Int
    var link = ""
    var guid = ""
    var title: String?
    var published: String?
    var updated: String?
  }

  /// Takes in an event.
  mutating func take(_ event: MarkupScanner.Event) {
    switch event {
    case .start(let name, let attributes, let isEmpty): start(name, attributes, isEmpty: isEmpty)
    case .end(let name): end(name)
    case .text(let bytes):
      if let count = text?.count, count < Self.longestText { text? += bytes }
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String], isEmpty: Bool) {
    let name = Self.plain(name)
    depth += 1
    if depth <= Self.deepest { open.append(name) }
    switch name {
    case "rss", "rdf:rdf", "feed", "opml": if depth == 1 { isFeed = true }
    case "item", "entry":
      if isFeed, entry == nil { entry = Entry(depth: depth, guid: attributes["rdf:about"] ?? "") }
    case "outline":
      if isFeed, open.first == "opml", let address = attributes["xmlurl"], feeds.count < mostItems {
        feeds.append(address)
      }
    default: break
    }
    if isField(at: depth) {
      text = []
      if name == "link", let target = attributes["href"], ["", "alternate"].contains(attributes["rel"] ?? "")
      {
        if entry?.link.isEmpty == true { entry?.link = target }
      }
      if name == "guid", attributes["ispermalink"]?.lowercased() == "false" { text = nil }
    }
    if isEmpty { end(name) }
  }

  /// Whether the element is a child of the entry, or of the feed's head.
  private func isField(at depth: Int) -> Bool {
    if let entry { return depth == entry.depth + 1 }
    return isFeed && title == nil && depth <= 3 && open.last == "title"
  }

  private mutating func end(_ name: String) {
    let name = Self.plain(name)
    guard depth > 0 else { return }
    // An end without its start: the markup is broken here, and the open elements are believed.
    guard depth > Self.deepest || open.last == name || open.contains(name) else { return }
    while depth <= Self.deepest, let last = open.last, last != name { close(last) }
    close(name)
  }

  private mutating func close(_ name: String) {
    let isInner = entry.map { depth > $0.depth + 1 } ?? false
    defer {
      if depth <= Self.deepest, !open.isEmpty { open.removeLast() }
      depth -= 1
      if !isInner { text = nil }
    }
    guard let current = entry else {
      if name == "title", isField(at: depth), let text { title = Self.words(text) }
      return
    }
    if depth == current.depth {
      finish(current)
    } else if depth == current.depth + 1, let text {
      set(name, Self.words(text))
    }
  }

  private mutating func set(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    switch name {
    case "title": entry?.title = value
    case "link": if entry?.link.isEmpty == true { entry?.link = value }
    case "guid": if value.contains("://") { entry?.guid = value }
    case "pubdate", "published", "dc:date": entry?.published = value
    case "updated": entry?.updated = value
    default: break
    }
  }

  private mutating func finish(_ entry: Entry) {
    self.entry = nil
    guard items.count < mostItems else {
      beyond += 1
      return
    }
    let stamp = entry.updated ?? entry.published
    items.append(
      Feed.Item(link: entry.link.isEmpty ? entry.guid : entry.link, title: entry.title, stamp: stamp))
  }

  /// The name without the prefix that some feeds give Atom's and RSS's own elements; a link of Atom within RSS
  /// (the feed's own address) is left out by its `rel`.
  private static func plain(_ name: String) -> String {
    for prefix in ["atom:", "rss:", "a10:"] where name.hasPrefix(prefix) {
      return String(name.dropFirst(prefix.count))
    }
    return name
  }

  private static func words(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
