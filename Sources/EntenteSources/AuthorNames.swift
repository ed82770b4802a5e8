/// The names of authors in a byline.
enum AuthorNames {
  /// The names in "By Ada Price and Ben Cole", "Words by …", "Posted by …", "Ada Price, Senior Fellow"; none
  /// for anything else.
  static func read(_ line: String) -> [String] {
    let line = String(line.prefix { $0 != "\n" })
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\u{00A0}" }).map(String.init)
    if let by = words.prefix(3).firstIndex(where: { $0.lowercased() == "by" || $0.lowercased() == "by:" }) {
      if by == 0 || leads.contains(words[by - 1].lowercased()) { return names(words[(by + 1)...]) }
      return []
    }
    if let first = words.first, first.lowercased() == "author:" || first.lowercased() == "authors:" {
      return names(words.dropFirst())
    }
    return nameBeforeRole(line)
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
  private static func nameBeforeRole(_ line: String) -> [String] {
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
