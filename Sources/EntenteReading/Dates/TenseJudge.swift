import EntenteLanguage
import EntenteModel

/// Tells from the words around an expression whether its clause speaks of the past or of the future.
///
/// There is no tagger in it: the nearest auxiliary, past form or plan word of the same clause decides, one on the
/// left before one on the right.
struct TenseJudge {
  /// What the words say.
  enum Tense: Sendable {
    case past, future
    /// A plan told in the past: "was due on Thursday".
    case plannedPast
    /// The future as seen from a past time: "said they would leave".
    case futureInPast
    /// The start of what has lasted since: "the row dates from May 3".
    case origin
    case unknown

    /// Whether the time may lie ahead of the time of writing.
    var isAhead: Bool {
      switch self {
      case .future, .plannedPast, .futureInPast: true
      case .past, .origin, .unknown: false
      }
    }
  }

  private let surroundings: DateSurroundings

  init(_ surroundings: DateSurroundings) { self.surroundings = surroundings }

  /// The tense of the clause of the expression on `tokens`.
  func tense(of tokens: Range<Int>) -> Tense {
    let isOwner = surroundings.hash(tokens.upperBound) == Self.possessive
    if isEarliest(tokens.lowerBound) { return .future }
    if isOrigin(tokens.lowerBound) { return .origin }
    let isDeadline = Self.until.has(surroundings.hash(tokens.lowerBound - 1))
    if let left = search(
      stride(from: tokens.lowerBound - 1, to: surroundings.sentence.lowerBound - 1, by: -1))
    {
      if isDeadline && left == .past && hasPerfect(before: tokens.lowerBound) { return .future }
      return isOwner && left == .futureInPast ? .past : left
    }
    let right = search(stride(from: tokens.upperBound, to: surroundings.sentence.upperBound, by: 1))
    return right ?? (isOwner ? .past : .unknown)
  }

  /// Whether the time is the first that something may come to pass at: "as early as Tuesday".
  private func isEarliest(_ first: Int) -> Bool {
    surroundings.hash(first - 1) == Self.comparing && surroundings.hash(first - 3) == Self.comparing
      && Self.soon.has(surroundings.hash(first - 2))
  }

  /// Whether the time is one that something has lasted from: "the row dates from May 3", "since Monday".
  private func isOrigin(_ first: Int) -> Bool {
    let before = surroundings.hash(first - 1)
    if before == Self.since { return true }
    return Self.origins.has(before) && Self.dating.has(surroundings.hash(first - 2))
      || before == Self.to && surroundings.hash(first - 2) == Self.back
  }

  /// Whether the clause before a word is told in the present perfect: "has given them until Tuesday".
  private func hasPerfect(before place: Int) -> Bool {
    for back in stride(from: place - 2, to: max(place - 10, surroundings.sentence.lowerBound - 1), by: -1) {
      let hash = surroundings.hash(back)
      if Self.stops.has(hash) || Self.was.has(hash) { return false }
      if Self.has.has(hash) { return true }
    }
    return false
  }

  private func search(_ places: StrideTo<Int>) -> Tense? {
    var distance = 0
    for place in places {
      let token = surroundings.text.tokens[place]
      if Self.stops.has(token.hash) { return nil }
      distance += 1
      if distance > 30 { return nil }
      if let cue = cue(place) { return cue }
    }
    return nil
  }

  /// What one word says of the tense.
  private func cue(_ place: Int) -> Tense? {
    let hash = surroundings.hash(place)
    if Self.future.has(hash) { return .future }
    if hash == Self.would { return .futureInPast }
    if Self.planned.has(hash) && !isCause(place) { return plan(place) }
    if hash == Self.to { return infinitive(place) }
    if Self.past.has(hash) || isRegularPast(place) { return governed(place) }
    if Self.be.has(hash) { return governed(place) == .future ? .future : nil }
    return nil
  }

  /// A past form is a future one behind "will" or "to be".
  private func governed(_ place: Int) -> Tense {
    let before = surroundings.hash(place - 1)
    if before == Self.bare && surroundings.hash(place - 2) == Self.to { return .future }
    if Self.present.has(before) { return .unknown }
    for back in 1...4 {
      let hash = surroundings.hash(place - back)
      if Self.future.has(hash) { return .future }
      if hash == Self.would { return .futureInPast }
      if hash == Self.to && back <= 2 { return infinitive(place - back) ?? .past }
      if Self.stops.has(hash) || hash == 0 { break }
    }
    return .past
  }

  /// "to" behind a plan word: "is expected to meet", "agreed to meet", "is to meet".
  private func infinitive(_ place: Int) -> Tense? {
    for back in 1...3 {
      let hash = surroundings.hash(place - back)
      if Self.planned.has(hash) { return wasBefore(place - back) ? .plannedPast : .future }
      if Self.present.has(hash) && back == 1 { return .future }
      if Self.pledges.has(hash) { return .future }
    }
    return nil
  }

  /// What a plan word says: nothing sure of the time where no form of "to be" stands before it.
  private func plan(_ place: Int) -> Tense {
    if wasBefore(place) { return .plannedPast }
    let isParticiple =
      isRegularPast(place) && !(1...3).contains { Self.present.has(surroundings.hash(place - $0)) }
    return isParticiple ? .futureInPast : .future
  }

  /// Whether "due" gives a cause ("due to its losses"), or the word is no plan ("set aside", "the plan").
  private func isCause(_ place: Int) -> Bool {
    let hash = surroundings.hash(place)
    let next = surroundings.hash(place + 1)
    if hash == Self.due { return next == Self.to && Self.articles.has(surroundings.hash(place + 2)) }
    if hash == Self.set && next == Self.forWord { return false }
    return Self.needsTo.has(hash) && next != Self.to
  }

  private func wasBefore(_ place: Int) -> Bool {
    (1...3).contains { Self.was.has(surroundings.hash(place - $0)) }
  }

  /// A lower-case word in -ed that no article stands before.
  private func isRegularPast(_ place: Int) -> Bool {
    let token = surroundings.text.tokens[place]
    guard token.end - token.start > 4, token.shape.contains(.letter) else { return false }
    if Self.articles.has(surroundings.hash(place - 1)) { return false }
    let bytes = surroundings.text.text.utf8
    return bytes[Int(token.end) - 1] | 0x20 == 0x64 && bytes[Int(token.end) - 2] | 0x20 == 0x65
      && bytes[Int(token.end) - 3] | 0x20 != 0x65 && !Self.notPast.has(token.hash)
  }

  private static let since = WordHash.of("since")
  private static let back = WordHash.of("back")
  private static let origins = DateWordSet("from to")
  private static let dating = DateWordSet("date dates dating stem stems stemming")
  private static let comparing = WordHash.of("as")
  private static let soon = DateWordSet("early soon")
  private static let until = DateWordSet("until till by")
  private static let has = DateWordSet("has have 've")
  private static let bare = WordHash.of("be")
  private static let would = WordHash.of("would")
  private static let due = WordHash.of("due")
  private static let set = WordHash.of("set")
  private static let forWord = WordHash.of("for")
  private static let possessive = WordHash.of("'s")
  private static let to = WordHash.of("to")
  private static let stops = DateWordSet("; : \" “ ” `` '' -- – — ( )")
  private static let future = DateWordSet("will 'll shall wo going upcoming forthcoming tomorrow")
  private static let planned = DateWordSet(
    """
    postponed extended delayed adjourned expected scheduled due set planned slated poised likely expects plans plan intends aims hopes want wants planning \
    hoping ready payable effective deadline expire expires begins starts resumes opens
    """)
  private static let needsTo = DateWordSet(
    "set plans plan expects intends aims hopes want wants planning hoping ready likely")
  private static let pledges = DateWordSet(
    "agreed promised pledged vowed decided prepared preparing offered ordered invited")
  private static let present = DateWordSet("is are 's")
  private static let be = DateWordSet("be become")
  private static let was = DateWordSet("was were had")
  private static let articles = DateWordSet(
    "a an the its their his her this these still newly previously recently")
  private static let notPast = DateWordSet("united speed exceed proceed naked sacred wicked hundred hatred")
  private static let past = DateWordSet(
    """
    was were had did said told met went came became began left took made gave got saw found kept held led lost won \
    set brought thought bought fought caught taught sent spent built felt fell rose ran wrote spoke broke chose drove \
    flew grew knew threw drew shot struck swore tore wore woke sat stood understood withdrew sold paid laid \
    heard meant dealt slept swept fled sought hit cut put shut hurt split quit spread cost hung dug stuck won rode \
    agreed shook stole swam sang sank sprang forgot hid bit bid showed been done seen taken given gone come
    """)
}
