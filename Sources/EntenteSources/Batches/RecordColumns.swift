/// What the columns of a table, or the members of a record, mean by their names.
struct RecordColumns {
  /// What a column may hold.
  enum Meaning: Hashable {
    case text, html, address, title, outlet, author, published, language
  }

  /// The meaning of each column; `nil` for a column that is not read.
  let meanings: [Meaning?]
  /// The byte that parts the columns.
  let separator: UInt8

  /// Reads the first line of a table: the names between commas, semicolons or tabs.
  init?(line: [UInt8]) {
    let first = line.prefix { $0 != 0x0A && $0 != 0x0D }
    let start = first.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let counts = [0x2C, 0x3B, 0x09].map { byte in (byte: UInt8(byte), count: first.count { $0 == byte }) }
    guard let best = counts.max(by: { ($0.count, $1.byte) < ($1.count, $0.byte) }), first.count < 4000 else {
      return nil
    }
    separator = best.byte
    meanings = first.dropFirst(start).split(separator: best.byte, omittingEmptySubsequences: false).map {
      Self.meaning(of: String(decoding: $0, as: UTF8.self))
    }
  }

  /// Whether the names are those of a table of reports: a text or a page, and something about it.
  var isOfReports: Bool { holdsText && Set(meanings.compactMap(\.self)).count >= 2 }

  /// Whether a column holds texts or pages.
  var holdsText: Bool { meanings.contains(.text) || meanings.contains(.html) }

  /// What a name means; `nil` for a name that says nothing.
  static func meaning(of name: String) -> Meaning? {
    switch name.lowercased().trimmed(of: " \"'\t").replacing("_", with: "").replacing("-", with: "") {
    case "text", "content", "body", "articletext", "article", "fulltext", "maintext", "articlebody": .text
    case "html", "rawhtml", "page", "sourcehtml": .html
    case "url", "link", "address", "uri", "canonicalurl", "sourceurl": .address
    case "title", "headline": .title
    case "outlet", "publisher", "source", "site", "sitename", "publication": .outlet
    case "author", "authors", "byline", "creator": .author
    case "published", "date", "datepublished", "publisheddate", "publishedat", "publicationdate",
      "datepublish", "pubdate":
      .published
    case "language", "lang": .language
    default: nil
    }
  }
}

/// One record that states a report: its text or page, and what it says of it.
struct ReportFields {
  private(set) var text: String?
  private(set) var html: String?
  private(set) var hint = DocumentHint()

  /// Takes in one named value; the first of each meaning stays.
  mutating func take(_ meaning: RecordColumns.Meaning, _ value: String) {
    guard value.utf8.contains(where: { $0 > 0x20 }) else { return }
    switch meaning {
    case .text: text = text ?? value
    case .html: html = html ?? value
    case .address: hint.address = hint.address ?? value
    case .title: hint.title = hint.title ?? value
    case .outlet: hint.outlet = hint.outlet ?? value
    case .author: if hint.authors.isEmpty { hint.authors = Self.names(value) }
    case .published: hint.published = hint.published ?? value
    case .language: hint.language = hint.language ?? Self.code(value)
    }
  }

  /// The document that the record states, known by the record's own bytes; a page goes before a text.
  func document(of record: [UInt8], in source: String, number: Int) throws(SourceError) -> ContainedDocument {
    let place = "\(source)#\(hint.address ?? String(number))"
    guard let content = html ?? text else {
      throw SourceError(
        code: .record, source: place,
        sentence: "the record has neither a text nor a page (text, html); it was passed over")
    }
    return ContainedDocument(
      source: place, reader: ByteReader(Array(content.utf8)), hint: hint, original: record,
      format: html == nil ? .plain : .page)
  }

  private static func names(_ value: String) -> [String] {
    value.split { $0 == ";" || $0 == "|" }.flatMap { part in
      let names = part.split(separator: ",").map { String($0).trimmed(of: " ") }
      return names.allSatisfy { $0.contains(" ") } ? names : [String(part).trimmed(of: " ")]
    }.filter { !$0.isEmpty }
  }

  private static func code(_ value: String) -> String? {
    let code = value.lowercased().prefix { $0.isLetter }
    return code.utf8.count == 2 ? String(code) : nil
  }
}
