/// Tells the running heads, feet and numbers of a PDF's pages from its text.
///
/// Only the lines at the edges of a page are looked at, from the outermost inwards. A line is a running one when it
/// comes again on other pages at the same edge, its digits aside; a number alone is a page number when numbers at
/// that edge count the pages.
struct PDFFurniture {
  /// For each page the rule of each line; `nil` for text.
  private(set) var rules: [[FurnitureRule?]]

  private let pages: [PDFLayout.Page]

  /// How many lines at each edge are looked at.
  private static let depth = 4

  /// Looks at the pages of a PDF.
  init(_ layout: PDFLayout) {
    pages = layout.pages
    rules = pages.map { Array(repeating: nil, count: $0.lines.count) }
    for isHead in [true, false] {
      let edges = pages.map { Self.edge(of: $0, isHead: isHead) }
      let signs = zip(pages, edges).map { page, edge in edge.map { Self.sign(of: page.lines[$0].bytes) } }
      let counts = signs.flatMap { Set($0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let numbers = Self.offsets(
        zip(pages, edges).map { page, edge in edge.map { Self.number(page.lines[$0].bytes) } })
      for (page, edge) in edges.enumerated() {
        mark(page, edge, signs[page], counts, numbers, isHead: isHead)
      }
    }
  }

  private mutating func mark(
    _ page: Int, _ edge: [Int], _ signs: [[UInt8]], _ counts: [[UInt8]: Int], _ numbers: Set<Int>,
    isHead: Bool
  ) {
    let needed = pages.count <= 3 ? 2 : 3
    for (place, line) in edge.enumerated() {
      let bytes = pages[page].lines[line].bytes
      if saysPage(bytes, page) || Self.number(bytes).map({ numbers.contains($0 - page) }) == true {
        rules[page][line] = .pageNumber
      } else if isPrintMark(page, line) {
        rules[page][line] = .runningHead
      } else if counts[signs[place], default: 0] >= needed, signs[place].count <= 160 {
        if page == 0, isHead, keepsTitle(edge, place) { return }
        rules[page][line] = .runningHead
      } else {
        return
      }
    }
  }

  /// Whether a running line at the head of the first page may be the title: no short line follows on it.
  private func keepsTitle(_ edge: [Int], _ place: Int) -> Bool {
    let next = edge.dropFirst(place + 1).first.map { pages[0].lines[$0] }
    guard let next else { return true }
    return LineLook(next.bytes[...]).words > 14 || next.height < pages[0].lines[edge[place]].height
  }

  /// The lines at an edge, the outermost first. Blocks are given in reading order, not from above.
  private static func edge(of page: PDFLayout.Page, isHead: Bool) -> [Int] {
    let order = page.lines.indices.sorted { left, right in
      let (first, second) = (page.lines[left], page.lines[right])
      return isHead
        ? (first.top, left) < (second.top, right) : (-first.bottom, left) < (-second.bottom, right)
    }
    return Array(order.prefix(depth))
  }

  /// A line with its digits made one sign and its spaces left out.
  private static func sign(of line: [UInt8]) -> [UInt8] {
    var sign: [UInt8] = []
    for byte in line where byte > 0x20 {
      let isDigit = byte &- 0x30 < 10
      if isDigit, sign.last == 0x23 { continue }
      sign.append(isDigit ? 0x23 : byte)
    }
    return sign
  }

  /// The number of a line that says no more than one: "7", "– 7 –", "Page 7 of 12", "7 / 12", "vii".
  private static func number(_ line: [UInt8]) -> Int? {
    guard line.count <= 24 else { return nil }
    let words = String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
    let rest = words.drop { $0 == "page" || $0 == "p" || $0 == "seite" }
    guard let first = rest.first, let number = Int(first) ?? roman(first), (1...9999).contains(number) else {
      return nil
    }
    let others = rest.dropFirst().filter { $0 != "of" && $0 != "von" }
    return others.count <= 1 && others.allSatisfy { Int($0) != nil } ? number : nil
  }

  /// "Page 3", or "3/12" where there are so many pages.
  private func saysPage(_ line: [UInt8], _ page: Int) -> Bool {
    guard line.count <= 16, Self.number(line) != nil else { return false }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    return text.hasPrefix("page ") || text.filter { $0 != " " } == "\(page + 1)/\(pages.count)"
  }

  /// What a browser prints at the edges of a page: the time, the address, beside the time the page's title.
  private func isPrintMark(_ page: Int, _ line: Int) -> Bool {
    let mark = pages[page].lines[line]
    if Self.isTime(mark.bytes) { return true }
    if mark.bytes.allSatisfy({ $0 > 0x20 }), String(decoding: mark.bytes, as: UTF8.self).contains("://") {
      return true
    }
    return pages[page].lines.contains { other in
      Self.isTime(other.bytes) && abs(other.top - mark.top) < 1 && other.left != mark.left
    }
  }

  /// "11/21/26, 11:50 PM" or "21.11.2026, 23:50".
  private static func isTime(_ line: [UInt8]) -> Bool {
    guard line.count <= 24, line.contains(0x3A), line.count(where: { $0 &- 0x30 < 10 }) >= 7 else {
      return false
    }
    return line.allSatisfy { $0 &- 0x2E < 13 || " ,APMapm".utf8.contains($0) }
  }

  private static func roman(_ word: Substring) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
    let digits = word.compactMap { values[$0] }
    guard digits.count == word.count, word.count <= 7 else { return nil }
    return zip(digits, digits.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
  }

  /// The differences between a number and its page that at least two pages have.
  private static func offsets(_ numbers: [[Int?]]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for (page, found) in numbers.enumerated() {
      for number in Set(found.compactMap(\.self)) { counts[number - page, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 2 }.keys)
  }
}
