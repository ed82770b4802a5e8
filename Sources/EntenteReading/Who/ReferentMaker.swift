import EntenteLanguage
import EntenteModel

/// Makes referents of drafts: those with a name, and those without that the report comes back to.
struct ReferentMaker {
  private let resolver: ReferentResolver
  private let trees: Trees

  init(_ resolver: ReferentResolver) {
    self.resolver = resolver
    trees = resolver.trees
  }

  /// The referents in the order of their first naming.
  func make() -> [Referent] {
    let drafts = resolver.drafts
    var uses = drafts.map(\.uses)
    for draft in drafts where !draft.members.isEmpty {
      let told = draft.uses.filter { $0.rule != .conjuncts }
      for member in draft.members { uses[member] += told }
    }
    var result: [Referent] = []
    for (index, draft) in drafts.enumerated() where draft.members.isEmpty {
      let sorted = uses[index].sorted { ($0.range.lowerBound, $0.head) < ($1.range.lowerBound, $1.head) }
      guard let kind = kind(of: draft), let names = names(of: draft, sorted) else { continue }
      result.append(
        Referent(
          kind: kind, name: names.name, names: names.all,
          code: kind == .state ? draft.state?.description : code(of: draft),
          state: draft.state?.description, namings: namings(sorted, of: draft)))
    }
    return result.sorted { ($0.namings[0].span, $0.name) < ($1.namings[0].span, $1.name) }
  }

  private func code(of draft: Draft) -> String? {
    guard let group = draft.group, resolver.groups[group].identity > 0 else { return nil }
    return Gazetteer.standard.name(of: resolver.groups[group].identity)?.acronym
  }

  private func namings(_ uses: [Draft.Use], of draft: Draft) -> [Naming] {
    var result: [Naming] = []
    for use in uses {
      let rule = use.rule == .new ? .recurring : use.rule
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
    return RecurringThing(trees, draft).kind
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
    return trees.words(trees.span(start..<fullest.upperBound))
  }

  /// The words of a name without its title.
  private func name(of use: Draft.Use) -> String {
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

/// Tells whether a thing without a name is one that the report comes back to.
struct RecurringThing {
  /// The kind it is kept as; `nil` where it is not kept.
  let kind: EntityKind?

  init(_ trees: Trees, _ draft: Draft) {
    kind = Self.kind(trees, draft)
  }

  private static func kind(_ trees: Trees, _ draft: Draft) -> EntityKind? {
    let told = draft.uses.filter { $0.form == .description }
    let sentences = Set(told.map(\.sentence)).count
    let isNamed = told.contains { use in use.range.dropLast().contains { trees.tags[$0] == .properNoun } }
    switch draft.headClass {
    case .infrastructure, .agreement, .organisation, .armedGroup, .programme:
      guard sentences >= 2 && (!draft.isPlural || sentences >= 3) || isNamed && !draft.isPlural else {
        return nil
      }
      return draft.headClass.kind
    case .place, .event, .thing:
      let isDefinite = told.contains {
        $0.range.lowerBound > 0 && definite.contains(trees.form($0.range.lowerBound - 1))
      }
      return sentences >= 3 && isDefinite ? .thing : nil
    case .person, .state, .government, .side, .capital, .people, .empty: return nil
    }
  }

  private static let definite = WordList("the this that these those its their his her 's")
}
