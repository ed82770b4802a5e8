/// Cuts XML into tags and texts, one after the other, in one pass and whatever is wrong with it.
///
/// It knows no document types, so no entities but the five of XML, numbers, and a few of HTML; it opens nothing.
struct MarkupScanner {
  /// A tag or a text.
  enum Event: Hashable {
    /// Names are in lower case, with their prefix.
    case start(name: String, attributes: [String: String], isEmpty: Bool)
    case end(name: String)
    case text([UInt8])
  }

  private let bytes: [UInt8]
  private var place = 0

  private static let mostAttributes = 64

  /// Starts at the beginning of some UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag or text; `nil` at the end.
  mutating func next() -> Event? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else { return .text(takeText()) }
      if starts(with: "<![CDATA[") {
        let start = place + 9
        let end = find("]]>", from: start)
        place = min(end + 3, bytes.count)
        return .text(Array(bytes[start..<max(start, end)]))
      }
      if starts(with: "<!--") {
        place = min(find("-->", from: place + 4) + 3, bytes.count)
      } else if starts(with: "<?") {
        place = min(find("?>", from: place + 2) + 2, bytes.count)
      } else if starts(with: "<!") {
        skipDocumentType()
      } else if let event = takeTag() {
        return event
      }
    }
    return nil
  }

  private func starts(with word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      place + word.count <= bytes.count && (0..<word.count).allSatisfy { bytes[place + $0] == word[$0] }
    }
  }

  /// The place of `word` at or after `start`; the end of the bytes where it is not there.
  private func find(_ word: StaticString, from start: Int) -> Int {
    word.withUTF8Buffer { word in
      var at = min(start, bytes.count)
      while at + word.count <= bytes.count {
        if bytes[at] == word[0], (1..<word.count).allSatisfy({ bytes[at + $0] == word[$0] }) { return at }
        at += 1
      }
      return bytes.count
    }
  }

  /// Passes over `<!DOCTYPE … [ … ]>`.
  private mutating func skipDocumentType() {
    var depth = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: ">"), depth <= 0 { return }
    }
  }

  private mutating func takeText() -> [UInt8] {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return Self.unescaped(bytes[start..<place])
  }

  /// Takes a tag; a `<` that begins none is passed over.
  private mutating func takeTag() -> Event? {
    place += 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let name = takeName()
    if name.isEmpty { return nil }
    var attributes: [String: String] = [:]
    var isEmpty = false
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if bytes[place] == UInt8(ascii: "<") {
        return isEnd ? .end(name: name) : event(name, attributes, isEmpty)
      }
      isEmpty = bytes[place] == UInt8(ascii: "/")
      let key = takeName()
      if key.isEmpty {
        place += 1
        continue
      }
      let value = takeValue()
      if attributes.count < Self.mostAttributes, attributes[key] == nil { attributes[key] = value }
    }
    place = min(place + 1, bytes.count)
    return isEnd ? .end(name: name) : event(name, attributes, isEmpty)
  }

  private func event(_ name: String, _ attributes: [String: String], _ isEmpty: Bool) -> Event {
    .start(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  private mutating func takeName() -> String {
    let start = place
    while place < bytes.count, Self.isName(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place].prefix(200), as: UTF8.self).lowercased()
  }

  private mutating func takeValue() -> String {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
    place += 1
    skipSpace()
    guard place < bytes.count else { return "" }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = place
      while place < bytes.count, bytes[place] > 0x20, bytes[place] != UInt8(ascii: ">") { place += 1 }
      return String(decoding: Self.unescaped(bytes[start..<place]), as: UTF8.self)
    }
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != quote { place += 1 }
    let value = String(decoding: Self.unescaped(bytes[start..<place]), as: UTF8.self)
    place = min(place + 1, bytes.count)
    return value
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    LineLook.isWord(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".")
  }

  /// The bytes with their entities put in place, once; what is no entity stays.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "&"),
        let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(bytes[(place + 1)..<end])
      {
        result.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
        place = end + 1
      } else {
        result.append(byte)
        place += 1
      }
    }
    return result
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> UnicodeScalar? {
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix("#") else { return entities[text] }
    let digits = text.dropFirst()
    let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { $0 == 0 ? nil : UnicodeScalar($0) }
  }

  private static let entities: [String: UnicodeScalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "\u{2013}",
    "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}",
    "hellip": "\u{2026}", "eacute": "\u{E9}", "uuml": "\u{FC}", "ouml": "\u{F6}", "auml": "\u{E4}",
    "copy": "\u{A9}",
  ]
}
