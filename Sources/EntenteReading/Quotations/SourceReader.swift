import EntenteLanguage
import EntenteModel

/// Finds who says what a verb of saying brings, and tells whether it can speak at all.
struct SourceReader: Sendable {
  /// Whether something can say or hold a thing.
  enum Agency: Comparable, Sendable {
    /// An event, a thing, an idea.
    case none
    /// "it", "which": may be either.
    case unclear
    /// A paper, a study, a law: it says what its authors say.
    case paper
    /// A person, a body, a state.
    case agent
  }

  let scene: Scene
  /// How far the words under a verb of the scene go.
  let reach: ClauseReach
  private let nameKinds: [Int: NameKind]

  /// The scene's trees.
  var trees: Trees { scene.trees }

  init(_ scene: Scene) {
    self.scene = scene
    reach = ClauseReach(trees: scene.trees)
    var kinds: [Int: NameKind] = [:]
    for name in scene.names { for token in name.range { kinds[token] = name.kind } }
    nameKinds = kinds
  }

  /// The one who says it: its whole noun phrase, and the head of the one that is meant.
  func source(of verb: Int) -> (range: Range<Int>, speaker: Int)? {
    if trees.isPassive(verb) {
      guard let agent = trees.agent(of: verb) else { return nil }
      return (phrase(of: agent, beside: verb), agent)
    }
    if let subject = trees.children(of: verb, .subject).min(by: { abs($0 - verb) < abs($1 - verb) }) {
      let isRelative = trees.tags[subject] == .pronoun && trees.relations[verb] == .nounClause
      let meant = isRelative ? trees.subject(of: verb) ?? subject : subject
      return (phrase(of: subject, beside: verb), meant)
    }
    if let inverted = inverted(verb) { return (phrase(of: inverted, beside: verb), inverted) }
    if let subject = trees.subject(of: verb), subject != verb, trees.tags[subject] != .verb {
      let meant = agency(of: subject) == .none ? outer(verb) ?? subject : subject
      return (phrase(of: meant, beside: verb), meant)
    }
    return nearby(verb)
  }

  /// The subject of a clause further out, of a participle that was hung on the wrong clause: "they agreed that the
  /// border was safe, **adding** …".
  private func outer(_ verb: Int) -> Int? {
    guard trees.xpos(verb) == "VBG", trees.relations[verb] == .adverbialClause else { return nil }
    var place = verb
    for _ in 0..<4 {
      guard let above = trees.head(of: place) else { return nil }
      place = above
      if let subject = trees.child(of: place, .subject), subject < verb, agency(of: subject) == .agent {
        return subject
      }
    }
    return nil
  }

  /// "…", said the mayor: what stands behind the verb and was taken for its object.
  private func inverted(_ verb: Int) -> Int? {
    guard verb > 0, trees.tags[verb - 1] == .punctuation,
      trees.xpos(verb) == "VBD" || trees.xpos(verb) == "VBZ",
      let frames = SpeechVerbs.frames[trees.lemmas[verb]],
      frames.isDisjoint(with: [.promise, .request, .addressed])
    else { return nil }
    return trees.children(of: verb).first { child in
      child > verb && child <= verb + 4 && trees.relations[child] == .object
        && isNominal(child) && agency(of: child) == .agent
    }
  }

  /// A name or pronoun right in front of a verb that has no subject in its tree.
  private func nearby(_ verb: Int) -> (range: Range<Int>, speaker: Int)? {
    let isVerb =
      trees.tags[verb] == .verb && (trees.relations[verb] == .root || trees.relations[verb] == .parataxis)
      && (trees.xpos(verb) == "VBD" || trees.xpos(verb) == "VBZ" || trees.xpos(verb) == "VBP")
    guard isVerb || trees.xpos(verb) == "NNS" else { return nil }
    if let found = setOff(verb) { return found }
    let first = trees.sentence(of: verb).lowerBound
    var place = verb - 1
    while place >= first, trees.tags[place] == .adverb || trees.tags[place] == .auxiliary { place -= 1 }
    if place >= first, isNominal(place), agency(of: place) >= .unclear {
      let end = place + 1
      while place > first, isNominal(place - 1) || isInside(place - 1) { place -= 1 }
      while place < end - 1, !isNominal(place), trees.tags[place] != .determiner { place += 1 }
      let head = (place..<end).first { token in
        isNominal(token) && !(trees.head(of: token).map { (place..<end).contains($0) } ?? false)
      }
      return (place..<end, head ?? end - 1)
    }
    let next = verb + 1
    guard verb > first, trees.tags[verb - 1] == .punctuation, next < trees.sentence(of: verb).upperBound,
      isNominal(next) || trees.tags[next] == .determiner
    else { return nil }
    var head = next
    while let above = trees.head(of: head), above > head, above <= next + 6, isNominal(above) { head = above }
    return isNominal(head) && agency(of: head) == .agent ? (phrase(of: head, beside: verb), head) : nil
  }

  /// "…, an official of the ministry said": all between the last comma and a verb that ends its sentence, where the
  /// tree took it for a part of what is said.
  private func setOff(_ verb: Int) -> (range: Range<Int>, speaker: Int)? {
    let sentence = trees.sentence(of: verb)
    guard (verb + 1..<max(verb + 1, sentence.upperBound)).allSatisfy({ trees.tags[$0] == .punctuation }),
      let comma = (max(sentence.lowerBound, verb - 16)..<verb).last(where: {
        trees.form($0) == VerbAttributions.comma
      }),
      comma + 2 < verb
    else { return nil }
    let range = comma + 1..<verb
    guard
      !range.contains(where: { token in
        trees.tags[token] == .verb || trees.tags[token] == .auxiliary || trees.tags[token] == .pronoun
          || trees.tags[token] == .punctuation
      }), trees.tags[range.lowerBound] == .determiner || trees.tags[range.lowerBound] == .properNoun,
      let head = range.first(where: { token in
        isNominal(token) && !(trees.head(of: token).map(range.contains) ?? false)
      }), agency(of: head) == .agent
    else { return nil }
    return (range, head)
  }

  /// "a count kept by the two ministries": those who made a paper, where it names them.
  func maker(of paper: Int) -> Int? {
    guard agency(of: paper) == .paper else { return nil }
    for child in trees.children(of: paper) where child > paper {
      if trees.relations[child] == .nounClause, trees.xpos(child) == "VBN",
        let agent = trees.agent(of: child),
        agency(of: agent) == .agent
      {
        return agent
      }
      if trees.relations[child] == .nominalModifier,
        trees.preposition(of: child).map(trees.form) == Self.by, agency(of: child) == .agent
      {
        return child
      }
    }
    return nil
  }

  private func isInside(_ token: Int) -> Bool {
    switch trees.tags[token] {
    case .adjective, .determiner, .coordinator: true
    default: false
    }
  }

  private func isNominal(_ token: Int) -> Bool {
    switch trees.tags[token] {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  /// The whole noun phrase of a token with its appositions and clauses, on the one side of the verb that it is on.
  func phrase(of token: Int, beside verb: Int) -> Range<Int> {
    let range = trees.range(under: token) { child in
      switch trees.relations[child] {
      case .parataxis, .discourse: true
      case .conjunct: trees.isPredicate(child) && !trees.isPredicate(token)
      case .copula, .subject, .auxiliary, .punctuation: trees.head(of: child) == token
      case .caseMarker: trees.head(of: child) == token && child < token
      default: verb != token && trees.isUnder(verb, child)
      }
    }
    let sentence = trees.sentence(of: token)
    var low = max(range.lowerBound, sentence.lowerBound)
    var high = min(range.upperBound, sentence.upperBound)
    if token < verb { high = min(high, verb) } else if token > verb { low = max(low, verb + 1) }
    low = min(low, token)
    high = max(high, token + 1)
    while high < sentence.upperBound, high < verb || token > verb, Self.closers.contains(trees.form(high)),
      (low..<high).contains(where: { Self.brackets.contains(trees.form($0)) })
    {
      high += 1
    }
    while high - 1 > token, trees.tags[high - 1] == .punctuation, !Self.closers.contains(trees.form(high - 1))
    {
      high -= 1
    }
    while low < token, trees.tags[low] == .punctuation { low += 1 }
    return low..<high
  }

  /// Whether the noun or pronoun at a token can say something.
  func agency(of token: Int) -> Agency {
    let referent = scene.referents(at: token).first.map { scene.referents[$0].kind }
    if trees.tags[token] == .noun { return referent == .person ? .agent : nounAgency(of: token) }
    if let referent { return Self.agency(referent) }
    if trees.tags[token] == .pronoun {
      return Self.impersonal.contains(trees.form(token)) ? .unclear : .agent
    }
    if let kind = nameKinds[token] { return Self.agency(kind) }
    switch trees.tags[token] {
    case .properNoun: return .agent
    case .number, .determiner: return Self.impersonal.contains(trees.form(token)) ? .unclear : .agent
    case .noun, .adjective: return nounAgency(of: token)
    default: return .none
    }
  }

  private func nounAgency(of token: Int) -> Agency {
    let lemma = trees.lemmas[token]
    if Self.agents.contains(lemma) { return .agent }
    if Self.papers.contains(lemma) { return .paper }
    if isDeed(lemma) { return .none }
    let classes = Lexicon.standard.classes(ofHash: lemma, as: .noun)
    if let first = classes.first, first == .person || first == .group { return .agent }
    if classes.prefix(2).contains(.person) { return .agent }
    return trees.tags[token] == .adjective ? .agent : .none
  }

  /// Whether a noun tells what happens or is done, and not one who does it.
  private func isDeed(_ lemma: UInt64) -> Bool {
    if Self.agents.contains(lemma) || Self.papers.contains(lemma) { return false }
    if Self.deeds.contains(lemma) { return true }
    switch Lexicon.standard.classes(ofHash: lemma, as: .noun).first {
    case .act, .event, .process, .phenomenon, .feeling, .change, .motive: return true
    default: return false
    }
  }

  private static func agency(_ kind: EntityKind) -> Agency {
    switch kind {
    case .person, .state, .organisation, .armedGroup, .people, .place: .agent
    case .agreement, .programme: .paper
    case .infrastructure, .event, .thing: .none
    }
  }

  private static func agency(_ kind: NameKind) -> Agency {
    switch kind {
    case .person, .organisation, .state, .place, .nationality: .agent
    case .other: .paper
    case .event: .none
    }
  }

  private static let by = WordHash.of("by")
  private static let impersonal = WordList("it which that this these those what there itself one")
  private static let agents = WordList(
    "side nation country party source capital office ministry team neighbour neighbor government state envoy "
      + "leadership administration delegation campaign embassy presidency regime bloc body media press newspaper "
      + "treasury bureau secretariat directorate command mission staff headquarters paper outlet agency voice authority critic power family official analyst expert observer many some "
      + "other most few both all")
  private static let papers = WordList(
    "report study poll survey document statement communique declaration memo letter analysis article resolution "
      + "estimate figure datum data record footage video intelligence constitution treaty agreement law ruling "
      + "tally count statistic statistics census register assessment review audit index tracker database bulletin"
  )
  private static let deeds = WordList(
    "meeting gathering summit conference visit talk talks deal pact accord ceremony session trade economy market "
      + "number majority rest part set series range array host bulk system network industry sector")
  private static let brackets = WordList("( [")
  private static let closers = WordList(") ]")
}
