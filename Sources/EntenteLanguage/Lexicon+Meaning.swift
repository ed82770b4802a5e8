extension Lexicon {
  /// The least weight, in 31sts of the most common sense's, at which a sense counts as frequent.
  private static let frequentWeight = 10
  /// How far up the hypernyms two words are compared.
  private static let climb = 4

  /// The coarse classes of a lemma's frequent senses as `category`, the most common sense's first, each once.
  public func classes(of lemma: String, as category: WordCategory) -> [SemanticClass] {
    classes(ofHash: WordHash.of(lemma), as: category)
  }

  /// The coarse classes of the form with this hash as `category`, as ``classes(of:as:)`` gives them.
  public func classes(ofHash hash: UInt64, as category: WordCategory) -> [SemanticClass] {
    guard let index = lemmaIndex(ofHash: hash, as: category) else { return [] }
    var result: [SemanticClass] = []
    forEachSense(of: index, in: WordCategories(category)) { sense in
      let number = UInt8(bytes.word(bytes.synsets + 4 * sense.synset) >> 18 & 63)
      guard sense.weight >= Self.frequentWeight, let found = SemanticClass(rawValue: number),
        !result.contains(found)
      else { return }
      result.append(found)
    }
    return result
  }

  /// Whether two words have a frequent sense in common, in any category, or one is derived from the other.
  public func areSynonyms(_ first: String, _ second: String) -> Bool {
    areSynonyms(hash: WordHash.of(first), hash: WordHash.of(second))
  }

  /// Whether the forms with these hashes are synonyms, as ``areSynonyms(_:_:)`` tells.
  public func areSynonyms(hash first: UInt64, hash second: UInt64) -> Bool {
    if first == second { return true }
    let left = readings(ofHash: first)
    let right = readings(ofHash: second)
    for one in left {
      for other in right where one.lemma == other.lemma || isDerived(one.lemma, from: other.lemma) {
        return true
      }
    }
    let senses = left.flatMap { frequentSynsets(of: $0) }
    return right.contains { reading in frequentSynsets(of: reading).contains { senses.contains($0) } }
  }

  /// How near two words are in meaning as `category`, from 0 (unrelated) to 1 (the same lemma, or a shared
  /// sense).
  ///
  /// Words that only the supplement holds together give 0.9. Others fall with each step up to a common
  /// hypernym and with how general that is: the measure of Lin (1998) with the specificity of Seco, Veale and
  /// Hayes (2004). Rare senses weigh less. Takes one to three microseconds.
  public func relatedness(_ first: String, _ second: String, as category: WordCategory) -> Double {
    relatedness(hash: WordHash.of(first), hash: WordHash.of(second), as: category)
  }

  /// How near the forms with these hashes are in meaning, as ``relatedness(_:_:as:)`` tells.
  public func relatedness(hash first: UInt64, hash second: UInt64, as category: WordCategory) -> Double {
    let wanted = WordCategories(category)
    let left = readings(ofHash: first).filter { $0.categories.contains(wanted) }
    let right = readings(ofHash: second).filter { $0.categories.contains(wanted) }
    if left.contains(where: { one in right.contains { $0.lemma == one.lemma } }) { return 1 }
    let above = left.flatMap { nodes(above: $0, as: category) }
    var best = 0.0
    for node in right.flatMap({ nodes(above: $0, as: category) }) {
      for other in above where other.synset == node.synset {
        best = max(best, nearness(node, other))
      }
    }
    return best
  }

  private func nearness(_ first: Node, _ second: Node) -> Double {
    if first.synset >= firstSupplement { return 0.9 }
    let common = min(1, 3 * Double(first.weight * second.weight) / 961)
    let steps = first.steps + second.steps
    if steps == 0 { return common }
    let general = specificity(of: first.synset)
    let ends = specificity(of: first.leaf) + specificity(of: second.leaf)
    guard ends > 0 else { return 0 }
    var decay = 1.0
    for _ in 0..<steps { decay *= 0.9 }
    return common * decay * min(1, 2 * general / ends)
  }

  /// A synset met on the way up from a sense.
  private struct Node {
    let synset: Int
    let leaf: Int
    let steps: Int
    let weight: Int
  }

  private func nodes(above reading: FormAnalysis, as category: WordCategory) -> [Node] {
    var result: [Node] = []
    forEachSense(of: reading.lemma, in: WordCategories(category)) { sense in
      var level = result.count
      result.append(Node(synset: sense.synset, leaf: sense.synset, steps: 0, weight: sense.weight))
      for steps in 1...Self.climb {
        let below = level..<result.count
        level = result.count
        for index in below {
          forEachHypernym(of: result[index].synset) { hypernym in
            result.append(Node(synset: hypernym, leaf: sense.synset, steps: steps, weight: sense.weight))
          }
        }
      }
    }
    return result
  }

  private func readings(ofHash hash: UInt64) -> [FormAnalysis] {
    var result: [FormAnalysis] = []
    forEachAnalysis(ofHash: hash) { result.append($0) }
    return result
  }

  private func frequentSynsets(of reading: FormAnalysis) -> [Int] {
    var result: [Int] = []
    forEachSense(of: reading.lemma, in: reading.categories) { sense in
      if sense.weight >= Self.frequentWeight { result.append(sense.synset) }
    }
    return result
  }

  private func isDerived(_ lemma: Int, from other: Int) -> Bool {
    let record = record(of: lemma)
    return stride(from: record.derived, to: record.end, by: 3).contains {
      Int(bytes.triple($0) & 0x1_FFFF) == other
    }
  }

  private func specificity(of synset: Int) -> Double {
    Double(bytes.word(bytes.synsets + 4 * synset) >> 24) / 255
  }

  private func forEachHypernym(of synset: Int, _ body: (Int) -> Void) {
    let content = bytes.word(bytes.synsets + 4 * synset)
    let hypernym = Int(content & 0x1_FFFF)
    guard hypernym != 0 else { return }
    body(hypernym)
    guard content >> 17 & 1 == 1 else { return }
    var (low, high) = (0, (bytes.end - bytes.extra) / 6)
    while low < high {
      let middle = (low + high) / 2
      if Int(bytes.triple(bytes.extra + 6 * middle)) < synset { low = middle + 1 } else { high = middle }
    }
    var place = bytes.extra + 6 * low
    while place < bytes.end, Int(bytes.triple(place)) == synset {
      body(Int(bytes.triple(place + 3)))
      place += 6
    }
  }
}
