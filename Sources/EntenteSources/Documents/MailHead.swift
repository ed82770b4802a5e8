/// The head of a message (RFC 5322), its encoded words (RFC 2047) read.
struct MailHead {
  private let fields: HeaderFields

  /// Takes the lines of a head.
  init(lines: [[UInt8]]) {
    fields = HeaderFields(lines: lines)
  }

  /// The value of a field; its name is given in lower case.
  subscript(_ name: String) -> String? { fields[name].map(Self.words) }

  /// The type of the body, as in `text/html`; plain text where the head does not say.
  var mediaType: String {
    let type = fields["content-type"].map { String($0.lowercased().prefix { $0 != ";" }).trimmed(of: " ") }
    return type.flatMap { $0.isEmpty ? nil : $0 } ?? "text/plain"
  }

  /// A parameter of a field, as `boundary` of `content-type` (RFC 2231's `name*=` too).
  func parameter(_ name: String, of field: String) -> String? {
    guard let value = fields[field] else { return nil }
    for part in Self.parts(of: value).dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let key = part[..<equals].lowercased().trimmed(of: " \t")
      let text = String(part[part.index(after: equals)...]).trimmed(of: " \t").trimmed(of: "\"")
      if key == name { return Self.words(text) }
      if key == name + "*" { return Self.extended(text) }
    }
    return nil
  }

  /// Whether the first lines of a file are a message's head.
  static func opens(_ head: [UInt8], isNamed: Bool) -> Bool {
    var names: Set<String> = []
    for line in head.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(100) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09 { continue }
      guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex,
        line[..<colon].allSatisfy({ $0 == 0x2D || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 })
      else {
        if names.isEmpty { return false }
        break
      }
      names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    let own = names.intersection(["from", "date", "subject", "to", "sender", "reply-to"]).count
    let technical = names.intersection([
      "message-id", "mime-version", "received", "return-path", "delivered-to",
    ]).count
    return isNamed ? own + technical >= 1 : own >= 2 && technical >= 1
  }

  /// The parts of a value between semicolons that stand in no quotes.
  private static func parts(of value: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in value {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// A value with its `=?charset?B?…?=` words read.
  private static func words(_ value: String) -> String {
    guard value.contains("=?") else { return value }
    var result = ""
    var rest = value[...]
    var isBehindWord = false
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      if !(isBehindWord && before.allSatisfy(\.isWhitespace)) { result += before }
      let fields = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, fields[3].hasPrefix("="), let text = word(fields[0], fields[1], fields[2])
      else {
        result += "=?"
        rest = rest[start.upperBound...]
        isBehindWord = false
        continue
      }
      result += text
      rest = fields[3].dropFirst()
      isBehindWord = true
    }
    return result + rest
  }

  private static func word(_ charset: Substring, _ encoding: Substring, _ text: Substring) -> String? {
    let bytes = Array(text.utf8)[...]
    let name = String(charset.prefix { $0 != "*" })
    switch encoding.lowercased() {
    case "b": return MailText.decode(TransferEncoding.base64(bytes), charset: name).text
    case "q":
      return MailText.decode(TransferEncoding.quotedPrintable(bytes, isWord: true), charset: name).text
    default: return nil
    }
  }

  /// `UTF-8''na%C3%AFve.pdf`.
  private static func extended(_ value: String) -> String {
    let fields = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3 else { return value }
    let bytes = Array(String(fields[2]).utf8).map { $0 == 0x25 ? UInt8(0x3D) : $0 }
    return MailText.decode(
      TransferEncoding.quotedPrintable(bytes[...], isWord: false), charset: String(fields[0])
    ).text
  }
}

/// The text of a part of a message.
enum MailText {
  /// The text of some bytes by the charset that their head names, with what a reader should know.
  static func decode(_ bytes: [UInt8], charset: String?) -> (text: String, note: String?) {
    if let text = String(validating: bytes, as: UTF8.self) {
      let isOther = charset.flatMap { CharsetConverter(label: $0) }.map {
        $0.label.hasPrefix("iso-2022") || $0.label == "utf-7"
      }
      if isOther != true { return (text, nil) }
    }
    if let charset, let converter = CharsetConverter(label: charset), let text = converter.decode(bytes) {
      return (String(decoding: text, as: UTF8.self), "read as \(converter.label)")
    }
    if LegacyGuess(of: bytes).verdict != .damagedUTF8, let text = TextEncoding.windows1252.decode(bytes) {
      return (String(decoding: text, as: UTF8.self), "not UTF-8: read as Windows-1252")
    }
    return (String(decoding: bytes, as: UTF8.self), "damaged bytes of UTF-8 were replaced")
  }
}
