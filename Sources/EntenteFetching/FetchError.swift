/// Why an address could not be fetched, with one sentence that says what to do.
public struct FetchError: Error, Hashable, Sendable {
  /// The kinds of trouble; their raw values are stable and listed in the documentation.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is no address of http or https, or has a name and password in it.
    case address
    /// It leads to a machine that is not on the public Internet.
    case privateAddress = "private-address"
    /// No machine has that name.
    case unknownHost = "unknown-host"
    /// The machine does not answer, or breaks off.
    case noAnswer = "no-answer"
    /// The answer takes too long.
    case timeout
    /// The connection cannot be trusted.
    case insecure
    /// The answer is larger than what is read.
    case tooLarge = "too-large"
    /// One redirect leads to the next, without end.
    case redirects
    /// There is nothing at the address.
    case notFound = "not-found"
    /// The server does not give it to everybody.
    case forbidden
    /// The server asks to come back later.
    case busy
    /// The server has a fault of its own.
    case server
    /// The answer is damaged, or none of HTTP.
    case damaged
    /// The site's rules for robots ask programs to stay away.
    case robots
    /// What is there is no feed.
    case feed
    /// Something else went wrong.
    case failed
  }

  /// What kind of trouble it is.
  public let code: Code
  /// The address as it was asked for.
  public let address: String
  /// What is wrong and what to do, in one sentence.
  public let sentence: String
  /// For how many seconds the server asks to be left alone.
  public let retryAfter: Int?

  /// Makes an error.
  public init(code: Code, address: String, sentence: String, retryAfter: Int? = nil) {
    self.code = code
    self.address = address
    self.sentence = sentence
    self.retryAfter = retryAfter
  }

  /// Whether asking again later may help.
  public var isPassing: Bool {
    switch code {
    case .unknownHost, .noAnswer, .timeout, .busy, .server, .damaged, .failed, .notFound: true
    case .address, .privateAddress, .insecure, .tooLarge, .redirects, .forbidden, .robots, .feed: false
    }
  }
}

extension FetchError: CustomStringConvertible {
  /// The address and the sentence.
  public var description: String { "\(address): \(sentence)" }
}
