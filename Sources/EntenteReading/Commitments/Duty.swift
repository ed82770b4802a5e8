import EntenteLanguage
import EntenteModel

/// Whether a verb tells what is owed ("is to", "must") or what lies ahead ("would").
struct Duty {
  enum Level { case none, future, owed }

  let trees: Trees
  let verb: Int

  /// The level of the verb, or of the verb that it is joined to.
  var level: Level { source?.level ?? .none }

  /// The verb that tells the level, itself or the first of its row, with the level.
  private var source: (place: Int, level: Level)? {
    var place = verb
    for _ in 0..<4 {
      let own = ownLevel(place)
      if own != .none { return (place, own) }
      guard trees.relations[place] == .conjunct, let above = trees.head(of: place),
        trees.tags[above] == .verb,
        !trees.children(of: place).contains(where: { trees.relations[$0] == .subject }),
        trees.xpos(place) == "VB" || trees.children(of: place).contains(where: { trees.form($0) == Self.be })
      else { return nil }
      place = above
    }
    return nil
  }

  /// Whether it is "is to", which tells an arrangement; "must" may be anybody's opinion.
  var isArranged: Bool {
    let children = trees.children(of: source?.place ?? verb)
    return children.contains { $0 < verb && Self.forms.contains(trees.form($0)) }
      && children.contains { trees.form($0) == Self.to }
  }

  /// Whether it stands under an adjective of owing: "is bound to release", "is obliged to".
  var isBound: Bool {
    guard let above = trees.head(of: verb), above < verb, Self.bonds.contains(trees.form(above)),
      trees.xpos(verb) == "VB"
    else { return false }
    return trees.children(of: verb).contains { trees.form($0) == Self.to && $0 < verb }
  }

  /// Whether it is what must be, not what ought to: "must", "has to", "is to", "shall".
  var isStrict: Bool {
    if isArranged || isBound { return true }
    let place = source?.place ?? verb
    if let above = trees.head(of: place), Self.having.contains(trees.lemmas[above]) { return true }
    return trees.auxiliaries(of: place).contains { Self.strict.contains(trees.form($0)) }
  }

  private func ownLevel(_ place: Int) -> Level {
    let children = trees.children(of: place)
    let isInfinitive = children.contains { trees.relations[$0] == .marker && trees.form($0) == Self.to }
    for child in children where child < place {
      let form = trees.form(child)
      switch trees.relations[child] {
      case .auxiliary, .copula:
        if Self.musts.contains(form) { return .owed }
        if Self.wills.contains(form) { return .future }
        if isInfinitive, Self.forms.contains(form) { return .owed }
      default: break
      }
    }
    if isInfinitive, trees.relations[place] == .openComplement || trees.relations[place] == .complementClause,
      let above = trees.head(of: place), Self.owing.contains(trees.lemmas[above]), above < place,
      trees.tags[above] == .verb || trees.tags[above] == .auxiliary
    {
      return .owed
    }
    return .none
  }

  private static let to = WordHash.of("to")
  private static let be = WordHash.of("be")
  private static let bonds = WordList("bound obliged obligated required due committed mandated")
  private static let having = WordList("have oblige require bind")
  private static let strict = WordList("must shall")
  private static let musts = WordList("must shall should ought")
  private static let wills = WordList("will would 'll")
  private static let forms = WordList("is are was were")
  /// Whether a verb with "to" tells what is owed.
  static func isOwing(_ lemma: UInt64) -> Bool { owing.contains(lemma) }

  private static let owing = WordList("be have ought need oblige require bind")
}
