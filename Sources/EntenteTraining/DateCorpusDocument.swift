import EntenteModel

/// One TimeML document: its text without tags, its creation time, and its gold expressions.
struct TimeMLDocument: Sendable {
  /// One gold expression.
  struct Gold: Sendable {
    let span: TextSpan
    let kind: String
    let value: String
  }

  /// The file's name.
  let name: String
  /// The text inside `<TEXT>`.
  let text: ReportText
  /// The document's creation time.
  let published: Publication?
  /// The expressions in order.
  let gold: [Gold]

  /// The half the document is of, by a hash of its name.
  var half: Int { Int(ContentHash(of: Array(name.utf8)).bytes[31] & 1) }

  /// Reads a file's bytes; only the tags of TimeML are known.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    var text: [UInt8] = []
    var gold: [Gold] = []
    var open: [(start: Int, tag: String)] = []
    var isText = false
    var created: String?
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0x3C {
        let end = bytes[place...].firstIndex(of: 0x3E) ?? bytes.count - 1
        let tag = String(decoding: bytes[place...end], as: UTF8.self)
        if tag == "<TEXT>" { isText = true }
        if tag == "</TEXT>" { isText = false }
        if tag.hasPrefix("<TIMEX3") {
          if isText {
            open.append((text.count, tag))
          } else if created == nil {
            created = Self.attribute("value", tag)
          }
        }
        if tag == "</TIMEX3>", let start = open.popLast(), start.start < text.count {
          gold.append(
            Gold(
              span: TextSpan(start.start, text.count), kind: Self.attribute("type", start.tag) ?? "",
              value: Self.attribute("value", start.tag) ?? ""))
        }
        place = end + 1
      } else if isText, let (byte, length) = Self.entity(bytes, place) {
        text.append(byte)
        place += length
      } else {
        if isText { text.append(bytes[place]) }
        place += 1
      }
    }
    self.text = ReportText(validating: text) ?? ReportText(String(decoding: text, as: UTF8.self))
    self.gold = gold.sorted { $0.span < $1.span }
    published = created.flatMap { value in
      CalendarDate(iso: value).map {
        Publication(value: $0.description, dating: Dating(day: $0), ground: .given)
      }
    }
  }

  private static func entity(_ bytes: [UInt8], _ place: Int) -> (UInt8, Int)? {
    guard bytes[place] == 0x26 else { return nil }
    let names: [(String, UInt8)] = [
      ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
    ]
    let found = names.first { bytes[place...].starts(with: $0.0.utf8) }
    return found.map { ($0.1, $0.0.utf8.count) }
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    for place in stride(from: 0, to: parts.count - 1, by: 2) where parts[place].hasSuffix(" " + name + "=") {
      return String(parts[place + 1])
    }
    return nil
  }

  /// The words around a place, for a list of misses.
  func context(of span: TextSpan) -> String {
    func part(_ start: Int, _ end: Int) -> String {
      let bytes = text.utf8[max(0, start)..<min(text.utf8.count, end)]
      return String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
    return part(span.start - 70, span.start) + "[[" + part(span.start, span.end) + "]]"
      + part(span.end, span.end + 30)
  }
}
