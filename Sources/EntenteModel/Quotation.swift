/// The claim that somebody said something.
public struct Quotation: Hashable, Sendable, Codable {
  /// Who said it.
  public let speaker: Participant?
  /// Whether the words are the speaker's own, between quotation marks.
  public let isDirect: Bool
  /// Where the words stand, without their quotation marks; several where the speaker's name parts them.
  public let parts: [TextSpan]
  /// The words of `parts`, white space as single spaces.
  public let content: String
  /// The word that says that it was said: "said", "according to".
  public let cue: TextSpan?
  /// To whom it was said.
  public let addressee: Participant?
  /// On what occasion: "at a press conference".
  public let occasion: TextSpan?
  /// When it was said.
  public let time: Timex?
  /// The lemmas of the content words, sorted, each once.
  public let terms: [String]

  /// Makes a quotation.
  public init(
    speaker: Participant?, isDirect: Bool, parts: [TextSpan], content: String, cue: TextSpan? = nil,
    addressee: Participant? = nil, occasion: TextSpan? = nil, time: Timex? = nil, terms: [String]
  ) {
    precondition(!parts.isEmpty, "a quotation has words")
    self.speaker = speaker
    self.isDirect = isDirect
    self.parts = parts
    self.content = content
    self.cue = cue
    self.addressee = addressee
    self.occasion = occasion
    self.time = time
    self.terms = Array(Set(terms)).sorted()
  }
}
