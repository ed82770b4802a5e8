import EntenteLanguage
import EntenteModel
import Foundation

/// Finds units of measure behind numbers.
enum UnitTable {
  private static let table = PhraseTable<UnitEntry>(UnitNames.entries)

  /// The unit named at `place`, behind the number `piece`, and where its name ends.
  static func unit(_ run: AtomRun, at place: Int, behind piece: NumberPiece?) -> (entry: UnitEntry, end: Int)?
  {
    let found = table.match(run, at: place) { entry, words in
      if let spelling = entry.spelling, !run.isSpelled(place, spelling) { return false }
      let last = place + words - 1
      if words > 1, run.kind(last) == .numeral, !run.isAttached(last) { return false }
      return !entry.isShort || admitsShort(run, at: place, behind: piece)
    }
    guard let found else { return nil }
    let end = place + found.words
    // A unit's name is a whole word: not the "m" of "24703m2x" or the "t" of "t-shirt".
    if run.isAttached(end), run.kind(end) == .word || run.kind(end) == .numeral { return nil }
    return (found.value, end)
  }

  /// The unit of a name that stands alone, as in a list of units.
  static func unit(named name: String) -> MeasureUnit? {
    let run = AtomCutter.cut(ReportText(name))
    guard let found = unit(run, at: 0, behind: nil), found.end == run.atoms.count else { return nil }
    return found.entry.unit
  }

  /// Whether a form such as "m", "t" or "in" can be a unit here: behind digits, and no other word.
  private static func admitsShort(_ run: AtomRun, at place: Int, behind piece: NumberPiece?) -> Bool {
    guard let piece else { return true }
    if piece.isWords { return false }
    let hash = run.hash(place)
    let isAttached = run.isAttached(place)
    if hash == second { return !isAttached }
    if hash == inch {
      return isAttached || piece.isFraction || !piece.isPlainNumeral && endsLength(run, place)
        || endsLength(run, place)
    }
    if clockwords.contains(hash) { return false }
    if isAttached {
      return !run.isAttached(place + 1) || run.kind(place + 1) != .numeral || isSquare(run, place + 1)
    }
    return !attachedOnly.contains(hash)
  }

  private static func isSquare(_ run: AtomRun, _ place: Int) -> Bool {
    run.holds(place, 0x32) || run.holds(place, 0x33)
  }

  /// "2 in thick", "2 in.": nothing follows that a preposition could govern.
  private static func endsLength(_ run: AtomRun, _ place: Int) -> Bool {
    run.kind(place + 1) == nil || run.kind(place + 1) == .symbol && !run.holds(place + 1, 0x22)
      || lengthwords.contains(run.hash(place + 1))
  }

  private static let second = WordHash.of("s")
  private static let inch = WordHash.of("in")
  private static let clockwords = WordList("am pm as")
  private static let attachedOnly = WordList("a as b c n v pa turn turns stone h s k da dl")
  private static let lengthwords = WordList("thick long wide tall deep high")
}
