import EntenteLanguage
import EntenteModel

/// Tells who a report has saying that a deed was done.
struct EventSpeakers: Sendable {
  let trees: Trees

  /// The words that name the speaker; `nil` where the report speaks for itself.
  func speaker(of token: Int) -> TextSpan? {
    var place = token
    for _ in 0..<8 {
      guard let above = trees.head(of: place) else { break }
      let relation = trees.relations[place]
      if relation == .complementClause || relation == .parataxis, Self.saying.contains(trees.lemmas[above]),
        let subject = trees.subject(of: above)
      {
        return trees.span(trees.phrase(of: subject))
      }
      place = above
    }
    for child in trees.children(of: place) {
      if trees.relations[child] == .parataxis, Self.saying.contains(trees.lemmas[child]),
        let subject = trees.subject(of: child)
      {
        return trees.span(trees.phrase(of: subject))
      }
      if trees.relations[child] == .oblique,
        trees.children(of: child).contains(where: {
          trees.form($0) == Self.according
        })
      {
        return trees.span(trees.phrase(of: child))
      }
    }
    return nil
  }

  private static let according = WordHash.of("according")
  private static let saying = WordList(
    "say tell claim report announce state declare add note argue assert allege insist confirm deny write explain "
      + "maintain contend suggest warn believe think reveal disclose acknowledge admit stress emphasise emphasize "
      + "hint remark observe comment reiterate affirm estimate")
}
