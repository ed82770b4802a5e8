import Testing

@testable import EntenteSources

@Suite("Feeds")
struct FeedTests {
  private func links(_ text: String) -> [String]? {
    FeedReader().read(Array(text.utf8)).map { $0.items.map(\.link) }
  }

  @Test("RSS is read: titles, links, times")
  func rss() throws {
    let feed = try #require(
      FeedReader().read(
        Array(
          """
          <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>
          <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Hill Wire</title>
          <link>https://hill.example/</link><atom:link rel="self" href="https://hill.example/feed"/>
          <image><title>Logo</title></image>
          <item><title><![CDATA[Talks & tea]]></title><link>https://hill.example/1</link>
            <media:title>Not this</media:title><pubDate>Mon, 3 Mar 2025 10:00:00 GMT</pubDate></item>
          <item><title>Second&#8217;s &amp; &nbsp; &a;</title><guid isPermaLink="true">https://hill.example/2</guid></item>
          <item><title>Nowhere</title><guid isPermaLink="false">tag:7</guid></item>
          </channel></rss>
          """.utf8)))
    #expect(feed.title == "Hill Wire")
    #expect(feed.items.map(\.link) == ["https://hill.example/1", "https://hill.example/2"])
    #expect(feed.items.map(\.title) == ["Talks & tea", "Second\u{2019}s & &a;"])
    #expect(feed.items[0].stamp == "Mon, 3 Mar 2025 10:00:00 GMT")
    #expect(feed.passedOver == 1)
  }

  @Test("Atom is read: the link to the page, the time of the last change")
  func atom() throws {
    let feed = try #require(
      FeedReader().read(
        Array(
          """
          <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Harbour Post</title>
          <entry><title type="xhtml"><div>A <b>bridge</b> opens</div></title>
            <link rel="edit" href="/edit/1"/><link rel="alternate" href="/news/1"/><id>tag:1</id>
            <published>2025-03-01</published><updated>2025-03-02</updated></entry>
          <entry><title>Two</title><link href="news/2"/></entry></feed>
          """.utf8)))
    #expect(feed.title == "Harbour Post")
    #expect(feed.items.map(\.link) == ["/news/1", "news/2"])
    #expect(feed.items[0].title == "A bridge opens")
    #expect(feed.items[0].stamp == "2025-03-02")
  }

  @Test("RDF Site Summary, JSON Feed and prefixed Atom are read")
  func others() {
    #expect(
      links(
        "<rdf:RDF><channel rdf:about='x'><title>T</title></channel><item rdf:about='https://a.example/1'>"
          + "<title>x</title></item></rdf:RDF>") == ["https://a.example/1"])
    #expect(
      links(
        #"{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://a.example/1"}, {"id": "2"}]}"#
      )
        == ["https://a.example/1"])
    #expect(
      links("<atom:feed><atom:entry><atom:link href='https://a.example/1'/></atom:entry></atom:feed>")
        == ["https://a.example/1"])
  }

  @Test("A list of feeds is read")
  func lists() throws {
    let text = """
      <opml version="2.0"><head><title>Mine</title></head><body><outline text="News">
      <outline type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example"/></outline>
      <outline xmlUrl='https://b.example/atom'/></body></opml>
      """
    let feed = try #require(FeedReader().read(Array(text.utf8)))
    #expect(feed.feeds == ["https://a.example/feed?x=1&y=2", "https://b.example/atom"])
    #expect(feed.items.isEmpty)
  }

  @Test(
    "What is no feed is told",
    arguments: ["", "text", "<html><body><item/></body></html>", "{\"a\": 1}", "<", "[]"])
  func none(_ text: String) {
    #expect(FeedReader().read(Array(text.utf8)) == nil)
  }

  @Test(
    "Broken markup costs what is broken",
    arguments: [
      "<rss><channel><item><title>One</title><link>https://a.example/1</link><item>",
      "<rss><channel><item><link>https://a.example/1</link></b></item><p><br></channel>",
      "<rss><item><title>a < b & c</title><link>https://a.example/1</link></item>",
      "<rss><item><link>https://a.example/1</link></item><item><title>x</title><link>https://a.example/1</link></item>",
    ])
  func broken(_ text: String) {
    let found = links(text) ?? []
    #expect(Set(found).isSubset(of: ["https://a.example/1"]))
    #expect(found.count <= 1)
  }

  @Test("A feed of Latin letters is read as it says")
  func latin() throws {
    let text = "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><title>Fr"
    let bytes = Array(text.utf8) + [0xFC] + Array("h</title></channel></rss>".utf8)
    #expect(FeedReader().read(bytes)?.title == "Früh")
  }

  @Test("More entries than are taken are counted, and a deep or endless feed takes no endless time")
  func bounds() throws {
    let item = "<item><link>https://a.example/%</link></item>"
    let text = "<rss><channel>" + (0..<10_050).map { item.replacing("%", with: String($0)) }.joined()
    let feed = try #require(FeedReader().read(Array(text.utf8)))
    #expect(feed.items.count == 10_000)
    #expect(feed.passedOver == 50)
    let deep = "<rss>" + String(repeating: "<a>", count: 300_000) + String(repeating: "</b>", count: 300_000)
    #expect(FeedReader().read(Array(deep.utf8))?.items == [])
    let open =
      "<rss>" + String(repeating: "<![CDATA[", count: 200_000) + String(repeating: "<a b=\"", count: 100_000)
    #expect(FeedReader().read(Array(open.utf8))?.items == [])
  }

  @Test("Any bytes give an answer", arguments: 0..<60)
  func noise(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "<rss>", "<item>", "</item>", "<link>", "</", ">", "<![CDATA[", "]]>", "&#x;", "&amp", "\"", "=", "a",
      "<!", "[",
      "\u{0}", "<entry href='", "</link>", "<?",
    ]
    let text = (0..<400).map { _ in pieces[next(pieces.count)] }.joined()
    _ = FeedReader().read(Array(("<rss>" + text).utf8))
    _ = FeedReader().read(Array(text.utf8))
  }
}
