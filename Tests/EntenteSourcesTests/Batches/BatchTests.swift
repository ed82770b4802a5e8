import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Batches give one report a record")
struct BatchTests {
  @Test("A ZIP archive gives its reports in order, archives in it too, and passes over the rest")
  func zip() {
    let inner = ArchiveMaker.zip([.init("deep.txt", Taken.prose + " A third time.")])
    var stored = ArchiveMaker.File("b/stored.txt", Taken.prose + " Again.")
    stored.isStored = true
    let taken = Taken(
      ArchiveMaker.zip([
        .init("a.html", Taken.page("The bridge is open")), stored, .init("inner.zip", inner),
        .init("picture.png", [0x89, 0x50, 0x4E, 0x47]), .init("__MACOSX/a.html", "x"),
        .init(".hidden.txt", "x"),
      ]), as: "all.zip")
    #expect(taken.sources == ["all.zip#a.html", "all.zip#b/stored.txt", "all.zip#inner.zip#deep.txt"])
    #expect(taken.errors.isEmpty)
    #expect(taken.reports.first?.title == "The bridge is open")
  }

  @Test(
    "A web archive gives the pages that a server gave, packed member by member or not at all",
    arguments: [true, false])
  func webArchive(_ isPacked: Bool) {
    let page = Taken.page("The bridge is open")
    let size = String(page.count, radix: 16)
    let chunked = Array("\(size)\r\n".utf8) + Taken.page("The bridge is open") + Array("\r\n0\r\n\r\n".utf8)
    let records = [
      ArchiveMaker.record("warcinfo", "x", Array("software: x\r\n".utf8), type: "application/warc-fields"),
      ArchiveMaker.answer("https://example.org/1", Taken.page("First story of the river")),
      ArchiveMaker.answer("https://example.org/2", Taken.page("Not there at all"), status: "404 Not Found"),
      ArchiveMaker.answer("https://example.org/3", [0xFF, 0xD8, 0xFF, 0xE0], type: "image/jpeg"),
      ArchiveMaker.answer("https://example.org/4", chunked, fields: "Transfer-Encoding: chunked\r\n"),
      ArchiveMaker.answer(
        "https://example.org/5", ArchiveMaker.gzip(Taken.page("Fifth story of the river")),
        fields: "Content-Encoding: gzip\r\n"),
      ArchiveMaker.record(
        "resource", "https://example.org/6.txt", Array(Taken.prose.utf8), type: "text/plain"),
    ]
    let bytes = isPacked ? records.flatMap { ArchiveMaker.gzip($0) } : records.flatMap(\.self)
    let taken = Taken(bytes, as: "crawl.warc")
    #expect(
      taken.sources == [1, 4, 5].map { "crawl.warc#https://example.org/\($0)" } + [
        "crawl.warc#https://example.org/6.txt"
      ])
    #expect(taken.errors.isEmpty)
    #expect(taken.opened.first?.address == "https://example.org/1")
    #expect(
      taken.reports.dropFirst().first?.original == page,
      "a report is known by the page, not by how it was sent")
    #expect(taken.reports.allSatisfy { $0.published == nil }, "the day of fetching is no publication date")
  }

  @Test("What is packed with zstd is read as what it is: records, tables, mails, and answers in archives")
  func zstd() {
    let line = Array("{\"title\": \"A bridge\", \"text\": \"\(Taken.prose)\"}\n".utf8)
    #expect(Taken(ArchiveMaker.zstd(line + line), as: "a.ndjson.zst").reports.count == 2)
    let table = ArchiveMaker.zstd(Array("title,text\nA bridge,\(Taken.prose)\n".utf8))
    #expect(Taken(table, as: "a.csv.zst").reports.map(\.title) == ["A bridge"])
    let inner = ArchiveMaker.zstd(Taken.page("A bridge"))
    let answer = ArchiveMaker.answer("https://e.org/1", inner, fields: "Content-Encoding: zstd\r\n")
    #expect(Taken(answer, as: "a.warc").reports.map(\.title) == ["A bridge"])
  }

  @Test("A web archive of zstd frames is read, with its dictionary too, plain or packed", arguments: 0..<3)
  func zstdArchive(_ way: Int) {
    let records = (1...3).map {
      ArchiveMaker.answer("https://e.org/\($0)", Taken.page("Story \($0) of the river"))
    }
    let dictionary = records[0]
    let packed = records.flatMap { ArchiveMaker.zstd($0, dictionary: way == 0 ? [] : dictionary) }
    let head = [[], ArchiveMaker.frame(ofDictionary: dictionary)][min(way, 1)]
    let packedHead = ArchiveMaker.frame(ofDictionary: ArchiveMaker.zstd(dictionary))
    let taken = Taken((way == 2 ? packedHead : head) + packed, as: "crawl.warc.zst")
    #expect(taken.reports.map(\.title) == (1...3).map { "Story \($0) of the river" } && taken.errors.isEmpty)
  }

  @Test("A server's word on the charset goes before the page's")
  func charset() {
    let page =
      "<html><head><meta charset=utf-8></head><body><article><p>Премьер приехал в столицу. \(Taken.prose)</p><p>\(Taken.prose)</p>"
    let table = Dictionary(
      uniqueKeysWithValues: Swift.zip(
        Array("абвгдежзийклмнопрстуфхцчшщъыьэюя".unicodeScalars), UInt8(0xE0)...0xFF))
    let bytes = page.unicodeScalars.map { scalar -> UInt8 in
      scalar == "П" ? 0xCF : table[scalar] ?? UInt8(truncatingIfNeeded: scalar.value)
    }
    let taken = Taken(
      ArchiveMaker.answer("https://e.org/", bytes, type: "text/html; charset=windows-1251"), as: "c.warc")
    #expect(taken.reports.first.map { $0.text[$0.text.span].contains("Премьер приехал в столицу") } == true)
  }

  @Test("Records of JSON give one report a line, with what they say of themselves")
  func records() {
    let taken = Taken(
      """
      {"url": "https://example.org/a", "title": "The bridge", "published": "2024-05-03T08:00:00Z", "text": "\(Taken.prose)", "authors": ["Ada Lund", "Jo Marsh"], "outlet": "Coast Wire"}

      {"url": "https://example.org/b", "html": "<html><body><article><h1>The pier of the north</h1><p>\(Taken.prose)</p></article></body></html>"}
      {"title": "without a text"}
      {"title": "cut off
      [1, 2]
      {"text": "\(Taken.prose) Last."}
      """, as: "stories.ndjson")
    #expect(
      taken.sources == [
        "stories.ndjson#https://example.org/a", "stories.ndjson#https://example.org/b", "stories.ndjson#7",
      ])
    #expect(taken.codes == [.record, .record, .record])
    #expect(taken.errors.map(\.source) == ["stories.ndjson#4", "stories.ndjson#5", "stories.ndjson#6"])
    let first = taken.reports.first
    #expect(
      first?.title == "The bridge" && first?.outlet == "Coast Wire"
        && first?.authors == ["Ada Lund", "Jo Marsh"])
    #expect(first?.published?.value == "2024-05-03")
    #expect(first?.text == ReportText(Taken.prose), "a record's text is unchanged")
  }

  @Test(
    "A table gives one report a row; quoted cells may hold commas, quotes and lines",
    arguments: [",", ";", "\t"])
  func table(_ mark: String) {
    let rows = [
      ["id", "date", "headline", "URL", "content"],
      [
        "1", "3 May 2024", "The bridge", "https://example.org/a",
        "\"\(Taken.prose)\nThey said \"\"yes\"\"\(mark) and left.\"",
      ],
      ["2", "too short"],
      ["3", "", "", "", Taken.prose],
    ]
    let taken = Taken(
      rows.map { $0.joined(separator: mark) }.joined(separator: "\r\n") + "\r\n", as: "table.csv")
    #expect(taken.sources == ["table.csv#https://example.org/a", "table.csv#4"])
    #expect(taken.codes == [.record])
    #expect(
      taken.reports.first?.title == "The bridge" && taken.reports.first?.published?.value == "2024-05-03")
    #expect(
      taken.reports.first.map { $0.text[$0.text.span].hasSuffix("They said \"yes\"\(mark) and left.") }
        == true)
  }

  @Test("A table without a column of texts says what it needs")
  func noColumn() {
    let taken = Taken("year,trucks\n2023,400\n", as: "numbers.csv")
    #expect(taken.codes == [.record] && taken.errors[0].sentence.contains("text"))
  }

  @Test("A mailbox gives one report a message")
  func mailbox() {
    func message(_ subject: String) -> String {
      "From ada@example.org Fri May  3 10:00:00 2024\nFrom: Ada <ada@example.org>\nMessage-ID: <\(subject)@x>\nSubject: \(subject)\n\n\(Taken.prose)\n>From here on it is quoted.\n\n"
    }
    let taken = Taken(message("One") + message("Two"), as: "box.mbox")
    #expect(taken.sources == ["box.mbox#1", "box.mbox#2"] && taken.errors.isEmpty)
    #expect(taken.reports.map(\.title) == ["One", "Two"])
    #expect(taken.reports.first.map { $0.text[$0.text.span].contains("\nFrom here on") } == true)
  }

  @Test("The same record in two batches is the same report")
  func identity() {
    let page = Taken.page("The bridge is open")
    let crawled = Taken(ArchiveMaker.answer("https://example.org/1", page), as: "a.warc").reports
    let zipped = Taken(ArchiveMaker.zip([.init("saved.html", page)]), as: "b.zip").reports
    #expect(crawled.map(\.id) == [ReportID(of: page)] && zipped.map(\.id) == crawled.map(\.id))
  }

  @Test(
    "What a file is is told by its content, whatever its name",
    arguments: [
      ("report.txt", ArchiveMaker.zip([.init("a.txt", Taken.prose)]), OpenedReport.Format.plain),
      ("report.zip", Array(Taken.prose.utf8), .plain),
      ("report.pdf", Taken.page("The bridge is open"), .page),
      ("report.docx", Array("{\\rtf1 \(Taken.prose)}".utf8), .rtf),
      ("report.csv.gz", ArchiveMaker.gzip(Array("title,text\nA bridge,\(Taken.prose)\n".utf8)), .plain),
      ("download", ArchiveMaker.gzip(Taken.page("The bridge is open")), .page),
    ])
  func content(_ name: String, _ bytes: [UInt8], _ format: OpenedReport.Format) {
    let taken = Taken(bytes, as: name)
    #expect(taken.opened.map(\.format) == [format] && taken.errors.isEmpty, "\(taken.errors)")
  }
}
