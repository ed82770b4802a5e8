import EntenteLanguage
import EntenteModel

/// Joins what one speaker says of several things in one breath: "They condemned the raid, called for calm and
/// demanded an inquiry" is one quotation of three parts.
struct StanceMerger: Sendable {
  let trees: Trees

  /// The attributions with those joined whose verbs hang together and whose content is phrases; in the same order.
  func merged(_ attributions: [Attribution]) -> [Attribution] {
    var result: [Attribution] = []
    for attribution in attributions {
      guard isStance(attribution), let last = result.indices.last(where: { joins(result[$0], attribution) })
      else {
        if !isTold(attribution, in: result) { result.append(attribution) }
        continue
      }
      result[last].content.append(contentsOf: attribution.content)
      result[last].content.sort { $0.lowerBound < $1.lowerBound }
    }
    return result
  }

  private func isStance(_ attribution: Attribution) -> Bool {
    attribution.isPhrase && attribution.quoted.isEmpty
      && attribution.verb.map { !Self.proposing.contains(trees.lemmas[$0]) } == true
  }

  /// Whether one stance goes on what another begins: of one sentence and one speaker.
  private func joins(_ first: Attribution, _ second: Attribution) -> Bool {
    guard isStance(first), let one = first.verb, let other = second.verb,
      trees.sentenceOf[one] == trees.sentenceOf[other], !first.holds(other), !second.holds(one)
    else { return false }
    return first.speaker == second.speaker || leading(other) == one
  }

  /// Whether a phrase stands inside what somebody is said to say in another attribution of the sentence.
  private func isTold(_ attribution: Attribution, in others: [Attribution]) -> Bool {
    guard attribution.isPhrase, let verb = attribution.verb,
      trees.text.token(verb).relationName != "acl:relcl"
    else { return false }
    return others.suffix(4).contains { $0.holds(verb) && $0.speaker != attribution.speaker }
  }

  /// The verb that a verb stands beside or is said along with, by the same subject.
  private func leading(_ verb: Int) -> Int? {
    guard let above = trees.head(of: verb), above < verb, trees.child(of: verb, .subject) == nil else {
      return nil
    }
    switch trees.relations[verb] {
    case .conjunct: return above
    case .adverbialClause where trees.xpos(verb) == "VBG": return above
    default: return nil
    }
  }

  private static let proposing = WordList("propose recommend suggest offer advocate")
}
