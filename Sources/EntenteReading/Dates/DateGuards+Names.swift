import EntenteLanguage
import EntenteModel

extension DateGuards {
  private static let may = WordHash.of("may")
  private static let march = WordHash.of("march")
  private static let august = WordHash.of("august")
  private static let verbs = DateWordSet("may march mar fall spring")
  private static let doubtful = DateWordSet("may march mar sun sat")
  /// Words that follow "may" and "march" the verbs.
  private static let objects = DateWordSet(
    "be have not well also i you he she it we they the a an this that on to into toward towards")
  private static let ofFor = DateWordSet("of for")
  private static let articles = DateWordSet("the a an")
  private static let papers = DateWordSet("times telegraph mail mirror herald post express magazine prayers")
  /// Classes before a month that leave no doubt of it.
  private static let beforeMonth = DateClasses(
    .in, .since, .by, .until, .of, .last, .next, .this, .early, .late, .mid, .from, .to, .between, .dom,
    .ordinal, .past, .before, .after, .every, .following, .previous, .hyphen, .end, .start)

  /// Whether the name of a month is meant as one.
  func isMonth(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let piece = pieces[place]
    let (length, hash) = (piece.end - piece.start, surroundings.hash(piece.first))
    let isDated = hasDay(pieces, place)
    let isDoubtful = Self.verbs.has(hash) || length < 4 || hash == Self.august
    if !piece.isCapital && isDoubtful && !isDated && !isLower(pieces, place, hash) { return false }
    if isDated || joinsMonths(pieces, place) { return true }
    if isRally(piece, hash) { return false }
    let isWhole = piece.end == Int(surroundings.text.tokens[piece.first].end)
    if length > 3 && !Self.doubtful.has(hash) && isWhole { return true }
    if has(pieces, place - 1, Self.beforeMonth) {
      let isVerb = Self.verbs.has(hash) && Self.objects.has(surroundings.hash(piece.last))
      return !isVerb || has(pieces, place - 1, DateClasses(.in, .of))
    }
    let isName = surroundings.shape(piece.first - 1).contains(.initialUpper)
    let isLong = length > 3 && hash != Self.may && (place == 0 || hash == Self.march)
    return isLong && !startsSentence(piece) && !isName
  }

  /// Whether a month that is also another word is one though it has no capital: "in may", "between august and".
  private func isLower(_ pieces: [DatePiece], _ place: Int, _ hash: UInt64) -> Bool {
    if joinsMonths(pieces, place) && !Self.doubtful.has(hash) { return true }
    guard has(pieces, place - 1, Self.beforeMonth.subtracting(DateClasses(.dom, .ordinal, .hyphen))) else {
      return false
    }
    guard Self.verbs.has(hash) || hash == Self.march else { return !Self.doubtful.has(hash) }
    let after = surroundings.shape(pieces[place].last)
    return has(pieces, place - 1, DateClasses(.in)) && (after.isEmpty || after.contains(.punctuation))
  }

  /// Whether it is the march of a movement: "the March for Bread", "the March of the Unpaid".
  private func isRally(_ piece: DatePiece, _ hash: UInt64) -> Bool {
    guard hash == Self.march, Self.ofFor.has(surroundings.hash(piece.last)) else { return false }
    let next = Self.articles.has(surroundings.hash(piece.last + 1)) ? piece.last + 2 : piece.last + 1
    return surroundings.shape(next).contains(.initialUpper)
  }

  /// Whether a day or a year stands before or after a month: "22 may", "may 22", "May, 2024", "May-2024".
  private func hasDay(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let days = DateClasses(.dom, .ordinal, .year)
    func isDay(_ near: Int, _ far: Int) -> Bool {
      if has(pieces, near, days) { return true }
      let isJoined = has(pieces, near, DateClasses(.hyphen)) && !pieces[near].isSpaced
      return isJoined && has(pieces, far, days)
    }
    let isBehindYear =
      has(pieces, place - 1, DateClasses(.comma)) && has(pieces, place - 2, DateClasses(.year))
      && !Self.verbs.has(surroundings.hash(pieces[place].first))
    let isBeforeYear =
      has(pieces, place + 1, DateClasses(.comma)) && has(pieces, place + 2, DateClasses(.year))
    return isBehindYear || isBeforeYear || isDay(place - 1, place - 2) || isDay(place + 1, place + 2)
  }

  /// Whether another month stands beside it: "Sep to Nov".
  private func joinsMonths(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let links = DateClasses(.to, .hyphen, .until, .and)
    let month = DateClasses(.month)
    return has(pieces, place + 1, links) && has(pieces, place + 2, month)
      || has(pieces, place - 1, links) && has(pieces, place - 2, month)
  }

  /// Whether the name of a weekday is meant as one.
  func isWeekday(_ pieces: [DatePiece], _ place: Int) -> Bool {
    let piece = pieces[place]
    let length = piece.end - piece.start
    if !piece.isCapital && length < 6 { return false }
    let isPaper = surroundings.shape(piece.last).contains(.initialUpper)
    if isPaper && Self.papers.has(surroundings.hash(piece.last)) { return false }
    let isDotted = surroundings.text.text.utf8[piece.end - 1] == 0x2E
    if length > 4 || isDotted { return true }
    if has(pieces, place + 1, DateClasses(.month, .dom, .ordinal)) { return true }
    return has(pieces, place + 1, DateClasses(.comma)) && has(pieces, place + 2, DateClasses(.month, .dom))
  }

  /// Whether "fall" and "spring" are seasons.
  func isSeason(_ pieces: [DatePiece], _ place: Int) -> Bool {
    guard Self.verbs.has(surroundings.hash(pieces[place].first)) else { return true }
    let year = DateClasses(.year)
    if has(pieces, place - 1, DateClasses(.the)) {
      let openers = DateClasses(.in, .of, .by, .since, .until, .last, .this)
      let isOwned = has(pieces, place + 1, DateClasses(.of)) && !has(pieces, place + 2, year)
      return has(pieces, place - 2, openers) && !isOwned
        && !Self.objects.has(surroundings.hash(pieces[place].last))
    }
    if has(pieces, place + 1, year) || has(pieces, place + 2, year) { return true }
    return has(
      pieces, place - 1, DateClasses(.last, .next, .this, .past, .in, .early, .late, .mid, .of, .every, .that)
    )
  }
}
