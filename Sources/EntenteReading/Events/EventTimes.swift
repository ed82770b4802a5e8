import EntenteLanguage
import EntenteModel

/// Tells when a deed was done, by the time expressions that the trees hang on it.
///
/// A report's day of publication is never taken: where no expression belongs to a deed, its time is not known.
struct EventTimes: Sendable {
  let scene: Scene
  let trees: Trees
  private let parties: PartyJudge
  let places: TokenPlaces

  init(_ scene: Scene, _ parties: PartyJudge) {
    self.scene = scene
    self.parties = parties
    trees = scene.trees
    places = TokenPlaces(scene.trees)
  }

  /// Gives each draft its time, in the order of the text.
  func dated(_ drafts: [EventDraft]) -> [EventDraft] {
    let stations = Set(drafts.flatMap { [$0.trigger, $0.head] })
    var result = drafts
    for index in result.indices {
      guard let found = time(of: result[index], stations, after: result[..<index]) else {
        carry(to: index, in: &result)
        continue
      }
      result[index].time = found.time
      guard let dating = found.dating else { continue }
      result[index].dating = result[index].modality == .happened ? past(dating, found.time) : dating
      // "could not wait, recalling its envoy on 2 May": what has a day that is over came to pass.
      if result[index].modality == .hypothetical, trees.xpos(result[index].trigger) == "VBG", isOver(dating) {
        result[index].modality = .happened
      }
    }
    return result
  }

  /// What happened lies before the report: a day without a year that was read as one to come is last year's.
  private func past(_ dating: Dating, _ time: Timex) -> Dating {
    guard let start = dating.start, let published = scene.published?.dating.end, published < start else {
      return dating
    }
    switch time.anchor {
    case .explicit, .none: return dating
    case .publication, .dateline, .narrative: break
    }
    func earlier(_ day: CalendarDate?) -> CalendarDate? { day.map { $0.adding(months: -12) } }
    return Dating(start: earlier(start), end: earlier(dating.end), precision: dating.precision) ?? dating
  }

  private func isOver(_ dating: Dating) -> Bool {
    guard let end = dating.end, let published = scene.published?.dating.start else { return false }
    return end < published
  }

  /// The next step of one story: what the same parties did with each other, told in the next sentence of the passage, in
  /// the same past, was done at the time of the step before.
  private func carry(to index: Int, in drafts: inout [EventDraft]) {
    let draft = drafts[index]
    guard draft.modality == .happened, draft.rule != .nounFrame, trees.xpos(draft.head) == "VBD" else {
      return
    }
    let sentence = Int(trees.sentenceOf[draft.trigger])
    let passages = scene.text.sentencePassages
    for before in drafts[..<index].reversed() {
      let other = Int(trees.sentenceOf[before.trigger])
      guard sentence - other <= 1, passages[sentence] - passages[other] <= 1 else { return }
      guard other < sentence, before.type == draft.type, before.modality == .happened, let time = before.time,
        sharesParties(before, draft)
      else { continue }
      drafts[index].time = time
      drafts[index].dating = before.dating
      return
    }
  }

  private func sharesParties(_ first: EventDraft, _ second: EventDraft) -> Bool {
    let known = first.parts.all.reduce(into: Set<Int>()) { $0.formUnion(parties.identities($1)) }
    let own = second.parts.all.reduce(into: Set<Int>()) { $0.formUnion(parties.identities($1)) }
    return known.intersection(own).count > 1
  }

  /// A time expression with its place in the tree.
  struct Placed {
    let time: Timex
    /// `nil` for one whose day no word of the report settles.
    let dating: Dating?
    /// Its head word.
    let token: Int
    /// The token behind it.
    let end: Int
  }

  private func time(
    of draft: EventDraft, _ stations: Set<Int>, after before: ArraySlice<EventDraft>
  ) -> Placed? {
    if scene.dates(near: draft.trigger).isEmpty && !isAtMeeting(draft.head) { return nil }
    let near = placed(draft.trigger)
    func best(at place: Int) -> Placed? {
      nearest(near.filter { station(above: $0.token, stations) == place }, to: draft.trigger)
    }
    if let own = best(at: draft.trigger) { return own }
    // "the visit, which took place in May", "a round of talks, which was held in May"
    for noun in [draft.trigger, measure(of: draft.trigger)].compactMap(\.self) {
      for clause in trees.children(of: noun) where trees.relations[clause] == .nounClause {
        if let found = best(at: clause) { return found }
      }
    }
    var place = draft.head
    for _ in 0..<5 {
      if let found = best(at: place) { return found }
      if let distance = distance(of: place, stations) { return placed(distance, from: before) }
      if let found = meeting(beside: place, near) ?? paper(beside: place, near, stations) { return found }
      guard let above = trees.head(of: place), inherits(place, from: above, draft) else { break }
      place = above
    }
    if let found = told(by: draft, near, stations) { return found }
    return setting(of: draft, near)
  }

  /// A setting in front of the sentence's clause: "On Monday, …".
  private func setting(of draft: EventDraft, _ near: [Placed]) -> Placed? {
    guard draft.modality == .happened || draft.modality == .denied,
      draft.head != draft.trigger || isVerb(draft.trigger)
    else { return nil }
    let start = trees.sentence(of: draft.trigger).lowerBound
    guard let setting = near.first, setting.token - start <= 4, setting.token < draft.head,
      trees.heads[setting.token] >= 0, clauseRoot(draft.head) == clauseRoot(setting.token)
    else { return nil }
    return setting
  }

  /// "two rounds of **talks**": the noun that measures another.
  private func measure(of noun: Int) -> Int? {
    guard trees.relations[noun] == .nominalModifier, let above = trees.head(of: noun),
      EventSearch.measures.contains(trees.lemmas[above])
    else { return nil }
    return above
  }

  func isVerb(_ token: Int) -> Bool { trees.tags[token] == .verb }

  /// The expressions with a place in the calendar of the sentence of a token.
  func placed(_ token: Int) -> [Placed] {
    scene.dates(near: token).compactMap { time in
      guard time.kind == .date || time.kind == .time else { return nil }
      let range = scene.dates.ranges.first { $0.span.overlaps(time.span) && $0.dates.count > 1 }
      let dating = range?.dating ?? time.likely
      guard dating != nil || time.isOpen else { return nil }
      let tokens = places.tokens(in: time.span)
      guard let head = tokens.first(where: { !tokens.contains(Int(trees.heads[$0])) }) else { return nil }
      return Placed(time: time, dating: dating, token: head, end: tokens.upperBound)
    }
  }

  /// The first predicate or trigger that a token hangs under.
  func station(above token: Int, _ stations: Set<Int>) -> Int {
    var place = token
    for _ in 0..<12 {
      guard let above = trees.head(of: place) else { return place }
      place = above
      if stations.contains(place) || trees.tags[place] == .verb || trees.isPredicate(place) { return place }
    }
    return place
  }

  private func clauseRoot(_ token: Int) -> Int {
    var place = token
    for _ in 0..<12 {
      guard let above = trees.head(of: place) else { return place }
      if trees.relations[place] == .complementClause || trees.relations[place] == .nounClause { return place }
      place = above
    }
    return place
  }

  func nearest(_ times: [Placed], to token: Int) -> Placed? {
    times.min { (abs($0.token - token), $0.token) < (abs($1.token - token), $1.token) }
  }

  /// Whether the time of the predicate above is that of the one below too.
  private func inherits(_ place: Int, from above: Int, _ draft: EventDraft) -> Bool {
    if trees.tags[place] == .noun || trees.tags[place] == .properNoun {
      // "hit back on Monday **with strikes**"
      if trees.relations[place] == .conjunct { return !isVerb(above) }
      return trees.relations[place] == .oblique && isVerb(above) && draft.modality == .happened
        && Self.means.contains(trees.preposition(of: place).map(trees.form) ?? 0)
    }
    switch trees.relations[place] {
    case .openComplement: return draft.modality == .happened
    case .adverbialClause, .parataxis:
      return trees.xpos(place) == "VBG" && draft.modality == .happened && !trees.isMovedInTime(place)
    case .conjunct: return draft.modality == .happened && above < place
    default: return false
    }
  }

  static let means = WordList("with by through")
}

extension Trees {
  /// Whether a clause lies before or after the one it hangs on: "returned **after signing**".
  func isMovedInTime(_ clause: Int) -> Bool {
    children(of: clause).contains { $0 < clause && Self.movers.contains(form($0)) }
  }

  private static let movers = WordList("after before since until following")
}

extension Timex {
  /// Whether it names a day or month that nothing in the report settles: "Saturday" where no day of writing is known.
  var isOpen: Bool { value.hasPrefix("XXXX-") }

  /// The stretch of calendar time, or, of a day told without its year, that in the one year that the report's matter
  /// is of.
  var likely: Dating? {
    if let dating { return dating }
    guard case .narrative = anchor, alternatives.count == 1 else { return nil }
    let value = alternatives[0]
    if let day = CalendarDate(iso: value) { return Dating(day: day) }
    guard let first = CalendarDate(iso: value + "-01") else { return nil }
    return Dating(start: first, end: first.adding(months: 1).adding(days: -1), precision: .month)
  }
}
