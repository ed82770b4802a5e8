import EntenteLanguage
import EntenteModel
import EntenteReading
import Foundation

/// Measures the date reader on the DateTime specifications of Microsoft's Recognizers-Text.
///
/// A case is right when every expected expression has one read at an overlapping place with the same value, and no
/// other place has one. The specification's `Timex` is a TIMEX3 of its own kind; what is compared is:
/// a date, time, duration or set by value; a range by its first day and the day after its last (a ``DateRange``,
/// or an expression whose dating is the range). Where the specification offers several values, any one counts,
/// as do the alternatives that the reader keeps.
///
/// The specifications are written for a calendar assistant. ``DateSpecCase/Class`` tells the cases that could
/// stand in a news report from the rest by the form of what is expected; both figures are given.
public struct DateSpecEvaluation: Sendable {
  /// The folder with the `recognizers-*.json` files.
  public let folder: String

  /// Takes the folder with the `recognizers-*.json` files.
  public init(folder: String) { self.folder = folder }

  /// The share of right cases: of all, of those that could stand in news, and of each class.
  ///
  /// - Throws: what reading the files throws.
  public func scores() throws -> [Score] {
    let results = try cases().map { (specCase: $0, isRight: $0.isRight(Self.read($0))) }
    func score(_ measure: String, _ keep: (DateSpecCase) -> Bool) -> Score {
      let kept = results.filter { keep($0.specCase) }
      let right = kept.count { $0.isRight }
      return Score(
        set: "Recognizers-Text DateTime", measure: measure,
        value: kept.isEmpty ? 0 : Double(right) / Double(kept.count), cases: kept.count)
    }
    return [
      score("cases right, dates in news", { $0.kind == .news }), score("cases right, all", { _ in true }),
    ]
      + DateSpecCase.Class.allCases.map { kind in
        score("cases right, " + kind.rawValue, { $0.kind == kind })
      }
  }

  /// The cases that came out wrong, each as one line: class, file, text, expected and read.
  ///
  /// - Throws: what reading the files throws.
  public func misses() throws -> [String] {
    try cases().compactMap { specCase in
      let reading = Self.read(specCase)
      if specCase.isRight(reading) { return nil }
      let read = reading.dates.map { specCase.text[$0.span] + " = " + $0.value + " " + $0.rule }
      let expected = specCase.expected.map { $0.words + " = " + $0.values.joined(separator: " or ") }
      return [
        specCase.kind.rawValue, specCase.file, specCase.text[specCase.text.span],
        specCase.reference?.value ?? "",
        expected.joined(separator: "; "), read.joined(separator: "; "),
      ].joined(separator: " | ")
    }
  }

  private func cases() throws -> [DateSpecCase] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter {
        $0.hasPrefix("recognizers-Date") || $0.hasPrefix("recognizers-Du") || $0.hasPrefix("recognizers-M")
      }
    return try files.sorted().flatMap { file in
      var data = try Data(contentsOf: URL(filePath: folder + "/" + file))
      if data.starts(with: [0xEF, 0xBB, 0xBF]) { data = data.dropFirst(3) }
      let list = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
      return list.compactMap { DateSpecCase(file: file, $0) }
    }
  }

  private static func read(_ specCase: DateSpecCase) -> DateReading {
    let passage = Passage(span: specCase.text.span, kind: .paragraph)
    let segmented = Segmenter().segment(specCase.text, passages: [passage])
    return DateReader().read(segmented, published: specCase.reference)
  }
}
