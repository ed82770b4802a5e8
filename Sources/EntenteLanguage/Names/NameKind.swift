/// What a name in a text stands for.
///
/// Raw values stand in the compiled model and are not to be renumbered.
public enum NameKind: UInt8, Hashable, Sendable, CaseIterable {
  /// A person.
  case person
  /// An organisation, party, armed group, company, body of a state.
  case organisation
  /// A state, or what is named beside states: territories, breakaway entities, states of the past.
  case state
  /// Any other place: city, region, sea, building as a place.
  case place
  /// An event with a name: a war, an election, a summit.
  case event
  /// A people, nationality or faith, as noun or adjective: "French", "Serbs".
  case nationality
  /// Another thing with a name: a treaty, law, work, product.
  case other
}

/// A name that stands in a text.
public struct NameMention: Hashable, Sendable {
  /// Its tokens, as a range of indices into the text's tokens.
  public let range: Range<Int>
  /// What it stands for.
  public let kind: NameKind

  /// Makes a mention.
  public init(range: Range<Int>, kind: NameKind) {
    self.range = range
    self.kind = kind
  }
}

/// The labels of tokens: outside of names, at the start of a name of a kind, or inside one.
package enum NameLabel {
  /// The number of labels.
  package static let count = 1 + 2 * NameKind.allCases.count
  /// The label of a token outside of names.
  package static let outside = 0

  /// The label of a name's first token.
  package static func first(_ kind: NameKind) -> Int { 1 + 2 * Int(kind.rawValue) }

  /// The label of a name's further tokens.
  package static func inside(_ kind: NameKind) -> Int { 2 + 2 * Int(kind.rawValue) }

  /// Whether a token with the label `next` can come after one with the label `label`.
  package static func canFollow(_ next: Int, _ label: Int) -> Bool {
    next == outside || next % 2 == 1 || next == label || next == label + 1 && label != outside
  }

  /// The names that a row of labels spells out, from the token at `start` on.
  package static func mentions(_ labels: some Sequence<UInt8>, from start: Int) -> [NameMention] {
    var result: [NameMention] = []
    var open: (start: Int, kind: NameKind)?
    var place = start
    func close() {
      if let open { result.append(NameMention(range: open.start..<place, kind: open.kind)) }
    }
    for label in labels {
      if label % 2 == 1 || label == outside {
        close()
        open = label == outside ? nil : NameKind(rawValue: (label - 1) / 2).map { (place, $0) }
      }
      place += 1
    }
    close()
    return result
  }
}
