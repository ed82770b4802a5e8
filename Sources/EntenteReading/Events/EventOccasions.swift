import EntenteLanguage
import EntenteModel

/// Tells which event is a part of which: the accord of "signed an accord during the visit".
///
/// A deed that has no time of its own lies within the meeting that the report does it at, so that it can be bounded by
/// the meeting's time, wherever that is told. The meeting is named beside the deed ("**during his visit** he offered"),
/// or it is the occasion of the whole report, and its parties say or agree something with nothing of another time
/// beside it.
struct EventOccasions: Sendable {
  let scene: Scene
  let trees: Trees
  let parties: PartyJudge
  /// The meetings that the report states, in the order of the text.
  private let meetings: [Meeting]
  /// The one that the report is about; `nil` where none is told often enough.
  private let main: Meeting?
  /// The first word of the text that names the main occasion.
  private let firstNaming: Int
  private let places: TokenPlaces

  /// A meeting between parties.
  private struct Meeting {
    let draft: EventDraft
    /// Those who take part, as the report names them.
    let people: Set<Int>
    /// The same with the states they are of.
    let identities: Set<Int>
  }

  /// Takes the drafts that the report states.
  init(_ scene: Scene, _ parties: PartyJudge, _ drafts: [EventDraft]) {
    self.scene = scene
    self.parties = parties
    trees = scene.trees
    places = TokenPlaces(scene.trees)
    let meetings = drafts.filter {
      $0.type == .consult && $0.modality != .denied && $0.modality != .hypothetical
    }
    .map { draft in
      Meeting(
        draft: draft, people: Set(draft.parts.all.flatMap { scene.participant($0).referents }),
        identities: Set(draft.parts.all.flatMap(parties.identities)))
    }
    self.meetings = meetings
    let trees = scene.trees
    let namings = (0..<trees.count).filter { Self.isMeeting($0, trees) }
    func count(_ meeting: Meeting) -> Int {
      namings.count { noun in
        guard Self.areAlike(noun, meeting.draft, trees) else { return false }
        let own = Self.owners(of: noun, scene)
        return own.isEmpty || !own.isDisjoint(with: meeting.people)
      }
    }
    let counted = meetings.filter { $0.draft.modality == .happened && $0.identities.count > 1 }
      .map { (meeting: $0, count: count($0)) }
    let best = counted.max {
      ($0.count, $0.meeting.draft.time == nil ? 0 : 1, $1.meeting.draft.trigger)
        < ($1.count, $1.meeting.draft.time == nil ? 0 : 1, $0.meeting.draft.trigger)
    }
    main = best.flatMap { $0.count >= Self.fewest ? $0.meeting : nil }
    firstNaming = namings.first ?? 0
  }

  /// The drafts with their parents.
  func placed(_ drafts: [EventDraft]) -> [EventDraft] {
    var result = drafts
    for index in result.indices where result[index].parent == nil {
      result[index].parent = named(beside: result[index]) ?? implied(by: result[index])
    }
    let parents = Dictionary(
      result.flatMap { draft in draft.parent.map { [(draft.head, $0), (draft.trigger, $0)] } ?? [] },
      uniquingKeysWith: { one, _ in one })
    for index in result.indices where result[index].parent == nil && result[index].time == nil {
      result[index].parent = shared(by: result[index], parents)
    }
    return result
  }

  // MARK: - Named beside it

  /// The meeting that the clause of a deed, or one whose time it shares, is set in.
  private func named(beside draft: EventDraft) -> Int? {
    var place = draft.head
    for _ in 0..<5 {
      for (preposition, noun) in trees.obliques(of: place) where Self.inside.contains(preposition) {
        guard let meeting = meeting(of: noun), meeting != draft.trigger else { continue }
        return meeting
      }
      guard let above = trees.head(of: place), sharesTime(place, with: above) else { return nil }
      place = above
    }
    return nil
  }

  /// The stated meeting that a noun is or refers to.
  private func meeting(of noun: Int) -> Int? {
    let noun = Self.whole(of: noun, trees)
    if let own = meetings.first(where: { $0.draft.trigger == noun }) { return own.draft.trigger }
    guard Self.isMeeting(noun, trees) else { return nil }
    let owners = Self.owners(of: noun, scene)
    let alike = meetings.filter { meeting in
      Self.areAlike(noun, meeting.draft, trees)
        && (owners.isEmpty || !owners.isDisjoint(with: meeting.people))
    }
    let dated = alike.filter { $0.draft.time != nil }
    let best = owners.isEmpty ? alike.last { $0.draft.trigger < noun } : nil
    return (best ?? dated.last { $0.draft.trigger < noun } ?? dated.first ?? alike.first)?.draft.trigger
  }

  // MARK: - Implied

  /// The occasion of the report, where its parties say or agree something with nothing of another time beside it.
  private func implied(by draft: EventDraft) -> Int? {
    guard let main, draft.time == nil, draft.modality == .happened, draft.trigger != main.draft.trigger,
      Self.spoken.contains(draft.type), draft.trigger > firstNaming, isTold(draft), !looksBack(draft),
      !isOther(draft, main)
    else { return nil }
    switch setting(of: draft, main) {
    case .otherTime: return nil
    case .meeting: return isOfBoth(main, draft) || isOfOne(main, draft) ? main.draft.trigger : nil
    case .none: return isOfBoth(main, draft) ? main.draft.trigger : nil
    }
  }

  /// Whether a clause is told in the past or the perfect, or a noun tells a meeting.
  private func isTold(_ draft: EventDraft) -> Bool {
    guard trees.tags[draft.head] == .verb else { return draft.type == .consult }
    switch trees.xpos(draft.head) {
    case "VBD": return true
    case "VBN": return !trees.auxiliaries(of: draft.head).isEmpty
    default: return false
    }
  }

  /// Whether a deed is a visit of others: it is no part of this one.
  private func isOther(_ draft: EventDraft, _ main: Meeting) -> Bool {
    guard draft.mode == EventSearch.visit, main.draft.mode == EventSearch.visit else { return false }
    return main.people.isDisjoint(with: draft.parts.actors.flatMap { scene.participant($0).referents })
  }

  /// Whether two of the meeting's states do it together, or a person who met does it.
  private func isOfBoth(_ main: Meeting, _ draft: EventDraft) -> Bool {
    let actors = Set(draft.parts.actors.flatMap { scene.participant($0).referents })
    if actors.contains(where: { main.people.contains($0) && scene.referents[$0].kind == .person }) {
      return true
    }
    if draft.type == .consult,
      trees.children(of: draft.trigger).contains(where: { trees.form($0) == Self.joint }),
      !Set(draft.parts.all.flatMap(parties.identities)).isDisjoint(with: main.identities)
    {
      return true
    }
    let together = EventSearch.mutual.contains(draft.type) ? draft.parts.all : draft.parts.actors
    return Set(together.flatMap(parties.identities)).intersection(main.identities).count > 1
      && together.count + together.count { parties.isJoint($0) || trees.form($0) == Self.they } > 1
  }

  /// Whether one of the meeting's states does it towards the other, or together with somebody.
  private func isOfOne(_ main: Meeting, _ draft: EventDraft) -> Bool {
    let actors = Set(draft.parts.actors.flatMap(parties.identities))
    guard !actors.isDisjoint(with: main.identities) else { return false }
    let targets = Set(draft.parts.targets.flatMap(parties.identities)).subtracting(actors)
    return !targets.isDisjoint(with: main.identities)
  }

  /// Whether the clause says that it was done earlier: "have **previously** agreed".
  private func looksBack(_ draft: EventDraft) -> Bool {
    trees.children(of: draft.head).contains { Self.backward.contains(trees.form($0)) }
      || Self.backward.contains(trees.form(trees.sentence(of: draft.head).lowerBound))
  }

  /// What the passage last spoke of before a deed.
  private enum Setting {
    case meeting
    case otherTime
    case none
  }

  /// What the passage, or the one that it goes on from, spoke of last before a deed: the meeting or another time.
  private func setting(of draft: EventDraft, _ main: Meeting) -> Setting {
    let passages = scene.text.sentencePassages
    let own = Int(trees.sentenceOf[draft.trigger])
    let reach = isContinued(passages[own]) ? max(0, passages[own] - 1) : passages[own]
    var index = own
    while index >= 0, passages[index] >= reach {
      let range = scene.text.sentenceRanges[index]
      let rival = scene.dates(near: range.lowerBound).last { isRival($0, main) }
      let naming = range.last {
        $0 < draft.trigger && Self.isMeeting($0, trees) && Self.areAlike($0, main.draft, trees)
      }
      if let naming {
        return rival.map { $0.span.start > scene.text.span(of: scene.text.tokens[naming]).start } ?? false
          ? .otherTime : .meeting
      }
      if rival != nil { return .otherTime }
      index -= 1
    }
    return .none
  }

  /// Whether an expression tells a time other than the meeting's; not one that only tells which thing is meant ("the
  /// **January** strikes").
  private func isRival(_ time: Timex, _ main: Meeting) -> Bool {
    guard time.kind == .date, time.likely != nil || time.value.hasPrefix("XXXX"), !isAttribute(time) else {
      return false
    }
    guard let dating = time.likely, let known = main.draft.dating else { return true }
    return !known.overlaps(dating)
  }

  private func isAttribute(_ time: Timex) -> Bool {
    let tokens = places.tokens(in: time.span)
    guard let head = tokens.first(where: { !tokens.contains(Int(trees.heads[$0])) }) else { return false }
    switch trees.relations[head] {
    case .compound, .adjectivalModifier: return true
    case .nominalModifier: return trees.preposition(of: head) == nil
    default: return false
    }
  }

  /// Whether a passage goes on with the story of the one before: "However, …", "Together they …".
  private func isContinued(_ passage: Int) -> Bool {
    guard let first = scene.text.sentencePassages.firstIndex(of: passage) else { return false }
    return scene.text.sentenceRanges[first].prefix(3).contains { Self.onward.contains(trees.form($0)) }
  }

  // MARK: - Shared

  /// The parent of a deed whose clause shares the time of another's: "agreed on …, **underscoring** the need".
  private func shared(by draft: EventDraft, _ parents: [Int: Int]) -> Int? {
    var place = draft.head
    for _ in 0..<4 {
      guard let above = trees.head(of: place), sharesTime(place, with: above) else { return nil }
      if let parent = parents[above], parent != draft.trigger { return parent }
      place = above
    }
    return nil
  }

  private func sharesTime(_ place: Int, with above: Int) -> Bool {
    guard trees.tags[place] == .verb else { return false }
    switch trees.relations[place] {
    case .conjunct: return above < place
    case .openComplement: return true
    case .adverbialClause, .parataxis: return trees.xpos(place) == "VBG" && !trees.isMovedInTime(place)
    default: return false
    }
  }

  /// How often a meeting must be named to be what a report is about.
  private static let fewest = 3
  /// Deeds of words, done at meetings.
  private static let spoken: Set<EventType> = [
    .agree, .consult, .support, .accuse, .request, .reject, .cooperate, .concede, .threaten,
  ]
  private static let joint = WordHash.of("joint")
  private static let they = WordHash.of("they")
  private static let inside = WordList("during on at amid in throughout")
  private static let backward = WordList(
    "previously historically earlier ago already past formerly traditionally since before recently long once "
      + "always never often repeatedly")
  private static let onward = WordList(
    "however then later afterwards subsequently together nonetheless nevertheless response aftermath consequently"
  )
}
