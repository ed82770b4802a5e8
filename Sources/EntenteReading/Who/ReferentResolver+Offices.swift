import EntenteModel

extension ReferentResolver {
  /// Gives the descriptions that came before the name ("Norwegian president in Rome", in a headline) to the one person
  /// of the text who holds that office.
  mutating func joinOffices() {
    let named = Array(persons.filter { drafts[$0].group != nil }.prefix(Self.most))
    let known = Set(named.flatMap { drafts[$0].offices.map(\.noun) })
    var definite: Set<Int> = []
    for wording in wordings where wording.headClass == .person && wording.isDefinite {
      definite.insert(wording.head)
    }
    for index in persons where drafts[index].group == nil && drafts[index].isPerson {
      let draft = drafts[index]
      guard let office = draft.offices.first, draft.offices.count == 1, known.contains(office.noun),
        let use = draft.uses.first,
        draft.state != nil || Self.single.contains(office.noun) && definite.contains(use.head)
      else { continue }
      let holders = named.filter { other in
        let holder = drafts[other]
        return holder.group != nil
          && holder.offices.contains { $0.noun == office.noun && fits(office, $0, draft) }
          && (draft.state == nil || draft.state == holder.state) && agree(draft.gender, holder.gender)
      }
      guard let holder = holders.first, holders.count == 1 else { continue }
      for use in draft.uses {
        let rule = use.rule == .new ? .descriptionOfficeAfter : use.rule
        drafts[holder].uses.append(
          Draft.Use(
            head: use.head, range: use.range, sentence: use.sentence, form: use.form, rule: rule,
            weight: use.weight, isSubject: use.isSubject))
        if draftAt[use.head] == Int32(index) { draftAt[use.head] = Int32(holder) }
      }
      drafts[holder].uses.sort { ($0.head, $0.range.lowerBound) < ($1.head, $1.range.lowerBound) }
      drafts[index].uses = []
    }
  }

  /// Whether the words that tell an office from others, but for the state's, are those of another.
  private func fits(_ office: Office, _ other: Office, _ draft: Draft) -> Bool {
    let own = office.modifiers.filter { modifier in
      !draft.uses.contains { use in
        use.range.contains { trees.lemmas[$0] == modifier && draftAt[$0] >= 0 }
      }
    }
    return own.allSatisfy(other.modifiers.contains)
  }

  /// Offices that one person holds in a text that names no other.
  private static let single = WordList("president minister king queen chancellor pope emir sultan secretary")
}
