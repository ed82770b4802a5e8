import EntenteLanguage
import EntenteModel

/// Makes the mention of an attribution: what is quoted, by whom, to whom, when, and the words that show it.
struct QuotationMaker: Sendable {
  let scene: Scene

  var trees: Trees { scene.trees }

  /// The tokens of persons' names.
  let persons: Set<Int>

  init(_ scene: Scene) {
    self.scene = scene
    persons = Set(scene.names.filter { $0.kind == .person }.flatMap { Array($0.range) })
  }

  /// The mention; `nil` for what is no quotation: nobody who speaks, or no words.
  func mention(_ attribution: Attribution) -> Mention? {
    guard let speaker = attribution.speaker else { return nil }
    let quoted = attribution.quoted.filter { isQuotation($0, of: attribution) }
    let ranges = (quoted.isEmpty ? attribution.content : quoted).compactMap(bare)
    let participant = participant(speaker, attribution)
    guard !ranges.isEmpty, !isHeadline(attribution), isToldOn(attribution, speaker), !isView(attribution),
      !isUnknown(participant, speaker)
    else { return nil }
    let parts = ranges.flatMap(pieces)
    let spans = parts.map(trees.span)
    let quotation = Quotation(
      speaker: participant, isDirect: !quoted.isEmpty, parts: spans,
      content: spans.map(trees.words).joined(separator: " "), cue: attribution.cue.map(trees.span),
      addressee: addressee(attribution).map(scene.participant), occasion: occasion(attribution),
      time: time(attribution), terms: trees.terms(in: ranges))
    return Mention(
      report: scene.report, span: evidence(attribution, spans), claim: .quotation(quotation),
      speaker: attribution.outer.map(trees.span),
      modality: attribution.outer == nil ? .asserted : .attributed,
      rule: attribution.rule.rawValue)
  }

  /// "Homeland welcomes its sons": a stance in a title says again what the text says.
  private func isHeadline(_ attribution: Attribution) -> Bool {
    guard attribution.isPhrase, attribution.quoted.isEmpty else { return false }
    let text = trees.text.segmented
    return switch text.passages[text.sentencePassages[Int(trees.sentenceOf[attribution.start])]].kind {
    case .title, .heading: true
    case .paragraph, .listItem, .quote, .caption, .furniture, .byline: false
    }
  }

  /// Whether the speaker is a pronoun that nobody is known for.
  private func isUnknown(_ speaker: Participant, _ token: Int) -> Bool {
    trees.tags[token] == .pronoun && speaker.referents.isEmpty
      && !trees.children(of: token).contains { trees.relations[$0] == .nominalModifier }
  }

  /// Whether what a speaker who is quoted says of another's words is worth telling: a clause, and not of a pronoun.
  private func isToldOn(_ attribution: Attribution, _ speaker: Int) -> Bool {
    attribution.outer == nil || !attribution.isPhrase && trees.tags[speaker] != .pronoun
  }

  /// "Norland regards the strait as its own" tells how a state stands, not what somebody says; "analysts see it as a
  /// risk" tells what they say.
  private func isView(_ attribution: Attribution) -> Bool {
    guard attribution.rule == .naming, let verb = attribution.verb, let speaker = attribution.speaker,
      Self.views.contains(trees.lemmas[verb])
    else { return false }
    return trees.tags[speaker] != .noun || !scene.participant(speaker).referents.isEmpty
  }

  /// Whether quoted words inside an attribution are its words: not a single word or a title in somebody's sentence.
  private func isQuotation(_ tokens: Range<Int>, of attribution: Attribution) -> Bool {
    if attribution.isWhole { return true }
    let words = tokens.filter { trees.tags[$0] != .punctuation }
    guard words.count > 1 else { return false }
    return !words.allSatisfy { token in
      switch trees.tags[token] {
      case .adposition, .determiner, .coordinator, .number: true
      default: trees.text.segmented.tokens[token].shape.contains(.initialUpper)
      }
    }
  }

  /// A part of the content without "that" before it and commas at its ends.
  private func bare(_ range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    if low + 1 < high, trees.form(low) == VerbAttributions.that, trees.tags[low] == .subordinator { low += 1 }
    while low < high, trees.tags[low] == .punctuation, !Self.openers.contains(trees.form(low)) { low += 1 }
    while low < high, Self.separators.contains(trees.form(high - 1)) { high -= 1 }
    return low < high ? low..<high : nil
  }

  /// A part in pieces that each fit into the evidence: cut at sentences, or between words where one is too long.
  private func pieces(_ range: Range<Int>) -> [Range<Int>] {
    guard trees.span(range).count > Self.longest else { return [range] }
    var result: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound {
        let next = min(range.upperBound, trees.sentence(of: end).upperBound)
        guard trees.span(start..<next).count <= Self.longest else { break }
        end = next
      }
      if end == start {
        end = start + 1
        while end < range.upperBound, trees.span(start..<end + 1).count <= Self.longest { end += 1 }
      }
      result.append(start..<end)
      start = end
    }
    return result
  }

  /// The words that show the quotation: its first part, with the speaker, the verb and the other parts as far as they
  /// fit.
  private func evidence(_ attribution: Attribution, _ parts: [TextSpan]) -> TextSpan {
    var span = parts[0]
    let around = [attribution.cue, attribution.source].compactMap(\.self).map(trees.span)
    for other in around + Array(parts.dropFirst()) {
      let wider = span.union(other)
      if wider.count <= Self.longest { span = wider }
    }
    return span
  }

  // MARK: To whom, where, when

  private func addressee(_ attribution: Attribution) -> Int? {
    guard let verb = attribution.verb else { return nil }
    let frames = SpeechVerbs.frames[trees.lemmas[verb]] ?? []
    for child in trees.children(of: verb) where child > verb && !attribution.holds(child) {
      switch trees.relations[child] {
      case .object, .indirectObject:
        if frames.contains(.addressed) || frames.contains(.request) { return child }
      case .oblique:
        if trees.preposition(of: child).map(trees.form) == VerbAttributions.to, trees.dateFree(child) {
          return child
        }
      default: break
      }
    }
    return nil
  }

  private func occasion(_ attribution: Attribution) -> TextSpan? {
    guard let verb = attribution.verb else { return nil }
    for child in trees.children(of: verb) where child > verb && !attribution.holds(child) {
      guard trees.relations[child] == .oblique, Self.occasions.contains(trees.lemmas[child]),
        let preposition = trees.preposition(of: child)
      else { continue }
      return trees.span(preposition..<max(trees.phrase(of: child).upperBound, preposition + 1))
    }
    return nil
  }

  private func time(_ attribution: Attribution) -> Timex? {
    guard let verb = attribution.verb else { return nil }
    let content = attribution.content.map(trees.span)
    return scene.dates(near: verb).first { date in
      (date.kind == .date || date.kind == .time) && !content.contains { $0.overlaps(date.span) }
        && trees.children(of: verb).contains { child in
          trees.span(trees.range(under: child)).contains(date.span) && trees.relations[child] != .subject
        }
    }
  }

  private static let views = WordList("see view regard consider deem")
  private static let longest = 560
  private static let openers = WordList("( [ $ \u{20AC} \u{A3} # \" ' '' \u{201C} \u{2018}")
  private static let separators = WordList(", ; : - \u{2013} \u{2014}")
  private static let occasions = WordList(
    "conference interview speech statement meeting summit briefing ceremony rally parliament hearing address "
      + "session call visit forum event debate letter message post tweet talks talk dinner address communique "
      + "broadcast article book report testimony")
}

extension Trees {
  /// The dictionary forms of the words that bear meaning in some ranges, in small letters. Allocates.
  func terms(in ranges: [Range<Int>]) -> [String] {
    var result: [String] = []
    for range in ranges {
      for token in range {
        switch tags[token] {
        case .noun, .properNoun, .verb, .adjective, .number, .adverb:
          result.append(text.token(token).lemma.lowercased())
        default: break
        }
      }
    }
    return result
  }

  /// Whether a noun is one that can be spoken to: no time and no number.
  func dateFree(_ token: Int) -> Bool { tags[token] != .number && tags[token] != .verb }
}
