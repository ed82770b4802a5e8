/// How exactly a time is known.
public enum Precision: String, Hashable, Sendable, Codable, CaseIterable {
  case instant
  case day
  case week
  case month
  case season
  case quarter
  case year
  case decade
  case century
}

/// A stretch of calendar time that a text speaks of, with its precision.
///
/// Both ends are days, both inclusive: a day is `2024-04-22 … 2024-04-22`, a month its first and its last day.
/// An end that is `nil` is open ("since 2014" has no end, "by late 2025" no start).
public struct Dating: Hashable, Sendable {
  /// The first day; `nil` where the stretch is open to the past.
  public let start: CalendarDate?
  /// The last day; `nil` where the stretch is open to the future.
  public let end: CalendarDate?
  /// How exactly the ends are known.
  public let precision: Precision

  /// Makes a dating; at least one end must be known and the ends in order, otherwise `nil`.
  public init?(start: CalendarDate?, end: CalendarDate?, precision: Precision) {
    if start == nil && end == nil { return nil }
    if let start, let end, end < start { return nil }
    self.start = start
    self.end = end
    self.precision = precision
  }

  /// Makes the dating of one day.
  public init(day: CalendarDate) {
    start = day
    end = day
    precision = .day
  }

  /// Whether the two stretches share at least one day; an open end reaches for ever.
  public func overlaps(_ other: Dating) -> Bool {
    func starts(_ first: Dating, notAfter second: Dating) -> Bool {
      guard let start = first.start, let end = second.end else { return true }
      return start <= end
    }
    return starts(self, notAfter: other) && starts(other, notAfter: self)
  }
}

extension Dating: Codable {
  private enum CodingKeys: String, CodingKey {
    case start
    case end
    case precision
  }

  /// Reads a dating; one without ends, or with its ends reversed, is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decodeIfPresent(CalendarDate.self, forKey: .start)
    let end = try container.decodeIfPresent(CalendarDate.self, forKey: .end)
    let precision = try container.decode(Precision.self, forKey: .precision)
    guard let dating = Dating(start: start, end: end, precision: precision) else {
      throw DecodingError.dataCorruptedError(
        forKey: .start, in: container, debugDescription: "a dating has an end, and its ends are in order")
    }
    self = dating
  }
}
