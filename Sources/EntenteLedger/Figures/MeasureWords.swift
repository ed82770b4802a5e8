import EntenteModel

/// The words of a measure by number, as they are compared with those of others.
struct MeasureWords {
  /// A word beside the head nouns.
  struct Weighted {
    let lemma: Int32
    let weight: Double
    let isName: Bool
  }

  let heads: [Int32]
  let modifiers: [Int32]
  let names: [Int32]
  let frames: [Int32]
  /// Names, modifiers and frame with their weights.
  let context: [Weighted]

  /// The words of an entry by their numbers in a book.
  init(_ entry: FigureEntry, _ book: inout MeasureBook) {
    heads = entry.heads.map { book.number(of: $0) }
    modifiers = entry.modifiers.map { book.number(of: $0) }
    names = entry.names.sorted().map { book.number(of: $0) }
    frames = entry.frames.map { book.number(of: $0) }
    context =
      names.map { Weighted(lemma: $0, weight: 1, isName: true) }
      + modifiers.map { Weighted(lemma: $0, weight: 0.8, isName: false) }
      + frames.map { Weighted(lemma: $0, weight: 0.6, isName: false) }
  }
}

/// The words of all measures by number.
struct MeasureBook {
  private var numbers: [String: Int32] = [:]
  private(set) var lemmas: [String] = []

  /// The number of a word, the same for the same word.
  mutating func number(of lemma: String) -> Int32 {
    if let number = numbers[lemma] { return number }
    let number = Int32(lemmas.count)
    numbers[lemma] = number
    lemmas.append(lemma)
    return number
  }
}
