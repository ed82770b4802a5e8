import EntenteLanguage
import EntenteModel

/// Times that stand beside a deed's clause: at a meeting, on a paper, at a distance from another deed.
extension EventTimes {
  /// Whether a clause is set at a meeting.
  func isAtMeeting(_ place: Int) -> Bool { meetings(beside: place).first != nil }

  /// The meetings that a clause is set at; of "on the sidelines of the summit" the summit.
  private func meetings(beside place: Int) -> [Int] {
    trees.obliques(of: place).compactMap { preposition, noun in
      guard Self.occasions.contains(preposition) else { return nil }
      let whole = EventOccasions.whole(of: noun, trees)
      return NounClass.of(trees.lemmas[whole]).contains(.meeting) ? whole : nil
    }
  }

  /// The time of the meeting at which something was done: "at a summit in Oslo **in May**, Peru agreed"; of "the
  /// meeting" that of the one named so in the two sentences before.
  func meeting(beside place: Int, _ near: [Placed]) -> Placed? {
    for noun in meetings(beside: place) {
      if let found = nearest(near.filter { trees.isUnder($0.token, noun) }, to: noun) { return found }
      guard trees.children(of: noun).contains(where: { Self.definite.contains(trees.form($0)) }) else {
        continue
      }
      let own = Int(trees.sentenceOf[noun])
      let passages = scene.text.sentencePassages
      for index in (max(0, own - 2)..<own).reversed() where passages[index] == passages[own] {
        let range = scene.text.sentenceRanges[index]
        guard let first = range.last(where: { trees.lemmas[$0] == trees.lemmas[noun] }) else { continue }
        return nearest(placed(first).filter { trees.isUnder($0.token, first) }, to: first)
      }
    }
    return nil
  }

  /// The time of the paper by which something was done: "annulled it by a law **that he signed in May**".
  func paper(beside place: Int, _ near: [Placed], _ stations: Set<Int>) -> Placed? {
    for (preposition, noun) in trees.obliques(of: place) where Self.means.contains(preposition) {
      for clause in trees.children(of: noun) where trees.relations[clause] == .nounClause {
        if let found = nearest(near.filter({ station(above: $0.token, stations) == clause }), to: noun) {
          return found
        }
      }
    }
    return nil
  }

  /// The time that the words around the clause of a deed tell: "in May, **when Peru struck**"; "**strikes** on the port
  /// killed three on 2 May".
  func told(by draft: EventDraft, _ near: [Placed], _ stations: Set<Int>) -> Placed? {
    guard draft.modality == .happened else { return nil }
    if let when = trees.children(of: draft.head).first(where: { trees.form($0) == Self.when }),
      when < draft.head
    {
      return near.first { $0.end == when || $0.end + 1 == when }
    }
    guard draft.head == draft.trigger, !isVerb(draft.trigger), trees.relations[draft.trigger] == .subject,
      let verb = trees.head(of: draft.trigger), isVerb(verb), !trees.isPassive(verb),
      Self.past.contains(trees.xpos(verb))
    else { return nil }
    return nearest(near.filter { station(above: $0.token, stations) == verb }, to: draft.trigger)
  }

  /// The expression that times a clause by its distance from a deed: "**two days** after the raid".
  func distance(of place: Int, _ stations: Set<Int>) -> Timex? {
    scene.dates(near: place).first { time in
      guard time.kind == .duration, time.rule == Self.fromEvent,
        let token = places.tokens(in: time.span).first
      else { return false }
      return station(above: token, stations) == place
    }
  }

  /// The day that lies a distance in days or weeks after the last deed of the kind that is named: "two days after **the
  /// raid**"; `nil` where the report dates none.
  func placed(_ distance: Timex, from before: ArraySlice<EventDraft>) -> Placed? {
    let tokens = places.tokens(in: distance.span)
    let end = tokens.upperBound
    let sentence = trees.sentence(of: tokens.lowerBound)
    guard distance.value.first == "P", let unit = distance.value.last, unit == "D" || unit == "W",
      let count = Int(distance.value.dropFirst().dropLast()),
      let link = (max(0, end - 1)..<min(end + 1, sentence.upperBound)).first(where: {
        Self.sides.contains(trees.form($0))
      }),
      let noun = (link..<min(link + 5, sentence.upperBound)).first(where: { trees.tags[$0] == .noun }),
      let type = EventNouns.frames[lemma: trees.lemmas[noun], form: trees.form(noun)].first?.type,
      let base = before.last(where: { $0.type == type && $0.modality == .happened && $0.trigger < noun }),
      base.dating?.precision == .day, let day = base.dating?.start
    else { return nil }
    let days = (unit == "W" ? 7 : 1) * (trees.form(link) == Self.before ? -count : count)
    return Placed(
      time: distance, dating: Dating(day: day.adding(days: days)), token: tokens.lowerBound, end: end)
  }

  private static let fromEvent = "date.from-event"
  private static let sides = WordList("after before")
  private static let before = WordHash.of("before")
  private static let definite = WordList("the that this these those")
  private static let when = WordHash.of("when")
  private static let past: Set<String> = ["VBD", "VBN"]
  private static let occasions = WordList("at during in on")
}
