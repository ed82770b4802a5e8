import EntenteLanguage
import EntenteModel

/// Takes classes away from words that are no date words where they stand: "may" the verb, 2231 in a name.
struct DateGuards {
  /// The sentence that the run stands in.
  let surroundings: DateSurroundings

  /// Clears the pieces of one run, in place, from left to right.
  func clear(_ pieces: inout [DatePiece]) {
    for place in pieces.indices {
      let classes = pieces[place].classes
      if isForeign(pieces, place) {
        pieces[place].classes = []
        continue
      }
      if classes.has(.season) && !isSeason(pieces, place) { pieces[place].classes.drop(.season) }
      if classes.has(.year) && !isYear(pieces, place) { pieces[place].classes.drop(.year) }
      if classes.has(.dom) && isCounted(pieces, place) { pieces[place].classes.drop(.dom) }
    }
  }

  /// Whether the piece is no date word at all.
  private func isForeign(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let classes = pieces[place].classes
    if classes.has(.month) && !isMonth(pieces, place) { return true }
    if classes.has(.weekday) && !isWeekday(pieces, place) { return true }
    if (classes.has(.ampm) || classes.has(.zone)) && !isAfterNumber(pieces, place) { return true }
    if !classes.isDisjoint(with: DateClasses(.noon, .clockUnit)) && isTitle(pieces[place]) { return true }
    return classes.has(.decade) && pieces[place].value < 100 && !isDecade(pieces, place)
  }

  /// The classes of a piece; none outside the run.
  func classes(_ pieces: [DatePiece], _ place: Int) -> DateClasses {
    pieces.indices.contains(place) ? pieces[place].classes : []
  }

  /// Whether the piece has one of the classes.
  func has(_ pieces: [DatePiece], _ place: Int, _ wanted: DateClasses) -> Bool {
    !classes(pieces, place).isDisjoint(with: wanted)
  }

  /// Whether the piece begins its sentence.
  func startsSentence(_ piece: DatePiece) -> Bool {
    surroundings.shape(piece.first).contains(.sentenceStart)
      || piece.first == surroundings.sentence.lowerBound
  }

  private func isAfterNumber(_ pieces: [DatePiece], _ place: Int) -> Bool {
    has(pieces, place - 1, DateClasses(.number, .clock, .xClock, .ampm, .noon))
  }

  /// Whether it is written with a capital inside a sentence, as in the name of a film or a broadcast.
  private func isTitle(_ piece: DatePiece) -> Bool {
    let second = surroundings.text.text.utf8[piece.start + 1]
    return piece.isCapital && !startsSentence(piece) && second | 0x20 == second
  }

  /// Whether "nineties" is a decade, and no temperature or age.
  private func isDecade(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let openers = DateClasses(.the, .early, .late, .mid, .hyphen, .possessive, .number)
    return has(pieces, place - 1, openers) && !pieces[place].isCapital
  }
}
