/// A half-open range of a report's text, in UTF-8 bytes from its start.
///
/// A span is never reversed; it may be empty. Spans order by start, then by end, so that a sorted list of
/// spans reads in the order of the text with the shorter of two nested spans first.
public struct TextSpan: Hashable, Comparable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte; never less than `start`.
  public let end: Int

  /// Makes a span; `end` before `start`, or a negative `start`, is a programming error.
  public init(_ start: Int, _ end: Int) {
    precondition(start >= 0 && start <= end, "a span runs forward from 0")
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether every byte of `other` is also of this span.
  public func contains(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the byte at `offset` is of this span.
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan {
    TextSpan(min(start, other.start), max(end, other.end))
  }

  /// Whether `left` comes before `right`.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension TextSpan: Codable {
  private enum CodingKeys: String, CodingKey {
    case start
    case end
  }

  /// Reads a span; a reversed or negative one is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    guard start >= 0, start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "a span runs forward from 0")
    }
    self.init(start, end)
  }
}
