import EntenteLanguage
import EntenteModel

/// What a sentence says beside who and what: how many papers, which amount, by when, on what condition, who says so.
struct CommitmentFacts {
  let scene: Scene
  let verb: Int

  private var trees: Trees { scene.trees }

  /// The lemmas of a span's content words.
  func terms(in span: TextSpan) -> [String] {
    TokenPlaces(trees).tokens(in: span).compactMap { token in
      switch trees.tags[token] {
      case .noun, .properNoun, .verb, .adjective: trees.text.token(token).lemma.lowercased()
      case .adposition, .adverb, .auxiliary, .coordinator, .determiner, .interjection, .number, .particle,
        .pronoun,
        .punctuation, .subordinator, .symbol, .other:
        nil
      }
    }
  }

  /// The number of characters in a span.
  func characters(in span: TextSpan) -> Int {
    trees.text.segmented.text.utf8[span.start..<span.end].count { $0 & 0xC0 != 0x80 }
  }

  /// How many papers: the figure counted by the noun.
  func count(of paper: Int) -> Int? {
    let phrase = trees.span(trees.core(of: paper))
    for mention in scene.figures {
      guard case .figure(let figure) = mention.claim, phrase.overlaps(figure.span),
        figure.quantity.unit.dimension == .count, figure.quantity.upper == nil
      else { continue }
      return Int("\(figure.quantity.value)")
    }
    return nil
  }

  /// Whether a span says how much or by when.
  func isMeasured(_ span: TextSpan) -> Bool {
    deadline(in: span) != nil
      || scene.figures.contains { mention in
        guard case .figure(let figure) = mention.claim else { return false }
        return span.contains(figure.span)
      }
  }

  /// The amount that is to be reached.
  func target(in object: TextSpan) -> Figure? {
    for mention in scene.figures {
      guard case .figure(let figure) = mention.claim, object.contains(figure.span), figure.status == .target
      else {
        continue
      }
      return figure
    }
    return nil
  }

  /// By when: "by 2030", "within a year".
  func deadline(in span: TextSpan) -> Timex? {
    scene.dates(near: verb).first { date in
      guard span.contains(date.span) else { return false }
      let first = TokenPlaces(trees).tokens(in: date.span).lowerBound
      return date.kind != .set
        && (max(0, first - 3)...first).contains { Self.limits.contains(trees.form($0)) }
    }
  }

  /// When they bound themselves: the time expression that hangs on the verb.
  var time: Timex? {
    let places = TokenPlaces(trees)
    return scene.dates(near: verb).first { date in
      guard date.kind == .date || date.kind == .time else { return false }
      let tokens = places.tokens(in: date.span)
      guard let last = tokens.last else { return false }
      if tokens.lowerBound > 0, Self.limits.contains(trees.form(tokens.lowerBound - 1)) { return false }
      return tokens.contains { token in
        trees.heads[token] == Int32(verb)
          || trees.head(of: token).map { trees.heads[$0] == Int32(verb) } == true
      } || trees.heads[last] == Int32(verb)
    }
  }

  /// On what condition.
  var condition: TextSpan? {
    for child in trees.children(of: verb) where trees.relations[child] == .adverbialClause {
      guard trees.children(of: child).contains(where: { Self.conditions.contains(trees.form($0)) }) else {
        continue
      }
      return trees.span(trees.trimmed(trees.range(under: child)))
    }
    return nil
  }

  /// How it is stated, and by whom.
  func modality() -> (Modality, TextSpan?) {
    let speaker = speaker()
    if trees.isNegated(verb) { return (.denied, speaker) }
    for auxiliary in trees.auxiliaries(of: verb) {
      if Self.mays.contains(trees.form(auxiliary)) { return (.hypothetical, speaker) }
      if Self.wills.contains(trees.form(auxiliary)) { return (.planned, speaker) }
    }
    if let above = trees.head(of: verb), trees.relations[verb] == .openComplement,
      Self.plans.contains(trees.lemmas[above])
    {
      return (.planned, speaker)
    }
    if isOpen { return (.hypothetical, speaker) }
    if trees.children(of: verb).contains(where: { Self.conditions.contains(trees.form($0)) }) {
      return (.hypothetical, speaker)
    }
    return (speaker == nil ? .asserted : .attributed, speaker)
  }

  /// Whether it is only told as what is tried, wished or possible: "failed to sign", "a chance to reach a deal".
  private var isOpen: Bool {
    guard trees.xpos(verb) == "VB",
      trees.children(of: verb).contains(where: { trees.relations[$0] == .marker && trees.form($0) == Self.to }
      ),
      let above = trees.head(of: verb)
    else { return false }
    return !Self.done.contains(trees.lemmas[above])
  }

  private func speaker() -> TextSpan? { speakerHead.map { trees.span(trees.phrase(of: $0)) } }

  /// The subject of the verb of saying that governs the clause.
  var speakerHead: Int? {
    var place = verb
    for _ in 0..<6 {
      guard let above = trees.head(of: place) else { return nil }
      if trees.relations[place] == .complementClause || trees.relations[place] == .parataxis,
        Self.sayings.contains(trees.lemmas[above]), let subject = trees.subject(of: above)
      {
        return subject
      }
      place = above
    }
    return nil
  }

  /// Whether a noun names people or a body, by its class in the lexicon.
  static func isPeople(_ trees: Trees, _ noun: Int) -> Bool {
    guard trees.tags[noun] == .noun || trees.tags[noun] == .properNoun || trees.tags[noun] == .pronoun else {
      return false
    }
    if trees.tags[noun] == .pronoun { return personal.contains(trees.form(noun)) }
    return people.contains(trees.lemmas[noun])
  }

  private static let personal = WordList("he she they we i who both")
  private static let people = WordList(
    "side party leader country nation state government official minister ministry president premier king prince sultan emir "
      + "chancellor envoy ambassador negotiator delegation delegate parliament cabinet council committee authority "
      + "administration court bloc union alliance group company firm bank fund agency army military force commander "
      + "rebel mediator neighbour neighbor member representative secretary congress senate assembly lawmaker deputy "
      + "leadership team commission mission ruler junta regime faction militia mayor governor diplomat spokesman spokeswoman "
      + "pair duo donor creditor lender partner"
  )
  private static let to = WordHash.of("to")
  private static let done = WordList(
    "manage go return meet arrive come travel fly gather proceed help lead move")
  private static let limits = WordList("by before until till within inside prior")
  private static let conditions = WordList("if unless provided providing pending once")
  private static let mays = WordList("may might could would can cannot should must ought")
  private static let wills = WordList("will shall 'll")
  private static let plans = WordList("expect plan intend schedule set hope want seek prepare be")
  private static let sayings = WordList(
    "say tell announce state claim report note add declare confirm write insist argue warn explain stress reveal"
  )
}
