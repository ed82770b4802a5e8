/// The text of a report: valid UTF-8 that is never corrected, trimmed or re-cased.
///
/// All places in the project are byte offsets into `utf8`; ``scalarOffsets(of:)`` converts them for the
/// exchange formats, which count Unicode scalars.
public struct ReportText: Hashable, Sendable {
  /// The bytes of the text, valid UTF-8.
  public let utf8: [UInt8]

  /// Makes a text of a string.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Makes a text of bytes, or gives `nil` when they are not valid UTF-8.
  public init?(validating bytes: [UInt8]) {
    guard bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil else {
      return nil
    }
    utf8 = bytes
  }

  /// The span of the whole text.
  public var span: TextSpan { TextSpan(0, utf8.count) }

  /// The characters at `span`, which must lie in the text and on scalar boundaries.
  public subscript(span: TextSpan) -> String {
    String(decoding: utf8[span.start..<span.end], as: UTF8.self)
  }

  /// Whether `span` lies in the text and cuts no scalar.
  public func admits(_ span: TextSpan) -> Bool {
    span.end <= utf8.count && isBoundary(span.start) && isBoundary(span.end)
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == utf8.count || utf8[offset] & 0xC0 != 0x80
  }

  /// The number of Unicode scalars before each of the byte `offsets`.
  ///
  /// - Parameter offsets: byte offsets in ascending order, each on a scalar boundary.
  /// - Returns: one count for each offset, in the same order. Costs one pass over the text.
  public func scalarOffsets(of offsets: [Int]) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(offsets.count)
    var scalars = 0
    var place = 0
    for offset in offsets {
      precondition(offset >= place || result.isEmpty, "offsets ascend")
      while place < offset {
        if utf8[place] & 0xC0 != 0x80 { scalars += 1 }
        place += 1
      }
      result.append(scalars)
    }
    return result
  }
}
