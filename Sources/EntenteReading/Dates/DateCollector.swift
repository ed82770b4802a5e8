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

  /// Where in `dates` the sentence at hand begins.
  private var sentenceStart = 0

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
    let present = resolver.speech?.unit == .day ? resolver.speech?.start : nil
    collectRanges(pieces, indices, present: present)
  }

  /// Ends a sentence: a time of day left open in it is of the day named a few words behind it ("at 10:35 local time
  /// on Friday"), or of the only day named behind it.
  mutating func endSentence() {
    defer { sentenceStart = dates.count }
    let all = sentenceStart..<dates.count
    let clocks = all.filter { isOpenClock(dates[$0]) }
    guard let first = clocks.first else { return }
    let days = all.filter { $0 > first && dates[$0].kind == .date && dates[$0].dating?.precision == .day }
    guard let day = days.first, let start = dates[day].dating?.start else { return }
    let isOnly = days.allSatisfy { dates[$0].dating == dates[day].dating }
    var border = dates[day].span.start
    for index in clocks.reversed() where index < day {
      guard isOnly || border - dates[index].span.end < Self.nearby else { return }
      border = dates[index].span.start
      settle(index, on: start, of: dates[day].span)
    }
  }

  /// How many bytes may stand between a time of day and its day where the sentence names another day too.
  private static let nearby = 28

  private mutating func settle(_ index: Int, on day: CalendarDate, of base: TextSpan) {
    let clock = dates[index]
    dates[index] = Timex(
      span: clock.span, kind: .time, value: day.description + clock.value.dropFirst(Self.openDay.count),
      modifier: clock.modifier, dating: Dating(start: day, end: day, precision: .instant),
      anchor: .narrative(base), rule: clock.rule)
    if let open = unread.lastIndex(where: { $0.span == clock.span }) { unread.remove(at: open) }
  }

  private func isOpenClock(_ timex: Timex) -> Bool {
    guard timex.kind == .time, timex.value.hasPrefix(Self.openDay) else { return false }
    return timex.value.dropFirst(Self.openDay.count + 1).first?.isNumber ?? false
  }

  private static let openDay = "XXXX-XX-XX"

  /// Whether the piece joins the end of a range to its start.
  private func isLink(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let classes = pieces[place].classes
    if !classes.isDisjoint(with: DateClasses(.to, .until, .hyphen)) { return !isPassage(pieces, place) }
    return classes.has(.and) && place >= 2 && pieces[place - 2].classes.has(.between)
  }

  /// Whether "to" leads from a weekday to something else: "a revision on Friday to December's figures".
  private func isPassage(_ pieces: [DatePiece], _ place: Int) -> Bool {
    guard place > 0, place + 1 < pieces.count, case .recurring(.weekday, _)? = pieces[place - 1].meaning,
      let unit = pieces[place + 1].meaning?.unit
    else { return false }
    return unit > .day
  }

  private mutating func collectRanges(
    _ pieces: [DatePiece], _ indices: [Int?], present: CalendarDate?
  ) {
    var place = 0
    while place < pieces.count {
      defer { place += 1 }
      guard let first = indices[place] else { continue }
      let opener = place > 0 ? pieces[place - 1] : nil
      if let present, case .reference(.present)? = pieces[place].meaning, let opener {
        collectFromNow(pieces, place, indices, opener, present)
      }
      guard let dating = dates[first].dating else { continue }
      if place + 2 < pieces.count, let other = indices[place + 2], isLink(pieces, place + 1),
        let range = Dating(
          start: from(dates[first]), end: until(dates[other]), precision: dating.precision), range.end != nil
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

  /// What "from" compares with, rather than begins at: "up 5 percent from a year earlier".
  private static let compared: Set<String> = [
    "date.last-unit", "date.last-year-figure", "date.year-ago", "date.year-ago-unit", "date.year-ago-figure",
    "date.period-of-year", "date.earlier", "date.ago", "date.previous-unit",
  ]

  /// The range from the day of writing: "between now and 15 November".
  private mutating func collectFromNow(
    _ pieces: [DatePiece], _ place: Int, _ indices: [Int?], _ opener: DatePiece, _ present: CalendarDate
  ) {
    guard place + 2 < pieces.count, isLink(pieces, place + 1), let first = indices[place],
      let other = indices[place + 2], let dating = dates[other].dating, let end = until(dates[other]),
      !opener.classes.isDisjoint(with: DateClasses(.from, .between)),
      let range = Dating(start: present, end: end, precision: dating.precision)
    else { return }
    add(opener.start, pieces[place + 2].end, first..<other + 1, range, "date.range-from-now")
  }

  /// The range that a word before one expression opens.
  private func open(_ opener: DatePiece, _ timex: Timex, _ dating: Dating) -> (Dating, String)? {
    func range(_ start: CalendarDate?, _ end: CalendarDate?, _ rule: String) -> (Dating, String)? {
      Dating(start: start, end: end, precision: dating.precision).map { ($0, rule) }
    }
    let classes = opener.classes
    if classes.has(.from) && Self.compared.contains(timex.rule) { return nil }
    if classes.has(.since) || classes.has(.from) { return range(dating.start, nil, "date.range-since") }
    if classes.has(.by) || classes.has(.until) { return range(nil, dating.end, "date.range-until") }
    if classes.has(.after) { return range(dating.end?.adding(days: 1), nil, "date.range-after") }
    guard classes.has(.before) else { return nil }
    let isEnd = timex.modifier == DateModifier.end.rawValue
    return range(nil, isEnd ? dating.end : dating.start?.adding(days: -1), "date.range-before")
  }

  /// Where a range begins that an expression opens: "from the middle of 2007" in July.
  private func from(_ timex: Timex) -> CalendarDate? {
    timex.modifier == DateModifier.middle.rawValue ? timex.dating?.middle : timex.dating?.start
  }

  /// Where a range ends that an expression closes.
  private func until(_ timex: Timex) -> CalendarDate? {
    timex.modifier == DateModifier.middle.rawValue ? timex.dating?.middle : timex.dating?.end
  }

  private mutating func add(_ start: Int, _ end: Int, _ dates: Range<Int>, _ dating: Dating, _ rule: String) {
    ranges.append(DateRange(span: TextSpan(start, end), dates: dates, dating: dating, rule: rule))
  }
}

extension Dating {
  /// The day in its middle.
  fileprivate var middle: CalendarDate? {
    guard let start, let end else { return nil }
    return start.adding(days: (end.dayNumber - start.dayNumber + 1) / 2)
  }
}
