import EntenteModel

/// Reads an RTF document: its paragraphs, without fonts, pictures, heads and feet.
struct RTFReader {
  private let document: SourceDocument
  private var text = DocumentText()
  private var paragraph: [UInt8] = []
  private var legacy: [UInt8] = []
  private var charset = "windows-1252"
  /// For each open group whether it is text, and how many bytes stand for one `\u`.
  private var groups: [Group] = [Group()]
  private var toSkip = 0
  private var high: UInt32?

  private struct Group {
    var isSilent = false
    var fallback = 1
    var isItem = false
  }

  private init(_ document: SourceDocument) {
    self.document = document
  }

  /// Reads a document.
  ///
  /// - Throws: a ``SourceError`` where it has no text.
  static func read(_ document: SourceDocument) throws(SourceError) -> OpenedReport {
    var reader = RTFReader(document)
    return try reader.read()
  }

  private mutating func read() throws(SourceError) -> OpenedReport {
    let bytes = document.bytes
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case 0x7B: open()
      case 0x7D: close()
      case 0x5C: place = control(bytes, place)
      case 0x0A, 0x0D, 0x00: continue
      default: add(legacyByte: byte)
      }
    }
    endParagraph()
    let isWhole = groups.count == 1
    return try text.opened(document, .rtf, notes: isWhole ? [] : ["the document breaks off before its end"])
  }

  private mutating func open() {
    flush()
    if groups.count < 10_000, let last = groups.last { groups.append(last) }
  }

  private mutating func close() {
    flush()
    if groups.count > 1 { groups.removeLast() }
  }

  /// Takes in what follows on a backslash and tells where to go on.
  private mutating func control(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start < bytes.count else { return start }
    var place = start
    guard (bytes[place] | 0x20) &- 0x61 < 26 else { return sign(bytes, place) }
    while place < bytes.count, (bytes[place] | 0x20) &- 0x61 < 26, place - start < 32 { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    let digits = place
    if place < bytes.count, bytes[place] == 0x2D { place += 1 }
    while place < bytes.count, bytes[place] &- 0x30 < 10, place - digits < 10 { place += 1 }
    let number = Int(String(decoding: bytes[digits..<place], as: UTF8.self))
    if place < bytes.count, bytes[place] == 0x20 { place += 1 }
    if word == "bin" { return min(bytes.count, place + min(max(0, number ?? 0), bytes.count)) }
    take(word, number)
    return place
  }

  private mutating func sign(_ bytes: [UInt8], _ place: Int) -> Int {
    switch bytes[place] {
    case 0x27:
      guard place + 2 < bytes.count else { return bytes.count }
      if let byte = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16) {
        add(legacyByte: byte)
      }
      return place + 3
    case 0x2A: groups[groups.count - 1].isSilent = true
    case 0x7E: add("\u{A0}")
    case 0x5F: add("\u{2011}")
    case 0x0A, 0x0D: endParagraph()
    case 0x5C, 0x7B, 0x7D: add(legacyByte: bytes[place])
    default: break
    }
    return place + 1
  }

  private mutating func take(_ word: String, _ number: Int?) {
    switch word {
    case "par", "sect", "row": endParagraph()
    case "page", "line", "softline": add("\n")
    case "tab", "cell", "nestcell": add("\t")
    case "emdash": add("\u{2014}")
    case "endash": add("\u{2013}")
    case "lquote": add("\u{2018}")
    case "rquote": add("\u{2019}")
    case "ldblquote": add("\u{201C}")
    case "rdblquote": add("\u{201D}")
    case "bullet": add("\u{2022}")
    case "u": addUnicode(number ?? 0x3F)
    case "uc": groups[groups.count - 1].fallback = min(max(0, number ?? 1), 8)
    case "ansicpg": charset = number.map { "windows-\($0)" } ?? charset
    case "mac": charset = "macintosh"
    case "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr",
      "headerf",
      "footer", "footerl", "footerr", "footerf", "listtable", "listoverridetable", "rsidtbl", "generator",
      "themedata",
      "xmlnstbl", "datastore", "latentstyles", "fldinst", "deleted", "annotation", "listtext", "pntext":
      groups[groups.count - 1].isSilent = true
    default: break
    }
  }

  private mutating func add(_ string: String) {
    flush()
    if !groups[groups.count - 1].isSilent { paragraph += Array(string.utf8) }
  }

  /// One byte of the document's own charset.
  private mutating func add(legacyByte byte: UInt8) {
    if toSkip > 0 {
      toSkip -= 1
    } else if !groups[groups.count - 1].isSilent {
      legacy.append(byte)
    }
  }

  private mutating func addUnicode(_ number: Int) {
    let unit = UInt32(truncatingIfNeeded: number < 0 ? number + 65_536 : number)
    toSkip = 0
    defer { toSkip = groups[groups.count - 1].fallback }
    if (0xD800..<0xDC00).contains(unit) {
      high = unit
    } else if let high, (0xDC00..<0xE000).contains(unit) {
      self.high = nil
      add(
        UnicodeScalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)).map { String(Character($0)) }
          ?? "\u{FFFD}")
    } else {
      high = nil
      add(UnicodeScalar(unit).map { String(Character($0)) } ?? "\u{FFFD}")
    }
  }

  private mutating func flush() {
    toSkip = 0
    guard !legacy.isEmpty else { return }
    defer { legacy = [] }
    if legacy.allSatisfy({ $0 < 0x80 }) {
      paragraph += legacy
    } else {
      paragraph += Array(MailText.decode(legacy, charset: charset).text.utf8)
    }
  }

  private mutating func endParagraph() {
    flush()
    text.append(paragraph)
    paragraph = []
  }
}
