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
    /// A folder, or a pattern, without a report.
    case noReports = "no-reports"
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
