import EntenteLanguage
import EntenteModel
import Foundation

/// Reads the figures of one sentence.
struct SentenceFigureReader: Sendable {
  let text: SegmentedText
  let run: AtomRun
  let mark: DecimalMark
  let dates: [Timex]
  let names: NameMemory
  let index: Int

  /// A count's noun phrase reaches no further than this from its figure to be shown with it, in bytes.
  private static let widestClause = 200

  /// The figures in order, with what they count remembered for the sentences after.
  func drafts(_ memory: inout CountMemory) -> [FigureDraft] {
    let fixed = dates.filter { $0.kind == .date || $0.kind == .time }.map(\.span)
    let amounts = AmountPipeline(run: run, mark: mark, dates: fixed).amounts(withArticles: true)
    if amounts.isEmpty { return [] }
    let parted = PartedRun(run, names: names).marking(amounts)
    let kind = text.passages[text.sentencePassages[index]].kind
    let sentence = FigureSentence(
      text: text, parted: parted,
      segments: SegmentReader(parted: parted, amounts: amounts.map(\.whole)).segments(), dates: dates,
      amounts: amounts.map(\.whole), isHeading: kind == .title || kind == .heading,
      names: names, index: index)
    let filter = AmountFilter(sentence: sentence)
    let kept = amounts.flatMap { RangeSplitter(sentence: sentence).split($0) }.filter(filter.admits)
    if kept.isEmpty { return [] }
    let speaker = SpeakerReader(sentence: sentence).speaker()
    var drafts: [FigureDraft] = []
    var last: LastFinding?
    var place = 0
    while place < kept.count {
      let amount = kept[place]
      let restated = place + 1 < kept.count ? Restatement(run: run).joins(amount, kept[place + 1]) : false
      let restatement = restated ? run.span(kept[place + 1].whole) : nil
      if let draft = draft(
        amount, sentence: sentence, restatement: restatement, speaker: speaker, last: &last, memory: &memory)
      {
        drafts.append(draft)
      }
      place += restated ? 2 : 1
    }
    return drafts
  }

  private func draft(
    _ amount: StatedAmount, sentence: FigureSentence, restatement: TextSpan?, speaker: TextSpan?,
    last: inout LastFinding?,
    memory: inout CountMemory
  ) -> FigureDraft? {
    var amount = amount
    let isRecalled = memory.isFresh
    let shared =
      amount.unit == nil
      ? SharedUnit(sentence: sentence).unit(of: amount, last: last?.unit, earlier: memory.freshTime) : nil
    amount.unit = amount.unit ?? shared
    var counted: Counted?
    if amount.unit == nil {
      guard let read = unit(of: amount, sentence: sentence, memory: &memory) else { return nil }
      counted = read.counted
      amount.unit = read.unit
    }
    guard var unit = amount.unit else { return nil }
    if unit.dimension == .duration { memory.remember(time: unit) }
    let moods = ModalityReader(sentence: sentence, speaker: speaker)
    var finding = MeasureReader(sentence: sentence).measure(of: amount, counted: counted)
    var status = moods.status(of: amount, counted: counted, isRecalled: isRecalled)
    if counted == nil, let last {
      last.goOn(to: amount, isShared: shared != nil, in: sentence, finding: &finding, status: &status)
    }
    if unit.per == nil, let period = PeriodReader(run: run).period(of: amount, in: sentence) {
      unit = unit.per(period)
      amount.unit = unit
    }
    if counted == nil {
      last = LastFinding(finding: finding, unit: unit, status: status, end: amount.whole.upperBound)
    }
    let measure = MeasureTerms(sentence: sentence).measure(
      finding, amount: amount, counted: counted, unit: unit)
    let mood = moods.modality(of: amount, status: status)
    var span = run.span(amount.whole)
    if let base = counted?.phrase?.base, base.lowerBound <= amount.whole.upperBound + 1 {
      span = span.union(run.span(base))
    }
    return FigureDraft(
      quantity: Self.inPercent(amount.quantity(unit)), family: amount.family, span: span,
      restatement: restatement,
      measure: measure,
      status: status, time: FigureTime(sentence: sentence).time(of: amount),
      clause: clause(of: amount, sentence, measure: measure, restatement: restatement), speaker: mood.speaker,
      modality: mood.modality, rule: rule(amount, unit, status))
  }

  /// The unit of a number that names none: a share of a whole, or the things it counts; `nil` where it is no
  /// amount.
  private func unit(of amount: StatedAmount, sentence: FigureSentence, memory: inout CountMemory)
    -> (counted: Counted?, unit: MeasureUnit)?
  {
    if amount.numbers.count == 1, amount.numbers[0].isFraction, amount.value < 1 { return (nil, Self.share) }
    let found = CountReader(sentence: sentence).counted(
      amount,
      antecedent: memory.antecedent
        ?? AntecedentReader(sentence: sentence, names: names, index: index).antecedent(of: amount))
    guard let found else { return nil }
    if amount.value != 1 { memory.remember(found.name) }
    let unit = MeasureUnit(name: found.name, dimension: .count)
    let end = found.phrase?.base.upperBound ?? amount.whole.upperBound
    return (found, PeriodReader(run: run).period(behind: end).map { unit.per($0.name) } ?? unit)
  }

  /// A part of a whole, which is told in percent.
  private static let share = MeasureUnit(name: "share", dimension: .percent, factor: 100)

  /// A share in percent, to the hundredth: "two-thirds" is 66.67 percent. Other quantities are left alone.
  private static func inPercent(_ quantity: Quantity) -> Quantity {
    guard quantity.unit.name == share.name else { return quantity }
    func percent(_ value: Decimal) -> Decimal {
      var (exact, rounded) = (value * 100, Decimal())
      NSDecimalRound(&rounded, &exact, 2, .plain)
      return rounded
    }
    let unit = MeasureUnit(name: "percent", dimension: .percent, per: quantity.unit.per)
    return Quantity(
      value: percent(quantity.value), upper: quantity.upper.map(percent), qualifier: quantity.qualifier,
      unit: unit)
  }

  /// The smallest clause that states the figure, with the phrase it measures where that is near.
  private func clause(
    of amount: StatedAmount, _ sentence: FigureSentence, measure: Measure, restatement: TextSpan?
  ) -> TextSpan {
    let figure = run.span(amount.whole)
    let segment = sentence.segmentRange(of: amount.whole.lowerBound)
    var clause = run.span(segment).union(figure)
    let whole = run.span(0..<run.atoms.count)
    if let span = measure.span, whole.contains(span) {
      let joined = clause.union(span)
      if joined.count <= max(Self.widestClause, clause.count) { clause = joined }
    }
    clause = clause.union(listed(behind: segment, sentence))
    if let restatement { clause = clause.union(restatement) }
    if let restatement, clause.end == restatement.end, clause.end < text.text.utf8.count,
      text.text.utf8[clause.end] == 0x29
    {
      clause = TextSpan(clause.start, clause.end + 1)
    }
    return clause.count <= Mention.longestEvidence ? clause : figure
  }

  /// What "including …" or "such as …" names behind a segment belongs to its clause.
  private func listed(behind segment: Range<Int>, _ sentence: FigureSentence) -> TextSpan {
    let next = sentence.segment(of: segment.lowerBound) + 1
    guard next < sentence.segments.count, Self.listing.contains(run.hash(sentence.segments[next].lowerBound))
    else {
      return run.span(segment)
    }
    return run.span(segment.lowerBound..<sentence.segments[next].upperBound)
  }

  private static let listing = WordList("including such among")

  private func rule(_ amount: StatedAmount, _ unit: MeasureUnit, _ status: Figure.Status) -> String {
    switch unit.dimension {
    case .count: return amount.isHyphenated ? "figure.compound-count" : "figure.count"
    case .currency: return "figure.money"
    case .percent, .percentagePoint: return "figure.share"
    case .duration:
      return status == .interval
        || dates.contains { $0.kind == .date && $0.span.overlaps(run.span(amount.core)) }
        ? "figure.interval" : "figure.duration"
    case .length, .area, .volume, .mass, .speed, .energy, .power, .temperature, .information, .other:
      return "figure.measured"
    }
  }
}
