import EntenteLanguage
public import EntenteModel

/// Reads who says or holds what: words between quotation marks, and what is told of a speaker's words.
///
/// Three steps, each over the whole text: what verbs and phrases of saying bring, by their trees; the words between
/// quotation marks, each given to the one whom the words around them name; then one mention for each attribution, of
/// the quoted words where it has any. Words that are only possible, denied or asked for ("did not say", "might warn")
/// are not read. The rules are listed in `docs/rules/quotations.md`.
public struct QuotationReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The quotations of a report, in the order of its text.
  public func read(_ scene: Scene) -> [Mention] {
    let maker = QuotationMaker(scene)
    let merger = StanceMerger(trees: scene.trees)
    var last: Int?
    let told = merger.merged(attributions(of: scene).filter(\.isQuotation)).map { attribution in
      var attribution = attribution
      if let speaker = attribution.speaker {
        attribution.speaker = maker.meant(speaker, after: last, by: attribution.verb)
      }
      last = attribution.speaker ?? last
      return attribution
    }
    return told.compactMap(maker.mention).sorted { first, second in
      (first.claim.anchor, first.span) < (second.claim.anchor, second.span)
    }
  }

  /// The attributions of a text in the order of their content: all that the quotations are made of.
  package func attributions(of scene: Scene) -> [Attribution] {
    let sources = SourceReader(scene)
    let verbs = VerbAttributions(sources: sources)
    let phrases = PhraseAttributions(sources: sources)
    var indirect: [Attribution] = []
    for token in 0..<scene.trees.count {
      if let found = verbs.attribution(of: token) ?? phrases.attribution(at: token) { indirect.append(found) }
    }
    let stretches = QuoteMarks.stretches(of: scene.trees)
    var direct = DirectAttributions(sources, stretches: stretches, indirect: indirect)
    direct.give()
    let found = direct.attributions.compactMap { Self.settled($0) }
    return Self.nested(found, stretches).sorted {
      ($0.start, $0.cue?.lowerBound ?? 0) < ($1.start, $1.cue?.lowerBound ?? 0)
    }
  }

  /// The attribution with the parts of its content in order and apart; `nil` where it has none.
  private static func settled(_ attribution: Attribution) -> Attribution? {
    var parts: [Range<Int>] = []
    for part in attribution.content.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = parts.last, part.lowerBound <= last.upperBound {
        parts[parts.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
      } else {
        parts.append(part)
      }
    }
    guard !parts.isEmpty else { return nil }
    var result = attribution
    result.content = parts
    result.quoted.sort { $0.lowerBound < $1.lowerBound }
    return result
  }

  /// Marks what stands inside somebody's quoted words with who that is.
  private static func nested(_ attributions: [Attribution], _ stretches: [QuotedStretch]) -> [Attribution] {
    var sources: [Int: Range<Int>] = [:]
    for attribution in attributions {
      for quoted in attribution.quoted { sources[quoted.lowerBound] = attribution.source }
    }
    return attributions.map { attribution in
      guard let verb = attribution.verb ?? attribution.cue?.lowerBound else { return attribution }
      var low = 0
      var high = stretches.count
      while low < high {
        let middle = (low + high) / 2
        if stretches[middle].tokens.upperBound <= verb { low = middle + 1 } else { high = middle }
      }
      guard low < stretches.count, stretches[low].tokens.contains(verb) else { return attribution }
      var result = attribution
      let start = stretches[low].tokens.lowerBound
      result.outer = sources[start] ?? stretches[low].tokens
      return result
    }
  }
}
