import EntenteLanguage
import EntenteModel

/// Tells whether a word that may tie a cause to an effect does so where it stands: "since they left early" against
/// "since May".
struct SignalSense: Sendable {
  let trees: Trees

  let sources: SourceReader

  init(_ sources: SourceReader) {
    self.sources = sources
    trees = sources.scene.trees
  }

  /// Whether a draft's signal is one of cause.
  func isCausal(_ draft: LinkDraft) -> Bool {
    guard let signal = draft.signal else { return true }
    switch draft.rule {
    case .since: return isReason(signal.lowerBound, draft)
    case .once: return isFinite(draft.cause) && isAhead(draft.head)
    case .dueTo: return trees.xpos(signal.upperBound) != "VB"
    case .when: return isTurn(draft)
    case .condition: return isCondition(signal.lowerBound, draft)
    case .following: return trees.tags[signal.lowerBound] != .noun && isEventful(draft.cause)
    default: return true
    }
  }

  /// A finite clause behind the word that is no point in time: not of a perfect main clause.
  private func isReason(_ token: Int, _ draft: LinkDraft) -> Bool {
    let range = draft.cause
    guard range.contains(where: { trees.tags[$0] == .verb || trees.tags[$0] == .auxiliary }),
      range.contains(where: { trees.relations[$0] == .subject })
    else { return false }
    if trees.form(token) == Self.since {
      let isPerfect = trees.children(of: draft.head).contains { trees.lemmas[$0] == Self.have }
      return !isPerfect
    }
    return true
  }

  /// "may return once it rains", against "has risen once it is counted".
  private func isAhead(_ head: Int) -> Bool {
    trees.auxiliaries(of: head).contains { trees.xpos($0) == "MD" } || trees.xpos(head) == "VB"
      || trees.xpos(head) == "VBZ" || trees.xpos(head) == "VBP"
  }

  /// "Tensions rose when planes came": something not done by anybody, told in the past, with what happened then.
  private func isTurn(_ draft: LinkDraft) -> Bool {
    guard draft.effect.lowerBound < draft.cause.lowerBound, isFinite(draft.cause),
      trees.tags[draft.head] == .verb,
      trees.xpos(draft.head) == "VBD", !Self.starts.contains(trees.lemmas[draft.head]),
      let subject = trees.subject(of: draft.head)
    else { return false }
    let isPast = draft.cause.contains { trees.xpos($0) == "VBD" }
    return isPast && (Self.losses.contains(trees.lemmas[draft.head]) || sources.agency(of: subject) == .none)
  }

  /// Whether a clause has a subject and a verb.
  private func isFinite(_ range: Range<Int>) -> Bool {
    range.contains { trees.relations[$0] == .subject }
      && range.contains { trees.tags[$0] == .verb || trees.tags[$0] == .auxiliary }
  }

  /// A condition at a clause's start, not "as if", "asked if", "even if".
  private func isCondition(_ token: Int, _ draft: LinkDraft) -> Bool {
    let sentence = trees.sentence(of: token)
    if trees.form(token) == Self.should, token != sentence.lowerBound { return false }
    if token > sentence.lowerBound, Self.loose.contains(trees.form(token - 1)) { return false }
    if let head = trees.head(of: token), trees.relations[head] == .complementClause { return false }
    return isFinite(draft.cause)
  }

  /// Whether a noun phrase tells something that happened.
  private func isEventful(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard trees.tags[token] == .noun else { return trees.tags[token] == .verb }
      switch Lexicon.standard.classes(ofHash: trees.lemmas[token], as: .noun).first {
      case .act, .event, .state, .process, .phenomenon, .change, .feeling: return true
      default: return false
      }
    }
  }

  private static let starts = WordList("begin start open end occur happen take come be")
  private static let losses = WordList("lose die collapse fall suffer crash drop")
  private static let since = WordHash.of("since")
  private static let should = WordHash.of("should")
  private static let have = WordHash.of("have")
  private static let loose = WordList("as even only ask see know wonder")
}
