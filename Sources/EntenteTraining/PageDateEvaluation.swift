import EntenteModel
import EntenteSources
import Foundation

/// Measures on how many pages of the article-extraction benchmark the publication date is the one that the page states.
///
/// What a page states is read here in another way than the reader reads: by patterns over the bytes, from `datePublished`
/// of JSON-LD and of schema.org's attributes, and from the `<meta>` names in use for it. A page that states several dates
/// is right with any. Statements without a day of the years 1990 to 2039 count as none.
struct PageDateEvaluation {
  /// The folder with `ground-truth.json` and `html/`.
  let folder: URL

  /// The share of the pages that state a date whose date was read so.
  func score() throws -> Score {
    let pages = folder.appendingPathComponent("html")
    let names = try FileManager.default.contentsOfDirectory(atPath: pages.path).filter {
      $0.hasSuffix(".html.gz")
    }
    var counts = Counts()
    for name in names.sorted() {
      let bytes = try PageEvaluation.unpacked(pages.appendingPathComponent(name))
      let stated = Self.stated(in: String(decoding: bytes, as: UTF8.self))
      if stated.isEmpty { continue }
      counts.gold += 1
      let report = try? ReportReader().read(bytes, source: name)
      if let value = report?.published?.value, stated.contains(value) { counts.hits += 1 }
    }
    return Score(
      set: "pages that state a date", measure: "publication date", value: counts.recall, cases: counts.gold)
  }

  /// The days that a page states as those of its publication.
  static func stated(in page: String) -> Set<String> {
    var days: Set<String> = []
    for pattern in patterns {
      guard let expression = try? NSRegularExpression(pattern: pattern, options: [.caseInsensitive]) else {
        continue
      }
      let range = NSRange(page.startIndex..., in: page)
      expression.enumerateMatches(in: page, range: range) { match, _, _ in
        guard let match, let place = Range(match.range(at: 1), in: page) else { return }
        if let day = day(page[place]) { days.insert(day) }
      }
    }
    return days
  }

  /// "2019-11-18" from the start of an ISO 8601 time, with or without hyphens.
  private static func day(_ text: Substring) -> String? {
    let digits = text.prefix(10).filter { $0 != "-" && $0 != "/" }
    guard digits.count >= 8, digits.prefix(8).allSatisfy(\.isNumber), let year = Int(digits.prefix(4)),
      (1990...2039).contains(year)
    else { return nil }
    let day = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6).prefix(2))"
    return CalendarDate(iso: day)?.description
  }

  private static let names =
    "article:published_time|og:published_time|datePublished|date|pubdate|publishdate|publish-date|dc\\.date"
    + "|dc\\.date\\.issued|sailthru\\.date|parsely-pub-date|dcterms\\.created|article\\.published|published_time"
  private static let patterns = [
    #""datePublished"\s*:\s*"([^"]+)""#,
    #"<meta[^>]+(?:property|name|itemprop)=["'](?:"# + names + #")["'][^>]+content=["']([^"']+)"#,
    #"<meta[^>]+content=["']([^"']+)["'][^>]+(?:property|name|itemprop)=["'](?:"# + names + #")["']"#,
    #"<(?!meta)[^>]+itemprop=["']datePublished["'][^>]+(?:datetime|content)=["']([^"']+)"#,
  ]
}
