import EntenteModel

@testable import EntenteSources

/// What was taken out of some bytes: the reports, and what went wrong.
struct Taken {
  var opened: [OpenedReport] = []
  var errors: [SourceError] = []

  /// Reads all documents of some bytes.
  init(_ bytes: [UInt8], as source: String, limit: Int = 50_000_000) {
    for found in InputReader(limit: limit).documents(of: bytes, source: source) {
      do throws(SourceError) {
        opened.append(try ReportReader(limit: limit).open(try found.get()))
      } catch {
        errors.append(error)
      }
    }
  }

  init(_ text: String, as source: String) {
    self.init(Array(text.utf8), as: source)
  }

  var reports: [Report] { opened.map(\.report) }
  var sources: [String] { reports.map(\.source) }
  var codes: [SourceError.Code] { errors.map(\.code) }

  /// Two sentences, enough for a report.
  static let prose =
    "The ministers met in the old customs house on Friday and agreed to open the bridge before the winter. "
    + "Engineers had worked on its northern pier for most of the year."

  /// A page with an article.
  static func page(_ title: String) -> [UInt8] {
    Array(
      "<html><head><title>\(title)</title></head><body><article><h1>\(title)</h1><p>\(prose)</p><p>\(prose)</p></article></body></html>"
        .utf8)
  }
}

extension Report {
  /// The words of the passages of some kind, in order.
  func words(of kind: Passage.Kind) -> [String] {
    passages.filter { $0.kind == kind }.map { text[$0.span] }
  }
}
