import Foundation

/// A stretch of a report of an affair, by the gold ledger's name for the report; in scalars.
struct AffairSpot {
  let report: String
  let range: Range<Int>

  /// The place of a dossier's evidence; `nil` where the gold ledger does not know the report.
  init?(_ place: DossierFile.Place, _ reportOf: [String: String]) {
    guard let report = reportOf[place.report], place.start < place.end else { return nil }
    self.report = report
    range = place.start..<place.end
  }

  /// The place of gold evidence; `nil` where its words are not in the report.
  init?(_ evidence: GoldLedger.Evidence, _ gold: GoldLedger) {
    guard let range = gold.place(of: evidence) else { return nil }
    report = evidence.doc
    self.range = range
  }

  /// Whether the two share half of the shorter stretch.
  func touches(_ other: AffairSpot) -> Bool {
    guard report == other.report, range.overlaps(other.range) else { return false }
    return 2 * range.clamped(to: other.range).count >= min(range.count, other.range.count)
  }
}

/// Names as the checks of an affair compare them.
enum AffairName {
  /// Whether the words of a name of the one are all in a name of the other.
  static func share(_ names: [String], _ others: [String]) -> Bool {
    let rivals = others.map { words($0).subtracting(plain) }.filter { !$0.isEmpty }
    return names.contains { name in
      let own = words(name).subtracting(plain)
      return !own.isEmpty && rivals.contains { own.isSubset(of: $0) || $0.isSubset(of: own) }
    }
  }

  /// The words of a text in small letters.
  static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static let plain: Set<String> = [
    "the", "a", "an", "of", "and", "for", "in", "on", "to", "by", "with", "at", "from", "is", "was", "were",
    "be", "mr", "mrs", "president", "minister", "prime", "general",
  ]
}

extension GoldLedger {
  /// The gold ledger's names of a dossier's reports, by the dossier's.
  func reports(of dossier: DossierFile) -> [String: String] {
    var found: [String: String] = [:]
    for source in dossier.reports {
      found[source.id] =
        reportOf[URL(fileURLWithPath: source.source).deletingPathExtension().lastPathComponent]
    }
    return found
  }
}
