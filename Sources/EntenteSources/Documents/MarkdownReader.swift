import EntenteModel

/// Reads a Markdown file: its blocks with their shapes, without the marks; of links the words, of pictures nothing.
///
/// What is read is CommonMark's common ground: headings, lists, quotes, code, rules, tables, and a front matter with
/// title, author and date.
struct MarkdownReader {
  private let document: SourceDocument
  private var text = DocumentText()
  private var hint = DocumentHint()
  private var block: [String] = []
  private var shape: Passage.Kind?

  private init(_ document: SourceDocument) {
    self.document = document
  }

  /// Reads a file.
  ///
  /// - Throws: a ``SourceError`` where it is empty or its encoding could not be told.
  static func read(_ document: SourceDocument) throws(SourceError) -> OpenedReport {
    var reader = MarkdownReader(document)
    return try reader.read()
  }

  private mutating func read() throws(SourceError) -> OpenedReport {
    let decoded = try TextDecoder(source: document.source).decode(document.bytes)
    var lines = String(decoding: decoded.text, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    takeFrontMatter(&lines)
    var isCode = false
    for line in lines {
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        endBlock()
        isCode.toggle()
      } else if isCode {
        block.append(line)
      } else {
        take(line)
      }
    }
    endBlock()
    return try text.opened(document, .markdown, notes: decoded.notes).adding(hint, isKnown: true)
  }

  private mutating func take(_ line: String) {
    let bare = line.trimmed(of: " \t")
    let marks = bare.prefix { $0 == "#" }
    if bare.isEmpty || bare.allSatisfy({ "-*_ ".contains($0) }) && bare.count >= 3 {
      if bare.hasPrefix("-"), block.count == 1, shape == nil { shape = .heading }
      endBlock()
    } else if bare.allSatisfy({ $0 == "=" }) {
      shape = shape ?? .heading
      endBlock()
    } else if (1...6).contains(marks.count), bare.dropFirst(marks.count).first == " " {
      endBlock()
      let heading = String(bare.dropFirst(marks.count)).trimmed(of: " #")
      text.append(Self.plain(heading).utf8, shape: .heading, isTitle: marks.count == 1 && text.units.isEmpty)
    } else if bare.hasPrefix(">") {
      if shape != .quote { endBlock() }
      shape = .quote
      block.append(bare.drop { $0 == ">" || $0 == " " }.description)
    } else if let item = Self.item(bare) {
      endBlock()
      shape = .listItem
      block.append(item)
    } else if bare.hasPrefix("|") {
      endBlock()
      let cells = bare.split(separator: "|").map { $0.description.trimmed(of: " ") }
      if !cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) {
        block.append(cells.joined(separator: "\t"))
      }
      shape = .paragraph
      endBlock()
    } else if !Self.isDefinition(bare) {
      block.append(bare)
    }
  }

  private mutating func endBlock() {
    text.append(Self.plain(block.joined(separator: " ")).utf8, shape: shape)
    block = []
    shape = nil
  }

  /// Title, author and date between two lines of dashes at the head.
  private mutating func takeFrontMatter(_ lines: inout ArraySlice<String>) {
    guard lines.first == "---", let end = lines.dropFirst().prefix(60).firstIndex(of: "---") else { return }
    var fields = ReportFields()
    for line in lines[(lines.startIndex + 1)..<end] {
      guard let colon = line.firstIndex(of: ":"),
        let meaning = RecordColumns.meaning(of: String(line[..<colon]))
      else {
        continue
      }
      fields.take(meaning, line[line.index(after: colon)...].description.trimmed(of: " \"'[]"))
    }
    hint = fields.hint
    lines = lines[(end + 1)...]
  }

  /// What stands behind "- ", "* " or "+ "; a number stays.
  private static func item(_ line: String) -> String? {
    for mark in ["- ", "* ", "+ "] where line.hasPrefix(mark) { return String(line.dropFirst(2)) }
    let digits = line.prefix { $0.isNumber }
    let rest = line.dropFirst(digits.count)
    return !digits.isEmpty && digits.count <= 3 && (rest.hasPrefix(". ") || rest.hasPrefix(") ")) ? line : nil
  }

  /// `[name]: https://…`
  private static func isDefinition(_ line: String) -> Bool {
    line.hasPrefix("[") && line.contains("]: ") && !line.contains(". ")
  }

  /// A line without marks of emphasis and code, links as their words.
  private static func plain(_ line: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(line.utf8)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x5C, place + 1 < bytes.count, "\\`*_{}[]()#+-.!|>".utf8.contains(bytes[place + 1]) {
        result.append(bytes[place + 1])
        place += 2
      } else if byte == 0x5B || (byte == 0x21 && place + 1 < bytes.count && bytes[place + 1] == 0x5B),
        let link = link(bytes, place)
      {
        if byte == 0x5B { result += Array(plain(link.words).utf8) }
        place = link.end
      } else if byte == 0x2A || byte == 0x60 || (byte == 0x5F && isEdge(bytes, place)) {
        let isTimes =
          byte == 0x2A && place > 0 && place + 1 < bytes.count && bytes[place - 1] == 0x20
          && bytes[place + 1] == 0x20
        if isTimes { result.append(byte) }
        place += 1
      } else {
        result.append(byte)
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether an underscore stands at the edge of a word.
  private static func isEdge(_ bytes: [UInt8], _ place: Int) -> Bool {
    func isWord(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      return (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] &- 0x30 < 10 || bytes[index] >= 0x80
    }
    return isWord(place - 1) != isWord(place + 1)
  }

  /// The words of `[words](address)` at a place, and the place behind it.
  private static func link(_ bytes: [UInt8], _ place: Int) -> (words: String, end: Int)? {
    let start = bytes[place] == 0x21 ? place + 2 : place + 1
    let reach = bytes[..<min(bytes.count, start + 2000)]
    guard let close = reach[start...].firstIndex(of: 0x5D), close + 1 < reach.count, bytes[close + 1] == 0x28,
      let end = reach[(close + 1)...].firstIndex(of: 0x29)
    else { return nil }
    return (String(decoding: bytes[start..<close], as: UTF8.self), end + 1)
  }
}
