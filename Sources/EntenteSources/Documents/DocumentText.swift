import EntenteModel

/// The text of a document, put together block by block with a blank line between.
struct DocumentText {
  /// The bytes so far, valid UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The blocks that have text.
  private(set) var units: [TextUnit] = []
  /// The place of the title among the units, where the document tells it.
  private(set) var title: Int?
  private var pageStarts: [Int] = []

  /// Starts with nothing.
  init() {}

  /// The pages of the text, in order, without gaps; none for a document without pages.
  var pages: [TextSpan] {
    pageStarts.indices.map { index in
      TextSpan(pageStarts[index], index + 1 < pageStarts.count ? pageStarts[index + 1] : bytes.count)
    }
  }

  /// Begins a page: what is added from here on stands on it. Page 1 begins where the text does.
  mutating func startPage() {
    pageStarts.append(pageStarts.isEmpty ? 0 : bytes.count)
  }

  /// Begins a page at a place within what was added last.
  mutating func startPage(at place: Int) {
    pageStarts.append(place)
  }

  /// Adds a block; one without text is left out.
  ///
  /// - Parameters:
  ///   - block: valid UTF-8.
  ///   - shape: the kind that the document gives it; `nil` where it does not say.
  ///   - isTitle: whether it is the title.
  ///   - isOfPage: whether it is of a page of the web, with what sites put around their texts.
  /// - Returns: where the block starts.
  @discardableResult
  mutating func append(
    _ block: some Collection<UInt8>, shape: Passage.Kind? = nil, isTitle: Bool = false, isOfPage: Bool = false
  ) -> Int {
    let block = Self.trimmed(Array(block))
    guard !block.isEmpty else { return bytes.count }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    bytes += block
    var unit = TextUnit(TextSpan(start, bytes.count), of: bytes)
    unit.shape = shape
    unit.isOfDocument = !isOfPage
    if isTitle, title == nil {
      title = units.count
      unit.kind = .title
    }
    units.append(unit)
    return start
  }

  /// Marks the block that was added last as furniture.
  mutating func markLast(_ rule: FurnitureRule) {
    if !units.isEmpty { units[units.count - 1].mark(rule) }
  }

  /// Marks all blocks from a place on as furniture.
  mutating func mark(from index: Int, _ rule: FurnitureRule) {
    for index in units.indices.dropFirst(index) { units[index].mark(rule) }
  }

  /// Adds all units of a plain text, its lines kept.
  mutating func appendPlain(_ text: [UInt8]) {
    guard text.contains(where: { $0 > 0x20 }) else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    bytes += text
    units += LineCutter(text).units().map { unit in
      TextUnit(TextSpan(unit.span.start + start, unit.span.end + start), of: bytes)
    }
  }

  /// The report that the text is.
  func opened(
    _ document: SourceDocument, _ format: OpenedReport.Format, notes: [String] = [], title: String? = nil
  ) throws(SourceError) -> OpenedReport {
    guard !units.isEmpty else {
      throw SourceError(
        code: .empty, source: document.source,
        sentence: "the document holds no text; there is nothing to read")
    }
    guard let text = ReportText(validating: bytes + [0x0A]) else {
      throw SourceError(
        code: .damaged, source: document.source, sentence: "its text is damaged; save it again")
    }
    let reader = PassageReader(units, of: text.utf8, title: self.title)
    let credit = PlainCredits(reader, of: text)
    let report = Report(
      source: document.source, original: document.original, text: text, passages: reader.passages,
      title: credit.title ?? title, outlet: credit.outlet, authors: reader.head.authors,
      agency: credit.agency,
      published: reader.head.published, language: LanguageGuess.code(of: text.utf8[...]), pages: pages)
    return OpenedReport(
      report: report, format: format, encoding: .utf8, notes: notes, furniture: reader.furniture)
  }

  private static func trimmed(_ block: [UInt8]) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    let start = block.drop(while: isSpace)
    guard let end = start.lastIndex(where: { !isSpace($0) }) else { return [] }
    return start[...end]
  }
}
