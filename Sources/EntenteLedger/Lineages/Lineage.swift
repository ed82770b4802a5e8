public import EntenteModel

/// Reports that come from one text: copies, rewrites, the same wire story. A report that shares text with none is
/// a lineage of its own.
public struct Lineage: Hashable, Sendable, Codable, Identifiable {
  /// The identity: `l` and the digits of its smallest report.
  public let id: String
  /// Its reports, sorted.
  public let reports: [ReportID]
  /// The passages that tie them together, sorted by place.
  public let reuses: [Reuse]

  /// Makes a lineage of at least one report.
  public init(reports: [ReportID], reuses: [Reuse] = []) {
    let sorted = reports.sorted()
    precondition(!sorted.isEmpty, "a lineage has a report")
    id = "l" + sorted[0].rawValue.dropFirst()
    self.reports = sorted
    self.reuses = reuses.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

/// A passage of one report that stands in another again, word for word or reworded.
public struct Reuse: Hashable, Sendable, Codable {
  /// How near the two passages are.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Word for word, but for punctuation and case.
    case verbatim
    /// Reworded: the order of facts, names and numbers kept, words swapped.
    case edited
    /// Word for word or reworded, and the later report names the earlier one's agency.
    case attributed
  }

  /// What tells which report had the passage first.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    /// `from` was published earlier.
    case published
    /// `to` credits the outlet or agency of `from`.
    case credited
    /// Nothing tells; `from` is the report with the smaller identity.
    case unknown
  }

  /// The passage where it stood first, as far as that is known.
  public let from: Place
  /// The passage where it stands again.
  public let to: Place
  /// How near the two are.
  public let kind: Kind
  /// What tells the direction.
  public let direction: Direction
  /// The share of the passages' words that agree, 0 to 1 (content words or their synonyms for `edited`).
  public let likeness: Double

  /// Makes a reuse.
  public init(from: Place, to: Place, kind: Kind, direction: Direction, likeness: Double) {
    self.from = from
    self.to = to
    self.kind = kind
    self.direction = direction
    self.likeness = likeness
  }
}
