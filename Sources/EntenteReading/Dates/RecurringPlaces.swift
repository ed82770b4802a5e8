import EntenteModel

extension DateResolver {
  /// Which of many Mondays, Marches, … an expression speaks of.
  func place(
    _ recurring: Recurring, _ direction: Direction, after: Dating?, tense: () -> TenseJudge.Tense
  ) -> PlacedDate {
    switch direction {
    case .previous, .following, .that:
      if let last { return placeByNarrative(recurring, direction, last) }
      return PlacedDate(open: recurring.openValue, "no date in the text to lean on")
    case .bare:
      if let after, let start = after.start,
        let next = recurring.occurrences(around: start).first(where: { $0.start >= start })
      {
        return PlacedDate(
          next, last.map { .narrative($0.span) } ?? speechAnchor, hasOwnYear: last?.hasOwnYear ?? false)
      }
      if recurring.period == .year, let own = nearOwnYear(for: recurring) {
        guard let found = nearest(recurring, to: own) else {
          return PlacedDate(open: recurring.openValue, "no such date")
        }
        let isAhead = speech.map { found.start > $0.end } ?? false
        let isPlanned = speech.map { found.end < $0.start } ?? false
        if isAhead ? tense().isAhead : !(isPlanned && tense() == .future) {
          return PlacedDate(found, .narrative(own.span), hasOwnYear: true)
        }
      }
    case .last, .this, .next: break
    }
    return placeBySpeech(recurring, direction, tense)
  }

  private func placeByNarrative(_ recurring: Recurring, _ direction: Direction, _ last: Mentioned)
    -> PlacedDate
  {
    let start = last.point.start
    let all = recurring.occurrences(around: start)
    let found: CalendarPoint?
    switch direction {
    case .previous: found = all.last { $0.end < start }
    case .following:
      found = all.first { $0.start > last.point.end || ($0.start > start && $0.unit < last.point.unit) }
    case .that, .bare, .last, .this, .next: found = recurring.occurrence(inPeriodOf: start)
    }
    guard let found else { return PlacedDate(open: recurring.openValue, "no such date") }
    return PlacedDate(found, .narrative(last.span), hasOwnYear: last.hasOwnYear)
  }

  /// A date with a written year that is near enough in the text to give its year to others.
  private func nearOwnYear(for recurring: Recurring) -> Mentioned? {
    guard let own = last, own.hasOwnYear else { return nil }
    let distance = sentence - own.sentence
    if distance > 0, let month = recurring.month, openMonths.contains(month) { return nil }
    guard let speech else { return own.point.unit < .year || distance <= 1 ? own : nil }
    let isRecent = abs(own.point.start.year - speech.start.year) <= 2
    if own.point.unit >= .year { return distance == 0 ? own : nil }
    let isSequence = distance <= 1 && own.point.unit == .day && recurring.unit == .day
    return distance <= 2 && isRecent || isSequence ? own : nil
  }

  /// The one of the same year; of the next where that would lie far back ("in November 2023 … in January").
  private func nearest(_ recurring: Recurring, to own: Mentioned) -> CalendarPoint? {
    if own.point.unit >= .year { return recurring.occurrence(inPeriodOf: own.point.start) }
    let start = own.point.start
    guard let same = recurring.occurrence(inPeriodOf: start), start.dayNumber - same.end.dayNumber < 200
    else {
      return recurring.occurrences(around: start).first { $0.start > start }
    }
    return same
  }

  private func placeBySpeech(
    _ recurring: Recurring, _ direction: Direction, _ tense: () -> TenseJudge.Tense
  ) -> PlacedDate {
    guard let speech, speech.unit <= max(recurring.unit, recurring.period == .year ? .month : .day) else {
      return placeWithoutSpeech(recurring, direction)
    }
    let all = recurring.occurrences(around: speech.start)
    let before = all.last { $0.start <= speech.end }
    let next = all.first { $0.start > speech.end }
    let current = all.first { $0.start <= speech.end && $0.end >= speech.start }
    func placed(_ point: CalendarPoint?, or other: CalendarPoint?...) -> PlacedDate {
      point.map { PlacedDate($0, speechAnchor, or: other.compactMap(\.self)) }
        ?? PlacedDate(open: recurring.openValue, "no such date")
    }
    switch direction {
    case .last:
      return placed(
        all.last { $0.end < speech.start }, or: recurring.period == .week ? inPeriod(recurring, -1) : nil)
    case .next: return placed(next, or: recurring.period == .week ? inPeriod(recurring, 1) : nil)
    case .this: return placed(recurring.occurrence(inPeriodOf: speech.start))
    case .bare, .previous, .following, .that: break
    }
    guard let before, let next else { return placed(before ?? next) }
    return choose(recurring, tense(), before: before, current: current, next: next)
  }

  /// Which of the one before, the one that is now, and the next the tense makes it.
  private func choose(
    _ recurring: Recurring, _ tense: TenseJudge.Tense, before: CalendarPoint, current: CalendarPoint?,
    next: CalendarPoint
  ) -> PlacedDate {
    guard let speech else { return PlacedDate(before, speechAnchor) }
    func placed(_ point: CalendarPoint, or other: CalendarPoint?...) -> PlacedDate {
      PlacedDate(point, speechAnchor, or: other.compactMap(\.self))
    }
    let (ahead, back) = (
      next.start.dayNumber - speech.end.dayNumber, speech.start.dayNumber - before.end.dayNumber
    )
    var tense = tense
    if tense == .futureInPast {
      if recurring.period == .year, let found = afterNarrative(recurring) { return found }
      tense = recurring.period == .week ? .future : .unknown
    }
    switch recurring {
    case .weekday, .weekend, .dayOfMonth: break
    case .quarter, .half: return ahead < back && tense == .future ? placed(next, or: before) : placed(before)
    case .dayOn: return ahead < back ? placed(next) : placed(before)
    case .day where ahead < 45 && tense != .origin: return placed(next, or: before)
    case .month, .day, .season, .holiday:
      if tense == .unknown && current == nil && ahead < back { return placed(next, or: before) }
    }
    switch tense {
    case .past, .origin: return placed(before)
    case .future: return placed(current ?? next)
    case .plannedPast, .futureInPast: return placed(current ?? next, or: before)
    case .unknown: return placed(current ?? before, or: next)
    }
  }

  /// The first one after the time that the text has reached, where that lies before the time of writing.
  private func afterNarrative(_ recurring: Recurring) -> PlacedDate? {
    guard let last, let speech, last.point.end < speech.start, sentence - last.sentence < 6 else {
      return nil
    }
    let found = recurring.occurrences(around: last.point.start).first { $0.start > last.point.end }
    return found.map { PlacedDate($0, .narrative(last.span), hasOwnYear: last.hasOwnYear) }
  }

  /// The one of the week, month or year so many before or after that of writing.
  private func inPeriod(_ recurring: Recurring, _ step: Int) -> CalendarPoint? {
    speech.flatMap { speech in
      recurring.occurrence(inPeriodOf: CalendarPoint.move(speech.start, by: step, recurring.period))
    }
  }

  /// Without a publication date: the year of the dates in the text, and nothing at all for a weekday.
  private func placeWithoutSpeech(_ recurring: Recurring, _ direction: Direction) -> PlacedDate {
    if recurring.period == .week, direction == .bare, speech != nil, let lastDay {
      let start = lastDay.point.start
      let found = recurring.occurrences(around: start).first { $0.start >= start }
      if let found { return PlacedDate(found, .narrative(lastDay.span), hasOwnYear: lastDay.hasOwnYear) }
    }
    return PlacedDate(open: recurring.openValue, "no publication date to lean on")
  }
}
