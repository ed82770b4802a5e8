/// Tells behind which words of a sentence white space stands.
enum WordSpacing {
  private static let tight: Set<String> = [
    ",", ".", ";", ":", "?", "!", ")", "]", "%", "'s", "’s", "n't", "n’t", "'", "''", "'re", "'ve", "'ll",
    "'d",
  ]
  private static let opening: Set<String> = ["(", "[", "$", "£", "€", "``"]

  /// As English usually has it.
  static func usual(_ words: [String]) -> [Bool] {
    words.indices.map { place in
      place == words.count - 1 || !(tight.contains(words[place + 1]) || opening.contains(words[place]))
    }
  }

  /// As the text has it; `nil` where it does not hold the words.
  static func found(_ words: [String], in text: Substring) -> [Bool]? {
    var rest = text
    var spaces: [Bool] = []
    for word in words {
      rest = rest.drop { $0 == " " }
      guard rest.hasPrefix(word) else { return nil }
      rest = rest.dropFirst(word.count)
      spaces.append(rest.isEmpty || rest.first == " ")
    }
    return spaces
  }
}
