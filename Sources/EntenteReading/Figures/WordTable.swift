import EntenteLanguage

/// A table from word hashes to values, built once and asked for each word of a text.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// Builds a table; where a word comes twice, the first entry stays.
  init(_ entries: [(word: String, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
    mask = capacity - 1
    for (word, value) in entries {
      let hash = WordHash.of(word)
      let place = slot(of: hash)
      if keys[place] == 0 {
        keys[place] = hash
        values[place] = value
      }
    }
  }

  /// Builds a table of groups: words separated by white space, and the value that all of them have.
  init(groups: [(words: String, value: Value)]) {
    self.init(
      groups.flatMap { group in
        group.words.split(whereSeparator: \.isWhitespace).map { (String($0), group.value) }
      })
  }

  /// The value of a word, by its hash.
  subscript(hash: UInt64) -> Value? {
    values[slot(of: hash)]
  }

  /// Whether the table holds the word.
  func contains(_ hash: UInt64) -> Bool {
    keys[slot(of: hash)] != 0
  }

  private func slot(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0 && keys[place] != hash { place = (place + 1) & mask }
    return place
  }
}

/// A set of words, known by their hashes.
struct WordList: Sendable {
  private let table: WordTable<Bool>

  /// Makes a set of the words of `list`, which are separated by white space.
  init(_ list: String) {
    table = WordTable(list.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  }

  /// Whether the word is in the set.
  func contains(_ hash: UInt64) -> Bool { table.contains(hash) }
}

/// Phrases of one or more words and what they mean; the longest that fits wins.
struct PhraseTable<Value: Sendable>: Sendable {
  /// Where a match ends, and what it means.
  typealias Match = (value: Value, words: Int)

  private let phrases: [(words: [UInt64], value: Value)]
  private let byFirst: WordTable<[Int]>
  private let step: Int

  /// Builds a table of phrases, each written with single spaces between its words and symbols.
  ///
  /// A `backward` table is asked at a phrase's last place and reads to the left.
  init(_ entries: [(phrase: String, value: Value)], backward: Bool = false) {
    var phrases: [(words: [UInt64], value: Value)] = []
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for (phrase, value) in entries {
      var words = phrase.split(separator: " ").map(String.init)
      if backward { words.reverse() }
      guard let first = words.first else { continue }
      let key = first.lowercased()
      if places[key] == nil { order.append(key) }
      places[key, default: []].append(phrases.count)
      phrases.append((words.map { WordHash.of($0) }, value))
    }
    self.phrases = phrases
    byFirst = WordTable(
      order.map { word in
        (word, (places[word] ?? []).sorted { phrases[$0].words.count > phrases[$1].words.count })
      })
    step = backward ? -1 : 1
  }

  /// The longest phrase that starts (or, in a backward table, ends) at `place`.
  ///
  /// `admits` is asked of each phrase that fits, longest first, whether it may stand.
  func match(_ atoms: AtomRun, at place: Int, where admits: (Match) -> Bool = { _ in true }) -> Match? {
    guard let candidates = byFirst[atoms.hash(place)] else { return nil }
    for candidate in candidates {
      let words = phrases[candidate].words
      var fits = true
      for offset in 1..<max(1, words.count) where atoms.hash(place + step * offset) != words[offset] {
        fits = false
        break
      }
      let found = (value: phrases[candidate].value, words: words.count)
      if fits && admits(found) { return found }
    }
    return nil
  }
}
