import EntenteModel

/// Tells in words where something stands in one report.
///
/// In a plain-text file it is the line, which any editor finds; in a text taken out of a page, where lines mean
/// nothing, it is the paragraph, counted without the site's furniture; in a document with pages it is the page.
struct Locator {
  private let starts: [Int]
  private let unit: String

  init(_ report: Report) {
    if !report.pages.isEmpty {
      unit = "page"
      starts = report.pages.map(\.start)
    } else if report.original == report.text.utf8 || report.passages.isEmpty {
      unit = "line"
      let bytes = report.text.utf8
      starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    } else {
      unit = "paragraph"
      starts = report.passages.filter { $0.kind != .furniture }.map(\.span.start)
    }
  }

  /// The place of a byte offset: "line 12".
  func words(_ offset: Int) -> String {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return unit + " " + String(max(1, low))
  }
}
