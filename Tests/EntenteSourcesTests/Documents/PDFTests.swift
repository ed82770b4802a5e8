import EntenteModel
import Testing

@testable import EntenteSources

@Suite("PDF documents")
struct PDFTests {
  private static let pages: [[String]] = [
    [
      "A bridge between two ministries", "", "By Ada Lund, 3 May 2024", "",
      "The ministers met in the old customs house on Friday and agreed to open the cross-",
      "border bridge before the winter. It had been closed for the inter-",
      "national trade of both towns since the flood of last year, and the",
    ],
    [
      "engineers had worked on its northern pier for most of the year.", "",
      "Trade over the bridge reached $2 billion in 2023, more than in any year before the flood",
      "took away the southern ramp.",
    ],
    ["The last beams were laid in August, and the road behind them was opened on Monday."],
  ]

  private static func read(_ bytes: [UInt8]) throws -> Report {
    try ReportReader().read(bytes, source: "note.pdf")
  }

  @Test("Lines become paragraphs, hyphens are mended, sentences run over pages")
  func paragraphs() throws {
    let report = try Self.read(PDFMaker.book(Self.pages, head: "Harbour Institute, Note No. 4"))
    let words = report.words(of: .paragraph)
    #expect(words.count == 3, "\(words)")
    #expect(words.first?.contains("open the cross-border bridge before") == true)
    #expect(words.first?.contains("the international trade") == true)
    #expect(
      words.first?.hasSuffix(
        "since the flood of last year, and the engineers had worked on its northern pier for most of the year."
      ) == true)
    #expect(report.title == "A bridge between two ministries")
    #expect(report.authors == ["Ada Lund"] && report.published?.value == "2024-05-03")
    #expect(report.text.utf8.allSatisfy { $0 < 0x80 } && report.language == "en")
  }

  @Test("Running heads and page numbers are furniture, and stay in the text")
  func furniture() throws {
    let opened = try ReportReader().open(
      PDFMaker.book(Self.pages, head: "Harbour Institute, Note No. 4"), source: "a.pdf")
    let heads = opened.report.words(of: .furniture)
    #expect(
      heads == [
        "Harbour Institute, Note No. 4", "1", "Harbour Institute, Note No. 4", "2",
        "Harbour Institute, Note No. 4", "3",
      ])
    #expect(
      opened.furniture.map(\.rule) == [
        .runningHead, .pageNumber, .runningHead, .pageNumber, .runningHead, .pageNumber,
      ])
  }

  @Test("Every place in the text knows its page")
  func pageNumbers() throws {
    let report = try Self.read(PDFMaker.book(Self.pages, head: "Harbour Institute, Note No. 4"))
    let text = report.text[report.text.span]
    for (words, page) in [
      ("customs house", 1), ("last year, and the", 1), ("engineers", 2), ("$2 billion", 2), ("beams", 3),
    ] {
      let place = try #require(text.firstRange(of: words))
      #expect(
        report.page(at: text.utf8.distance(from: text.startIndex, to: place.lowerBound)) == page, "\(words)")
    }
    #expect(report.pages.first?.start == 0 && report.pages.last?.end == report.text.utf8.count - 1)
    #expect(zip(report.pages, report.pages.dropFirst()).allSatisfy { $0.end == $1.start })
  }

  @Test("Two columns are read one after the other")
  func columns() throws {
    let left = [
      "The first column tells of the bridge that", "both towns had waited for, and of the",
      "winter that came before it was open.",
    ]
    let right = [
      "The second column tells of the ferry, which", "will not run any more when the bridge is",
      "open to the lorries of both towns.",
    ]
    let lines = (0..<3).flatMap { row in
      [
        PDFMaker.Line(text: left[row], left: 60, bottom: 700 - Double(row) * 14),
        PDFMaker.Line(text: right[row], left: 330, bottom: 700 - Double(row) * 14),
      ]
    }
    let report = try Self.read(PDFMaker.document([lines]))
    #expect(
      report.text[report.text.span].replacing("\n", with: " ").contains(
        "of the winter that came before it was open. "))
  }

  @Test("A PDF of pictures, a damaged and an encrypted one get a sentence each")
  func refused() throws {
    func code(_ bytes: [UInt8]) -> SourceError? {
      do throws(SourceError) {
        _ = try ReportReader().read(bytes, source: "note.pdf")
        return nil
      } catch {
        return error
      }
    }
    let pictures = code(PDFMaker.document([[], []]))
    #expect(pictures?.code == .noText && pictures?.sentence.contains("no text layer: all 2 pages") == true)
    #expect(code(Array("%PDF-1.4\nnothing behind it".utf8))?.code == .damaged)
    let encrypted = code(TransferEncoding.base64(Array(Self.encrypted.utf8)[...]))
    #expect(encrypted?.code == .encrypted && encrypted?.sentence.contains("password") == true)
  }

  @Test("A PDF that breaks off gives what could be read, with a note")
  func truncated() throws {
    let whole = PDFMaker.book(Self.pages, head: "Harbour Institute, Note No. 4")
    let opened = try ReportReader().open(Array(whole.dropLast(20)), source: "a.pdf")
    #expect(opened.notes.contains { $0.contains("breaks off") })
    #expect(opened.report.text[opened.report.text.span].contains("customs house"))
  }

  @Test("A program that is missing, hangs or writes without end is told and ended", .timeLimit(.minutes(1)))
  func guarded() throws {
    let document = SourceDocument(source: "a.pdf", bytes: PDFMaker.document([[]]))
    #expect(throws: SourceError.self) { try PDFReader(document).read(program: "no-such-program-anywhere") }
    do throws(SourceError) {
      _ = try PDFReader(document).read(program: "no-such-program-anywhere")
    } catch {
      #expect(error.code == .noProgram && error.sentence.contains("poppler-utils"))
    }
    let sleeper = GuardedProcess(program: "sleep", arguments: ["50"], seconds: 1).run()
    #expect(sleeper?.ending == .tookTooLong)
    let talker = GuardedProcess(program: "yes", arguments: [], outputLimit: 1_000_000).run()
    #expect(talker?.ending == .wroteTooMuch)
    let eater = GuardedProcess(program: "tail", arguments: ["/dev/zero"], seconds: 20, memory: 100_000_000)
      .run()
    #expect(eater?.ending != .exited(0) && eater?.ending != .tookTooLong)
    let echo = GuardedProcess(program: "echo", arguments: ["$(id); `id`"]).run()
    #expect(echo?.output == Array("$(id); `id`\n".utf8), "there is no shell")
  }

  /// An empty page behind a password (RC4, 40 bits).
  private static let encrypted = """
    JVBERi0xLjMKJeLjz9MKMSAwIG9iago8PAovUHJvZHVjZXIgPDY1YWVkZTE2NTY+Cj4+CmVuZG9iagoyIDAgb2JqCjw8Ci9UeXBl
    IC9QYWdlcwovQ291bnQgMQovS2lkcyBbIDQgMCBSIF0KPj4KZW5kb2JqCjMgMCBvYmoKPDwKL1R5cGUgL0NhdGFsb2cKL1BhZ2Vz
    IDIgMCBSCj4+CmVuZG9iago0IDAgb2JqCjw8Ci9UeXBlIC9QYWdlCi9SZXNvdXJjZXMgPDwKPj4KL01lZGlhQm94IFsgMC4wIDAu
    MCAxMDAgMTAwIF0KL1BhcmVudCAyIDAgUgo+PgplbmRvYmoKNSAwIG9iago8PAovViAxCi9SIDIKL0xlbmd0aCA0MAovUCA0Mjk0
    OTY3MjkyCi9GaWx0ZXIgL1N0YW5kYXJkCi9PIDw5MmZlMGY0NDU0YWQ0Yzk2NDQ2OTNmMzNjMDdjYjU0ZjU4N2RjZTFlMjY4MmZl
    OWVjZWE2MTA3YTFlZjYzMGRkPgovVSA8Mjk1NTRlYmI4NDBjYWRkYTc1MjNjNTYwYjU3MWM5OGY5ZTdmMzEzNjg2ZGU3NjA1NjQy
    OTUxZDNlZGIzMTA1YT4KPj4KZW5kb2JqCnhyZWYKMCA2CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAxNSAwMDAwMCBuIAow
    MDAwMDAwMDU5IDAwMDAwIG4gCjAwMDAwMDAxMTggMDAwMDAgbiAKMDAwMDAwMDE2NyAwMDAwMCBuIAowMDAwMDAwMjYxIDAwMDAw
    IG4gCnRyYWlsZXIKPDwKL1NpemUgNgovUm9vdCAzIDAgUgovSW5mbyAxIDAgUgovSUQgWyA8Y2MzMjBhNzdkNjFjODMxMzZlZGM1
    NzU4MmExNmEwOGE+IDxjYzMyMGE3N2Q2MWM4MzEzNmVkYzU3NTgyYTE2YTA4YT4gXQovRW5jcnlwdCA1IDAgUgo+PgpzdGFydHhy
    ZWYKNDc1CiUlRU9GCg==
    """
}
