import EntenteModel

/// What the head of a text says about the report.
struct ReportHead {
  /// The authors in the order given.
  private(set) var authors: [String] = []
  /// The outlet.
  private(set) var outlet: String?
  /// The agency.
  private(set) var agency: String?
  /// When it was published.
  private(set) var published: Publication?

  /// Takes in what a line says; what was said before stays, but that a day is better than a month.
  mutating func take(_ line: HeadLine) {
    if authors.isEmpty { authors = line.authors }
    if outlet == nil { outlet = line.outlet }
    guard let date = line.date, !line.isUpdate else { return }
    if published == nil || (date.hasDay && published?.dating.precision != .day) {
      let ground: Publication.Ground = line.isPlaceAndDate ? .dateline : .headline
      published = Publication(value: date.value, dating: date.dating, ground: ground, span: date.span)
    }
  }

  /// Takes in what the dateline says.
  mutating func take(_ dateline: Dateline) {
    agency = dateline.agency
    guard published == nil, let date = dateline.date else { return }
    published = Publication(value: date.value, dating: date.dating, ground: .dateline, span: date.span)
  }
}
