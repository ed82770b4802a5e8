import EntenteLanguage
import EntenteModel

/// Tells whether a name is short for a fuller one.
enum NameShortening {
  /// Whether the words of one are found, in order, in the other.
  ///
  /// Of a person any words will do that are one end of the full name or its first and last; of others the first word,
  /// where nothing else is called by it.
  static func isShort(_ short: NameGroup, of full: NameGroup) -> Bool {
    guard short.words.count < full.words.count else { return false }
    switch full.kind {
    case .person:
      return full.words.starts(with: short.words)
        || full.words.reversed().starts(with: short.words.reversed())
        || short.words.count > 1 && short.words.first == full.words.first
          && short.words.last == full.words.last
        || short.words.count == 1 && full.words.contains(short.words[0]) && short.words[0].utf8.count > 3
    case .organisation, .armedGroup, .agreement, .infrastructure, .programme:
      return short.state == nil && short.identity == 0 && full.words.starts(with: short.words)
    case .state, .place, .event, .people, .thing: return false
    }
  }

  /// Whether nothing speaks against it: no form of address of the other sex.
  static func agree(_ short: NameGroup, _ full: NameGroup) -> Bool {
    short.gender == .unknown || full.gender == .unknown || short.gender == full.gender
  }
}

/// Compares names letter by letter.
enum NameLetters {
  /// The first letters of the words of a name of two or more: of those with a capital, and of all.
  static func firsts(of range: Range<Int>, in trees: Trees) -> [[UInt8]] {
    guard range.count >= 2 else { return [] }
    let text = trees.text.segmented
    var all: [UInt8] = []
    var large: [UInt8] = []
    for place in range {
      let token = text.tokens[place]
      guard token.shape.contains(.letter), let first = text.bytes(of: token).first else { continue }
      all.append(first | 0x20)
      if token.shape.contains(.initialUpper) { large.append(first | 0x20) }
    }
    return [large, all].filter { $0.count >= 2 }
  }

  /// The first word of the words before a bracket whose capitals are these letters.
  static func long(_ letters: [UInt8], before bracket: Int, in trees: Trees) -> Int? {
    let text = trees.text.segmented
    var rest = letters[...]
    var place = bracket - 1
    let first = max(trees.sentence(of: bracket).lowerBound, bracket - 3 * letters.count)
    while place >= first, let letter = rest.last {
      let token = text.tokens[place]
      if token.shape.contains(.initialUpper) {
        guard let byte = text.bytes(of: token).first, byte | 0x20 == letter else { return nil }
        rest = rest.dropLast()
        if rest.isEmpty { return letters.count > 1 ? place : nil }
      }
      place -= 1
    }
    return nil
  }

  /// Whether letters could be short for words: each is found in them, in order, and the first begins the first word.
  static func resemble(_ letters: [UInt8], _ words: [String]) -> Bool {
    guard letters.count >= 2, letters.first == words.first?.utf8.first else { return false }
    var rest = letters[...]
    for byte in words.joined().utf8 where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether a word is made of a state's name and an ending of peoples: "Skarlander", "Lomrian".
  static func isDemonym(_ word: String, of state: String) -> Bool {
    let shared = zip(word.utf8, state.utf8).prefix { $0 == $1 }.count
    guard shared >= max(4, state.utf8.count - 3) else { return false }
    return endings.contains(String(word.dropFirst(shared)))
      || endings.contains(String(word.dropFirst(shared - 1)))
  }

  private static let endings: Set<String> = [
    "", "n", "an", "ans", "ian", "ians", "ean", "ese", "ish", "i", "is", "ic", "er", "ers", "ite", "ites",
    "ns",
  ]
}
