/// Why an input could not be read, with one sentence that says what to do.
public struct SourceError: Error, Hashable, Sendable {
  /// The kinds of trouble; their raw values are stable and listed in the documentation.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// There is no such file or folder.
    case missing
    /// It is there and may not be read.
    case unreadable
    /// It holds nothing, or nothing but white space.
    case empty
    /// It is a file of another kind: a picture, an archive, a database.
    case binary
    /// It is larger than what is read.
    case tooLarge = "too-large"
    /// Its encoding could not be told for sure.
    case encoding
    /// It is a page without an article, or one that no parser should be asked to read.
    case page
    /// A folder, a pattern or an archive without a report.
    case noReports = "no-reports"
    /// It breaks off, or does not hold together.
    case damaged
    /// It is encrypted.
    case encrypted
    /// It is made of pictures, without a text.
    case noText = "no-text"
    /// It unpacks to far more than anything sane.
    case bomb
    /// Archives lie too deep in one another.
    case nested
    /// A record, row or line that states no report.
    case record
    /// A program that reads such documents is not installed.
    case noProgram = "no-program"
    /// Reading it took too long or too much memory.
    case tooSlow = "too-slow"
  }

  /// What kind of trouble it is.
  public let code: Code
  /// The file or pattern as it was given.
  public let source: String
  /// What is wrong and what to do, in one sentence.
  public let sentence: String

  /// Makes an error.
  public init(code: Code, source: String, sentence: String) {
    self.code = code
    self.source = source
    self.sentence = sentence
  }
}

extension SourceError: CustomStringConvertible {
  /// The source and the sentence.
  public var description: String { "\(source): \(sentence)" }
}
