import EntenteModel
import Foundation
import Testing

@testable import EntenteSources

/// Bytes changed at random, the same for the same seed: what comes out is reports or sentences, in bounded time.
///
/// `ENTENTE_FUZZ=20000` runs so many rounds of each format.
@Suite("Documents and batches with changed bytes")
struct FuzzTests {
  /// A sound file and how many rounds it gets; processes are dearer than parsers.
  struct Seed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    var share = 1
  }

  private static let mail =
    "From: Ada <a@example.org>\nMessage-ID: <1>\nSubject: =?utf-8?Q?a=C3=BC?=\nContent-Type: multipart/mixed; boundary=\"b\"\n\n"
    + "--b\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n\(Taken.prose)=20=C1\n"
    + "--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+eDwvcD4=\n--b\nContent-Disposition: attachment; filename=a.txt\n\n\(Taken.prose)\n--b--\n"

  private static let page =
    "<!DOCTYPE html><html lang=en><head><title>A bridge | Post</title><meta property='og:site_name' content=\"Post\">"
    + "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"A \\u00e9\", \"author\": [{\"name\": \"Ada\"}]}"
    + "</script></head><body><nav><a href=/>Home</a></nav><article><h1>A bridge</h1><p class=byline>By Ada Lund<br>5 May 2021"
    + "<p>\(Taken.prose) &amp; &#8212; &nbsp;<b>x</b><ul><li>one<li>two</ul><table><tr><td>1<td>2</table><pre> a\n b</pre>"
    + "<blockquote><p>\(Taken.prose)</blockquote><aside hidden>x</aside></article><!-- c --></body></html>"

  private static let word = ArchiveMaker.zip([
    .init(
      "word/document.xml",
      "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>\(Taken.prose)</w:t></w:r></w:p></w:body></w:document>"
    )
  ])

  static let seeds: [Seed] = [
    Seed(
      testDescription: "a.zip",
      bytes: ArchiveMaker.zip([
        .init("a.txt", Taken.prose), .init("b.html", Taken.page("A bridge")),
        .init("c.zip", ArchiveMaker.zip([.init("d.txt", "x y z")])),
      ])),
    Seed(
      testDescription: "a.gz",
      bytes: ArchiveMaker.gzip(Array(Taken.prose.utf8)) + ArchiveMaker.gzip(Array(Taken.prose.utf8))),
    Seed(
      testDescription: "a.warc",
      bytes: ArchiveMaker.answer("https://e.org/1", Taken.page("A bridge"))
        + ArchiveMaker.answer(
          "https://e.org/2", ArchiveMaker.gzip(Taken.page("B")), fields: "Content-Encoding: gzip\r\n")),
    Seed(
      testDescription: "a.warc.zst",
      bytes: ArchiveMaker.frame(ofDictionary: ArchiveMaker.zstd(Taken.page("A")))
        + ArchiveMaker.zstd(
          ArchiveMaker.answer("https://e.org/1", Taken.page("A bridge")), dictionary: Taken.page("A"))),
    Seed(testDescription: "a.html", bytes: Array(page.utf8)),
    Seed(
      testDescription: "a.ndjson",
      bytes: Array(
        "{\"url\": \"https://e.org\", \"text\": \"\(Taken.prose)\"}\n{\"html\": \"<p>x</p>\", \"title\": \"t\"}\n"
          .utf8)),
    Seed(
      testDescription: "a.csv",
      bytes: Array("title,date,text\n\"a, b\",2024-05-03,\"\(Taken.prose)\"\nb,,x\n".utf8)),
    Seed(testDescription: "a.eml", bytes: Array(mail.utf8)),
    Seed(testDescription: "a.mbox", bytes: Array("From a\n\(mail)\n\nFrom b\n\(mail)".utf8)),
    Seed(testDescription: "a.docx", bytes: word),
    Seed(
      testDescription: "a.rtf",
      bytes: Array("{\\rtf1\\ansi{\\fonttbl{\\f0 T;}}\\b x\\b0 \\'e9\\u8364?\\par \(Taken.prose)}".utf8)),
    Seed(
      testDescription: "a.md",
      bytes: Array(
        "---\ntitle: a\n---\n# A *b*\n\n- [x](y) `z`\n> q\n\n| a | b |\n|--|--|\n\n\(Taken.prose)\n".utf8)),
    Seed(
      testDescription: "a.pdf",
      bytes: PDFMaker.document([[.init(text: Taken.prose, bottom: 700)], [.init(text: "2", bottom: 40)]]),
      share: 10),
  ]

  @Test("Changed bytes give reports or sentences", .timeLimit(.minutes(10)), arguments: seeds)
  func changed(_ seed: Seed) {
    let rounds = ProcessInfo.processInfo.environment["ENTENTE_FUZZ"].flatMap { Int($0) } ?? 200
    var random = SeededGenerator(seed: 7)
    for _ in 0..<(rounds / seed.share) {
      let bytes = Self.change(seed.bytes, &random)
      let taken = Taken(bytes, as: seed.testDescription)
      #expect(taken.opened.count + taken.errors.count > 0 || bytes.count < seed.bytes.count * 2)
      for report in taken.reports {
        #expect(report.passages.allSatisfy { report.text.admits($0.span) && !$0.span.isEmpty })
        #expect(zip(report.passages, report.passages.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
        #expect(report.pages.allSatisfy { report.text.admits($0) })
      }
      #expect(taken.errors.allSatisfy { !$0.sentence.isEmpty && $0.source.hasPrefix(seed.testDescription) })
    }
  }

  /// One to four changes: a byte, some bytes gone, some twice, an end cut off, a number made large.
  private static func change(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.removeLast(bytes.count - place)
      case 4: for index in place..<min(end, place + 4) { bytes[index] = 0xFF }
      default: bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }
}
