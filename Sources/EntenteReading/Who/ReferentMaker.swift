import EntenteLanguage
import EntenteModel

/// Makes referents of drafts: those with a name, those without that the report comes back to, and apart from them those
/// that it tells of in passing.
struct ReferentMaker {
  private let resolver: ReferentResolver
  private let trees: Trees

  init(_ resolver: ReferentResolver) {
    self.resolver = resolver
    trees = resolver.trees
  }

  /// The referents, each list in the order of its first namings.
  ///
  /// Where `keepsAll`, all noun phrases count as things told of in passing, and not only those that stand for a thing
  /// that other reports may tell of in the same words.
  func make(keepsAll: Bool = false) -> ReferentReading {
    let drafts = resolver.drafts
    var uses = drafts.map(\.uses)
    for draft in drafts where !draft.members.isEmpty {
      let told = draft.uses.filter { $0.rule != .conjuncts }
      for member in draft.members { uses[member] += told }
    }
    for (draft, use) in NamesWithin(resolver).uses { uses[draft].append(use) }
    var result: [Referent] = []
    var passing: [Referent] = []
    for (index, draft) in drafts.enumerated() where draft.members.isEmpty {
      let sorted = uses[index].sorted { ($0.range.lowerBound, $0.head) < ($1.range.lowerBound, $1.head) }
      if let kind = kind(of: draft) {
        if let made = referent(of: draft, kind, sorted, as: .recurring) { result.append(made) }
      } else if let kind = PassingThing(trees, draft, keepsAll: keepsAll).kind {
        if let made = referent(of: draft, kind, sorted, as: .passing) { passing.append(made) }
      }
    }
    return ReferentReading(referents: Self.inOrder(result), passing: Self.inOrder(passing))
  }

  private static func inOrder(_ referents: [Referent]) -> [Referent] {
    referents.sorted { ($0.namings[0].span, $0.name) < ($1.namings[0].span, $1.name) }
  }

  private func referent(
    of draft: Draft, _ kind: EntityKind, _ uses: [Draft.Use], as rule: ReferentRule
  ) -> Referent? {
    guard let names = names(of: draft, uses) else { return nil }
    return Referent(
      kind: kind, name: names.name, names: names.all,
      code: kind == .state ? draft.state?.description : code(of: draft),
      state: draft.state?.description ?? ownerName(of: draft), namings: namings(uses, first: rule))
  }

  /// The name of the state without a code that a thing is of.
  private func ownerName(of draft: Draft) -> String? {
    guard draft.kind != .state, let owner = draft.owner, resolver.drafts[owner].kind == .state,
      let group = resolver.drafts[owner].group
    else { return nil }
    let names = resolver.groups[group].members.map { resolver.names[$0] }
    let own = names.first { $0.words == resolver.groups[group].words } ?? names.first
    return own.map { trees.words(trees.span($0.range)) }
  }

  private func code(of draft: Draft) -> String? {
    guard let group = draft.group, resolver.groups[group].identity > 0 else { return nil }
    return Gazetteer.standard.name(of: resolver.groups[group].identity)?.acronym
  }

  private func namings(_ uses: [Draft.Use], first: ReferentRule) -> [Naming] {
    var result: [Naming] = []
    for use in uses {
      let rule = use.rule == .new ? first : use.rule
      let naming = Naming(span: trees.span(use.range), form: use.form, rule: rule.rawValue)
      if result.last?.span != naming.span { result.append(naming) }
    }
    return result
  }

  /// The kind of a draft that may be a referent; `nil` where it may not.
  private func kind(of draft: Draft) -> EntityKind? {
    if draft.uses.isEmpty { return nil }
    if draft.uses.contains(where: { Self.named.contains($0.form) }) {
      guard draft.kind == .thing, let group = draft.group else { return draft.kind ?? .thing }
      return resolver.groups[group].members.count > 1 ? .thing : nil
    }
    return RecurringThing(
      trees, draft, isOfState: draft.owner.map { resolver.drafts[$0].kind == .state } ?? false
    ).kind
  }

  private func names(of draft: Draft, _ uses: [Draft.Use]) -> (name: String, all: [String])? {
    var all: [(name: String, rank: Int)] = []
    for use in uses where Self.named.contains(use.form) {
      all.append((name(of: use), Self.rank(use.form)))
    }
    if all.isEmpty {
      guard let name = describedName(uses) else { return nil }
      return (name, [name])
    }
    let best = all.map(\.rank).min() ?? 0
    let fullest = all.filter { $0.rank == best }.map(\.name)
    let name = fullest.reduce("") { $1.utf8.count > $0.utf8.count ? $1 : $0 }
    return (name, all.map(\.name))
  }

  /// What a thing without a name is called: its fullest description, without numbers, from the first capital on.
  private func describedName(_ uses: [Draft.Use]) -> String? {
    let described = uses.filter { $0.form == .description && $0.rule != .copula && $0.rule != .apposition }
      .map(\.range)
    let plain = described.filter { range in !range.contains { trees.tags[$0] == .number } }
    guard let fullest = (plain.isEmpty ? described : plain).max(by: { $0.count < $1.count }) else {
      return nil
    }
    let tokens = trees.text.segmented.tokens
    let start =
      fullest.first { tokens[$0].shape.contains(.initialUpper) && !tokens[$0].shape.contains(.sentenceStart) }
      ?? fullest.first { trees.tags[$0] != .number && trees.tags[$0] != .punctuation } ?? fullest.lowerBound
    return trees.words(trees.span((ownerStart(before: start) ?? start)..<fullest.upperBound))
  }

  /// Where the name of the state begins that stands as the possessor right before a thing: "**Norway's** army".
  private func ownerStart(before start: Int) -> Int? {
    guard start > 1, let name = resolver.name(at: start - 1) ?? resolver.name(at: start - 2) else {
      return nil
    }
    let range = resolver.names[name].range
    guard resolver.groups[resolver.groupOf[name]].kind == .state, trees.isPossessive(range.upperBound - 1),
      trees.sentenceOf[range.lowerBound] == trees.sentenceOf[start]
    else { return nil }
    return range.lowerBound
  }

  /// The words of a name without its title.
  private func name(of use: Draft.Use) -> String {
    if use.rule == .nameWithin { return trees.words(trees.span(use.range)) }
    let index = resolver.name(at: use.range.lowerBound)
    return trees.words(trees.span(index.map { resolver.names[$0].range } ?? use.range))
  }

  private static let named: Set<Naming.Form> = [.name, .acronym, .demonym, .metonym]

  private static func rank(_ form: Naming.Form) -> Int {
    switch form {
    case .name: 0
    case .acronym: 1
    case .metonym: 2
    case .demonym: 3
    case .description, .pronoun: 4
    }
  }
}
