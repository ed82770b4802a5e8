import EntenteLanguage
import EntenteModel

extension DateGuards {
  /// Nouns that a number before them counts.
  private static let counted = DateWordSet(
    """
    percent % people persons troops soldiers men women children civilians deaths killed dead wounded injured tons \
    tonnes miles km kilometers kilometres meters metres feet acres hectares barrels dollars euros pounds points \
    votes seats members cases units houses homes shares times delegates prisoners hostages refugees trucks tanks \
    missiles rockets drones planes ships vessels words pages copies
    """)
  /// Nouns that a number behind them names.
  private static let numbered = DateWordSet(
    "resolution no no. number article section chapter page pages pp. p. room flight route highway bus agenda vision"
  )
  /// Classes before a number that make a year of it, whatever its size.
  private static let surely = DateClasses(.in, .month, .dom, .since, .unit)
  /// Classes before a number that make a year of it when it is of the last centuries.
  private static let likely = DateClasses(
    .until, .from, .of, .by, .to, .between, .before, .after, .early, .late, .mid, .fiscal, .ordinal, .season,
    .quarterName, .halfName, .half, .the, .and, .or, .possessive, .holiday, .next, .last, .this, .year,
    .start,
    .end)

  /// Whether four digits are a year.
  func isYear(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let piece = pieces[place]
    // "the raid on 9 May 2023 killed ten": behind a day and a month it is a year, whatever follows.
    if has(pieces, place - 1, DateClasses(.month)), has(pieces, place - 2, DateClasses(.dom, .ordinal)),
      (1900...2060).contains(piece.value)
    {
      return true
    }
    if Self.counted.has(surroundings.hash(piece.last)) || isMoney(piece.first - 1) { return false }
    let isUnit =
      has(pieces, place + 1, DateClasses(.unit, .clockUnit)) && has(pieces, place + 1, DateClasses(.plural))
    if isUnit || has(pieces, place + 1, DateClasses(.zone)) { return false }
    if has(pieces, place - 1, DateClasses(.hyphen)) { return isYearBehindDash(pieces, place) }
    if has(pieces, place - 1, DateClasses(.comma)), has(pieces, place - 2, DateClasses(.dom, .month, .year)) {
      return true
    }
    if has(pieces, place - 1, Self.surely) { return true }
    if has(pieces, place - 1, Self.likely) { return (1400...2100).contains(piece.value) }
    return (1900...2060).contains(piece.value) && standsAlone(piece)
  }

  private func isYearBehindDash(_ pieces: [DatePiece], _ place: Int) -> Bool {
    if has(pieces, place - 2, DateClasses(.year)) || has(pieces, place - 4, DateClasses(.month)) {
      return true
    }
    let isNumber = has(pieces, place - 2, DateClasses(.number))
    return !isNumber && has(pieces, place - 2, Self.likely.union(Self.surely))
  }

  /// Whether no name or number stands right before it, which it could be a part of: "Vision 2030".
  private func standsAlone(_ piece: DatePiece) -> Bool {
    if !piece.isDigits && piece.last - piece.first > 1 { return true }
    if Self.numbered.has(surroundings.hash(piece.first - 1)) { return false }
    let shape = surroundings.shape(piece.first - 1)
    return shape.isDisjoint(with: [.initialUpper, .digit])
  }

  /// Whether a number is an amount and no day: "on May 5, 20 people", "$20".
  func isCounted(_ pieces: [DatePiece], _ place: Int) -> Bool {
    if has(pieces, place - 1, DateClasses(.month)) { return false }
    return Self.counted.has(surroundings.hash(pieces[place].last)) || isMoney(pieces[place].first - 1)
  }

  /// Whether a token ends in a sign of currency: `$`, `#`, `£` (C2 A3), `€` (E2 82 AC) and its neighbours.
  private func isMoney(_ token: Int) -> Bool {
    guard surroundings.sentence.contains(token) else { return false }
    let end = Int(surroundings.text.tokens[token].end)
    let bytes = surroundings.text.text.utf8
    if bytes[end - 1] == 0x24 || bytes[end - 1] == 0x23 { return true }
    if end > 1 && bytes[end - 2] == 0xC2 { return (0xA2...0xA5).contains(bytes[end - 1]) }
    return end > 2 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x82
  }
}
