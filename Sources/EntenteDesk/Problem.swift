/// Something that went wrong with one input and did not stop the rest.
public struct Problem: Hashable, Sendable {
  /// The file or address it is about.
  public let source: String
  /// A stable code, listed in `docs/guide.md`.
  public let code: String
  /// One sentence that says what is wrong and what to do.
  public let sentence: String

  /// Makes a problem.
  public init(source: String, code: String, sentence: String) {
    self.source = source
    self.code = code
    self.sentence = sentence
  }
}
