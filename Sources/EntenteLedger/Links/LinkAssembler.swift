import EntenteModel

/// Makes facts of the mentions of links: the same cause and the same effect.
struct LinkAssembler {
  let floor: JoinFloor

  private static let rule = ClaimAssembler<LinkEntry>.Rule(
    name: "link.same-ends", pairThreshold: 0.5, groupThreshold: 0.4, passageName: "link.same-passage")

  /// The facts of the links among some mentions.
  func assemble(_ mentions: [Mention]) -> [Fact] {
    let entries = floor.entries(mentions).compactMap { LinkEntry($0, floor) }
    return ClaimAssembler(entries, by: Self.rule, floor: floor, likeness: likeness).facts
  }

  /// The likeness, 0 to 1: that of the ends that are less alike counts most. `nil` where what the one says drives, the
  /// other says hinders.
  private func likeness(_ one: LinkEntry, _ other: LinkEntry) -> Double? {
    if (one.link.relation == .hinders) != (other.link.relation == .hinders) { return nil }
    let cause = floor.book.overlap(one.cause, other.cause)
    let effect = floor.book.overlap(one.effect, other.effect)
    let likeness = 0.6 * min(cause, effect) + 0.4 * max(cause, effect)
    let isCopied = likeness >= 0.4 && floor.alignment.ties(one.base.place, other.base.place)
    return isCopied ? max(0.8, likeness) : likeness
  }
}

/// A link's mention as joining compares it.
struct LinkEntry: JoinableEntry {
  let base: JoinEntry
  let link: Link
  let cause: [TermBook.Term]
  let effect: [TermBook.Term]

  init?(_ base: JoinEntry, _ floor: JoinFloor) {
    guard case .link(let link) = base.mention.claim else { return nil }
    self.base = base
    self.link = link
    cause = floor.book.terms(in: link.cause, of: base.mention.report)
    effect = floor.book.terms(in: link.effect, of: base.mention.report)
  }

  /// Links are worth comparing that share a word of the cause and one of the effect.
  var keys: [String] {
    let causes = cause.map { "\($0.lemma)" }.prefix(12)
    let effects = effect.map { "\($0.lemma)" }.prefix(12)
    return causes.flatMap { cause in effects.map { "\(cause) \($0)" } }
  }

  var slot: String? { nil }

  /// A link that a word tells speaks for the fact, then the one that says most.
  var untold: [Int] { [link.signal == nil ? 1 : 0, -cause.count - effect.count] }

  var content: String {
    [
      "link", link.relation.rawValue, link.causeTerms.joined(separator: ","),
      link.effectTerms.joined(separator: ","),
    ].joined(separator: "|")
  }
}
