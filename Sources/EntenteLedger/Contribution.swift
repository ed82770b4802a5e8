public import EntenteModel

/// What one report brings to the ledger.
public struct Contribution: Sendable {
  /// What was read from it.
  public let reading: Reading
  /// Its words, for telling copies.
  public let trace: TextTrace
  /// When it was published, where that is known.
  public let published: Dating?
  /// The names under which other reports would credit it: its outlet and its agency.
  public let creditNames: [String]
  /// The agency that it credits itself.
  public let agency: String?

  /// Makes a contribution.
  public init(
    reading: Reading, trace: TextTrace, published: Dating?, creditNames: [String] = [], agency: String? = nil
  ) {
    precondition(reading.report == trace.report, "reading and trace are of one report")
    self.reading = reading
    self.trace = trace
    self.published = published
    self.creditNames = creditNames
    self.agency = agency
  }
}
