import EntenteLanguage
import EntenteModel

/// Makes the mention of a link: its spans in the text, who claims it, and the words that show it.
struct LinkMaker: Sendable {
  let scene: Scene
  private let sources: SourceReader

  private var trees: Trees { scene.trees }

  init(_ scene: Scene) {
    self.scene = scene
    sources = SourceReader(scene)
  }

  /// The mention; `nil` where the evidence would be longer than it may be.
  func mention(_ draft: LinkDraft) -> Mention? {
    let cause = trees.span(draft.cause)
    let effect = trees.span(draft.effect)
    let signal = draft.signal.map(trees.span)
    var span = cause.union(effect)
    if let signal { span = span.union(signal) }
    guard span.count <= Self.longest else { return nil }
    let link = Link(
      cause: cause, effect: effect, signal: signal, relation: draft.relation, isHedged: draft.isHedged,
      causeTerms: trees.terms(in: [draft.cause]), effectTerms: trees.terms(in: [draft.effect]))
    let speaker = speaker(of: draft)
    return Mention(
      report: scene.report, span: span, claim: .link(link), speaker: speaker,
      modality: speaker != nil ? .attributed : draft.isHedged ? .hypothetical : .asserted,
      rule: draft.rule.rawValue)
  }

  /// The one who says it, where the link stands in what a verb of saying brings.
  private func speaker(of draft: LinkDraft) -> TextSpan? {
    var place = draft.head
    for _ in 0..<8 {
      guard let above = trees.head(of: place) else { return nil }
      if trees.relations[place] == .complementClause, SpeechVerbs.frames[trees.lemmas[above]] != nil,
        let source = sources.source(of: above), sources.agency(of: source.speaker) >= .unclear
      {
        return trees.span(source.range)
      }
      place = above
    }
    return nil
  }

  private static let longest = 560
}
