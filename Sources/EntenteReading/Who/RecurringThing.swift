import EntenteLanguage
import EntenteModel

/// Tells whether a thing without a name is one that the report comes back to.
struct RecurringThing {
  /// The kind it is kept as; `nil` where it is not kept.
  let kind: EntityKind?

  /// Judges a draft; `isOfState` where it is told of as a state's, since the army of a state is known by that.
  init(_ trees: Trees, _ draft: Draft, isOfState: Bool) {
    kind = Self.kind(trees, draft, isOfState)
  }

  private static func kind(_ trees: Trees, _ draft: Draft, _ isOfState: Bool) -> EntityKind? {
    let told = draft.uses.filter { $0.form == .description }
    let sentences = Set(told.map(\.sentence)).count
    let isNamed = told.contains { use in use.range.dropLast().contains { trees.tags[$0] == .properNoun } }
    switch draft.headClass {
    case .infrastructure, .agreement, .organisation, .armedGroup, .programme:
      if isOfState, !draft.isPlural, draft.nouns.contains(where: organs.contains) {
        return draft.headClass.kind
      }
      guard sentences >= 2 && (!draft.isPlural || sentences >= 3) || isNamed && !draft.isPlural else {
        return nil
      }
      return draft.headClass.kind
    case .place, .event, .thing:
      return sentences >= 3 && told.contains { $0.isDefinite(in: trees) } ? .thing : nil
    case .person, .state, .government, .side, .capital, .people, .empty: return nil
    }
  }

  /// What a state has one of.
  private static let organs = WordList(
    "army navy military police parliament senate assembly cabinet ministry treasury presidency judiciary legislature "
      + "embassy office")
}

/// Tells whether a thing without a name, which its report does not come back to, may be one that other reports tell of:
/// a noun for a thing, told of as known or with words that tell it from others, or a word that looks like a name.
struct PassingThing {
  /// The kind it is kept as; `nil` where it is not kept.
  let kind: EntityKind?

  init(_ trees: Trees, _ draft: Draft, keepsAll: Bool) {
    let told = draft.uses.filter { $0.form == .description }
    guard !told.isEmpty, draft.members.isEmpty, draft.group == nil else {
      kind = nil
      return
    }
    guard !keepsAll else {
      kind = draft.headClass.kind ?? .thing
      return
    }
    let isStable = !draft.modifiers.isEmpty || told.contains { $0.isDefinite(in: trees) }
    if draft.headClass != .person, told.contains(where: { $0.isProperWord(in: trees) }) {
      kind = draft.headClass.kind ?? .thing
      return
    }
    switch draft.headClass {
    case .infrastructure, .agreement, .organisation, .armedGroup, .programme:
      kind = isStable ? draft.headClass.kind : nil
    case .place, .event, .thing: kind = isStable ? .thing : nil
    case .person, .state, .government, .side, .capital, .people, .empty: kind = nil
    }
  }
}

extension Draft.Use {
  /// Whether it is one word that looks like a name and was read as none.
  func isProperWord(in trees: Trees) -> Bool {
    let shape = trees.text.segmented.tokens[head].shape
    return range.count == 1 && trees.tags[head] == .properNoun && shape.contains(.initialUpper)
      && !shape.contains(.sentenceStart)
  }

  /// Whether it speaks of something known.
  func isDefinite(in trees: Trees) -> Bool {
    range.lowerBound > 0 && Self.definite.contains(trees.form(range.lowerBound - 1))
  }

  private static let definite = WordList("the this that these those its their his her 's ’s")
}
