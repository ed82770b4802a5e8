import CEntenteHTML
import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Web pages")
struct PageTests {
  private let page = """
    <!DOCTYPE html><html lang="en"><head><title>Lake treaty signed | River Post</title>
    <meta property="og:site_name" content="River Post"><link rel="canonical" href="https://river.example/lake">
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
    "headline":"Lake treaty signed","datePublished":"2021-03-05T23:10:00+02:00","dateModified":"2021-03-06",
    "author":[{"@id":"#p"}]},{"@type":"Person","@id":"#p","name":"Ada Lund"}]}</script></head><body class="has-sidebar">
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <div id="cookie-banner"><p>We and our 12 partners use cookies to count readers, and you may say no to it.</p></div>
    <main><article><h1>Lake treaty signed</h1><p class="byline">By Ada Lund</p>
    <div class="share"><button>Share</button> <a href="#">Share on X</a></div>
    <p>The treaty parts the lake along a&nbsp;line
       that nobody had drawn before, &mdash; and it lets both states take water.<script>var x = "</article>";</script></p>
    <aside class="related"><p>Read how the ferries of the lake lost their last 40 passengers in a single year.</p></aside>
    <h2>What was decided?</h2><blockquote><p>Nobody owns a lake, and everybody drinks from it, the judge wrote.</p></blockquote>
    <ul><li>Both states may take water for their towns, within a limit.</li><li>Neither may build a dam alone.</li></ul>
    <table><tr><th>State</th><th>Share</th></tr><tr><td>North</td><td>40%</td></tr></table>
    <figure><img src="a.jpg"><figcaption>The lake at dawn. Photo: Jo Marsh</figcaption></figure>
    <p>The commission meets in June.<br>It will sit on the ferry<br><br>A second paragraph of the same element follows here.</p>
    <p><a href="/other">Another article that is nothing but a link to it</a></p>
    </article></main><section id="comments"><p>I have fished there for 50 years and never saw a line, said nobody at all.</p></section>
    <footer><p>© 2021 River Post. We are not to blame for what other sites may show to you.</p></footer></body></html>
    """

  @Test("The article is taken out of its page with its kinds, and nothing of the site")
  func article() throws {
    let opened = try ReportReader().open(Array(page.utf8), source: "lake.html")
    let report = opened.report
    let lines = report.passages.map { "\($0.kind.rawValue): \(report.text[$0.span])" }
    #expect(
      lines == [
        "title: Lake treaty signed", "byline: By Ada Lund",
        "paragraph: The treaty parts the lake along a\u{00A0}line that nobody had drawn before, — and it lets both states"
          + " take water.",
        "heading: What was decided?",
        "quote: Nobody owns a lake, and everybody drinks from it, the judge wrote.",
        "listItem: Both states may take water for their towns, within a limit.",
        "listItem: Neither may build a dam alone.", "paragraph: State\tShare", "paragraph: North\t40%",
        "caption: The lake at dawn. Photo: Jo Marsh",
        "paragraph: The commission meets in June.\nIt will sit on the ferry",
        "paragraph: A second paragraph of the same element follows here.",
        "furniture: Another article that is nothing but a link to it",
      ])
    #expect(opened.furniture.map(\.rule) == [.link])
  }

  @Test(
    "A page's title and byline stand on lines of their own, its blocks behind blank lines, a line end last")
  func form() throws {
    let text = """
      <html><body><article><h1>Bridge opens at last this week</h1><p class="byline">By Ada Lund</p>
      <p class="date">5 March 2021</p><h2>Bridge opens at last this week!</h2>
      <p>The ministers met in the old customs house on Friday and agreed to open the bridge before the winter.</p>
      <p>Engineers had worked on its northern pier for most of the year, and the last beams were laid in August.</p>
      </article></body></html>
      """
    let opened = try ReportReader().open(Array(text.utf8), source: "bridge.html")
    let lines = String(decoding: opened.report.text.utf8, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(4) == ["Bridge opens at last this week", "By Ada Lund", "5 March 2021", ""])
    #expect(lines.last == "" && lines.dropLast().last?.hasPrefix("Engineers") == true)
    #expect(!opened.report.passages.contains { $0.kind == .heading })
  }

  @Test("A page's own word for title, outlet, author, date, address and language is taken")
  func metadata() throws {
    let opened = try ReportReader().open(Array(page.utf8), source: "lake.html")
    let report = opened.report
    #expect(
      report.title == "Lake treaty signed" && report.outlet == "River Post" && report.authors == ["Ada Lund"])
    #expect(report.published?.value == "2021-03-05" && report.published?.ground == .metadata)
    #expect(opened.address == "https://river.example/lake" && opened.modified == "2021-03-06")
    #expect(report.language == "en" && opened.format == .page)
  }

  @Test("Each passage knows the element of the page that holds it")
  func elements() throws {
    let report = try ReportReader().read(Array(page.utf8), source: "lake.html")
    let places = try #require(PagePlaces(report))
    func selector(_ words: String) -> String? {
      report.passages.first { report.text[$0.span].hasPrefix(words) }.flatMap {
        places.selector(at: $0.span.start)
      }
    }
    #expect(selector("Lake treaty") == "body > main:nth-child(3) > article > h1:nth-child(1)")
    #expect(selector("Nobody owns") == "body > main:nth-child(3) > article > blockquote:nth-child(7) > p")
    #expect(selector("North") == "body > main:nth-child(3) > article > table:nth-child(9) tr:nth-child(2)")
    let named = page.replacing("<main>", with: "<main id=lake>")
    let other = try ReportReader().read(Array(named.utf8), source: "lake.html")
    #expect(PagePlaces(other)?.selector(at: 0) == "#lake > article > h1:nth-child(1)")
    let plain = try ReportReader().read(Array(Taken.prose.utf8), source: "lake.txt")
    #expect(PagePlaces(plain) == nil)
  }

  @Test("A page without metadata gives its title and visible date, and no more")
  func bare() throws {
    let text = """
      <html><head><title>Bridge opens at last - River Post</title></head><body><h1>Bridge opens at last</h1><p>5 March 2021</p>
      <p>The ministers met in the old customs house on Friday and agreed to open the bridge before the winter.</p>
      <p>Engineers had worked on its northern pier for most of the year, and the last beams were laid in August.</p></body></html>
      """
    let report = try ReportReader().read(Array(text.utf8), source: "bridge.html")
    #expect(report.title == "Bridge opens at last" && report.outlet == "River Post" && report.authors.isEmpty)
    #expect(report.published?.value == "2021-03-05" && report.published?.ground == .headline)
    #expect(report.published?.span.map { report.text[$0] } == "5 March 2021")
  }

  @Test("An article of scores and names, without one whole sentence, is found")
  func withoutProse() throws {
    func games(_ places: [String]) -> String {
      places.map { "<p>\($0) 3 (Petrov, Kolev, Marin) - Sofia 2</p>" }.joined()
    }
    let text =
      "<html><body><div></div><article><div><p></p></div><h1>Scores of the week</h1><h2>Ice hockey</h2>"
      + games(["Varna", "Ruse", "Pleven", "Burgas"]) + "<h2>Table tennis</h2>"
      + games(["Dobrich", "Sliven", "Shumen", "Pernik"]) + "</article></body></html>"
    let report = try ReportReader().read(Array(text.utf8), source: "scores.html")
    #expect(report.passages.count { report.text[$0.span].hasSuffix("Sofia 2") && $0.kind != .furniture } == 8)
  }

  @Test("The encoding of a page is that of its mark, of its own word, or a guess")
  func encodings() throws {
    let prose =
      "The caf\u{E9} was closed on Friday, and its owner went to live by the lake with her two brothers."
    for label in ["<meta charset=\"iso-8859-1\">", "<meta charset=utf-8>", ""] {
      let bytes = "<html><head>\(label)</head><body><p>\(prose)</p></body></html>".unicodeScalars.map {
        UInt8($0.value)
      }
      let opened = try ReportReader().open(bytes, source: "cafe.html")
      #expect(opened.encoding == .windows1252)
      #expect(opened.report.text == ReportText(prose + "\n"))
    }
  }

  @Test("The lists of names on both sides of the C border are the same")
  func names() {
    func name(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
    for tag in PageTag.allCases where tag != .unknown {
      #expect(name(entente_html_tag_name(Int32(tag.rawValue))) == "\(tag)")
    }
    #expect(entente_html_tag_name(Int32(PageTag.unknown.rawValue)) == nil)
    for attribute in PageAttribute.allCases {
      let plain = name(entente_html_attribute_name(Int32(attribute.rawValue)))?.replacing("-", with: "")
      #expect(plain == "\(attribute)".lowercased())
    }
    #expect(entente_html_attribute_name(Int32(PageAttribute.allCases.count)) == nil)
  }
}
