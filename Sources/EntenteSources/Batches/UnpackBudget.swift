/// How much one input may unpack to: what stops archives that are made to fill the memory or the days.
///
/// All that is unpacked out of one input, in archives of archives too, counts against the bytes of the input itself.
final class UnpackBudget {
  /// What an input may unpack to whatever its size.
  static let allowance = 16_000_000
  /// How many bytes one byte of the input may unpack to.
  static let mostTimes = 200

  private let source: String
  private var packed = 0
  private var unpacked = 0

  /// Makes the budget of an input.
  init(source: String) {
    self.source = source
  }

  /// Counts bytes of the input itself.
  func take(packed count: Int) {
    packed += count
  }

  /// Counts bytes that were unpacked.
  ///
  /// - Throws: a ``SourceError`` when they are out of all proportion.
  func take(unpacked count: Int) throws(SourceError) {
    unpacked += count
    guard unpacked > Self.allowance + packed * Self.mostTimes else { return }
    throw SourceError(
      code: .bomb, source: source,
      sentence:
        "the archive unpacks to more than \(Self.mostTimes) times its size, as a trap does; it was left there"
    )
  }
}
