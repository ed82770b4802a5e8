import EntenteLanguage
import EntenteModel
import EntenteReading

/// What must hold of everything that is read of a text, whatever the text.
struct FuzzCheck {
  let text: ReportText
  let cut: SegmentedText

  /// What is broken among the tokens and sentences.
  func segmentation() -> [String] {
    var broken: [String] = []
    var end = 0
    for token in cut.tokens {
      let (start, stop) = (Int(token.start), Int(token.end))
      if start < end || stop <= start { broken.append("tokens overlap or are out of order at \(start)") }
      if !text.admits(TextSpan(start, max(start, stop))) {
        broken.append("a token cuts a scalar at \(start)")
      }
      end = stop
    }
    var next = 0
    for range in cut.sentenceRanges {
      if range.lowerBound != next || range.isEmpty {
        broken.append("sentences do not part the tokens at \(next)")
      }
      next = range.upperBound
    }
    if next != cut.tokens.count { broken.append("tokens are left over") }
    return broken
  }

  /// What is broken among the trees and lemmas.
  func trees(_ reading: AnalyzedText) -> [String] {
    var broken: [String] = []
    guard reading.heads.count == cut.tokens.count else { return ["heads and tokens differ in number"] }
    for (index, range) in cut.sentenceRanges.enumerated() {
      if !isTree(reading.heads, range) { broken.append("no tree in sentence \(index)") }
    }
    for token in reading.tokens {
      let lemma = token.lemma
      if lemma.isEmpty { broken.append("no lemma at \(token.token.start)") }
      if lemma.contains("\u{FFFD}"), !cut.string(of: token.token).contains("\u{FFFD}") {
        broken.append("a lemma cuts a scalar at \(token.token.start)")
      }
    }
    return broken
  }

  /// Whether the heads of a sentence lead from each of its tokens to one root, inside the sentence.
  private func isTree(_ heads: [Int32], _ range: Range<Int>) -> Bool {
    guard range.count(where: { heads[$0] < 0 }) == 1 else { return false }
    var leads = [Bool](repeating: false, count: range.count)
    for start in range {
      var place = start
      var steps = 0
      while heads[place] >= 0, !leads[place - range.lowerBound] {
        place = Int(heads[place])
        steps += 1
        guard range.contains(place), steps <= range.count else { return false }
      }
      leads[start - range.lowerBound] = true
    }
    return true
  }

  /// What is broken among the names.
  func names(_ names: [NameMention]) -> [String] {
    var broken: [String] = []
    var end = 0
    for name in names {
      if name.range.isEmpty || name.range.lowerBound < end || name.range.upperBound > cut.tokens.count {
        broken.append("a name is out of order at \(name.range)")
        continue
      }
      end = name.range.upperBound
      let home = cut.sentenceRanges.first { $0.contains(name.range.lowerBound) }
      if home.map({ $0.upperBound < name.range.upperBound }) ?? true {
        broken.append("a name reaches over its sentence at \(name.range)")
      }
    }
    return broken
  }

  /// What is broken among the dates and figures.
  func claims(_ dates: DateReading, _ figures: FigureReading) -> [String] {
    var broken: [String] = []
    func need(_ span: TextSpan, _ what: String) {
      if span.isEmpty || !text.admits(span) {
        broken.append("\(what) is empty or outside of the text at \(span.start)")
      }
    }
    for date in dates.dates { need(date.span, "a date") }
    for range in dates.ranges { need(range.span, "a range of dates") }
    for unread in dates.unread + figures.unread { need(unread.span, "something unread") }
    for mention in figures.mentions {
      need(mention.span, "a figure's evidence")
      if text.admits(mention.span), text[mention.span].unicodeScalars.count > Mention.longestEvidence {
        broken.append("evidence is too long at \(mention.span.start)")
      }
      guard case .figure(let figure) = mention.claim else { continue }
      need(figure.span, "a figure")
      if !mention.span.contains(figure.span) { broken.append("a figure lies outside of its evidence") }
      if let measured = figure.measure.span { need(measured, "a measure") }
    }
    return broken
  }
}
