import EntenteLanguage
import EntenteModel

/// Finds words that stand for a number and give none: "several hundred", "dozens", "a series of", "for
/// decades".
struct VagueReader: Sendable {
  let run: AtomRun

  /// The reason given for a number.
  static let numberReason = "number without a value"
  /// The reason given for a stretch of time.
  static let durationReason = "duration without a value"

  /// What states no value, in the order of the sentence, with the atoms it covers.
  func vague() -> [(atoms: Range<Int>, why: String)] {
    var found: [(atoms: Range<Int>, why: String)] = []
    var place = 0
    while place < run.atoms.count {
      if let range = number(at: place) {
        found.append((range, Self.numberReason))
        place = range.upperBound
      } else if let range = duration(at: place) {
        found.append((range, Self.durationReason))
        place = range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private func number(at place: Int) -> Range<Int>? {
    if let fixed = Self.fixed.match(run, at: place) { return place..<scales(from: place + fixed.words) }
    let hash = run.hash(place)
    if Self.plurals.contains(hash), !isCounted(place) {
      if Self.needsOf.contains(hash) && run.hash(place + 1) != NumberParser.of { return nil }
      var end = place + 1
      if run.hash(end) == NumberParser.of, Self.plurals.contains(run.hash(end + 1)) { end += 2 }
      return place..<end
    }
    guard hash == Self.several else { return nil }
    return place..<scales(from: place + 1)
  }

  private func scales(from place: Int) -> Int {
    var end = place
    while Self.scales.contains(run.hash(end)) { end += 1 }
    return end
  }

  private func isCounted(_ place: Int) -> Bool {
    place > 0
      && (run.kind(place - 1) == .numeral || NumberWord.table[run.hash(place - 1)].map(\.isCardinal) == true)
  }

  private func duration(at place: Int) -> Range<Int>? {
    guard Self.periods.contains(run.hash(place)), !isCounted(place) else { return nil }
    let isAsked = Self.askers.contains(run.hash(place - 1)) || Self.moved.contains(run.hash(place + 1))
    let isLong = run.kind(place + 1) == .dash && run.hash(place + 2) == Self.long
    guard isAsked || isLong, place == 0 || run.kind(place - 1) != .dash else { return nil }
    return place..<(isLong ? place + 3 : place + 1)
  }

  private static let fixed = PhraseTable<Bool>([
    ("a few", true), ("a series of", true), ("a number of", true), ("a handful of", true),
    ("a string of", true),
    ("a host of", true), ("a couple of", true), ("many hundreds", true), ("a dozen or so", true),
  ])
  private static let plurals = WordList("tens dozens scores hundreds thousands millions billions trillions")
  private static let needsOf = WordList("tens scores")
  private static let scales = WordList("dozen hundred thousand million billion trillion lakh crore")
  private static let several = WordHash.of("several")
  private static let periods = WordList("decades centuries years months weeks days hours minutes")
  private static let askers = WordList("for just within")
  private static let moved = WordList("later after before ago earlier")
  private static let long = WordHash.of("long")
}

extension NumberWord {
  /// Whether the word counts: not an article, conjunction or fraction.
  var isCardinal: Bool {
    switch self {
    case .unit, .teen, .tens, .hundred: true
    case .scale(let scale): !scale.mayAttach
    case .half, .part, .article, .and, .point, .minus: false
    }
  }
}
