import EntenteModel

/// All referents of many reports that are told apart by nothing: one kind, one name, one code, one state.
struct EntityProfile {
  /// What profiles are told apart by.
  struct Key: Hashable, Comparable {
    let kind: EntityKind
    let code: String
    let state: String
    let name: String
    /// The report, for a name that is too short to join reports by itself.
    let report: String
    /// Whether it is told by noun phrases alone; the name is then such a phrase.
    var isDescribed = false

    static func < (left: Key, right: Key) -> Bool {
      (left.kind.rawValue, left.code, left.state, left.name, left.report, left.isDescribed ? 1 : 0)
        < (right.kind.rawValue, right.code, right.state, right.name, right.report, right.isDescribed ? 1 : 0)
    }
  }

  let key: Key
  /// The name's words, as numbers of the ``WordBook``.
  let words: [Int]
  let isAcronym: Bool
  var members: [Entity.Member] = []
  /// The name of the first referent by report.
  var firstName = ""
  /// The names as reports write them, the main one of each referent in `mainNames`.
  var names: Set<String> = []
  var mainNames: Set<String> = []
  /// Whether a referent is named by a name, and not by demonyms, metonyms or descriptions alone.
  var isNamed = false
  /// Whether every report tells of it in passing only: it must be earned by several.
  var isPassing = true
  /// How often the reports tell of it by noun phrases, and by names or phrases.
  var tellings = 0
  var weight = 0

  var kind: EntityKind { key.kind }
  var isFull: Bool { words.count > 1 }
  var isDescribed: Bool { key.isDescribed }
}

/// Words of names by number, with their frames.
struct WordBook {
  private var numbers: [String: Int] = [:]
  private(set) var words: [String] = []
  private(set) var skeletons: [Int] = []
  private var frames: [String: Int] = [:]
  private var variants: [Int: Bool] = [:]

  mutating func number(of word: String) -> Int {
    if let number = numbers[word] { return number }
    let number = words.count
    numbers[word] = number
    words.append(word)
    let frame = Spelling.skeleton(word)
    let known = frames[frame] ?? frames.count
    frames[frame] = known
    skeletons.append(known)
    return number
  }

  /// Whether two words are one name, in one spelling or two.
  mutating func areVariants(_ first: Int, _ second: Int) -> Bool {
    if first == second { return true }
    guard skeletons[first] == skeletons[second] else { return false }
    let pair = min(first, second) << 32 | max(first, second)
    if let known = variants[pair] { return known }
    let found = Spelling.areVariants(words[first], words[second])
    variants[pair] = found
    return found
  }

  /// Whether one word is the first letter of the other.
  func isInitial(_ short: Int, of long: Int) -> Bool {
    words[short].utf8.count == 1 && words[long].utf8.count > 1
      && words[long].utf8.first == words[short].utf8.first
  }
}
