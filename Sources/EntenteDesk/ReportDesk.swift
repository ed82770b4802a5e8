import EntenteLanguage
public import EntenteLedger
public import EntenteModel
import EntenteReading

/// Reads reports: the map from a report to what it contributes, on one report or on many at once.
public struct ReportDesk: Sendable {
  /// The version of everything that turns a text into mentions; it is raised whenever a reading can come out
  /// differently, so that an affair knows which of its readings are old.
  public static let readerVersion = "1"

  private let segmenter = Segmenter()
  private let dateReader = DateReader()
  private let figureReader = FigureReader()
  private let sceneReader = SceneReader.standard
  private let claimReaders = ClaimReaders()
  private let traceBuilder = TraceBuilder(lexicon: Lexicon.standard)

  /// Makes a desk.
  public init() {}

  /// What `report` says. A pure function of the report.
  public func contribution(of report: Report) -> Contribution {
    let text = segment(report)
    return Contribution(
      reading: reading(of: report, text), trace: traceBuilder.trace(of: text, report: report.id),
      published: report.published?.dating, creditNames: [report.outlet].compactMap(\.self),
      agency: report.agency)
  }

  /// What `report` contributes when it was read before: only its words are gone through again.
  public func contribution(of report: Report, readBefore reading: Reading) -> Contribution {
    Contribution(
      reading: reading, trace: traceBuilder.trace(of: segment(report), report: report.id),
      published: report.published?.dating, creditNames: [report.outlet].compactMap(\.self),
      agency: report.agency)
  }

  /// What many reports say, in the order of `reports`, read on all cores.
  ///
  /// - Parameters:
  ///   - reports: the reports.
  ///   - progress: called after each report, with the number read so far; from any thread.
  /// - Returns: one contribution a report.
  public func contributions(
    of reports: [Report], progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async -> [Contribution] {
    await withTaskGroup(of: (Int, Contribution).self) { group in
      for (index, report) in reports.enumerated() {
        group.addTask { (index, contribution(of: report)) }
      }
      var found: [Contribution?] = Array(repeating: nil, count: reports.count)
      var count = 0
      for await (index, contribution) in group {
        found[index] = contribution
        count += 1
        progress(count)
      }
      return found.compactMap(\.self)
    }
  }

  private func segment(_ report: Report) -> SegmentedText {
    segmenter.segment(report.text, passages: report.passages.filter(\.isRead))
  }

  private func reading(of report: Report, _ text: SegmentedText) -> Reading {
    guard report.language ?? "en" == "en" else {
      let why = "not read: the report is not in English"
      return Reading(
        report: report.id, words: text.wordCount, dates: [], mentions: [],
        unread: report.text.utf8.isEmpty ? [] : [Unread(span: report.text.span, why: why)])
    }
    let dates = dateReader.read(text, published: report.published)
    let figures = figureReader.read(text, dates: dates.dates, report: report.id)
    let scene = sceneReader.scene(of: text, dates: dates, figures: figures.mentions, report: report)
    return Reading(
      report: report.id, words: text.wordCount, dates: dates.dates,
      referents: scene.referents + scene.passing,
      mentions: (figures.mentions + claimReaders.mentions(of: scene)).inOrder,
      unread: (dates.unread + figures.unread).sorted { ($0.span, $0.why) < ($1.span, $1.why) })
  }
}

extension Passage {
  /// Whether claims are read from the passage: not from what the site puts around it, nor from bylines.
  var isRead: Bool {
    switch kind {
    case .furniture, .byline: false
    case .title, .heading, .paragraph, .listItem, .quote, .caption: true
    }
  }
}

extension SegmentedText {
  /// The number of tokens with a letter or a digit.
  var wordCount: Int {
    tokens.count { !$0.shape.contains(.punctuation) }
  }
}
