import EntenteLanguage
public import EntenteModel

/// Reads what drives what: a cause, an effect, the words that tie them, and who says so.
///
/// Verbs, connectives, participles, infinitives and nouns that tie causes to effects are looked up word by word; the
/// tree tells what they tie. A link whose cause or effect is a mere pronoun is not read, nor one that is denied. The
/// rules are listed in `docs/rules/links.md`.
public struct LinkReader: Sendable {
  private let model: CausalModel

  /// How certain the model is to be for a link of its own.
  package static let sure = 2500

  /// Makes a reader.
  public init() { model = .standard }

  /// Makes a reader with a model of its own.
  package init(model: CausalModel) { self.model = model }

  /// The links of a report, in the order of its text.
  public func read(_ scene: Scene) -> [Mention] {
    let maker = LinkMaker(scene)
    let told = drafts(of: scene)
    return (told + sureDrafts(of: scene, beside: told)).compactMap(maker.mention).sorted { first, second in
      (first.span, first.rule) < (second.span, second.rule)
    }
  }

  /// Whether a text tells a cause and its effect, by the rules or the trained model.
  package func isCausal(_ scene: Scene) -> Bool {
    let drafts = drafts(of: scene)
    return scene.text.sentenceRanges.contains { sentence in
      let own = drafts.filter { sentence.contains($0.cause.lowerBound) }
      return model.certainty(CausalFeatures(scene, sentence: sentence, drafts: own).rows()) > 0
    }
  }

  /// The links of a text, the likeliest first: of each sentence what the trained model says, then the rules.
  package func likelyDrafts(of scene: Scene) -> [LinkDraft] {
    let drafts = drafts(of: scene)
    let trained = scene.text.sentenceRanges.compactMap { trainedDraft(scene, $0, drafts).map { $0.draft } }
    return trained
      + drafts.filter { draft in
        !trained.contains { Self.shares($0.cause, draft.cause) && Self.shares($0.effect, draft.effect) }
      }
  }

  /// What the trained model is sure of in sentences that no rule read anything of.
  private func sureDrafts(of scene: Scene, beside told: [LinkDraft]) -> [LinkDraft] {
    let read = Set(told.map { scene.trees.sentenceOf[$0.head] })
    let spans = LinkSpans(trees: scene.trees)
    return scene.text.sentenceRanges.indices.compactMap { index in
      let sentence = scene.text.sentenceRanges[index]
      guard !read.contains(Int32(index)), (8...60).contains(sentence.count),
        let found = trainedDraft(scene, sentence, [], least: Self.sure),
        Self.isSound(found.draft, spans)
      else { return nil }
      return found.draft
    }
  }

  /// What the trained model says of a sentence, and how sure it is that the sentence tells a cause.
  private func trainedDraft(
    _ scene: Scene, _ sentence: Range<Int>, _ drafts: [LinkDraft], least: Int = .min
  ) -> (draft: LinkDraft, certainty: Int)? {
    let own = drafts.filter { sentence.contains($0.cause.lowerBound) }
    let rows = CausalFeatures(scene, sentence: sentence, drafts: own).rows()
    let certainty = model.certainty(rows)
    guard certainty > least else { return nil }
    let found = model.spans(rows)
    guard let cause = found.cause, let effect = found.effect else { return nil }
    func moved(_ range: Range<Int>) -> Range<Int> {
      range.lowerBound + sentence.lowerBound..<range.upperBound + sentence.lowerBound
    }
    let draft = LinkDraft(
      cause: moved(cause), effect: moved(effect), signal: found.signal.map(moved), relation: .causes,
      rule: .trained, head: moved(effect).lowerBound)
    return (draft, certainty)
  }

  /// The rules whose cause is a deed and whose effect is its aim.
  package static let turnedRules: Set<LinkRule> = [
    .purpose, .inOrderTo, .soThat, .aim,
  ]

  /// The links of a text, in the order of their signals.
  package func drafts(of scene: Scene) -> [LinkDraft] {
    let trees = scene.trees
    let sources = SourceReader(scene)
    let verbs = VerbLinks(sources: sources, spans: LinkSpans(trees: trees))
    let connectives = ConnectiveLinks(trees)
    let clauses = ClauseLinks(verbs: verbs)
    let sentences = SentenceLinks(verbs.spans)
    let sense = SignalSense(sources)
    var found: [LinkDraft] = []
    for token in 0..<trees.count {
      for draft in [
        connectives.link(at: token), verbs.link(of: token), clauses.link(at: token),
        sentences.link(at: token),
      ] {
        guard let draft, sense.isCausal(draft), Self.isSound(draft, verbs.spans) else { continue }
        found.append(draft)
      }
    }
    return Self.apart(found)
  }

  /// Whether both spans say something and stand apart.
  private static func isSound(_ draft: LinkDraft, _ spans: LinkSpans) -> Bool {
    !draft.cause.overlaps(draft.effect) && spans.hasContent(draft.cause) && spans.hasContent(draft.effect)
      && draft.cause.count <= 60 && draft.effect.count <= 60
  }

  /// The links without those that say of the same two stretches what another says, the more explicit first.
  private static func apart(_ drafts: [LinkDraft]) -> [LinkDraft] {
    var result: [LinkDraft] = []
    for draft in drafts {
      let isTold = result.suffix(6).contains { other in
        shares(other.cause, draft.cause) && shares(other.effect, draft.effect)
          || shares(other.cause, draft.effect) && shares(other.effect, draft.cause)
      }
      if !isTold { result.append(draft) }
    }
    return result
  }

  private static func shares(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.clamped(to: second).count * 2 > max(first.count, second.count)
  }
}
