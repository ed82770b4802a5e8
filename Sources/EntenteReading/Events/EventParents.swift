import EntenteLanguage

/// Tells which event is a part of which: the talks of "held talks during the visit".
struct EventParents: Sendable {
  let trees: Trees

  init(_ trees: Trees) { self.trees = trees }

  /// The drafts with their parents.
  func placed(_ drafts: [EventDraft]) -> [EventDraft] {
    let triggers = Set(drafts.map(\.trigger))
    return drafts.map { draft in
      var result = draft
      result.parent =
        trees.children(of: draft.head).first { child in
          child != draft.trigger && triggers.contains(child) && trees.relations[child] == .oblique
            && Self.inside.contains(trees.preposition(of: child).map(trees.form) ?? 0)
        }
      return result
    }
  }

  private static let inside = WordList("during on at amid in")
}
