public import EntenteLanguage
public import EntenteModel

/// What was read of a text's figures.
public struct FigureReading: Hashable, Sendable {
  /// The figures, in the order of the text.
  public let mentions: [Mention]
  /// Words that stand for a number and give no value, in the order of the text.
  public let unread: [Unread]
}

/// Reads the figures of a report: amounts with what they measure.
///
/// Each sentence that holds a digit or a number word is cut into atoms; numbers, units, ranges and hedges
/// are read bottom-up (``QuantityReader``); what is no amount is left out; then the sentence is asked what
/// each amount measures, whether it is a level, a target or a change, and who states it. The rules are
/// listed in
/// `docs/rules/figures.md`.
public struct FigureReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The figures of a text.
  ///
  /// - Parameters:
  ///   - text: the text in sentences.
  ///   - dates: its time expressions in the order of the text; numbers inside dates are no figures.
  ///   - report: the report that the mentions are of.
  /// - Returns: the figures and what could not be read, each in the order of the text.
  public func read(_ text: SegmentedText, dates: [Timex], report: ReportID) -> FigureReading {
    let mark = DecimalMark.used(in: text.text)
    let cutter = AtomCutter(text)
    var drafts: [FigureDraft] = []
    var unread: [Unread] = []
    var memory = CountMemory()
    var firstDate = 0
    let names = NameMemory(text)
    for index in text.sentenceRanges.indices {
      let range = text.sentenceRanges[index]
      memory.enter(passage: text.sentencePassages[index], sentence: index)
      guard isRead(text, at: index), Self.isTriggered(text.tokens[range], text.text.utf8) else { continue }
      let run = cutter.cut(range)
      let span = text.span(of: range)
      while firstDate < dates.count, dates[firstDate].span.end <= span.start { firstDate += 1 }
      let inside = Array(dates[firstDate...].prefix { $0.span.start < span.end })
      let reader = SentenceFigureReader(
        text: text, run: run, mark: mark, dates: inside, names: names, index: index)
      drafts += reader.drafts(&memory)
      for vague in VagueReader(run: run).vague() {
        unread.append(Unread(span: run.span(vague.atoms), why: vague.why))
      }
    }
    CurrencySense().settle(&drafts)
    return FigureReading(mentions: drafts.map { $0.mention(report) }, unread: unread)
  }

  private func isRead(_ text: SegmentedText, at index: Int) -> Bool {
    switch text.passages[text.sentencePassages[index]].kind {
    case .title, .heading, .paragraph, .listItem, .quote, .caption: true
    case .byline, .furniture: false
    }
  }

  /// Whether a sentence holds a digit or a word of numbers.
  private static func isTriggered(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> Bool {
    var last: UInt64 = 0
    for index in tokens.indices {
      let token = tokens[index]
      if token.shape.contains(.digit) { return true }
      switch NumberWord.triggers[token.hash] {
      case .always?: return true
      case .period?:
        let isCompound =
          bytes[Int(token.start)..<Int(token.end)].contains(0x2D)
          || Int(token.end) < bytes.count && bytes[Int(token.end)] == 0x2D
        if isCompound || leads.contains(last) { return true }
      case nil: break
      }
      last = token.hash
    }
    return false
  }

  private static let leads = WordList("a an full whole another")
}
