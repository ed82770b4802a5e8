import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Office documents, Markdown and RTF")
struct OfficeTests {
  private static func word(_ body: String, more: [ArchiveMaker.File] = []) -> [UInt8] {
    ArchiveMaker.zip(
      [
        .init("[Content_Types].xml", "<Types/>"),
        .init(
          "word/document.xml",
          "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"),
      ] + more)
  }

  private static func paragraph(_ text: String, style: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  @Test("A DOCX gives its paragraphs with their shapes; what was struck out is not there")
  func word() throws {
    let body =
      Self.paragraph("The bridge is open", style: "Title") + Self.paragraph("By Ada Lund, 3 May 2024")
      + "<w:p><w:r><w:t>The ministers met &amp; </w:t></w:r><w:del><w:r><w:delText>never </w:delText><w:t>not</w:t></w:r></w:del>"
      + "<w:r><w:instrText>PAGE</w:instrText><w:t>agreed to open the bridge before the winter came to it.</w:t></w:r></w:p>"
      + Self.paragraph("What follows from it", style: "Heading2")
      + Self.paragraph("a first thing", style: "ListParagraph")
      + "<w:tbl><w:tr><w:tc>\(Self.paragraph("Year"))</w:tc><w:tc>\(Self.paragraph("Trucks"))</w:tc></w:tr>"
      + "<w:tr><w:tc>\(Self.paragraph("2023"))</w:tc><w:tc>\(Self.paragraph("400"))</w:tc></w:tr></w:tbl>"
    let notes =
      "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\">\(Self.paragraph("no"))</w:footnote><w:footnote>\(Self.paragraph("A note on the pier of the bridge."))</w:footnote></w:footnotes>"
    let opened = try ReportReader().open(
      Self.word(body, more: [.init("word/footnotes.xml", notes)]), source: "note.docx")
    let report = opened.report
    #expect(opened.format == .word)
    #expect(
      report.title == "The bridge is open" && report.authors == ["Ada Lund"]
        && report.published?.value == "2024-05-03")
    #expect(
      report.words(of: .heading) == ["What follows from it"]
        && report.words(of: .listItem) == ["a first thing"])
    #expect(
      report.words(of: .paragraph) == [
        "The ministers met & agreed to open the bridge before the winter came to it.", "Year\tTrucks",
        "2023\t400",
        "A note on the pier of the bridge.",
      ])
  }

  @Test("An ODT gives its paragraphs with their shapes, its notes at the end")
  func openDocument() throws {
    let content = """
      <?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:table="b">
      <office:automatic-styles><style:style style:name="P7" style:parent-style-name="Title"/></office:automatic-styles>
      <office:body><office:text><text:tracked-changes><text:p>struck out</text:p></text:tracked-changes>
      <text:p text:style-name="P7">The bridge   is
      open</text:p><text:p>By Ada Lund, 3 May 2024</text:p>
      <text:p>\(Taken.prose)<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note on the pier of the bridge.</text:p></text:note-body></text:note><office:annotation><text:p>comment</text:p></office:annotation> It<text:s text:c="1"/>stands.</text:p>
      <text:h text:outline-level="2">What follows</text:h><text:list><text:list-item><text:p>a first thing</text:p></text:list-item></text:list>
      </office:text></office:body></office:document-content>
      """
    let bytes = ArchiveMaker.zip([
      .init("mimetype", "application/vnd.oasis.opendocument.text"), .init("META-INF/manifest.xml", "<m/>"),
      .init("content.xml", content),
    ])
    let report = try ReportReader().read(bytes, source: "note.odt")
    #expect(report.title == "The bridge is open" && report.authors == ["Ada Lund"])
    #expect(
      report.words(of: .paragraph) == [Taken.prose + " It stands.", "A note on the pier of the bridge."])
    #expect(
      report.words(of: .heading) == ["What follows"] && report.words(of: .listItem) == ["a first thing"])
  }

  @Test("Office documents that are encrypted, damaged, of another kind or made as a trap get a sentence")
  func refused() {
    func code(_ files: [ArchiveMaker.File], _ name: String) -> [SourceError.Code] {
      Taken(ArchiveMaker.zip(files), as: name).codes
    }
    let manifest = ArchiveMaker.File("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
    #expect(code([manifest, .init("content.xml", "xx")], "a.odt") == [.encrypted])
    #expect(code([.init("word/document.xml", "<w:document><w:p>")], "a.docx") == [.damaged])
    let table = ArchiveMaker.File("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    #expect(
      code([table, .init("META-INF/manifest.xml", "<m/>"), .init("content.xml", "<a/>")], "a.ods") == [
        .binary
      ])
    let laughs =
      "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>"
    #expect(code([.init("word/document.xml", laughs)], "a.docx") == [.damaged])
    let deep = String(repeating: "<w:p>", count: 100_000)
    #expect(code([.init("word/document.xml", deep)], "a.docx") == [.damaged])
    #expect(
      code([.init("word/document.xml", [UInt8](repeating: 0x20, count: 40_000_000))], "a.docx") == [.bomb])
    #expect(Taken([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], as: "a.docx").codes == [.binary])
  }

  @Test("Markdown is read without its marks, with its front matter")
  func markdown() throws {
    let text = """
      ---
      title: "The bridge, again"
      author: Ada Lund
      date: 2024-05-03
      ---
      # The *bridge* is open

      The ministers met in the **old customs house** on Friday, as [the note](https://example.org/a_b) says, and
      agreed to open the bridge_of_winter for 2\\*3 towns `at once`. ![A picture](x.png)

      What follows
      ------------

      - a first thing
      1. a counted thing

      > The bridge is not
      > for lorries alone.

      | Year | Trucks |
      |------|-------:|
      | 2023 | 400 |

      [note]: https://example.org/
      """
    let opened = try ReportReader().open(Array(text.utf8), source: "a.md")
    let report = opened.report
    #expect(
      opened.format == .markdown && report.title == "The bridge, again"
        && report.published?.value == "2024-05-03")
    #expect(report.authors == ["Ada Lund"])
    #expect(
      report.words(of: .paragraph) == [
        "The ministers met in the old customs house on Friday, as the note says, and agreed to open the bridge_of_winter for 2*3 towns at once.",
        "Year\tTrucks", "2023\t400",
      ])
    #expect(report.words(of: .heading) == ["What follows"])
    #expect(report.words(of: .listItem) == ["a first thing", "1. a counted thing"])
    #expect(report.words(of: .quote) == ["The bridge is not for lorries alone."])
  }

  @Test("RTF is read with its charset, its Unicode and without its tables of fonts")
  func rtf() throws {
    let text =
      "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Times;}}{\\*\\generator x;}{\\header page head}\\f0\\b The bridge is open\\b0\\par\n"
      + "By Ada Lund, 3 May 2024\\par \(Taken.prose) \\'cc\\'ee\\'f1\\'f2, caf\\u233?, \\u8220?word\\u8221? \\{x\\}\\par{\\pict 0102}}"
    let opened = try ReportReader().open(Array(text.utf8), source: "a.rtf")
    #expect(opened.format == .rtf && opened.report.title == "The bridge is open")
    #expect(opened.report.words(of: .paragraph) == [Taken.prose + " Мост, café, “word” {x}"])
  }

  @Test(
    "Words cut at the end of a line are mended by what the text says elsewhere",
    arguments: [
      ("the inter-", "national trade", "the international trade"),
      ("a cross-", "border road", "a cross-border road"),
      ("the well-", "known road", "the well-known road"), ("a 40-", "kilometre road", "a 40-kilometre road"),
      ("the Brazil-", "Peru road", "the Brazil-Peru road"),
      ("a long road –", "longer", "a long road – longer"),
      ("the hill-", "top road", "the hill-top road"), ("soft\u{AD}", "ly", "softly"),
    ])
  func hyphens(_ before: String, _ after: String, _ whole: String) {
    let mender = HyphenMender([Array("on the hill-top they stood".utf8)])
    #expect(String(decoding: mender.join(Array(before.utf8), Array(after.utf8)), as: UTF8.self) == whole)
  }
}
