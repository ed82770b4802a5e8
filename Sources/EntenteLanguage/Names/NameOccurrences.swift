extension NameFeatures {
  /// Where in a text each word stands, as far as it helps to tell names: the first two places where it is written
  /// with a capital inside of a sentence, and whether it is also written small.
  struct Occurrences {
    /// What is known of a word.
    struct Summary {
      var hash: UInt64 = 0
      var flags: UInt8 = 0
      var first: Int32 = -1
      var second: Int32 = -1
    }

    private var slots: [Summary] = []
    private var mask = 0
    private var starts: [Bool] = []

    /// Reads a text's words.
    mutating func read(_ words: [NameWord], sentences: [Range<Int>]) {
      var size = 16
      while size < 2 * words.count { size *= 2 }
      mask = size - 1
      slots.removeAll(keepingCapacity: true)
      slots.append(contentsOf: repeatElement(Summary(), count: size))
      starts.removeAll(keepingCapacity: true)
      starts.append(contentsOf: repeatElement(false, count: words.count + 1))
      for sentence in sentences {
        starts[sentence.lowerBound] = true
        starts[sentence.upperBound] = true
        for place in sentence where words[place].casing != .none { note(words[place], at: place) }
      }
    }

    private mutating func note(_ word: NameWord, at place: Int) {
      let slot = slot(of: word.hash)
      slots[slot].hash = word.hash
      if word.casing == .lower { slots[slot].flags |= 1 }
      guard word.isCapital, word.meaning & 16 == 0 else { return }
      if !starts[place] { slots[slot].flags |= word.casing == .initial ? 2 : 4 }
      if slots[slot].first < 0 {
        slots[slot].first = Int32(place)
      } else if slots[slot].second < 0 {
        slots[slot].second = Int32(place)
        slots[slot].flags |= 8
      }
    }

    private func slot(of hash: UInt64) -> Int {
      var place = Int(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 &>> 20) & mask
      while slots[place].hash != 0, slots[place].hash != hash { place = (place + 1) & mask }
      return place
    }

    /// What is known of the word with this hash.
    func summary(of hash: UInt64) -> Summary { slots[slot(of: hash)] }

    /// The words before and after a place, `nil` at a sentence's edge.
    func neighbours(of place: Int, in words: [NameWord]) -> (left: NameWord?, right: NameWord?) {
      (
        starts[place] ? nil : words[place - 1],
        starts[place + 1] ? nil : words[place + 1]
      )
    }
  }
}
