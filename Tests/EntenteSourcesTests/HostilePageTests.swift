import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Hostile pages")
struct HostilePageTests {
  private static let prose = """
    <p>The ministers met in the old customs house on Friday and agreed to open the bridge before the winter.</p>
    <p>Engineers had worked on its northern pier for most of the year, and the last beams were laid in August.</p>
    """

  /// A page, and whether its article must be found.
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable () -> [UInt8]
    let isFound: Bool
  }

  private static func text(_ name: String, found: Bool = true, _ make: @escaping @Sendable () -> String)
    -> Example
  {
    Example(testDescription: name, make: { Array(make().utf8) }, isFound: found)
  }

  private static func many(_ piece: String, _ count: Int) -> String { String(repeating: piece, count: count) }

  static let examples: [Example] = [
    text("100,000 nested divs") { "<html><body>" + many("<div>", 100_000) + prose + many("</div>", 100_000) },
    text("100,000 nested bold divs, none closed") {
      "<html><body>" + prose + many("<div><b>", 100_000) + "x"
    },
    text("100,000 attributes of one tag") {
      "<html><body><p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">x</p>" + prose
    },
    text("an attribute of 5 MB") { "<html><body><p title='" + many("a", 5_000_000) + "'>x</p>" + prose },
    text("500,000 end tags without a start") { "<html><body>" + prose + many("</span>", 500_000) },
    text("200,000 items that are not closed") {
      "<html><body>" + prose + "<ul>" + many("<li>a<p>b", 200_000)
    },
    text("cells in items, 40,000 deep") { "<html><body>" + many("<th><dt>", 40_000) + prose },
    text("a comment that does not end") { "<html><body>" + prose + "<!-- " + many("x-", 1_000_000) },
    text("2 MB of less-than signs") { "<html><body>" + prose + "<p>" + many("<", 2_000_000) },
    text("1 MB of ampersands") { "<html><body>" + prose + "<p>" + many("&", 1_000_000) },
    text("an article's end tag in a script") {
      "<html><body><article><script>var a = '</article></body></html>';</script>\(prose)</article>"
    },
    text("nothing", found: false) { "<html></html>" },
    text("only links", found: false) {
      "<html><body>" + many("<p><a href='/x'>A story of another day</a></p>", 50)
    },
    Example(
      testDescription: "invalid UTF-8 and NULs",
      make: {
        Array("<html><body>\(prose)<p>".utf8) + [0xFF, 0xC0, 0x00, 0xED, 0xA0, 0x80] + Array("</p>".utf8)
      },
      isFound: true),
  ]

  @Test(
    "A page that means harm is read, or refused with a sentence, in bounded time", .timeLimit(.minutes(1)),
    arguments: examples)
  func bounded(_ example: Example) throws {
    do {
      let report = try ReportReader().read(example.make(), source: "page.html")
      #expect(example.isFound)
      let text = report.text[report.text.span]
      #expect(text.contains("met in the old customs house") && text.contains("laid in August"))
    } catch {
      #expect(!example.isFound && error.code == .page && !error.sentence.isEmpty)
    }
  }

  @Test("A page as large as the limit is read, a larger one is refused", .timeLimit(.minutes(1)))
  func large() throws {
    let row = Array(
      "<p>The ministers met in the old customs house on Friday and agreed to open it.</p>\n".utf8)
    let page = Array("<html><body><article>".utf8) + (0..<5000).flatMap { _ in row }
    let reader = ReportReader(limit: page.count)
    #expect(try reader.read(page, source: "large.html").passages.count == 5000)
    #expect(throws: SourceError.self) { try reader.read(page + [0x20], source: "large.html") }
  }
}
