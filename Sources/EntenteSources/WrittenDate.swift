import EntenteModel

/// A date as the head of a report writes it: "April 23, 2024", "5 March 2025", "2024-12-16", "August 2025".
///
/// Only dates with a year are read, and only where no other reading stands: 03/04/2024 is left alone.
struct WrittenDate: Hashable {
  /// The value as TIMEX3: a day, or a month.
  let value: String
  /// The stretch of calendar time.
  let dating: Dating
  /// Where it stands.
  let span: TextSpan

  /// Whether the day is known.
  var hasDay: Bool { dating.precision == .day }

  /// The first date in some bytes that start at `offset` of the text; a whole day before a month.
  static func first(in line: ArraySlice<UInt8>) -> WrittenDate? {
    let pieces = Self.pieces(of: line)
    for start in pieces.indices {
      if let date = day(pieces[start...]) { return date }
    }
    for start in pieces.indices {
      let follows =
        start > 0 && pieces[start - 1].digits <= 2
        && pieces[start - 1].span.end + 2 > pieces[start].span.start
      if !follows, let date = month(pieces[start...]) { return date }
    }
    return nil
  }

  private struct Piece {
    let span: TextSpan
    let number: Int?
    let digits: Int
    let month: Int?
    /// The byte before it, where it is no white space or comma.
    let mark: UInt8
  }

  /// Day, month and year in one of their written orders, from the first of the pieces on.
  private static func day(_ pieces: ArraySlice<Piece>) -> WrittenDate? {
    guard pieces.count >= 3 else { return nil }
    let (first, second, third) = (
      pieces[pieces.startIndex], pieces[pieces.startIndex + 1], pieces[pieces.startIndex + 2]
    )
    let span = TextSpan(first.span.start, third.span.end)
    func make(_ year: Int?, _ month: Int?, _ day: Int?) -> WrittenDate? {
      guard let year, let month, let day, (1500...2999).contains(year),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return WrittenDate(value: date.description, dating: Dating(day: date), span: span)
    }
    if let month = first.month, third.digits == 4, second.digits <= 2 {
      return make(third.number, month, second.number)
    }
    if let month = second.month, third.digits == 4, first.digits <= 2 {
      return make(third.number, month, first.number)
    }
    guard second.mark == third.mark, second.mark != 0, second.digits > 0, second.digits <= 2 else {
      return nil
    }
    if first.digits == 4, third.digits <= 2 { return make(first.number, second.number, third.number) }
    guard third.digits == 4, first.digits <= 2, let left = first.number, let right = second.number else {
      return nil
    }
    if left > 12 { return make(third.number, right, left) }
    return right > 12 || left == right ? make(third.number, left, right) : nil
  }

  private static func month(_ pieces: ArraySlice<Piece>) -> WrittenDate? {
    guard pieces.count >= 2, let month = pieces[pieces.startIndex].month else { return nil }
    let year = pieces[pieces.startIndex + 1]
    guard year.digits == 4, let number = year.number, (1500...2999).contains(number),
      let first = CalendarDate(year: number, month: month, day: 1),
      let dating = Dating(
        start: first, end: first.adding(days: CalendarDate.days(inMonth: month, of: number) - 1),
        precision: .month)
    else { return nil }
    let span = TextSpan(pieces[pieces.startIndex].span.start, year.span.end)
    return WrittenDate(value: String(first.description.prefix(7)), dating: dating, span: span)
  }

  /// Numbers and names of months, as long as nothing but white space, commas, dots or one mark stands between
  /// them.
  private static func pieces(of line: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var place = line.startIndex
    var mark: UInt8 = 0
    while place < line.endIndex {
      let byte = line[place]
      let start = place
      if byte &- 0x30 < 10 {
        while place < line.endIndex, line[place] &- 0x30 < 10 { place += 1 }
        let number = Int(String(decoding: line[start..<place], as: UTF8.self))
        pieces.append(
          Piece(span: TextSpan(start, place), number: number, digits: place - start, month: nil, mark: mark))
        skipOrdinal(line, &place)
        mark = 0
      } else if LineLook.isWord(byte) {
        while place < line.endIndex, LineLook.isWord(line[place]) { place += 1 }
        let word = WordSet.hash(of: line[start..<place])
        if word == of { continue }
        let month = Int(months[word])
        let piece = Piece(
          span: TextSpan(start, place), number: nil, digits: 9, month: month == 0 ? nil : month, mark: mark)
        pieces.append(piece)
        mark = 0
      } else {
        if byte == 0x2D || byte == 0x2F || byte == 0x2E { mark = byte }
        place += 1
      }
    }
    return pieces
  }

  private static func skipOrdinal(_ line: ArraySlice<UInt8>, _ place: inout Int) {
    let ending = String(decoding: line[place..<min(place + 2, line.endIndex)], as: UTF8.self).lowercased()
    guard ["st", "nd", "rd", "th"].contains(ending) else { return }
    if place + 2 < line.endIndex, LineLook.isWord(line[place + 2]) { return }
    place += 2
  }

  private static let of = WordSet.hash(of: Array("of".utf8)[...])
  private static let months = WordMarks([
    (1, "january jan"), (2, "february feb"), (3, "march mar"), (4, "april apr"), (5, "may"),
    (6, "june jun"), (7, "july jul"), (8, "august aug"), (9, "september sept sep"), (10, "october oct"),
    (11, "november nov"), (12, "december dec"),
  ])
}
