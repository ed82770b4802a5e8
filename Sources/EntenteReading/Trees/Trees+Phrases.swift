import EntenteLanguage
import EntenteModel

extension Trees {
  /// The tokens under a token, itself included, as the stretch from the first to the last, cut to what touches the
  /// token without a gap; subtrees for which `isCut` holds are left out.
  ///
  /// A stretch that is left out at an end shortens the range; one that lies in the middle stays inside it.
  public func range(under token: Int, without isCut: (Int) -> Bool = { _ in false }) -> Range<Int> {
    var first = token
    var last = token
    var stack = [token]
    while let place = stack.popLast() {
      first = min(first, place)
      last = max(last, place)
      for child in children(of: place) where !isCut(child) { stack.append(child) }
    }
    return first..<last + 1
  }

  /// The noun phrase that a token heads, without relative clauses, appositions, conjuncts, brackets and marks at its
  /// ends; with its prepositional phrases. The preposition in front of it is not of it, nor a possessive "'s" behind it.
  public func phrase(of token: Int) -> Range<Int> {
    let range = range(under: token) { child in
      switch relations[child] {
      case .apposition, .conjunct, .coordinator, .parataxis, .nounClause, .adverbialClause, .punctuation,
        .copula,
        .subject, .auxiliary, .marker, .adverbialModifier, .complementClause, .discourse, .dislocated,
        .orphan,
        .clausalSubject, .oblique, .list:
        heads[child] == token || tags[Int(heads[child])] == .verb
      case .caseMarker: heads[child] == token
      default: false
      }
    }
    return trimmed(range)
  }

  /// The core of the noun phrase that a token heads: determiner, modifiers and compounds in front of it, and what is
  /// `flat` behind it; no prepositional phrase.
  public func core(of token: Int) -> Range<Int> {
    let range = range(under: token) { child in
      guard heads[child] == token else { return false }
      return switch relations[child] {
      case .determiner, .adjectivalModifier, .compound, .flat, .fixed, .numericModifier: false
      case .nominalModifier: child > token || !isPossessive(child)
      default: true
      }
    }
    return trimmed(range)
  }

  /// Whether a noun stands as a possessor: "Norway's", "its".
  public func isPossessive(_ token: Int) -> Bool {
    relations[token] == .nominalModifier && text.token(token).relationName == "nmod:poss"
  }

  /// A range without the punctuation at its ends; never empty where it was not.
  public func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start + 1 < end, tags[start] == .punctuation { start += 1 }
    while end - 1 > start, tags[end - 1] == .punctuation { end -= 1 }
    return start..<end
  }

  /// A token and all that are joined to it by "and", "or" or a comma, in the order of the text; the token is the first
  /// of them. Allocates.
  public func conjuncts(of token: Int) -> [Int] {
    [token] + children(of: token, .conjunct)
  }

  /// The preposition in front of a noun; `nil` where there is none.
  public func preposition(of token: Int) -> Int? {
    children(of: token).first { relations[$0] == .caseMarker && $0 < token }
  }
}
