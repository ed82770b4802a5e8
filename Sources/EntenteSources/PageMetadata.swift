import CEntenteHTML
import EntenteModel

/// What a page says of itself outside of its text: JSON-LD, Open Graph, `<meta>`, `<link>`, `<title>`,
/// `<time>`.
struct PageMetadata {
  /// The title, without the outlet's name behind it.
  private(set) var title: String?
  /// The outlet.
  private(set) var outlet: String?
  /// The authors.
  private(set) var authors: [String] = []
  /// When it was published, as the page writes it.
  private(set) var published: String?
  /// When it was last changed, as the page writes it.
  private(set) var modified: String?
  /// The page's own address.
  private(set) var address: String?
  /// The language by ISO 639-1.
  private(set) var language: String?
  /// The article's text by JSON-LD.
  private(set) var articleBody: String?

  private var meta: [String: String] = [:]
  private var pageTitle: String?
  private var linked: [JSONValue] = []

  /// Reads what the head and the scripts of a page say.
  init(of tree: PageTree) {
    for index in 0..<tree.nodes.count {
      guard let tag = tree.tag(index) else { continue }
      take(tag, index, tree)
    }
    readLinked()
    readMeta()
    readTitle()
  }

  private mutating func take(_ tag: PageTag, _ index: Int, _ tree: PageTree) {
    switch tag {
    case .meta:
      let name =
        tree.string(.property, of: index) ?? tree.string(.name, of: index)
        ?? tree.string(.itemprop, of: index)
      if let name, let content = tree.string(.content, of: index), !content.isEmpty {
        let key = name.lowercased()
        if meta[key] == nil { meta[key] = content }
      }
    case .link:
      if tree.string(.rel, of: index)?.lowercased() == "canonical", address == nil {
        address = tree.string(.href, of: index)
      }
    case .title:
      if pageTitle == nil { pageTitle = tree.innerText(of: index) }
    case .html:
      if language == nil { language = tree.string(.lang, of: index).flatMap(Self.languageCode) }
    case .script:
      let end = Int(tree.nodes[index].end)
      let text = (index + 1..<end).flatMap { tree.tag($0) == nil ? Array(tree.text($0)) : [] }
      if let value = JSONValue(text) { linked += value.objects }
    case .time:
      if published == nil, let value = tree.string(.datetime, of: index),
        tree.string(.itemprop, of: index)?.contains("datePublished") == true
      {
        published = value
      }
    default: break
    }
  }

  private mutating func readLinked() {
    guard let article = linked.first(where: { Self.isArticle($0) }) else { return }
    title = article["headline"]?.string.map(Self.plain)
    outlet = article["publisher"].flatMap { resolve($0) }
    let names = (article["author"] ?? article["creator"])?.items.compactMap { resolve($0) } ?? []
    authors = names.flatMap { $0.lowercased().hasPrefix("by ") ? AuthorNames.read($0) : [$0] }
    published = article["datePublished"]?.string ?? published
    modified = article["dateModified"]?.string
    articleBody = article["articleBody"]?.string
  }

  /// The name of a person or an organisation: a string, its `name`, or the `name` of the object it points to.
  private func resolve(_ value: JSONValue) -> String? {
    if case .string(let name) = value { return Self.name(name) }
    if let name = value["name"]?.string { return Self.name(name) }
    guard let id = value["@id"]?.string else { return nil }
    return linked.lazy.filter { $0["@id"]?.string == id }.compactMap { $0["name"]?.string }.first.flatMap(
      Self.name)
  }

  private mutating func readMeta() {
    let meta = meta
    func first(_ keys: [String]) -> String? { keys.lazy.compactMap { meta[$0] }.first }
    outlet = first(["og:site_name"]) ?? outlet ?? first(["application-name", "dc.publisher", "publisher"])
    published = published ?? first(Self.publishedKeys)
    modified = modified ?? first(["article:modified_time", "og:updated_time", "datemodified", "lastmod"])
    address = address ?? first(["og:url", "twitter:url"])
    if authors.isEmpty, let names = first(Self.authorKeys), !names.contains("://") {
      authors = Self.authorNames(names)
    }
    if language == nil {
      language = first(["og:locale", "language", "dc.language"]).flatMap(Self.languageCode)
    }
  }

  private mutating func readTitle() {
    outlet = outlet.flatMap(Self.name)
    let shared = meta["og:title"] ?? meta["twitter:title"] ?? meta["dc.title"]
    let full = title ?? shared.map(Self.plain) ?? pageTitle
    guard let full else { return }
    let (start, end) = Self.parted(full)
    title = start
    if outlet == nil { outlet = end ?? pageTitle.flatMap { Self.parted($0).outlet } }
    if let outlet, let title, title.count > outlet.count + 3, title.hasSuffix(outlet) {
      self.title = String(title.dropLast(outlet.count)).trimmed(of: " |-\u{2013}\u{2014}:\u{00BB}\u{00B7}")
    }
  }

  /// A title without the outlet behind the last " | ", " - " or " — ", where that is short and the rest is
  /// not.
  private static func parted(_ title: String) -> (title: String, outlet: String?) {
    let bytes = Array(title.utf8)
    for mark in outletMarks {
      guard let place = lastPlace(of: mark, in: bytes) else { continue }
      let start = String(decoding: bytes[..<place], as: UTF8.self)
      let end = String(decoding: bytes[(place + mark.count)...], as: UTF8.self)
      let words = end.split(separator: " ")
      let isName = words.count <= 5 && words.allSatisfy { $0.first?.isUppercase == true || $0.count <= 3 }
      if isName, start.split(separator: " ").count >= 3 { return (start, end) }
    }
    return (title, nil)
  }

  private static let outletMarks = [
    " | ", " - ", " \u{2014} ", " \u{2013} ", " :: ", " \u{00BB} ", " \u{00B7} ",
  ].map { Array($0.utf8) }

  private static func lastPlace(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.last { bytes[$0] == 0x20 && bytes[$0...].starts(with: mark) }
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    let types = value["@type"]?.items.compactMap(\.string) ?? []
    return types.contains { type in
      type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "LiveBlogPosting"
    } && (value["headline"] != nil || value["datePublished"] != nil)
  }

  /// A string without tags and entities that pages leave in it.
  private static func plain(_ string: String) -> String {
    guard string.utf8.contains(0x26) else {
      return string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var result = string
    for (entity, character) in [("&amp;", "&"), ("&quot;", "\""), ("&nbsp;", " "), ("&apos;", "'")] {
      result = result.replacing(entity, with: character)
    }
    while let start = result.firstRange(of: "&#"), let end = result[start.upperBound...].firstIndex(of: ";") {
      let digits = result[start.upperBound..<end]
      let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      let scalar = value.flatMap(UnicodeScalar.init) ?? "\u{FFFD}"
      result.replaceSubrange(start.lowerBound...end, with: String(Character(scalar)))
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func name(_ string: String) -> String? {
    let name = plain(string).trimmed(of: " ,|")
    return name.isEmpty || name.contains("://") ? nil : name
  }

  private static func authorNames(_ string: String) -> [String] {
    var names = string
    for lead in ["By ", "by ", "BY "] where names.hasPrefix(lead) { names = String(names.dropFirst(3)) }
    return names.replacing(" and ", with: ",").replacing(" & ", with: ",").split(whereSeparator: {
      $0 == "," || $0 == ";"
    })
    .compactMap { name(String($0)) }
  }

  private static func languageCode(_ tag: String) -> String? {
    let code = tag.prefix { $0.isLetter }.lowercased()
    return code.utf8.count == 2 ? code : nil
  }

  private static let publishedKeys = [
    "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
    "publish-date", "publication_date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.date", "article.published", "article:published", "og:published_time",
    "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", "ptime", "bt:pubdate",
  ]
  private static let authorKeys = [
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "article.author",
  ]
}
