public import EntenteModel

/// Tells what sort of thing a name stands for, more finely than ``NameKind`` does: by its head word and the gazetteer.
public struct NameSorter: Sendable {
  /// A sort, and the rule that told it (`docs/rules/names.md`).
  public struct Sort: Hashable, Sendable {
    /// What sort of thing it is.
    public let kind: EntityKind
    /// The rule's name.
    public let rule: String
  }

  /// Makes a sorter.
  public init() {}

  /// The sort of a name of a text.
  public func sort(_ mention: NameMention, in text: SegmentedText) -> Sort {
    if mention.kind == .person { return Sort(kind: .person, rule: "name.kind") }
    if let match = wholeMatch(mention, in: text), match.kinds.contains(.armedGroup) {
      return Sort(kind: .armedGroup, rule: "name.known-group")
    }
    let head = Self.head(of: mention.range, in: text.tokens)
    if mention.kind != .nationality, mention.range.count > 1,
      let kind = NameHeads.kind(text.tokens[head].hash)
    {
      return Sort(kind: kind, rule: "name.head")
    }
    return Sort(kind: Self.plain(mention.kind), rule: "name.kind")
  }

  /// The head word: the last before "of", "on" and the like, or the last.
  static func head(of range: Range<Int>, in tokens: [Token]) -> Int {
    for place in range.dropFirst() where NameHeads.joints.contains(tokens[place].hash) { return place - 1 }
    return range.upperBound - 1
  }

  private func wholeMatch(_ mention: NameMention, in text: SegmentedText) -> GazetteerMatch? {
    let hashes = text.tokens[mention.range].map(\.hash)
    let inCapitals = text.tokens[mention.range.lowerBound].shape.contains(.allUpper)
    let match = hashes.withUnsafeBufferPointer { Gazetteer.standard.match($0, at: 0, inCapitals: inCapitals) }
    return match.flatMap { $0.count == hashes.count ? $0 : nil }
  }

  private static func plain(_ kind: NameKind) -> EntityKind {
    switch kind {
    case .person: .person
    case .organisation: .organisation
    case .state: .state
    case .place: .place
    case .event: .event
    case .nationality: .people
    case .other: .thing
    }
  }
}
