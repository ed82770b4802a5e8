import EntenteLanguage
import EntenteModel

/// Leaves out what a report says again: an office that it gave a person before, in the same way or by a bare title.
struct RestatementFilter {
  let text: RoleText

  init(_ text: RoleText) { self.text = text }

  /// The drafts that say something, in their order; counterparts are given the office they stand for.
  func filter(_ drafts: [RoleDraft]) -> [RoleDraft] {
    let keys = drafts.map { key(of: $0.person) }
    var kept: [Bool] = drafts.map { _ in true }
    for (index, draft) in drafts.enumerated() {
      for (other, rival) in drafts.enumerated()
      where other != index && kept[other] && keys[index] == keys[other] {
        let isSame = draft.phrase.office == rival.phrase.office && draft.tenure == rival.tenure
        if draft.isRank && !rival.isRank {
          kept[index] = false
        } else if isSame,
          isPoorer(draft, than: rival) || isLike(draft, rival) && isAfter(index, other, drafts)
        {
          kept[index] = false
        }
      }
    }
    var result: [RoleDraft] = []
    for (index, draft) in drafts.enumerated() where kept[index] {
      if let told = counterpart(draft, among: result) { result.append(told) }
    }
    return result
  }

  /// Whether a draft says less than another of the same office: without what it is of, or by a shorter name.
  private func isPoorer(_ draft: RoleDraft, than rival: RoleDraft) -> Bool {
    let (own, other) = (wealth(draft), wealth(rival))
    return own.of < other.of || own.of == other.of && own.name < other.name && draft.rule == rival.rule
  }

  private func wealth(_ draft: RoleDraft) -> (of: Int, name: Int) {
    (draft.phrase.of == nil ? 0 : 1, text.people[draft.person].count)
  }

  /// Whether a draft is told after another; what the body of the report says comes before its headings.
  private func isAfter(_ index: Int, _ other: Int, _ drafts: [RoleDraft]) -> Bool {
    let (own, rival) = (isHeading(drafts[index]), isHeading(drafts[other]))
    return own == rival ? other < index : own
  }

  private func isHeading(_ draft: RoleDraft) -> Bool {
    let sentence = Int(text.trees.sentenceOf[text.people[draft.person].lowerBound])
    let segmented = text.scene.text
    let kind = segmented.passages[segmented.sentencePassages[sentence]].kind
    return kind == .title || kind == .heading
  }

  private func isLike(_ draft: RoleDraft, _ rival: RoleDraft) -> Bool {
    let (own, other) = (wealth(draft), wealth(rival))
    return own.of == other.of && draft.rule == rival.rule
  }

  /// A counterpart holds the office of the one before: "its ambassador, Holt, and his Norwegian counterpart, Benner".
  private func counterpart(_ draft: RoleDraft, among before: [RoleDraft]) -> RoleDraft? {
    guard draft.phrase.isCounterpart else { return draft }
    guard let told = before.last, told.phrase.of != nil else { return nil }
    var found = draft
    found.phrase = OfficePhrase(
      range: draft.phrase.range, title: draft.phrase.title, office: told.phrase.office, of: draft.phrase.of,
      tenure: told.tenure, isCounterpart: true)
    return found
  }

  /// One key for all names of one person in the report: the referent, or the fullest name that a short one is of.
  private func key(of person: Int) -> String {
    if let referent = text.personParticipant(person).referents.first { return "#\(referent)" }
    let name = words(person)
    guard name.count == 1 else { return name.joined(separator: " ") }
    let fuller = Set(
      text.people.indices.map(words).filter { $0.count > 1 && ($0.last == name[0] || $0.first == name[0]) })
    return fuller.count == 1 ? fuller.first?.joined(separator: " ") ?? name[0] : name[0]
  }

  private func words(_ person: Int) -> [String] { text.people[person].map(text.word) }
}
