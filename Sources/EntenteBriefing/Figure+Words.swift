import EntenteLedger
import EntenteModel

extension Figure {
  /// The figure as a brief writes it: "about 900 km", "target: USD 10 billion".
  var words: String {
    let amount = Legible.line(quantity.words).trimmed
    return switch status {
    case .stated: amount
    case .target: "target: " + amount
    case .change: "change: " + amount
    case .interval: "interval: " + amount
    case .part: "part: " + amount
    }
  }

  /// What is measured, and the time spoken of, where that says more than ``words`` does; otherwise empty.
  var measureWords: String {
    let phrase = Legible.line(measure.phrase).trimmed
    let isSaid = phrase.isEmpty || " \(words.lowercased()) ".contains(" \(phrase.lowercased()) ")
    let date = time.flatMap { $0.dating == nil ? nil : DateWords.words($0.value) }
    return [isSaid ? nil : phrase, date].compactMap(\.self).joined(separator: ", ")
  }
}

extension Modality {
  /// The modality as a brief names it; empty for what is simply stated, by the report or by somebody it names.
  var words: String {
    switch self {
    case .asserted, .attributed: ""
    case .denied: "denied"
    case .planned: "planned"
    case .hypothetical: "hypothetical"
    }
  }
}

extension Standing {
  /// The standing as a brief names it.
  var words: String {
    switch self {
    case .corroborated: "corroborated"
    case .singleSource: "single-source"
    case .disputed: "disputed"
    }
  }
}

/// How many reports, and how many lineages of reports, stand behind something.
struct SupportWords {
  let reports: Int
  let lineages: Int

  /// "3 reports, 2 lineages"
  var words: String {
    Self.count(reports, "report") + ", " + Self.count(lineages, "lineage")
  }

  /// A number and its noun: "1 report", "2 reports".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
