import EntenteModel

/// Dates as a brief writes them.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// A TIMEX3 day or month in words, "22 April 2024", "April 2024"; any other value as it is.
  static func words(_ value: String) -> String {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].count == 4, Int(parts[0]) != nil,
      let month = Int(parts[1]), (1...12).contains(month)
    else { return Legible.line(value) }
    let monthAndYear = months[month - 1] + " " + parts[0]
    guard parts.count == 3 else { return monthAndYear }
    guard let day = Int(parts[2]) else { return Legible.line(value) }
    return "\(day) " + monthAndYear
  }

  /// A stretch of time in words: its month or year where it is just that, otherwise "22 April 2024 to 24 April 2024".
  static func stretch(from start: String, to end: String, _ precision: Precision) -> String {
    switch precision {
    case .month where start.prefix(7) == end.prefix(7): words(String(start.prefix(7)))
    case .year where start.prefix(4) == end.prefix(4): String(start.prefix(4))
    case .instant, .day, .week, .month, .season, .quarter, .year, .decade, .century:
      "\(words(start)) to \(words(end))"
    }
  }

  /// A dating in words, open ends as "since" and "until".
  static func words(_ dating: Dating) -> String {
    let start = dating.start?.description
    let end = dating.end?.description
    if let start, start == end { return words(start) }
    return switch (start, end) {
    case (let start?, let end?): stretch(from: start, to: end, dating.precision)
    case (let start?, nil): "since " + words(start)
    case (nil, let end?): "until " + words(end)
    case (nil, nil): ""
    }
  }

  /// How a publication date is known.
  static func words(_ ground: Publication.Ground) -> String {
    switch ground {
    case .metadata: "from the page's metadata"
    case .headline: "from the line at its head"
    case .dateline: "from its dateline"
    case .given: "as given"
    }
  }

  /// What a time expression leans on.
  static func words(_ anchor: Timex.Anchor) -> String {
    switch anchor {
    case .explicit: "written out"
    case .publication: "from publication"
    case .dateline: "from the dateline"
    case .narrative: "from the last date told"
    case .none: "unresolved"
    }
  }
}
