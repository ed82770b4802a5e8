import EntenteLedger
import EntenteModel
import Foundation

/// A report made of plain sentences, with the figures that a reader would find in them.
struct FixtureReport {
  /// A figure: the words that state it, its amount and its measure as `head modifier … @name … +frame …`.
  struct FigureNote {
    let words: String
    let value: Decimal
    var unit = MeasureUnit(name: "km", dimension: .length, factor: 1000)
    var qualifier = Qualifier.exact
    let measure: String
    var status = Figure.Status.stated
    var year: Int?
  }

  let sentences: [String]
  var figures: [FigureNote] = []
  var published: String?
  var outlet: String?
  var agency: String?

  /// What the report brings to the ledger.
  var contribution: Contribution {
    let text = sentences.joined(separator: " ")
    let id = ReportID(of: Array(text.utf8))
    let mentions = figures.map { mention($0, in: text, report: id) }
    return Contribution(
      reading: Reading(report: id, words: 0, dates: [], mentions: mentions, unread: []),
      trace: trace(id), published: published.flatMap(CalendarDate.init(iso:)).map(Dating.init(day:)),
      creditNames: [outlet].compactMap(\.self), agency: agency)
  }

  private func mention(_ note: FigureNote, in text: String, report: ReportID) -> Mention {
    guard let range = text.range(of: note.words) else { preconditionFailure("no such words: \(note.words)") }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let span = TextSpan(start, start + note.words.utf8.count)
    let figure = Figure(
      quantity: Quantity(value: note.value, qualifier: note.qualifier, unit: note.unit), span: span,
      measure: measure(note.measure), status: note.status, time: note.year.flatMap(time))
    return Mention(report: report, span: span, claim: .figure(figure), rule: "figure.fixture")
  }

  private func time(_ year: Int) -> Timex? {
    let (start, end) = (
      CalendarDate(year: year, month: 1, day: 1), CalendarDate(year: year, month: 12, day: 31)
    )
    return Timex(
      span: TextSpan(0, 0), kind: .date, value: "\(year)",
      dating: Dating(start: start, end: end, precision: .year), anchor: .explicit, rule: "date.fixture")
  }

  private func measure(_ note: String) -> Measure {
    let words = note.split(separator: " ").map(String.init)
    let terms = words.enumerated().map { index, word in
      if index == 0 { return MeasureTerm(lemma: word, part: .head) }
      if word.hasPrefix("@") { return MeasureTerm(lemma: String(word.dropFirst()), part: .name) }
      if word.hasPrefix("+") { return MeasureTerm(lemma: String(word.dropFirst()), part: .frame) }
      return MeasureTerm(lemma: word, part: .modifier)
    }
    return Measure(span: nil, phrase: words.first ?? "", terms: terms)
  }

  private func trace(_ id: ReportID) -> TextTrace {
    var words: [TextTrace.Word] = []
    var ranges: [Range<Int>] = []
    var lemmas: [String] = []
    var offset = 0
    for sentence in sentences {
      let first = words.count
      var isQuoted = false
      for part in sentence.split(separator: " ", omittingEmptySubsequences: false) {
        if part.hasPrefix("\"") { isQuoted = true }
        let form = part.filter { $0.isLetter || $0.isNumber }.lowercased()
        if !form.isEmpty {
          let lemma = lemmas.firstIndex(of: form) ?? lemmas.count
          if lemma == lemmas.count { lemmas.append(form) }
          words.append(
            TextTrace.Word(
              start: Int32(offset), end: Int32(offset + part.utf8.count),
              form: form.utf8.reduce(7) { ($0 &* 31) ^ UInt64($1) }, lemma: Int32(lemma),
              isContent: form.count > 3 || form.allSatisfy(\.isNumber),
              isName: part.first?.isUppercase ?? false,
              isQuoted: isQuoted))
        }
        if part.contains("\""), !part.hasPrefix("\"") || part.dropFirst().contains("\"") { isQuoted = false }
        offset += part.utf8.count + 1
      }
      if words.count > first { ranges.append(first..<words.count) }
    }
    return TextTrace(report: id, words: words, sentences: ranges, lemmas: lemmas)
  }
}

extension Assembler {
  /// Assembles fixture reports, knowing the few synonyms the tests need.
  static func assemble(_ reports: [FixtureReport]) -> Ledger {
    Assembler(kinship: .fixture).assemble(reports.map(\.contribution))
  }
}

extension Kinship {
  /// Knows groups of synonyms that the tests use.
  static let fixture: Kinship = {
    let groups: [Set<String>] = [
      ["road", "highway"], ["built", "constructed"], ["workers", "labourers"], ["quickly", "swiftly"],
      ["mountain", "peak"], ["opened", "inaugurated"], ["minister", "official"], ["valley", "vale"],
      ["shepherds", "herders"], ["complained", "protested"], ["noise", "din"], ["engines", "motors"],
    ]
    let areSynonyms: @Sendable (String, String) -> Bool = { first, second in
      first == second || groups.contains { $0.contains(first) && $0.contains(second) }
    }
    return Kinship(nearness: { areSynonyms($0, $1) ? 1 : 0 }, areSynonyms: areSynonyms)
  }()
}
