import EntenteLanguage
import EntenteModel

/// Tells when a deed was done, by the time expressions that the trees hang on it.
///
/// A report's day of publication is never taken: where no expression belongs to a deed, its time is not known.
struct EventTimes: Sendable {
  let scene: Scene
  let trees: Trees
  private let parties: PartyJudge
  private let places: TokenPlaces

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
      guard let found = time(of: result[index], stations) else {
        carry(to: index, in: &result)
        continue
      }
      result[index].time = found.time
      result[index].dating =
        result[index].modality == .happened ? past(found.dating, found.time) : found.dating
      // "could not wait, recalling its envoy on 2 May": what has a day that is over came to pass.
      if result[index].modality == .hypothetical, trees.xpos(result[index].trigger) == "VBG",
        isOver(found.dating)
      {
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
      guard sentence - other <= 1, passages[sentence] == passages[other] else { return }
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

  private struct Placed {
    let time: Timex
    let dating: Dating
    /// Its head word.
    let token: Int
  }

  private func time(of draft: EventDraft, _ stations: Set<Int>) -> (time: Timex, dating: Dating)? {
    let near = placed(draft.trigger)
    if near.isEmpty { return nil }
    let own = near.filter { station(above: $0.token, stations) == draft.trigger }
    if let best = nearest(own, to: draft.trigger) { return (best.time, best.dating) }
    // "the visit, which took place in May"
    for clause in trees.children(of: draft.trigger) where trees.relations[clause] == .nounClause {
      let here = near.filter { station(above: $0.token, stations) == clause }
      if let best = nearest(here, to: draft.trigger) { return (best.time, best.dating) }
    }
    var place = draft.head
    for _ in 0..<5 {
      let here = near.filter { station(above: $0.token, stations) == place }
      if let best = nearest(here, to: draft.trigger) { return (best.time, best.dating) }
      guard let above = trees.head(of: place), inherits(place, from: above, draft) else { break }
      place = above
    }
    // A setting in front of the sentence's clause: "On Monday, …".
    if draft.modality == .happened || draft.modality == .denied,
      draft.head != draft.trigger || isVerb(draft.trigger)
    {
      let start = trees.sentence(of: draft.trigger).lowerBound
      if let setting = near.first, setting.token - start <= 4, setting.token < draft.head,
        trees.heads[setting.token] >= 0, clauseRoot(draft.head) == clauseRoot(setting.token)
      {
        return (setting.time, setting.dating)
      }
    }
    return nil
  }

  private func isVerb(_ token: Int) -> Bool { trees.tags[token] == .verb }

  /// The expressions with a place in the calendar of the sentence of a token.
  private func placed(_ token: Int) -> [Placed] {
    scene.dates(near: token).compactMap { time in
      guard time.kind == .date || time.kind == .time else { return nil }
      let range = scene.dates.ranges.first { $0.span.overlaps(time.span) && $0.dates.count > 1 }
      guard let dating = range?.dating ?? time.dating else { return nil }
      let tokens = places.tokens(in: time.span)
      guard let head = tokens.first(where: { !tokens.contains(Int(trees.heads[$0])) }) else { return nil }
      return Placed(time: time, dating: dating, token: head)
    }
  }

  /// The first predicate or trigger that a token hangs under.
  private func station(above token: Int, _ stations: Set<Int>) -> Int {
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

  private func nearest(_ times: [Placed], to token: Int) -> Placed? {
    times.min { (abs($0.token - token), $0.token) < (abs($1.token - token), $1.token) }
  }

  /// Whether the time of the predicate above is that of the one below too.
  private func inherits(_ place: Int, from above: Int, _ draft: EventDraft) -> Bool {
    if trees.tags[place] == .noun || trees.tags[place] == .properNoun {
      return false
    }
    switch trees.relations[place] {
    case .openComplement: return draft.modality == .happened
    case .adverbialClause, .parataxis: return trees.xpos(place) == "VBG" && draft.modality == .happened
    case .conjunct: return draft.modality == .happened && above < place
    default: return false
    }
  }
}
