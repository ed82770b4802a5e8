import EntenteLanguage
import EntenteModel

/// Finds states named in the names of other things: "the **Norway**-**Sweden** Pipeline".
///
/// Such a naming tells of the state as well; it is no use that a pronoun could take up.
struct NamesWithin {
  /// The uses, each with the draft of its state.
  let uses: [(draft: Int, use: Draft.Use)]

  init(_ resolver: ReferentResolver) {
    var states: [String: Int] = [:]
    for (index, draft) in resolver.drafts.enumerated() where draft.kind == .state {
      guard let group = draft.group else { continue }
      for member in resolver.groups[group].members where resolver.names[member].words.count == 1 {
        states[resolver.names[member].words[0]] = index
      }
    }
    var found: [(draft: Int, use: Draft.Use)] = []
    for (index, name) in resolver.names.enumerated() where name.range.count > 1 {
      switch resolver.groups[resolver.groupOf[index]].kind {
      case .infrastructure, .agreement, .event, .programme: break
      case .person, .state, .place, .organisation, .armedGroup, .people, .thing: continue
      }
      for place in name.range {
        let words = NameFold.words(place..<place + 1, of: resolver.trees.text.segmented)
        guard let word = words.first, let draft = states[word] else { continue }
        found.append((draft, Self.use(at: place, resolver.trees)))
      }
    }
    uses = found
  }

  private static func use(at place: Int, _ trees: Trees) -> Draft.Use {
    Draft.Use(
      head: place, range: place..<place + 1, sentence: Int(trees.sentenceOf[place]), form: .name,
      rule: .nameWithin, weight: 0, isSubject: false)
  }
}
