extension WordFeatures {
  /// What must be known of a word to look for names of the gazetteer that start with it.
  package struct Start: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The word starts in upper case.
    static let capital = Start(rawValue: 1)
    /// All its letters, two at least, are upper case.
    static let capitals = Start(rawValue: 2)
    /// The gazetteer knows a name that starts with it.
    static let name = Start(rawValue: 4)
  }

  /// Tells whether a name can start with a word.
  package func start(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Start {
    let casing = NameWord.shape(of: word).casing
    var start: Start = []
    switch casing {
    case .none, .number: return []
    case .initial, .single: start = .capital
    case .upper: start = [.capital, .capitals]
    case .lower, .mixed: break
    }
    if gazetteer.startsName(hash, inCapitals: casing == .upper) { start.insert(.name) }
    return start
  }

  /// Calls `body` for each word of a sentence that is part of a gazetteer match, the longest from the left, with the
  /// keys of its two features.
  ///
  /// - Parameters:
  ///   - hashes: the ``WordHash`` of each word.
  ///   - starts: what ``start(of:hash:)`` says of each.
  ///   - body: takes a word's place and its keys.
  package func forEachMatch(
    _ hashes: UnsafeBufferPointer<UInt64>, _ starts: UnsafeBufferPointer<Start>,
    _ body: (_ place: Int, _ match: UInt32, _ group: UInt32) -> Void
  ) {
    var place = 0
    while place < hashes.count {
      guard starts[place].contains(.name),
        let found = gazetteer.match(hashes, at: place, inCapitals: starts[place].contains(.capitals))
      else {
        place += 1
        continue
      }
      let last = place + found.count - 1
      let isCapital = starts[place].contains(.capital) && starts[last].contains(.capital)
      for word in place...last {
        let part = found.count == 1 ? 1 : word == place ? 2 : word == last ? 4 : 3
        let position = UInt64(part | (isCapital ? 8 : 0))
        body(
          word, Self.key(18, UInt64(found.kinds.rawValue) << 8 | position),
          Self.key(19, Self.group(of: found.kinds) << 8 | position))
      }
      place = last + 1
    }
  }

  private static let groups: [GazetteerKinds] = [
    [.givenName, .familyName, .person], [.state, .otherState],
    [.capital, .city, .region, .worldRegion, .landform], .building,
    [.organisation, .armedGroup, .company, .outlet, .party], .demonym, .event, .thing,
  ]

  /// The kinds of a match, the like ones put together.
  private static func group(of kinds: GazetteerKinds) -> UInt64 {
    var result: UInt64 = 0
    for (bit, group) in groups.enumerated() where !kinds.isDisjoint(with: group) {
      result |= 1 << UInt64(bit)
    }
    return result
  }
}
