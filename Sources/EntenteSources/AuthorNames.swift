/// The names of authors in a byline.
enum AuthorNames {
  /// The names in "By Ada Price and Ben Cole", "Words by …", "Posted by …", "Ada Price, Senior Fellow"; none
  /// for anything else.
  static func read(_ line: String) -> [String] {
    let line = line.prefix { $0 != "\n" }
    let start = words(of: line, atMost: 3).map { $0.lowercased() }
    if let by = start.firstIndex(where: { $0 == "by" || $0 == "by:" }) {
      let leads = by == 0 || leads.contains(start[by - 1])
      return leads ? names(words(of: line)[(by + 1)...]) : []
    }
    if let first = start.first, first == "author:" || first == "authors:" {
      return names(words(of: line).dropFirst())
    }
    return nameBeforeRole(line)
  }

  private static func words(of line: Substring, atMost count: Int = .max) -> [String] {
    var words: [String] = []
    var rest = line.unicodeScalars[...]
    while words.count < count {
      rest = rest.drop { isSpace($0) }
      let word = rest.prefix { !isSpace($0) }
      if word.isEmpty { break }
      words.append(String(word))
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func isSpace(_ scalar: UnicodeScalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{00A0}"
  }

  /// The names in a list: "Ada Price, Ben Cole and Cy Dale in Geneva".
  static func names(_ words: ArraySlice<String>) -> [String] {
    var names: [String] = []
    var name: [String] = []
    func finish() {
      if !name.isEmpty, names.count < 12 { names.append(name.joined(separator: " ")) }
      name = []
    }
    for word in words {
      let isJoint = word == "and" || word == "&" || word == "with"
      if isJoint || word.lowercased() == "by" {
        finish()
        continue
      }
      let bare = word.trimmed(of: ",;|()")
      guard let first = bare.unicodeScalars.first, first.properties.isUppercase || particles.contains(bare)
      else {
        break
      }
      if months.contains(bare.lowercased().trimmed(of: ".")) { break }
      if !name.isEmpty, roles.contains(bare.lowercased()) { break }
      name.append(bare)
      if word.hasSuffix(",") || word.hasSuffix(";") { finish() }
    }
    finish()
    return names.filter { !roles.contains($0.lowercased()) && $0.split(separator: " ").count <= 5 }
  }

  /// "Ada Price, Horn correspondent": a name of two to four words before a comma and a role.
  private static func nameBeforeRole(_ line: Substring) -> [String] {
    guard line.utf8.count <= 400, line.utf8.contains(0x2C) else { return [] }
    let parts = line.split(separator: ",", maxSplits: 1).map { $0.split(separator: " ").map(String.init) }
    guard parts.count == 2, (2...4).contains(parts[0].count), (1...9).contains(parts[1].count) else {
      return []
    }
    let isName = parts[0].allSatisfy { word in
      word.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    }
    let hasRole = parts[1].contains { roles.contains($0.lowercased().trimmed(of: ".,;")) }
    return isName && hasRole ? [parts[0].joined(separator: " ")] : []
  }

  private static let leads: Set<String> = [
    "words", "posted", "written", "story", "text", "report", "analysis", "published", "reporting", "opinion",
    "edited",
  ]
  private static let particles: Set<String> = [
    "de", "van", "von", "der", "bin", "al", "el", "di", "da", "la", "le", "ibn",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
  /// What people who write are called.
  static let roles: Set<String> = [
    "correspondent", "fellow", "editor", "reporter", "analyst", "writer", "columnist", "director",
    "researcher",
    "professor", "contributor", "staff", "journalist", "bureau", "lecturer", "scholar", "chief", "producer",
    "author",
    "blogger", "freelancer", "editor-in-chief", "strategist", "expert", "associate", "senior",
  ]
}
