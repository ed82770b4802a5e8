/// How much is asked of one fetch, and borne from it.
public struct FetchLimits: Hashable, Sendable {
  /// The most bytes of an answer, unpacked.
  public var bytes = 50_000_000
  /// The longest wait for a connection, in seconds.
  public var connectSeconds = 15
  /// The longest wait for the whole answer, in seconds; one that trickles at under 20 bytes a second is given up
  /// after 30.
  public var seconds = 120
  /// The most redirects in a row.
  public var redirects = 8

  /// Makes the ordinary limits.
  public init() {}
}
