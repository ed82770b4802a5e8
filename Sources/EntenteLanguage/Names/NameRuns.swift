import EntenteModel

/// Finds names that their head word gives away where the trained reader saw none or only a part: "the Harwick
/// **Accord**", "the **Treaty** of Oslo" (rule `name.head-run`).
///
/// A run of words with capitals whose last word, or last before "of" and a further run, is an agreement's head word is
/// a name, if it has two words at least; names that it holds as a whole go into it.
enum NameRuns {
  /// The mentions with such names among them.
  static func complete(
    _ mentions: [NameMention], _ features: NameFeatures, sentences: [Range<Int>]
  ) -> [NameMention] {
    let words = features.words
    var found: [Range<Int>] = []
    for sentence in sentences {
      for place in sentence where words[place].casing == .initial && isAgreement(words[place]) {
        guard let run = run(around: place, in: sentence, words) else { continue }
        if let last = found.last, last.overlaps(run) { continue }
        found.append(run)
      }
    }
    return found.isEmpty ? mentions : join(mentions, found)
  }

  /// The mentions and the runs that none of them forbids, in order; what a run holds goes into it.
  private static func join(_ mentions: [NameMention], _ runs: [Range<Int>]) -> [NameMention] {
    var result: [NameMention] = []
    var next = 0
    for run in runs {
      while next < mentions.count, mentions[next].range.upperBound <= run.lowerBound {
        result.append(mentions[next])
        next += 1
      }
      var end = next
      while end < mentions.count, mentions[end].range.lowerBound < run.upperBound { end += 1 }
      if mentions[next..<end].allSatisfy({ canHold($0, run) }) {
        result.append(NameMention(range: run, kind: .other))
        next = end
      }
    }
    return result + mentions[next...]
  }

  /// Whether a name can stand in a longer one: places and peoples do, a body of several words stays by itself.
  private static func canHold(_ mention: NameMention, _ run: Range<Int>) -> Bool {
    guard run.lowerBound <= mention.range.lowerBound, mention.range.upperBound <= run.upperBound,
      mention.range != run
    else { return false }
    switch mention.kind {
    case .place, .nationality, .other: return true
    case .state, .organisation, .person: return mention.range.count == 1
    case .event: return false
    }
  }

  private static func isAgreement(_ word: NameWord) -> Bool { NameHeads.kind(word.hash) == .agreement }

  private static let of = WordHash.of("of")

  private static func run(around place: Int, in sentence: Range<Int>, _ words: [NameWord]) -> Range<Int>? {
    func isPart(_ other: Int) -> Bool { words[other].isCapital || words[other].casing == .mixed }
    var end = place + 1
    if end < sentence.upperBound, words[end].hash == of {
      var last = end + 1
      while last < sentence.upperBound, isPart(last) { last += 1 }
      if last > end + 1 { end = last }
    } else if end < sentence.upperBound, isPart(end) {
      return nil
    }
    var start = place
    while start > sentence.lowerBound, isPart(start - 1) { start -= 1 }
    if start == sentence.lowerBound, start < place, words[start].meaning & 16 != 0 { start += 1 }
    return end - start > 1 ? start..<end : nil
  }
}
