import EntenteLanguage
import EntenteModel

extension NameMender {
  /// The names with those that were read as names elsewhere in the text and passed over here: single words in capitals
  /// that are a whole name or a person's last one, and states of the gazetteer.
  func withRepeats(_ names: [NameMention]) -> [NameMention] {
    var kindOf: [UInt64: NameKind] = [:]
    var isRead = [Bool](repeating: false, count: trees.count)
    for name in names {
      for place in name.range { isRead[place] = true }
      guard name.range.count == 1 || name.kind == .person else { continue }
      let last = trees.form(name.range.upperBound - 1)
      if kindOf[last] == nil { kindOf[last] = name.kind }
    }
    var found: [NameMention] = []
    for place in 0..<trees.count where !isRead[place] && isProperWord(place) {
      if let kind = kindOf[trees.form(place)] {
        found.append(NameMention(range: place..<place + 1, kind: kind))
      } else if match(place..<place + 1).map({ $0.state != nil && $0.kinds.contains(.state) }) == true {
        found.append(NameMention(range: place..<place + 1, kind: .state))
      }
    }
    return found.isEmpty ? names : (names + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a word stands as a name by itself: in capitals within a sentence of others, no part of a longer name.
  private func isProperWord(_ place: Int) -> Bool {
    let token = trees.text.segmented.tokens[place]
    guard trees.tags[place] == .properNoun, token.shape.contains(.initialUpper), token.end - token.start > 2
    else { return false }
    return !isProper(place - 1, of: place) && !isProper(place + 1, of: place)
  }

  private func isProper(_ place: Int, of other: Int) -> Bool {
    guard trees.tags.indices.contains(place), trees.sentenceOf[place] == trees.sentenceOf[other] else {
      return false
    }
    let tokens = trees.text.segmented.tokens
    let isGlued = tokens[min(place, other)].end == tokens[max(place, other)].start
    return trees.tags[place] == .properNoun || isGlued && trees.form(place) == Self.dash
  }

  private static let dash = WordHash.of("-")
}
