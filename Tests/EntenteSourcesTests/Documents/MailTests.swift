import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Mail")
struct MailTests {
  private static let head = """
    From: =?utf-8?Q?Ada_L=C3=BCnd?= <ada@example.org>
    To: desk@example.org
    Message-ID: <1@example.org>
    Date: Fri, 3 May 2024 23:15:00 +0200
    Subject: =?iso-8859-1?B?RGllIEJy/GNrZSBp?= =?iso-8859-1?Q?st_offen?=
    MIME-Version: 1.0

    """

  @Test("Subject, sender, date and text are read, the signature is furniture")
  func plain() throws {
    let text = Self.head + "\n\(Taken.prose)\n\n-- \nAda Lund\nHarbour Institute\n"
    let report = try #require(Taken(text, as: "a.eml").reports.first)
    #expect(report.title == "Die Brücke ist offen")
    #expect(report.authors == ["Ada Lünd"] && report.published?.value == "2024-05-03")
    #expect(report.words(of: .paragraph) == [Taken.prose])
    #expect(report.words(of: .furniture).joined(separator: "|") == "--|Ada Lund|Harbour Institute")
    #expect(report.original == Array(text.utf8))
  }

  @Test(
    "A body is read through its transfer encoding and its charset",
    arguments: [
      (
        "quoted-printable", "utf-8",
        "Die Stra=C3=9Fe nach S=\nkarland ist offen, =E2=80=9Esehr\u{201C} breit."
      ),
      ("base64", "windows-1251", "0vDg7fEg7uTl8fHgLg=="), ("base64", "iso-2022-jp", "GyRCNjZLXBsoQg=="),
      ("8bit", "utf-8", "Die Straße nach Skarland ist offen."),
      ("7bit", "no-such-charset", "Plain words of no charset."),
    ])
  func encodings(_ transfer: String, _ charset: String, _ body: String) throws {
    let mail =
      Self.head
      + "Content-Type: text/plain; charset=\"\(charset)\"\nContent-Transfer-Encoding: \(transfer)\n\n\(body)\n\n"
    let report = try #require(Taken(mail, as: "a.eml").reports.first)
    let text = report.text[report.text.span]
    let expected = [
      "Die Straße nach Skarland ist offen", "Транс одесса.", "橋本", "Plain words of no charset.",
    ]
    #expect(expected.contains { text.contains($0) }, "\(text)")
  }

  @Test(
    "Attachments that can be read are reports of their own, the others are named, pictures in the text are not"
  )
  func attachments() {
    let note = "UEsDBA=="
    func part(_ head: String, _ body: String) -> String { "--edge\r\n\(head)\r\n\r\n\(body)\r\n" }
    let mail =
      Self.head.replacing("\n", with: "\r\n")
      + "Content-Type: multipart/mixed; boundary=\"edge\"\r\n\r\nThis is a preamble.\r\n"
      + part("Content-Type: text/plain", Taken.prose)
      + part(
        "Content-Type: text/plain; name=\"second.txt\"\r\nContent-Disposition: attachment",
        Taken.prose + " Second.")
      + part("Content-Type: message/rfc822", Self.head + "\n\(Taken.prose) Third.")
      + part(
        "Content-Type: image/png\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64",
        "iVBORw0KGgo=")
      + part(
        "Content-Type: image/png\r\nContent-Disposition: attachment; filename*=UTF-8''Br%C3%BCcke.png\r\nContent-Transfer-Encoding: base64",
        "iVBORw0KGgo=")
      + part(
        "Content-Type: application/zip; name=a.zip\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64",
        note)
      + "--edge--\r\n"
    let taken = Taken(mail, as: "a.eml")
    #expect(taken.sources == ["a.eml", "a.eml#second.txt", "a.eml#part 3"])
    #expect(taken.codes == [.binary, .damaged])
    #expect(
      taken.errors.first?.source == "a.eml#Brücke.png" && taken.errors.first?.sentence.contains("PNG") == true
    )
  }

  @Test("Of a text given twice the plain one is read, of a page alone its blocks")
  func alternatives() throws {
    let page =
      "<html><body><h1>News</h1><p>\(Taken.prose)</p><ul><li>A first item of it</li></ul></body></html>"
    let both =
      Self.head
      + "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n\(Taken.prose) Plain.\n"
      + "--x\nContent-Type: text/html\n\n\(page)\n--x--\n"
    #expect(Taken(both, as: "a.eml").reports.first?.words(of: .paragraph) == [Taken.prose + " Plain."])
    let alone = Taken(Self.head + "Content-Type: text/html; charset=utf-8\n\n\(page)\n", as: "a.eml")
    let report = try #require(alone.reports.first)
    #expect(report.title == "Die Brücke ist offen")
    #expect(
      report.words(of: .paragraph) == [Taken.prose] && report.words(of: .listItem) == ["A first item of it"])
  }

  @Test("Parts in parts without end, and parts without number, take bounded time", .timeLimit(.minutes(1)))
  func bounded() {
    var deep = Self.head + "Content-Type: multipart/mixed; boundary=b0\n\n"
    for level in 0..<500 { deep += "--b\(level)\nContent-Type: multipart/mixed; boundary=b\(level + 1)\n\n" }
    #expect(
      Taken(deep + Taken.prose, as: "deep.eml").opened.count + Taken(deep, as: "deep.eml").errors.count > 0)
    let many =
      Self.head + "Content-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\nx\n", count: 50_000)
    #expect(Taken(many, as: "many.eml").opened.count <= 1001)
  }

  @Test("A text that only looks like a memo is no mail")
  func memo() {
    let memo = "From: the desk\nTo: the minister\nSubject: the bridge\n\n\(Taken.prose)\n"
    #expect(Taken(memo, as: "memo.txt").opened.map(\.format) == [.plain])
    #expect(Taken(memo, as: "memo.eml").opened.map(\.format) == [.mail])
  }
}
