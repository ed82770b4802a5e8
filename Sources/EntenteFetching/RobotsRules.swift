/// A site's rules for programs that read it by themselves (robots.txt, RFC 9309).
public struct RobotsRules: Sendable {
  private struct Rule: Sendable {
    let pattern: [UInt8]
    let isAllowed: Bool
  }

  private var rules: [Rule] = []
  /// The seconds that the site asks to leave between two visits.
  public private(set) var delay: Int?

  /// Rules that allow everything, as where a site has none.
  public static let none = RobotsRules()

  private init() {}

  /// Reads the rules for a program of the name `agent`, in lower case; those for `*` where none name it.
  ///
  /// What stands beyond the first 500 kB is not read.
  public init(_ bytes: [UInt8], agent: String) {
    var own = RobotsRules()
    var common = RobotsRules()
    var hasOwn = false
    var names: Set<String> = []
    var isNaming = false
    for line in String(decoding: bytes.prefix(500_000), as: UTF8.self).split(whereSeparator: \.isNewline) {
      let text = line.prefix { $0 != "#" }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let key = Self.trimmed(text[..<colon]).lowercased()
      let value = Self.trimmed(text[text.index(after: colon)...])
      if key == "user-agent" {
        if !isNaming { names = [] }
        isNaming = true
        names.insert(value.lowercased())
        hasOwn = hasOwn || value.lowercased() == agent
        continue
      }
      isNaming = false
      if names.contains(agent) { own.take(key, value) }
      if names.contains("*") { common.take(key, value) }
    }
    self = hasOwn ? own : common
  }

  /// Whether a path, with its query, may be asked for: the longest rule that fits decides, and of equals the one that
  /// allows.
  public func admits(_ path: String) -> Bool {
    let path = Array(path.utf8)
    var longest = -1
    var isAllowed = true
    for rule in rules where rule.pattern.count >= longest && Self.fits(rule.pattern, path) {
      isAllowed = rule.pattern.count > longest ? rule.isAllowed : isAllowed || rule.isAllowed
      longest = rule.pattern.count
    }
    return isAllowed
  }

  private mutating func take(_ key: String, _ value: String) {
    switch key {
    case "allow", "disallow":
      if !value.isEmpty, rules.count < Self.mostRules {
        rules.append(Rule(pattern: Array(value.utf8), isAllowed: key == "allow"))
      }
    case "crawl-delay":
      if let seconds = Double(value), seconds >= 0, seconds < 1e6 { delay = Int(seconds.rounded(.up)) }
    default: break
    }
  }

  private static let mostRules = 10_000

  /// Whether a pattern fits the beginning of a path; `*` stands for anything, `$` at its end for the path's end.
  private static func fits(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
    let isWhole = pattern.last == UInt8(ascii: "$")
    let pattern = isWhole ? pattern.dropLast() : pattern[...]
    var (place, at) = (0, pattern.startIndex)
    var retry: (at: Int, place: Int)?
    while true {
      if at == pattern.endIndex, !isWhole || place == path.count { return true }
      if at < pattern.endIndex, pattern[at] == UInt8(ascii: "*") {
        at += 1
        retry = (at, place)
      } else if at < pattern.endIndex, place < path.count, pattern[at] == path[place] {
        at += 1
        place += 1
      } else if let last = retry, last.place < path.count {
        retry = (last.at, last.place + 1)
        (at, place) = (last.at, last.place + 1)
      } else {
        return false
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
