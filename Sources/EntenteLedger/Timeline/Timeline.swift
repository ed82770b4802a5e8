public import EntenteModel

/// The facts of an affair in the order of time, with the exactness in which each is known.
///
/// A fact that is part of another stands under it. One that no report dates is never given a date: it stands apart,
/// with what bounds it.
public struct Timeline: Hashable, Sendable {
  /// How a fact stands to time, as the reports have it.
  public enum Manner: String, Hashable, Sendable, Codable, CaseIterable {
    /// It came to pass, or holds.
    case told
    /// It lies ahead, or lay ahead when it was told.
    case planned
    /// It may be.
    case possible
    /// It did not come to pass.
    case denied
    /// What was promised is to be done by then.
    case due
  }

  /// A fact at its place in time.
  public struct Entry: Hashable, Sendable {
    /// The identity of the fact.
    public let fact: String
    /// How it stands to time.
    public let manner: Manner
    /// The facts that are part of it, in the order of time.
    public let parts: [Entry]
    /// Its own time, where that is not the time of the moment that it stands under.
    public let dating: Dating?
    /// The facts that have another date for the same, sorted.
    public let rivals: [String]
    /// What bounds a fact that no report dates; `nil` where it is dated, or nothing bounds it.
    public let bound: Bound?
  }

  /// What is known of the time of a fact that no report dates.
  public enum Bound: Hashable, Sendable {
    /// It is part of another fact, which has this time.
    case within(Dating, fact: String?)
    /// A report that was published on that day tells it as past.
    case notAfter(CalendarDate, report: ReportID)
    /// A report that was published on that day tells it as lying ahead.
    case notBefore(CalendarDate, report: ReportID)
  }

  /// The facts of one stretch of time.
  public struct Moment: Hashable, Sendable {
    /// The stretch.
    public let dating: Dating
    /// What it holds: what came to pass before what was planned, the better supported first.
    public let entries: [Entry]
  }

  /// The stretches that facts speak of, the earlier first; of those that start on one day the wider first, as it holds
  /// the narrower.
  public let moments: [Moment]
  /// Events and commitments that no report dates, those that are bounded first.
  public let undated: [Entry]

  /// Puts the facts of an affair in the order of time.
  ///
  /// - Parameters:
  ///   - affair: the affair.
  ///   - kinds: the kinds of claims to take in.
  public init(_ affair: Affair, of kinds: Set<Claim.Kind> = Set(Claim.Kind.allCases)) {
    let builder = TimelineBuilder(affair, kinds)
    moments = builder.moments
    undated = builder.undated
  }
}

extension Timeline.Manner {
  /// How a fact's claim stands to time; of a commitment its making, not what is due.
  init(_ fact: Fact) {
    if case .event(let event) = fact.claim {
      switch event.modality {
      case .happened: self = .told
      case .planned: self = .planned
      case .hypothetical: self = .possible
      case .denied: self = .denied
      }
      return
    }
    let modalities = Set(fact.mentions.map(\.modality))
    if modalities == [.planned] {
      self = .planned
    } else if modalities == [.hypothetical] {
      self = .possible
    } else {
      self = modalities == [.denied] ? .denied : .told
    }
  }

  /// The place among what stands at one time.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Dating {
  /// What datings are sorted by: the first day, of an open beginning the last; then the wider before the narrower.
  var chronology: (Int, Int, String) {
    let first = start ?? end
    let last = end?.dayNumber ?? .max
    return (first?.dayNumber ?? 0, -last, precision.rawValue)
  }

  /// Whether all of another stretch lies in this one; an open end reaches for ever.
  func holds(_ other: Dating) -> Bool {
    if let start { guard let inner = other.start, start <= inner else { return false } }
    if let end { guard let inner = other.end, inner <= end else { return false } }
    return true
  }
}
