import EntenteLanguage
import EntenteModel

extension VerbLinks {
  /// "bonds have grown through trade": of a verb without an object, what stands behind "through" is the cause.
  func through(_ verb: Int, _ entry: LinkVerb) -> LinkDraft? {
    guard entry.isContent, !trees.isPassive(verb), let noun = oblique(of: verb, Self.ways), noun > verb else {
      return nil
    }
    let cause = spans.noun(noun)
    let signal = max(verb + 1, cause.lowerBound - 1)..<max(verb + 2, cause.lowerBound)
    let effect: Range<Int>
    if let object = trees.child(of: verb, .object), object > verb, object < noun {
      effect = spans.cut(verb..<signal.lowerBound, around: verb, without: nil)
    } else if let subject = trees.subject(of: verb), subject < verb {
      effect = spans.noun(subject, without: verb..<verb + 1).lowerBound..<verb + 1
    } else {
      return nil
    }
    return LinkDraft(
      cause: cause, effect: effect, signal: signal, relation: entry.relation, isHedged: spans.isHedged(verb),
      rule: .through, head: verb)
  }

  /// "secured the release through patience": what is got, and by what means.
  func gained(_ verb: Int) -> LinkDraft? {
    guard !trees.isPassive(verb), let object = trees.child(of: verb, .object), object > verb else {
      return nil
    }
    let end = min(trees.sentence(of: verb).upperBound, trees.range(under: verb).upperBound)
    guard
      let mark = (object + 1..<max(object + 1, end)).first(where: {
        Self.ways.contains(trees.form($0)) && trees.relations[$0] == .caseMarker
      }), let way = trees.head(of: mark), way > mark, isMeans(way)
    else { return nil }
    let cause = spans.noun(way)
    guard cause.lowerBound > object else { return nil }
    return LinkDraft(
      cause: cause, effect: spans.cut(verb..<cause.lowerBound - 1, around: verb, without: nil),
      signal: cause.lowerBound - 1..<cause.lowerBound, relation: .enables, isHedged: spans.isHedged(verb),
      rule: .through, head: verb)
  }

  /// Whether a noun can be a means: no place and nothing that is gone through.
  private func isMeans(_ noun: Int) -> Bool {
    if trees.tags[noun] == .properNoun { return sources.agency(of: noun) == .agent }
    switch Lexicon.standard.classes(ofHash: trees.lemmas[noun], as: .noun).first {
    case .act, .process, .communication, .cognition, .event, .motive, .attribute, .group, .state: return true
    default: return false
    }
  }

  /// "needs the dam to end the shortage": what is needed, and for what.
  func needing(_ verb: Int) -> LinkDraft? {
    guard !trees.isPassive(verb), let object = trees.child(of: verb, .object), object > verb,
      trees.tags[object] != .pronoun
    else { return nil }
    let deeds = Array(trees.children(of: verb)) + Array(trees.children(of: object))
    guard
      let deed = deeds.first(where: {
        $0 > object && isInfinitive($0) && trees.tags[$0] == .verb && trees.child(of: $0, .subject) == nil
      })
    else { return nil }
    let start = afterMark(deed)
    guard start > object else { return nil }
    let thing = spans.noun(object, without: verb..<verb + 1)
    return LinkDraft(
      cause: max(thing.lowerBound, verb + 1)..<min(thing.upperBound, start - 1),
      effect: spans.clauseTail(deed, from: start), signal: start - 1..<start, relation: .enables,
      isHedged: true, rule: .neededFor, head: verb)
  }

  private static let ways = LinkWords.hashes("through via")
}
