import EntenteLanguage
import EntenteModel

/// Gathers the expressions of the parsed runs, and the ranges among them.
struct DateCollector {
  private let text: SegmentedText
  private var dates: [Timex] = []
  private var ranges: [DateRange] = []
  private var unread: [Unread] = []
  /// The years named with a month or a day of a time that is past, and where.
  private var told: [DateResolver.Mentioned] = []

  init(text: SegmentedText) { self.text = text }

  /// What was gathered.
  var reading: DateReading { DateReading(dates: dates, ranges: ranges, unread: unread) }

  /// The year that the text names as that of its matter, if it is exactly one: years more than two before the
  /// latest are background.
  var narrativeYear: DateResolver.Mentioned? {
    guard let latest = told.map(\.point.start.year).max() else { return nil }
    let near = told.filter { latest - $0.point.start.year <= 2 }
    return near.allSatisfy { $0.point == near[0].point } ? near.first : nil
  }

  /// Resolves the expressions of one run.
  mutating func collect(
    _ pieces: [DatePiece], _ surroundings: DateSurroundings, _ sentence: Int, _ resolver: inout DateResolver
  ) {
    let judge = TenseJudge(surroundings)
    var indices: [Int?] = []
    for (place, piece) in pieces.enumerated() {
      guard let meaning = piece.meaning else {
        indices.append(nil)
        continue
      }
      let opening = place >= 2 && isLink(pieces, place - 1) ? indices[place - 2] : nil
      let span = TextSpan(piece.start, piece.end)
      let resolved = resolver.resolve(
        meaning, at: span, sentence: sentence, after: opening.flatMap { dates[$0].dating },
        tense: { judge.tense(of: piece.first..<piece.last) })
      indices.append(dates.count)
      dates.append(
        Timex(
          span: span, kind: resolved.kind, value: resolved.value, modifier: piece.modifier?.rawValue,
          dating: resolved.dating, alternatives: resolved.alternatives, anchor: resolved.anchor,
          rule: piece.rule.description))
      if let why = resolved.why { unread.append(Unread(span: span, why: why)) }
      if let point = meaning.named, point.unit < .year, judge.tense(of: piece.first..<piece.last) != .future {
        let year = CalendarPoint(.year, holding: point.start)
        told.append(
          DateResolver.Mentioned(point: year, span: span, sentence: sentence, hasOwnYear: true))
      }
    }
    collectRanges(pieces, indices)
  }

  /// Whether the piece joins the end of a range to its start.
  private func isLink(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let classes = pieces[place].classes
    if !classes.isDisjoint(with: DateClasses(.to, .until, .hyphen)) { return true }
    return classes.has(.and) && place >= 2 && pieces[place - 2].classes.has(.between)
  }

  private mutating func collectRanges(_ pieces: [DatePiece], _ indices: [Int?]) {
    var place = 0
    while place < pieces.count {
      defer { place += 1 }
      guard let first = indices[place], let dating = dates[first].dating else { continue }
      let opener = place > 0 ? pieces[place - 1] : nil
      if place + 2 < pieces.count, let other = indices[place + 2], isLink(pieces, place + 1),
        let range = Dating(start: dating.start, end: dates[other].dating?.end, precision: dating.precision),
        range.end != nil
      {
        let isOpened = opener.map { !$0.classes.isDisjoint(with: DateClasses(.from, .between)) } ?? false
        let start = isOpened ? opener?.start ?? pieces[place].start : pieces[place].start
        add(start, pieces[place + 2].end, first..<other + 1, range, "date.range")
        place += 2
      } else if let opener, let (range, rule) = open(opener, dates[first], dating) {
        add(opener.start, pieces[place].end, first..<first + 1, range, rule)
      }
    }
  }

  /// The range that a word before one expression opens.
  private func open(_ opener: DatePiece, _ timex: Timex, _ dating: Dating) -> (Dating, String)? {
    func range(_ start: CalendarDate?, _ end: CalendarDate?, _ rule: String) -> (Dating, String)? {
      Dating(start: start, end: end, precision: dating.precision).map { ($0, rule) }
    }
    let classes = opener.classes
    if classes.has(.since) || classes.has(.from) { return range(dating.start, nil, "date.range-since") }
    if classes.has(.by) || classes.has(.until) { return range(nil, dating.end, "date.range-until") }
    if classes.has(.after) { return range(dating.end?.adding(days: 1), nil, "date.range-after") }
    guard classes.has(.before) else { return nil }
    let isEnd = timex.modifier == DateModifier.end.rawValue
    return range(nil, isEnd ? dating.end : dating.start?.adding(days: -1), "date.range-before")
  }

  private mutating func add(_ start: Int, _ end: Int, _ dates: Range<Int>, _ dating: Dating, _ rule: String) {
    ranges.append(DateRange(span: TextSpan(start, end), dates: dates, dating: dating, rule: rule))
  }
}
