import EntenteModel

/// Puts the lines of a PDF together to paragraphs: words cut by a hyphen are mended, sentences that run over a column
/// or a page are one, and what runs at the edges of a page stands before the first paragraph that begins on it.
struct PDFText {
  /// The text with its pages.
  private(set) var text = DocumentText()

  private let layout: PDFLayout
  private let furniture: PDFFurniture
  private let bodyHeight: Double
  private let hyphens: HyphenMender
  private var paragraph: [UInt8] = []
  private var last: PDFLayout.Line?
  /// For each page that began within the open paragraph, where in it.
  private var starts: [Int] = []
  /// What runs at the edges of pages and waits for the end of the open paragraph.
  private var waiting: [(line: [UInt8], rule: FurnitureRule)] = []

  /// Puts together the text of a PDF.
  init(_ layout: PDFLayout) {
    self.layout = layout
    furniture = PDFFurniture(layout)
    bodyHeight = Self.bodyHeight(of: layout)
    hyphens = HyphenMender(layout.pages.lazy.flatMap(\.lines).map(\.bytes))
    for page in layout.pages.indices { take(page) }
    endParagraph()
  }

  private mutating func take(_ number: Int) {
    let page = layout.pages[number]
    let body = page.lines.indices.filter { furniture.rules[number][$0] == nil }
    let runsOn = body.first.map { continues(page.lines[$0], isNewPage: true) } ?? false
    if !runsOn { endParagraph() }
    if paragraph.isEmpty { text.startPage() } else { starts.append(paragraph.count) }
    for index in page.lines.indices {
      if let rule = furniture.rules[number][index] { waiting.append((page.lines[index].bytes, rule)) }
    }
    if paragraph.isEmpty { endParagraph() }
    for (order, index) in body.enumerated() {
      let line = page.lines[index]
      if !continues(line, isNewPage: order == 0) { endParagraph() }
      add(line)
    }
  }

  private mutating func add(_ line: PDFLayout.Line) {
    if paragraph.isEmpty {
      paragraph = line.bytes
    } else {
      paragraph = hyphens.join(paragraph, line.bytes)
    }
    last = line
  }

  /// Whether a line goes on with the open paragraph.
  private func continues(_ line: PDFLayout.Line, isNewPage: Bool) -> Bool {
    guard let last, !paragraph.isEmpty else { return false }
    if abs(line.height - last.height) > 0.12 * max(line.height, last.height) { return false }
    if TextUnit(TextSpan(0, line.bytes.count), of: line.bytes).listMarker > 0 { return false }
    let startsLower = line.bytes.first.map { $0 &- 0x61 < 26 } ?? false
    let endsOpen = !LineLook(paragraph[...]).endsSentence
    if isNewPage || line.block != last.block { return endsOpen && startsLower }
    if line.top < last.top - last.height { return endsOpen && startsLower }
    let gap = line.top - last.bottom
    if gap > 0.8 * line.height { return false }
    let isIndented = line.left > last.left + 0.8 * line.height
    return !(isIndented && !endsOpen)
  }

  private mutating func endParagraph() {
    if !paragraph.isEmpty {
      let start = text.append(paragraph, shape: isHeading ? .heading : nil)
      for place in starts { text.startPage(at: start + place) }
    }
    for (line, rule) in waiting {
      text.append(line)
      text.markLast(rule)
    }
    paragraph = []
    last = nil
    starts = []
    waiting = []
  }

  /// Whether the open paragraph stands in letters larger than the body's.
  private var isHeading: Bool {
    guard let last, last.height > 1.15 * bodyHeight else { return false }
    let look = LineLook(paragraph[...])
    return look.words <= 25 && !text.units.isEmpty
  }

  /// The height of line that most of the text has.
  private static func bodyHeight(of layout: PDFLayout) -> Double {
    var bytes: [Int: Int] = [:]
    for line in layout.pages.lazy.flatMap(\.lines) where line.height < 1000 {
      bytes[Int(line.height * 2), default: 0] += line.bytes.count
    }
    let best = bytes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return Double(best?.key ?? 0) / 2
  }
}
