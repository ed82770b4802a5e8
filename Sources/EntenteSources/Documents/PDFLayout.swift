/// What `pdftotext -bbox-layout` says of a PDF: its pages, and on them lines with their places, in reading order.
struct PDFLayout {
  /// A line of a page, or a piece of one.
  struct Line {
    /// Its text, valid UTF-8.
    var bytes: [UInt8]
    /// Its place on the page in points, from the upper left corner.
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    /// The block of the page that it belongs to.
    let block: Int

    /// The height of its letters.
    var height: Double { bottom - top }
  }

  /// A page.
  struct Page {
    let height: Double
    var lines: [Line] = []
  }

  /// The pages in order.
  private(set) var pages: [Page] = []
  /// The title that the document gives itself.
  private(set) var title: String?

  private var block = 0
  private var isNewLine = true

  /// Reads the program's output, which has one element a line.
  init(_ output: [UInt8]) {
    for line in output.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: Self.word) {
        takeWord(line)
      } else if line.starts(with: Self.line) {
        isNewLine = true
      } else if line.starts(with: Self.block) {
        block += 1
      } else if line.starts(with: Self.page) {
        pages.append(Page(height: Self.numbers(in: line).dropFirst().first ?? 0))
      } else if line.starts(with: Self.titleTag), pages.isEmpty {
        let text = String(decoding: Self.content(of: line), as: UTF8.self).trimmed(of: " ")
        if text.count > 3, text.contains(" ") { title = text }
      }
    }
  }

  private mutating func takeWord(_ element: ArraySlice<UInt8>) {
    let place = Self.numbers(in: element)
    let text = Self.content(of: element)
    guard !pages.isEmpty, place.count == 4, text.contains(where: { $0 > 0x20 }) else { return }
    let page = pages.count - 1
    if let last = pages[page].lines.last, !isNewLine || joins(last, place) {
      var line = last
      line.bytes += [0x20] + text
      line.left = min(line.left, place[0])
      line.top = min(line.top, place[1])
      line.right = max(line.right, place[2])
      line.bottom = max(line.bottom, place[3])
      pages[page].lines[pages[page].lines.count - 1] = line
    } else {
      pages[page].lines.append(
        Line(bytes: text, left: place[0], top: place[1], right: place[2], bottom: place[3], block: block))
    }
    isNewLine = false
  }

  /// Whether a word goes on with a piece of the same line that a wide gap set apart.
  private func joins(_ line: Line, _ place: [Double]) -> Bool {
    let shared = min(line.bottom, place[3]) - max(line.top, place[1])
    return line.block == block && place[0] >= line.right
      && shared > 0.6 * min(line.height, place[3] - place[1])
  }

  /// The numbers between quotation marks, in order.
  private static func numbers(in element: ArraySlice<UInt8>) -> [Double] {
    var numbers: [Double] = []
    let end = element.firstIndex(of: 0x3E) ?? element.endIndex
    var start: Int?
    for place in element.startIndex..<end where element[place] == 0x22 {
      if let from = start {
        if let number = Double(String(decoding: element[from..<place], as: UTF8.self)), number.isFinite {
          numbers.append(number)
        }
        start = nil
      } else {
        start = place + 1
      }
    }
    return numbers
  }

  /// What stands between the element's tags, entities read.
  private static func content(of element: ArraySlice<UInt8>) -> [UInt8] {
    guard let open = element.firstIndex(of: 0x3E) else { return [] }
    let rest = element[(open + 1)...]
    let text = Array(rest[..<(rest.lastIndex(of: 0x3C) ?? rest.endIndex)])
    guard text.contains(0x26) else { return text }
    var string = String(decoding: text, as: UTF8.self)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
    ] {
      string = string.replacing(entity, with: character)
    }
    return Array(string.utf8)
  }

  private static let word = Array("<word ".utf8)
  private static let line = Array("<line ".utf8)
  private static let block = Array("<block ".utf8)
  private static let page = Array("<page ".utf8)
  private static let titleTag = Array("<title>".utf8)
}
