/// The one form of an office's name: what says the same is written the same.
enum OfficeName {
  /// Joins an office's words; a field told behind the office ("minister of defence") is put before it.
  static func normalised(_ words: [String]) -> String {
    var words = words
    var field: String?
    if words.last == "\u{0}field", words.count == 3 {
      field = words[0]
      words = [words[1]]
    }
    var name = words.joined(separator: " ")
    if let field { name = field == "state" || field == "the state" ? name + " of state" : field + " " + name }
    for (from, to) in replacements { name = replacing(name, from, to) }
    return synonyms[name] ?? name
  }

  private static func replacing(_ name: String, _ from: String, _ to: String) -> String {
    guard let range = (" " + name + " ").firstRange(of: " " + from + " ") else { return name }
    var padded = " " + name + " "
    padded.replaceSubrange(range, with: " " + to + " ")
    return padded.split(separator: " ").joined(separator: " ")
  }

  /// Words for words.
  private static let replacements = [
    ("foreign affairs", "foreign"), ("external affairs", "foreign"), ("foreign relations", "foreign"),
    ("internal affairs", "interior"), ("home affairs", "interior"), ("home", "interior"),
    ("defense", "defence"),
    ("premier", "prime minister"), ("advisor", "adviser"), ("spokeswoman", "spokesman"),
    ("spokesperson", "spokesman"), ("chairwoman", "chairman"), ("chairperson", "chairman"),
    ("chair", "chairman"),
    ("ex-", ""), ("co-ordinator", "coordinator"),
  ]

  /// Whole offices for whole offices.
  private static let synonyms = [
    "chief of army staff": "army chief", "chief of the army staff": "army chief",
    "military chief": "army chief",
    "chief of army": "army chief", "chief executive officer": "chief executive", "ceo": "chief executive",
    "top diplomat": "foreign minister", "foreign and international cooperation minister": "foreign minister",
    "foreign chief": "foreign minister",
  ]
}
