/// Phrases by which furniture is known, looked up by their first word.
///
/// A phrase is written as words; `*` stands for any words, `#` for a number. It must match a line from its
/// first to its last word. Each belongs to a rule and has a longest line it may match, so that no paragraph
/// is lost to its first words.
struct CuePhrases: Sendable {
  private struct Phrase: Sendable {
    let rule: FurnitureRule
    let longest: Int
    let words: [UInt64]
  }

  private static let any = WordSet.hash(of: Array("*".utf8)[...])

  private var byFirst: [UInt64: [Phrase]] = [:]
  private var open: [Phrase] = []

  /// Reads a table: a line for each phrase, "rule longest phrase".
  init(_ table: [(rule: FurnitureRule, longest: Int, phrases: String)]) {
    for row in table {
      for line in row.phrases.split(separator: "\n") {
        let words = line.split(separator: " ").map { WordSet.hash(of: Array($0.utf8)[...]) }
        let phrase = Phrase(rule: row.rule, longest: row.longest, words: words)
        if words[0] == Self.any { open.append(phrase) } else { byFirst[words[0], default: []].append(phrase) }
      }
    }
  }

  /// The rule of the first phrase that matches a line.
  func match(_ line: [UInt64]) -> FurnitureRule? {
    guard let first = line.first else { return nil }
    for phrase in byFirst[first] ?? [] where fits(phrase, line) { return phrase.rule }
    for phrase in open where fits(phrase, line) { return phrase.rule }
    return nil
  }

  private func fits(_ phrase: Phrase, _ line: [UInt64]) -> Bool {
    guard line.count <= phrase.longest else { return false }
    // The commonest no, without a call: the first word that is none of the phrase's.
    if let first = phrase.words.first, first != Self.any, first != line.first { return false }
    return phrase.words.withUnsafeBufferPointer { words in
      line.withUnsafeBufferPointer { Self.matches(words[...], $0[...], any: Self.any) }
    }
  }

  private typealias Words = Slice<UnsafeBufferPointer<UInt64>>

  private static func matches(_ phrase: Words, _ line: Words, any: UInt64) -> Bool {
    var phrase = phrase
    var line = line
    while let word = phrase.popFirst() {
      if word == any {
        if phrase.isEmpty { return true }
        while !line.isEmpty {
          if matches(phrase, line, any: any) { return true }
          line.removeFirst()
        }
        return false
      }
      guard line.popFirst() == word else { return false }
    }
    return line.isEmpty
  }
}
