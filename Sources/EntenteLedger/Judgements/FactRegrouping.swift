import EntenteModel

/// Lays the judgements that part and join facts over the facts that assembly made.
struct FactRegrouping {
  /// The facts.
  private(set) var facts: [Fact]
  /// For each fact whose mentions were parted or joined the fact that its spokesman is now of.
  private(set) var heirs: [String: String] = [:]
  private(set) var refused: [Int: Int] = [:]

  private let support: Support
  private let about: AboutFinder

  init(
    _ facts: [Fact], _ judgements: [Judgement], finder: AnchorFinder, support: Support, about: AboutFinder
  ) {
    self.facts = facts
    self.support = support
    self.about = about
    let pairs = judgements.filter(\.decision.isOnTwoFacts)
    guard !pairs.isEmpty else { return }
    let mentions = facts.flatMap(\.mentions).sorted {
      ($0.report, $0.span, $0.claim.anchor, $0.claim.content, $0.rule)
        < ($1.report, $1.span, $1.claim.anchor, $1.claim.content, $1.rule)
    }
    let numbers = Dictionary(mentions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let byReport = Dictionary(grouping: mentions, by: \.report)
    func side(_ anchor: FactAnchor) -> (lead: Int?, all: Set<Int>) {
      let lead = finder.mention(of: anchor, among: byReport).value.flatMap { numbers[$0] }
      return (lead, Set(finder.mentions(of: anchor, among: byReport).compactMap { numbers[$0] }))
    }
    var parts: [Regrouping.Part] = []
    var joins: [Regrouping.Join] = []
    for judgement in pairs {
      switch judgement.decision {
      case .sameFact(let one, let other):
        guard let first = side(one).lead, let second = side(other).lead,
          mentions[first].claim.kind == mentions[second].claim.kind
        else { continue }
        joins.append(Regrouping.Join(number: judgement.number, first: first, second: second))
      case .differentFacts(let one, let other):
        let (left, right) = (side(one), side(other))
        guard let first = left.lead, let second = right.lead else { continue }
        parts.append(
          Regrouping.Part(
            number: judgement.number, first: first, second: second, firstSide: left.all, secondSide: right.all
          ))
      case .confirm, .reject, .correct, .sameThing, .differentThings, .kind, .undo: continue
      }
    }
    guard !parts.isEmpty || !joins.isEmpty else { return }
    let regrouping = Regrouping(
      facts.map { $0.mentions.compactMap { numbers[$0] }.sorted() },
      leads: facts.map { numbers[$0.spokesman] ?? 0 }, contents: mentions.map(\.claim.content), parts: parts,
      joins: joins)
    refused = regrouping.refused
    rewrite(regrouping.groups.map { $0.map { mentions[$0] } })
  }

  private mutating func rewrite(_ groups: [[Mention]]) {
    let before = facts
    let owner = Dictionary(
      before.enumerated().flatMap { index, fact in fact.mentions.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let sizes = before.map { Set($0.mentions).count }
    facts = []
    var taken = Set(before.map(\.id))
    for group in groups {
      let origins = Set(group.compactMap { owner[$0] }).sorted()
      let known = Set(group)
      if origins.count == 1, sizes[origins[0]] == known.count {
        facts.append(before[origins[0]])
        continue
      }
      let leading = origins.filter { known.contains(before[$0].spokesman) }
      let isCut = origins.contains { origin in !before[origin].mentions.allSatisfy(known.contains) }
      var joins = group.count > 1 ? Set(origins.flatMap { before[$0].joins }) : []
      if origins.count > 1 { joins.insert(JudgementRule.same) }
      if isCut { joins.insert(JudgementRule.different) }
      let base = leading.map { before[$0] }.min { ($1.lineages.count, $0.id) < ($0.lineages.count, $1.id) }
      let fact = written(
        group, base: base, about: isCut ? [] : origins.flatMap { before[$0].about }, joins: joins.sorted(),
        &taken)
      facts.append(fact)
      for origin in leading { heirs[before[origin].id] = fact.id }
    }
    facts.sort { $0.id < $1.id }
  }

  /// A fact of some mentions: known by what `base` is known by, or, where none of them spoke for a fact before, by what
  /// most lineages say.
  private func written(
    _ group: [Mention], base: Fact?, about: [String], joins: [String], _ taken: inout Set<String>
  ) -> Fact {
    let mentions = group.sorted { ($0.report, $0.span, $0.rule) < ($1.report, $1.span, $1.rule) }
    let reports = Set(mentions.map(\.report))
    let spokesman = base?.spokesman ?? commonest(of: mentions)
    let fact = Fact(
      id: base?.id ?? identity(of: spokesman, &taken), claim: spokesman.claim,
      about: Array(Set(about)).sorted(),
      bounds: base?.bounds, mentions: mentions, lineages: support.lineages(of: reports),
      standing: support.standing(of: reports), joins: joins)
    return self.about.completed([fact])[0]
  }

  private func commonest(of mentions: [Mention]) -> Mention {
    let contents = Dictionary(grouping: mentions, by: \.claim.content)
    let best = contents.mapValues { support.lineages(of: $0.map(\.report)).count }
      .min { ($1.value, $0.key) < ($0.value, $1.key) }
    return mentions.first { $0.claim.content == best?.key } ?? mentions[0]
  }

  private func identity(of mention: Mention, _ taken: inout Set<String>) -> String {
    let content = mention.claim.content + "|apart"
    let place = "\(mention.report.rawValue) \(mention.span.start) \(mention.claim.anchor.start)"
    let ids = [content, content + "|" + place].map {
      FactWriter.letter(of: mention.claim.kind) + FactWriter.digits(of: $0)
    }
    let id = ids.first { !taken.contains($0) } ?? ids[1]
    taken.insert(id)
    return id
  }
}

extension Decision {
  /// Whether the decision is that two facts are one, or are not.
  fileprivate var isOnTwoFacts: Bool {
    switch self {
    case .sameFact, .differentFacts: true
    case .confirm, .reject, .correct, .sameThing, .differentThings, .kind, .undo: false
    }
  }
}
