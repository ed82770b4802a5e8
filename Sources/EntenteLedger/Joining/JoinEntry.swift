import EntenteModel

/// A mention as joining compares it, with what the ledger knows around it.
struct JoinEntry {
  let mention: Mention
  /// The content words of its evidence.
  let terms: [TermBook.Term]
  /// Everybody who takes part, as entities, sorted, each once.
  let participants: [String]
  /// The facts of figures that its evidence states, sorted.
  let figures: [String]

  /// The place of the claim's own words.
  var place: Place { Place(report: mention.report, span: mention.claim.anchor) }

  init(_ mention: Mention, _ floor: JoinFloor) {
    self.mention = mention
    terms = floor.book.terms(in: mention.span, of: mention.report)
    let all = mention.claim.participants.flatMap { floor.index.ids(of: $0.participant, in: mention.report) }
    participants = Array(Set(all)).sorted()
    figures = floor.figures.facts(in: mention.span, of: mention.report)
  }

  /// Those who play one part, as entities, sorted, each once.
  func entities(_ part: ParticipantPart, _ index: EntityIndex) -> [String] {
    let all = mention.claim.participants.filter { $0.part == part }
    return Array(Set(all.flatMap { index.ids(of: $0.participant, in: mention.report) })).sorted()
  }
}

/// What the joining of every kind of claim is given.
struct JoinFloor {
  let book: TermBook
  let index: EntityIndex
  let support: Support
  let kinship: Kinship
  let alignment: Alignment
  let stateBook: StateBook
  var figures = FigureIndex()
  var days = ReportDays([])

  /// The mentions of a kind in the order in which they are compared: by report, place and rule, each once.
  func entries(_ mentions: [Mention]) -> [JoinEntry] {
    Array(Set(mentions)).map { (mention: $0, key: Self.key($0)) }.sorted { $0.key < $1.key }
      .map { JoinEntry($0.mention, self) }
  }

  private static func key(_ mention: Mention) -> Key {
    Key(report: mention.report, anchor: mention.claim.anchor, span: mention.span, rule: mention.rule)
  }

  private struct Key: Comparable {
    let report: ReportID
    let anchor: TextSpan
    let span: TextSpan
    let rule: String

    static func < (left: Key, right: Key) -> Bool {
      (left.report, left.anchor, left.span, left.rule) < (right.report, right.anchor, right.span, right.rule)
    }
  }
}

/// What two sorted lists share.
enum SharedCount {
  /// The number of members of both.
  static func of(_ one: [String], _ other: [String]) -> Int {
    var left = 0
    var right = 0
    var count = 0
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        count += 1
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }
}
