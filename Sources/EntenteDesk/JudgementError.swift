import EntenteArchive
public import EntenteLedger

/// Why a judgement was not made, or reports were not taken out; the affair file is then as it was.
public struct JudgementError: Error, Hashable, Sendable {
  /// The kinds of trouble. The raw values are listed in `docs/guide.md` and never change.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Nothing of the affair bears the identity or number.
    case unknown
    /// The identity is the beginning of several.
    case ambiguous
    /// What is to be judged does not fit the verdict: the kind of a fact, a value that cannot be read.
    case unfit
    /// A judgement that holds says otherwise.
    case contradicted
    /// The affair file could not be opened.
    case unopened
    /// The affair file could not be written.
    case unwritten
  }

  /// The kind of trouble.
  public let code: Code
  /// One or two sentences: what is the matter, and what to do.
  public let sentence: String

  init(_ code: Code, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  /// The trouble with an affair file.
  init(_ error: ArchiveError, writing: Bool) {
    self.init(writing ? .unwritten : .unopened, error.sentence)
  }
}

extension JudgementError {
  /// The trouble with an identity.
  public init(_ error: AffairFindingError, of word: String) {
    switch error {
    case .unknown:
      self.init(
        .unknown,
        "nothing in the affair is known by “\(word)”; “--format json” of any command gives identities")
    case .ambiguous(let ids):
      self.init(
        .ambiguous, "“\(word)” begins \(ids.count) identities: \(ids.prefix(6).joined(separator: ", "))")
    case .few(let count):
      self.init(.unknown, "\(word): there are \(count) mentions; “entente explain” numbers them")
    }
  }
}
