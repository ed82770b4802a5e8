extension NameFeatures {
  /// Runs of words with capitals, and chains of such runs that "of", "for", "and" and the like join: what a long name
  /// is called at its end or before its "of" tells what it is.
  struct Chains {
    /// Where a word stands in its run and chain.
    struct Link {
      /// The first and last word of the run; of a joining word, those of the run before it.
      var runStart: Int32 = -1
      var runEnd: Int32 = -1
      /// The last word of the chain's first run.
      var head: Int32 = -1
      /// 0 outside, 1 in the first run, 2 a joining word, 3 in a further run.
      var part: UInt8 = 0
    }

    private(set) var links: [Link] = []

    /// Words that join the runs of one name.
    private static let joining: Set<UInt64> = Set(
      [
        "of", "for", "and", "the", "&", "-", "'s", "on", "to", "de", "du", "des", "la", "del", "di", "der",
        "von", "van",
      ]
      .map { WordHash.of($0) })

    /// The words that joining can start with only before "of" and the like: never two "and" in a row.
    private static let longest = 3

    /// Forgets the last text.
    mutating func start() { links.removeAll(keepingCapacity: true) }

    /// Reads the next sentence.
    mutating func read(_ words: [NameWord], _ sentence: Range<Int>) {
      links.append(contentsOf: repeatElement(Link(), count: sentence.count))
      var place = sentence.lowerBound
      var before: (end: Int, head: Int32)?
      while place < sentence.upperBound {
        guard Self.isNamelike(words[place], isFirst: place == sentence.lowerBound) else {
          place += 1
          continue
        }
        var end = place
        while end + 1 < sentence.upperBound, words[end + 1].isCapital || words[end + 1].casing == .mixed {
          end += 1
        }
        join(before, to: place, end, words)
        before = (end, links[place].head)
        place = end + 1
      }
    }

    private static func isNamelike(_ word: NameWord, isFirst: Bool) -> Bool {
      word.isCapital && !(isFirst && word.meaning & 16 != 0)
    }

    private mutating func join(
      _ before: (end: Int, head: Int32)?, to start: Int, _ end: Int, _ words: [NameWord]
    ) {
      var link = Link(runStart: Int32(start), runEnd: Int32(end), head: Int32(end), part: 1)
      if let before, start - before.end - 1 <= Self.longest, start > before.end + 1,
        (before.end + 1..<start).allSatisfy({ Self.joining.contains(words[$0].hash) })
      {
        for place in before.end + 1..<start {
          links[place] = links[before.end]
          links[place].part = 2
        }
        link.head = before.head
        link.part = 3
      }
      for place in start...end { links[place] = link }
    }
  }

  /// Calls `body` with the features of the run and chain that a word stands in.
  @inline(__always)
  func emitChain(at place: Int, _ body: (UInt32) -> Void) {
    let link = chains.links[place]
    guard link.part > 0 else { return }
    let (first, last, head) = (words[Int(link.runStart)], words[Int(link.runEnd)], words[Int(link.head)])
    let isFirst: UInt64 = place == Int(link.runStart) ? 1 : 0
    let isLast: UInt64 = place == Int(link.runEnd) ? 2 : 0
    let part = UInt64(link.part) << 2 | isFirst | isLast
    body(Self.key(72, UInt64(last.meaning), part))
    if link.part > 1 { body(Self.key(73, head.hash, part)) }
    body(Self.key(74, UInt64(head.meaning), part))
    body(Self.key(75, UInt64(min(6, link.runEnd - link.runStart)), part))
    body(Self.key(76, UInt64(last.affixes.5), part))
    let kinds = GazetteerKinds([.givenName, .familyName, .city, .state, .demonym]).rawValue
    body(Self.key(77, UInt64(first.kinds.rawValue & kinds), UInt64(last.kinds.rawValue & kinds), part))
  }
}
