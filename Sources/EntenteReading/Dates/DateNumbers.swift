/// Joins numbers that are written in several words.
enum DateNumbers {
  /// Joins the neighbouring number words of a run, in place: "twenty-four", "two hundred and six", "2 1/2",
  /// "nineteen ninety-six" (a year).
  static func join(_ pieces: inout [DatePiece]) {
    var place = 0
    while place < pieces.count {
      if pieces[place].classes.has(.number) && !pieces[place].classes.has(.dom) || isSmall(pieces[place]) {
        joinAt(place, &pieces)
      }
      place += 1
    }
  }

  private static func isSmall(_ piece: DatePiece) -> Bool {
    piece.classes.has(.number) && piece.value < 1000
  }

  private static func joinAt(_ place: Int, _ pieces: inout [DatePiece]) {
    joinFraction(place, &pieces)
    guard isWord(pieces[place]) else { return }
    while place + 1 < pieces.count {
      let skip = pieces[place + 1].classes.has(.hyphen) || pieces[place + 1].classes.has(.and) ? 1 : 0
      guard place + 1 + skip < pieces.count else { return }
      let next = pieces[place + 1 + skip]
      guard let joined = join(pieces[place], next, skip: skip == 0 ? nil : pieces[place + 1]) else { return }
      pieces.replaceSubrange(place...place + 1 + skip, with: CollectionOfOne(joined))
    }
  }

  /// Whether it is a number word, not digits.
  private static func isWord(_ piece: DatePiece) -> Bool {
    piece.classes.has(.number) && !piece.classes.has(.dom) && !piece.isDigits && piece.end - piece.start > 2
  }

  private static func join(_ left: DatePiece, _ right: DatePiece, skip: DatePiece?) -> DatePiece? {
    var whole = left
    whole.end = right.end
    whole.last = right.last
    let (a, b) = (left.value, right.value)
    let tens = a >= 20 && a < 100 && a % 10 == 0
    let isAnd = skip?.classes.has(.and) ?? false
    if tens && b > 0 && b < 10 && !isAnd {
      guard isWord(right) || right.classes.has(.ordinal) else { return nil }
      whole.value = a + b
      whole.classes = right.classes
      return whole
    }
    guard isWord(right) else { return nil }
    if a >= 1000 && a < 2200 && a % 10 == 0 && a % 100 != 0 && b < 10 && b > 0 && !isAnd {
      whole.value = a + b
      return whole
    }
    if (100...1_000_000).contains(b) && [100, 1000, 1_000_000].contains(b) && a < b && skip == nil {
      whole.value = a * b
    } else if a >= 100 && b < 100 && a % 100 == 0 {
      whole.value = a + b
    } else if (13...20).contains(a) && (10..<100).contains(b) && skip == nil {
      whole.value = a * 100 + b
    } else {
      return nil
    }
    if (1000...2199).contains(whole.value) { whole.classes.add(.year) }
    return whole
  }

  /// "2 1/2": a number and a fraction, as the tokeniser leaves it: one token or three.
  private static func joinFraction(_ place: Int, _ pieces: inout [DatePiece]) {
    if place + 1 < pieces.count, pieces[place + 1].classes.has(.fraction), pieces[place].classes.has(.number)
    {
      pieces[place].milli = pieces[place + 1].milli
      pieces[place].end = pieces[place + 1].end
      pieces[place].last = pieces[place + 1].last
      pieces[place].classes = DateClasses(.number)
      pieces.remove(at: place + 1)
      return
    }
    guard place + 3 < pieces.count, pieces[place].classes.has(.dom) || pieces[place].classes.has(.number)
    else { return }
    let (top, slash, bottom) = (pieces[place + 1], pieces[place + 2], pieces[place + 3])
    guard top.value == 1, bottom.value == 2, slash.classes.has(.hyphen), !bottom.isSpaced else { return }
    guard top.classes.has(.number), bottom.classes.has(.number) else { return }
    pieces[place].milli = 500
    pieces[place].end = bottom.end
    pieces[place].last = bottom.last
    pieces[place].classes = DateClasses(.number)
    pieces.removeSubrange(place + 1...place + 3)
  }
}
