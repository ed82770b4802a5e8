import EntenteLanguage

extension NameCorpora {
  /// GUM: the proper names among its entity mentions.
  ///
  /// A mention whose head is a proper noun gives a name: the stretch of proper nouns around the head, joined across
  /// "of", "and", hyphens and the like where a proper noun of the mention follows. Proper nouns that no mention
  /// explains are left open.
  package static func gum(_ path: String) throws -> [NameDocument] {
    var documents: [NameDocument] = []
    for block in try blocks(of: path) {
      if block.contains(where: { $0.hasPrefix("# newdoc") }) || documents.isEmpty {
        documents.append(NameDocument())
      }
      let rows = block.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
        .filter { $0.count == 10 && Int($0[0]) != nil }
      let sentence = GUMSentence(rows)
      documents[documents.count - 1].add(sentence)
    }
    return documents
  }
}

extension NameDocument {
  fileprivate mutating func add(_ sentence: GUMSentence) {
    let names = sentence.names()
    add(sentence.words, names: names)
    let covered = Set(names.flatMap { Array($0.range) })
    let all: UInt32 = (1 << UInt32(NameLabel.count)) - 1
    for place in sentence.words.indices where sentence.isProper(place) && !covered.contains(place) {
      allowed[allowed.count - 1][place] = all
    }
  }
}

/// A sentence of GUM with its entity mentions.
private struct GUMSentence {
  let words: [String]
  private let tags: [String]
  private let heads: [Int]
  private let mentions: [(range: Range<Int>, type: String)]

  init(_ rows: [[String]]) {
    words = rows.map { $0[1] }
    tags = rows.map { $0[3] }
    heads = rows.map { (Int($0[6]) ?? 0) - 1 }
    mentions = Self.mentions(rows.map { $0[9] })
  }

  func isProper(_ place: Int) -> Bool { tags[place] == "PROPN" }

  /// Reads the brackets of `Entity=`.
  private static func mentions(_ cells: [String]) -> [(range: Range<Int>, type: String)] {
    var result: [(range: Range<Int>, type: String)] = []
    var open: [(id: String, start: Int, type: String)] = []
    for (place, cell) in cells.enumerated() {
      guard let field = cell.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else { continue }
      var rest = field.dropFirst(7)
      while let first = rest.first {
        if first == "(" {
          let content = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
          let parts = content.split(separator: "-").map(String.init)
          if parts.count > 1 { open.append((parts[0], place, parts[1])) }
          rest = rest.dropFirst(1 + content.count)
          if rest.first == ")" {
            if let last = open.popLast() { result.append((last.start..<place + 1, last.type)) }
            rest = rest.dropFirst()
          }
        } else {
          let id = rest.prefix { $0 != ")" && $0 != "(" }
          if let index = open.lastIndex(where: { $0.id == id }) {
            let closed = open.remove(at: index)
            result.append((closed.start..<place + 1, closed.type))
          }
          rest = rest.dropFirst(max(1, id.count + 1))
        }
      }
    }
    return result
  }

  /// The names, the longest first where they overlap.
  func names() -> [GoldName] {
    var result: [GoldName] = []
    var taken = Set<Int>()
    for mention in mentions.sorted(by: {
      ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound)
    }) {
      guard let range = nameRange(in: mention.range), taken.isDisjoint(with: range) else { continue }
      let kinds: [NameKind]
      switch mention.type {
      case "person": kinds = [.person]
      case "organization": kinds = [.organisation]
      case "place": kinds = GoldName.placeKinds(words[range])
      case "event": kinds = [.event]
      case "time": continue
      default: kinds = GoldName.otherKinds(words[range])
      }
      taken.formUnion(range)
      result.append(GoldName(range: range, type: mention.type, kinds: kinds))
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let titles: Set<String> = [
    "Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Dr", "President", "Senator", "Sen.", "Professor",
    "Prof.",
    "King", "Queen", "Prince", "Princess", "Minister", "Captain", "General", "Gen.", "Sir", "Lord", "Lady",
    "Judge",
    "Justice", "Secretary", "Governor", "Chancellor", "Colonel", "Col.", "Lieutenant", "Sergeant", "Miss",
    "Uncle",
    "Aunt", "Chairman", "Director", "Representative", "Rep.", "Congressman", "Mayor", "Ambassador",
  ]

  private func nameRange(in mention: Range<Int>) -> Range<Int>? {
    guard let head = mention.first(where: { !mention.contains(heads[$0]) }), isProper(head) else {
      return nil
    }
    var start = head
    var end = head + 1
    while start > mention.lowerBound, joins(start - 1, within: mention, forward: false) { start -= 1 }
    while end < mention.upperBound, joins(end, within: mention, forward: true) { end += 1 }
    while start < end - 1, !isProper(start) || Self.titles.contains(words[start]) { start += 1 }
    while end > start + 1, !isProper(end - 1), tags[end - 1] != "NUM" { end -= 1 }
    return start < end && isProper(start) ? start..<end : nil
  }

  /// Whether the token at `place` is part of a name that reaches to its neighbour.
  private func joins(_ place: Int, within mention: Range<Int>, forward: Bool) -> Bool {
    if isProper(place) || tags[place] == "NUM" && forward { return true }
    let links: Set<String> = ["of", "for", "and", "&", "-", "the", "on", "de", ".", "'s"]
    guard links.contains(words[place]) else { return false }
    var next = forward ? place + 1 : place - 1
    while mention.contains(next), links.contains(words[next]) { next += forward ? 1 : -1 }
    guard mention.contains(next), isProper(next) else { return false }
    return !["and", "for", "on", "the", "'s"].contains(words[place]) || words[place] == "the"
  }
}
