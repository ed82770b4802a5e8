import Foundation
import Testing

@Suite("Documents and batches, read by the program")
struct DocumentTests {
  private static let prose =
    "The ministers met in the old customs house on Friday and agreed to open the bridge. Trade reached $2 billion in 2023."

  /// A file and how many reports are in it.
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var reports = 1

    var testDescription: String { name }

    init(_ name: String, _ text: String, reports: Int = 1) {
      self.name = name
      bytes = Array(text.utf8)
      self.reports = reports
    }

    /// A small archive, packed by nothing and written down in base64.
    init(_ name: String, base64: String, reports: Int = 1) {
      self.name = name
      bytes = Array(Data(base64Encoded: base64) ?? Data())
      self.reports = reports
    }
  }

  private static let page =
    "<html><body><article><h1>The bridge is open</h1><p>\(prose)</p><p>\(prose)</p></article></body></html>"

  private static func answer(_ address: String, _ page: String) -> String {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
    return
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  private static let mail =
    "From: Ada Lund <ada@example.org>\nTo: desk@example.org\nMessage-ID: <1@example.org>\nSubject: The bridge\nDate: Fri, 3 May 2024 10:00:00 +0200\n\n\(prose)\n"

  private static let pdf = """
    %PDF-1.4
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
    3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >> endobj
    4 0 obj << /Length \(prose.utf8.count + 38) >>
    stream
    BT /F1 11 Tf 72 700 Td (\(prose)) Tj ET
    endstream endobj
    5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
    trailer << /Size 6 /Root 1 0 R >>
    %%EOF
    """

  static let examples = [
    Example("note.txt", prose), Example("note.html", page),
    Example("note.md", "# The bridge\n\n**Today**: \(prose)\n"),
    Example("note.rtf", "{\\rtf1\\ansi The bridge is open\\par \(prose)\\par}"), Example("note.pdf", pdf),
    Example("note.eml", mail),
    Example("box.mbox", "From ada\n\(mail)\nFrom ada\n\(mail.replacing("<1@", with: "<2@"))", reports: 2),
    Example(
      "crawl.warc", answer("https://example.org/1", page) + answer("https://example.org/2", page + " "),
      reports: 2),
    Example(
      "records.ndjson",
      "{\"title\": \"a\", \"text\": \"\(prose)\"}\n{\"title\": \"b\", \"text\": \"\(prose)\"}\n", reports: 2),
    Example("table.csv", "title,text\na,\"\(prose)\"\nb,\"\(prose)\"\n", reports: 2),
    Example(
      "note.docx",
      base64: """
        UEsDBBQAAAAIAAAAo1hnKRwekgAAAMwAAAARAAAAd29yZC9kb2N1bWVudC54bWxFjksOgzAMRK8yQl1DRXeIsuwJuE\
        BCLIiUD3KMUm7fBBbdPEtjj2fGPJi4HJ6C4OtdSEN+N7mZxjzoaM469wqukGneCN4Gm4Q4wZPABkgRozNYjiTRJ2zx\
        SEUJ+LA16oQKBmplIgOJiDvdFl22K7WYWRkCk1q2cvHooa1zttjL6/7Zv9qxq9GVfHG/eNfr/v2nH1BLAQIUAxQAAA\
        AIAAAAo1hnKRwekgAAAMwAAAARAAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8A\
        AADBAAAAAAA=
        """, reports: 1),
    Example(
      "note.odt",
      base64: """
        UEsDBBQAAAAIAAAAo1iw5csIBgAAAAQAAAAVAAAATUVUQS1JTkYvbWFuaWZlc3QueG1ss8nVtwMAUEsDBBQAAAAIAA\
        AAo1igSi9tfAAAAJwAAAALAAAAY29udGVudC54bWwtjU0KgzAQha/ykK61pDtJs+wJvEB0BhPIjyQj2Nt3Srt7fO/P\
        Eq6cSp+FL3kOMjj7VfPhlsDIscQu3DoyC2KBKKyJsJ1dau4I9exKCl4tkn/DF4LfGzNBKurBv8qq7s4jluaJ0dhvQR\
        M3gzWmFLWu0+ZuHqOd/u92IvcBUEsBAhQDFAAAAAgAAACjWLDlywgGAAAABAAAABUAAAAAAAAAAAAAAIABAAAAAE1F\
        VEEtSU5GL21hbmlmZXN0LnhtbFBLAQIUAxQAAAAIAAAAo1igSi9tfAAAAJwAAAALAAAAAAAAAAAAAACAATkAAABjb2\
        50ZW50LnhtbFBLBQYAAAAAAgACAHwAAADeAAAAAAA=
        """, reports: 1),
    Example(
      "notes.zip",
      base64: """
        UEsDBBQAAAAIAAAAo1jjsAmcYAAAAHUAAAALAAAAbm9ydGgvYS50eHQljLENwzAMBFf5IrURKDtkAi9Am4RFQBIDki\
        6yfQikvfv7vQumLo0UD0xJ6EIWtME470ibgW53FFl4uzJ9QYtBl4sw0mAf+SdH2Us27E4scKGz1+LRcOgYWnldt2d7\
        bT9QSwMEFAAAAAgAAACjWMss94xmAAAAfAAAAAUAAABiLnR4dCWMsQ3DMAwEV/nCtRAoE6TxBF6AtgiJgCQGIl14+x\
        BIe/f3R2MMmWLOyzDYIRMeUHvBdZvrMDS9LcjEvqTQA5oFVBdzgSv0y//kDFs54VhUGIvparHYMk7pXSKP6/zK74RP\
        JZnpB1BLAQIUAxQAAAAIAAAAo1jjsAmcYAAAAHUAAAALAAAAAAAAAAAAAACAAQAAAABub3J0aC9hLnR4dFBLAQIUAx\
        QAAAAIAAAAo1jLLPeMZgAAAHwAAAAFAAAAAAAAAAAAAACAAYkAAABiLnR4dFBLBQYAAAAAAgACAGwAAAASAQAAAAA=
        """, reports: 2),
  ]

  @Test("Each kind of document is read, and what it says is found", arguments: examples)
  func read(_ example: Example) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(example.name, example.bytes)
    let outcome = try Program.run("read", path)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let reports = example.reports == 1 ? "1 report " : "\(example.reports) reports "
    #expect(outcome.output.hasPrefix(reports), "\(outcome.output)")
    let stream = try Program.run("read", "--stream", path)
    #expect(stream.status == 0 && stream.output.hasPrefix(reports.dropLast() + ","), "\(stream.output)")
    let figures = try Program.run("figures", path)
    #expect(figures.output.contains("USD 2 billion"), "\(figures.output)")
  }

  @Test("What cannot be read of a batch is named, and the rest is read")
  func partial() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(
      "records.ndjson", Array("{\"text\": \"\(Self.prose)\"}\n{\"title\": \n{\"title\": \"no text\"}\n".utf8))
    for command in [["read", path], ["read", "--stream", path]] {
      let outcome = try Program.run(command[0], command[1], command.count > 2 ? command[2] : path)
      #expect(outcome.status == 1)
      let lines = outcome.complaint.split(separator: "\n")
      #expect(
        lines.count == 2 && lines[0].contains("records.ndjson#2") && lines[1].contains("records.ndjson#3"))
    }
  }

  @Test("A report in another language is kept and found, nothing is taken from it, and the program says so")
  func language() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text =
      "Le conseil a choisi vendredi une nouvelle direction pour le port de la ville, qui est sans chef depuis 12 mois.\n"
    let path = try scratch.write("conseil.txt", Array(text.utf8))
    let file = scratch.url.appendingPathComponent("a.entente").path
    let outcome = try Program.run("read", path, "--into", file)
    #expect(outcome.complaint.contains("French"))
    #expect(try Program.run("search", file, "vendredi").output.contains("vendredi"))
    #expect(try Program.run("brief", file).output.contains("not in English"))
    #expect(try Program.run("read", "--stream", path).output.contains("1 in French"))
  }
}
