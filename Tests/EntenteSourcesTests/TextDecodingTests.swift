import EntenteModel
import Testing

@testable import EntenteSources

@Suite("Encodings")
struct TextDecodingTests {
  private let sentence =
    "The café in Orléans was closed on Friday – “for good”, as Zoë Brontë’s uncle put it."

  @Test("UTF-16 is read with and without a mark")
  func utf16() throws {
    for mark in ["\u{FEFF}", ""] {
      for isBig in [true, false] {
        let bytes = (mark + sentence).utf16.flatMap { unit -> [UInt8] in
          let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
          return isBig ? [high, low] : [low, high]
        }
        let opened = try ReportReader().open(bytes, source: "wide.txt")
        #expect(opened.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
        #expect(opened.report.text == ReportText(mark + sentence))
        #expect(opened.report.original == bytes)
      }
    }
  }

  @Test("Windows-1252 is read when it is sure, and a note says so")
  func windows1252() throws {
    let table: [Unicode.Scalar: UInt8] = [
      "é": 0xE9, "–": 0x96, "“": 0x93, "”": 0x94, "ë": 0xEB, "’": 0x92,
    ]
    let bytes = sentence.unicodeScalars.map { table[$0] ?? UInt8($0.value) }
    let opened = try ReportReader().open(bytes, source: "old.txt")
    #expect(opened.encoding == .windows1252)
    #expect(opened.report.text == ReportText(sentence))
    #expect(!opened.notes.isEmpty)
  }

  @Test("Bytes are taken for UTF-8 where Swift's own strings take them, and nowhere else")
  func validity() {
    var random = SeededGenerator(seed: 11)
    let pieces: [[UInt8]] = [
      Array("a plain stretch of sixteen bytes".utf8), [0x41], [0xC3, 0xA9], [0xE2, 0x80, 0x9C],
      [0xF0, 0x9F, 0x8C, 0x8A],
      [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x80], [0x80], [0xFF],
    ]
    for _ in 0..<20_000 {
      var bytes = (0..<Int.random(in: 0...4, using: &random)).flatMap { _ in
        pieces[Int(UInt64.random(in: 0..<40, using: &random)) % pieces.count]
      }
      if !bytes.isEmpty, Bool.random(using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      #expect(UTF8Check.admits(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test("What is no text says what it is", arguments: FileExample.all)
  func refused(_ example: FileExample) {
    #expect(
      performing: {
        try ReportReader(limit: 1000).read(example.bytes, source: "x.txt")
      },
      throws: { error in
        let error = error as? SourceError
        return error?.code == example.code && error?.sentence.contains(example.says) == true
          && error?.source == "x.txt"
      })
  }

  /// Bytes that are no text, and what is said of them.
  struct FileExample: Sendable {
    let bytes: [UInt8]
    let code: SourceError.Code
    let says: String

    static let all = [
      FileExample(bytes: [], code: .empty, says: "empty"),
      FileExample(bytes: Array(" \n\t ".utf8), code: .empty, says: "empty"),
      FileExample(bytes: Array("%PDF-1.7 …".utf8), code: .damaged, says: "PDF"),
      FileExample(bytes: [0x50, 0x4B, 3, 4, 20, 0], code: .damaged, says: "archive"),
      FileExample(bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10], code: .binary, says: "PNG"),
      FileExample(bytes: [0xFF, 0xD8, 0xFF, 0xE0], code: .binary, says: "JPEG"),
      FileExample(bytes: Array("SQLite format 3\u{0}".utf8), code: .binary, says: "SQLite"),
      FileExample(bytes: Array("a text with a \u{0} in it".utf8), code: .binary, says: "binary"),
      FileExample(bytes: [UInt8](repeating: 0x61, count: 1001), code: .tooLarge, says: "1000 bytes"),
      FileExample(bytes: [0xFF, 0xFE, 0x61], code: .encoding, says: "UTF-16"),
      FileExample(
        bytes: Array("Größe, Maß und Höhe über Fuß".utf8) + [0xC3], code: .encoding,
        says: "UTF-8 with damaged"),
      FileExample(
        bytes: [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0, 0x2E], code: .encoding,
        says: "Cyrillic"),
    ]
  }

  @Test(
    "The language is told by script and small words",
    arguments: [
      ("The council met on Friday and chose a new head for the port of the town.", "en"),
      (
        "Le conseil a choisi vendredi une nouvelle direction pour le port de la ville, qui est sans chef.",
        "fr"
      ),
      ("Der Rat hat am Freitag eine neue Leitung für den Hafen der Stadt gewählt, die ohne Chef ist.", "de"),
      ("El consejo eligió el viernes a un nuevo jefe para el puerto de la ciudad, que no tenía uno.", "es"),
      ("Совет избрал в пятницу нового главу порта этого города.", "ru"),
      ("انتخب المجلس يوم الجمعة رئيسا جديدا لميناء المدينة", "ar"),
      ("شورا روز جمعه رئیس جدید بندر را برگزید گزارش", "fa"),
      ("市议会星期五选举了新的港口负责人,他将在下个月上任,任期四年。", "zh"), ("Xyzzy 42", nil),
      (
        "Rada v pátek zvolila nového ředitele přístavu města, který bude v čele od ledna a je to po roce.",
        "cs"
      ),
      (
        "A tanács pénteken új vezetőt választott a kikötő élére, és az is kiderült, hogy nem lesz már más.",
        "hu"
      ),
      (
        "Neuvosto valitsi perjantaina satamalle uuden johtajan, joka on myös kaupungin entinen johtaja ja ei ole uusi.",
        "fi"
      ),
      ("Hội đồng đã chọn một người đứng đầu mới cho cảng của thành phố và ông sẽ được nhận việc ở đó.", "vi"),
      ("Baraza lilichagua mkuu mpya wa bandari ya mji huo siku ya Ijumaa, na yeye ni mtu wa mji huo.", "sw"),
      (
        "Vijeće je u petak izabralo novog ravnatelja luke, a on će to biti i za godinu dana, ali ne i prije.",
        "hr"
      ),
      ("Съветът избра в петък нов директор на пристанището, който ще бъде начело от януари.", "bg"),
      (
        String(
          repeating:
            "Ministroak aduana zaharrean bildu ziren ostiralean eta zubia negua baino lehen irekitzea erabaki zuten. ",
          count: 6), "und"
      ),
      (
        String(repeating: "Ada Lund, Jo Marsh, Harbour Institute, Coast Wire, 400 trucks, 2023. ", count: 20),
        nil
      ),
    ])
  func language(_ text: String, _ code: String?) {
    #expect(LanguageGuess.code(of: Array(text.utf8)[...]) == code)
  }
}
