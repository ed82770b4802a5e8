public import EntenteLanguage
public import EntenteModel

/// A text's dependency trees as arrays, each parallel to its tokens: what all readers of claims walk on.
///
/// Tokens are told by their index in the text. Looking up is by integers; nothing here allocates but what is
/// documented to.
public struct Trees: Sendable {
  /// The text with its analysis.
  public let text: AnalyzedText
  /// For each token its head, -1 for the root of a sentence.
  public let heads: [Int32]
  /// For each token its universal part of speech.
  public let tags: [UniversalTag]
  /// For each token its relation to its head.
  public let relations: [DependencyRelation]
  /// For each token the ``WordHash`` of its dictionary form in small letters.
  public let lemmas: [UInt64]
  /// For each token its sentence.
  public let sentenceOf: [Int32]
  private let firstChild: [Int32]
  private let childList: [Int32]

  /// Takes the trees of a text.
  public init(_ text: AnalyzedText) {
    self.text = text
    heads = text.heads
    let count = text.heads.count
    var tags: [UniversalTag] = []
    var relations: [DependencyRelation] = []
    var lemmas: [UInt64] = []
    tags.reserveCapacity(count)
    relations.reserveCapacity(count)
    lemmas.reserveCapacity(count)
    for index in 0..<count {
      let token = text.token(index)
      tags.append(token.tag)
      relations.append(token.relation)
      lemmas.append(token.lemmaHash)
    }
    self.tags = tags
    self.relations = relations
    self.lemmas = lemmas
    var starts = [Int32](repeating: 0, count: count + 1)
    for head in text.heads where head >= 0 { starts[Int(head) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int32](repeating: 0, count: Int(starts[count]))
    for index in 0..<count where text.heads[index] >= 0 {
      let head = Int(text.heads[index])
      list[Int(next[head])] = Int32(index)
      next[head] += 1
    }
    firstChild = starts
    childList = list
    var sentences = [Int32](repeating: 0, count: count)
    for (index, range) in text.segmented.sentenceRanges.enumerated() {
      for token in range { sentences[token] = Int32(index) }
    }
    sentenceOf = sentences
  }

  /// The number of tokens.
  public var count: Int { heads.count }

  /// The tokens whose head a token is, in the order of the text.
  public func children(of token: Int) -> some RandomAccessCollection<Int> {
    childList[Int(firstChild[token])..<Int(firstChild[token + 1])].lazy.map { Int($0) }
  }

  /// The first child with a relation.
  public func child(of token: Int, _ relation: DependencyRelation) -> Int? {
    children(of: token).first { relations[$0] == relation }
  }

  /// The children with a relation. Allocates.
  public func children(of token: Int, _ relation: DependencyRelation) -> [Int] {
    children(of: token).filter { relations[$0] == relation }
  }

  /// The head of a token; `nil` for a root.
  public func head(of token: Int) -> Int? {
    heads[token] < 0 ? nil : Int(heads[token])
  }

  /// The tokens of the sentence that a token stands in.
  public func sentence(of token: Int) -> Range<Int> {
    text.segmented.sentenceRanges[Int(sentenceOf[token])]
  }

  /// The hash of a token's form in small letters.
  public func form(_ token: Int) -> UInt64 { text.segmented.tokens[token].hash }

  /// Whether a token is `other` or hangs, at any depth, under it.
  public func isUnder(_ token: Int, _ other: Int) -> Bool {
    var place = token
    for _ in 0...count {
      if place == other { return true }
      guard heads[place] >= 0 else { return false }
      place = Int(heads[place])
    }
    return false
  }

  /// The English part of speech, as in `VBD`.
  public func xpos(_ token: Int) -> String { text.token(token).xpos }

  /// The features in the form of CoNLL-U.
  public func features(_ token: Int) -> String { text.token(token).features }

  /// The span from the first to the last of some tokens, which are not empty.
  public func span(_ range: Range<Int>) -> TextSpan { text.segmented.span(of: range) }

  /// The words of a span, white space as single spaces. Allocates.
  public func words(_ span: TextSpan) -> String {
    text.segmented.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
