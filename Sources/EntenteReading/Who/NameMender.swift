import EntenteLanguage
import EntenteModel

/// Mends names that were cut: at a hyphen, before the noun that heads them, in the middle of what the gazetteer knows.
struct NameMender {
  let trees: Trees
  /// For each token whether it is of a name.
  private(set) var isNamed: [Bool]
  private let hashes: [UInt64]
  private let gazetteer = Gazetteer.standard
  /// The words that stand alone as names somewhere in the text.
  private let lone: Set<UInt64>

  init(_ trees: Trees, _ names: [NameMention]) {
    self.trees = trees
    hashes = trees.text.segmented.tokens.map(\.hash)
    isNamed = [Bool](repeating: false, count: trees.count)
    for name in names { for place in name.range { isNamed[place] = true } }
    lone = Self.lone(names, trees)
  }

  /// The words that are a whole name and touch no hyphen.
  private static func lone(_ names: [NameMention], _ trees: Trees) -> Set<UInt64> {
    var result: Set<UInt64> = []
    for name in names where name.range.count == 1 {
      let place = name.range.lowerBound
      let before = place > 0 && trees.form(place - 1) == hyphen
      let after = place + 1 < trees.count && trees.form(place + 1) == hyphen
      if !before, !after { result.insert(trees.form(place)) }
    }
    return result
  }

  /// The two names that a hyphen joins where each stands alone elsewhere: "Norway-Sweden".
  private func parted(_ name: NameMention) -> [NameMention] {
    let (first, last) = (name.range.lowerBound, name.range.upperBound - 1)
    guard name.range.count == 3, hashes[first + 1] == Self.hyphen, lone.contains(hashes[first]),
      lone.contains(hashes[last])
    else { return [name] }
    return [
      NameMention(range: first..<first + 1, kind: name.kind),
      NameMention(range: last..<last + 1, kind: name.kind),
    ]
  }

  /// The names in the order of the text, none within another.
  func mend(_ names: [NameMention], _ classes: inout HeadClasses) -> [NameMention] {
    var result: [NameMention] = []
    for name in names.flatMap(parted) {
      guard let trimmed = trimmed(name) else { continue }
      let mended = paired(headed(widened(trimmed), &classes))
      if let last = result.last, mended.range.lowerBound < last.range.upperBound {
        let whole = last.range.lowerBound..<max(last.range.upperBound, mended.range.upperBound)
        if whole != last.range, last.kind != .nationality {
          result[result.count - 1] = NameMention(range: whole, kind: mended.kind)
        }
      } else {
        result.append(mended)
      }
    }
    return withRepeats(withBodies(result))
  }

  /// What the gazetteer knows of all the words of a name.
  func match(_ range: Range<Int>) -> GazetteerMatch? {
    let found = longest(at: range.lowerBound)
    return found?.count == range.count ? found : nil
  }

  private func longest(at place: Int) -> GazetteerMatch? {
    let inCapitals = trees.text.segmented.tokens[place].shape.contains(.allUpper)
    return hashes.withUnsafeBufferPointer { gazetteer.match($0, at: place, inCapitals: inCapitals) }
  }

  /// Without article, marks and "'s" at its ends.
  private func trimmed(_ name: NameMention) -> NameMention? {
    var start = name.range.lowerBound
    var end = name.range.upperBound
    while start < end, Self.leading.contains(hashes[start]) || isMark(start) { start += 1 }
    if start > name.range.lowerBound, hashes[start - 1] == Self.and,
      start - 2 >= trees.sentence(of: start).lowerBound,
      trees.text.segmented.tokens[start - 2].shape.contains(.initialUpper), !isNamed[start - 2]
    {
      start -= 2
    }
    while end > start,
      Self.possessive.contains(hashes[end - 1]) || isMark(end - 1) || isMoney(end, name) || isVerb(end, name)
    {
      end -= 1
    }
    return start < end ? NameMention(range: start..<end, kind: name.kind) : nil
  }

  /// Whether the last word before a place is a verb that a headline wrote with a capital: "Holt **Announces**".
  private func isVerb(_ end: Int, _ name: NameMention) -> Bool {
    guard name.kind == .person, end - name.range.lowerBound > 1 else { return false }
    let token = trees.text.segmented.tokens[end - 1]
    return token.end - token.start > 4 && Lexicon.standard.categories(ofHash: token.hash) == .verb
  }

  /// Whether the last word before a place is the sign of a currency before an amount: "Exim Bank **Rs** 2,400 crore".
  private func isMoney(_ end: Int, _ name: NameMention) -> Bool {
    end - name.range.lowerBound > 1 && end < trees.count && trees.tags[end] == .number
      && Self.currencies.contains(hashes[end - 1])
  }

  /// With the rest of a word that it was cut out of at a hyphen, of a joined name that it was cut out of at "and", and
  /// of a name of the gazetteer that it begins.
  private func widened(_ name: NameMention) -> NameMention {
    var start = name.range.lowerBound
    var end = name.range.upperBound
    let sentence = trees.sentence(of: start)
    while start - 2 >= sentence.lowerBound, joinsBefore(start, name.kind) { start -= 2 }
    if name.kind == .person {
      while start > sentence.lowerBound, isFirstName(start - 1, of: start) { start -= 1 }
    }
    if let known = longest(at: start), known.count > end - start, start + known.count <= sentence.upperBound,
      trees.text.segmented.tokens[start + known.count - 1].shape.contains(.initialUpper)
    {
      end = start + known.count
    }
    return NameMention(range: start..<end, kind: name.kind)
  }

  /// Whether a hyphen, or the "e" of a Persian name, ties a name to a word with a capital before it.
  private func joinsBefore(_ start: Int, _ kind: NameKind) -> Bool {
    let tokens = trees.text.segmented.tokens
    guard hashes[start - 1] == Self.hyphen, tokens[start - 1].end == tokens[start].start,
      tokens[start - 2].end == tokens[start - 1].start, kind != .nationality
    else { return false }
    let word = tokens[start - 2]
    if lone.contains(word.hash), lone.contains(hashes[start]) { return false }
    if word.end - word.start <= 2, start >= 4, hashes[start - 3] == Self.hyphen { return true }
    guard word.shape.contains(.initialUpper) else { return false }
    return !isNamed[start - 2] || kind == .place && !isState(start - 2) || kind == .person
  }

  private func isState(_ place: Int) -> Bool {
    longest(at: place).map { !$0.kinds.isDisjoint(with: [.state, .otherState, .capital]) } ?? false
  }

  /// Whether an unread word with a capital is the beginning of the name behind it.
  private func isFirstName(_ place: Int, of start: Int) -> Bool {
    guard !isNamed[place], trees.tags[place] == .properNoun, HeadClasses.table[trees.lemmas[place]] == nil,
      trees.text.segmented.tokens[place].shape.contains(.initialUpper)
    else { return false }
    return trees.relations[start] == .flat && trees.heads[start] == place
  }

  /// With the noun that it is cut off from: "Oslo **Declaration**".
  private func headed(_ name: NameMention, _ classes: inout HeadClasses) -> NameMention {
    guard name.kind != .person else { return name }
    let sentence = trees.sentence(of: name.range.lowerBound)
    var end = name.range.upperBound
    var last: Int?
    while end < sentence.upperBound, !isNamed[end] || end < name.range.upperBound,
      trees.text.segmented.tokens[end].shape.contains(.initialUpper),
      trees.tags[end] == .properNoun || trees.tags[end] == .noun
    {
      switch HeadClasses.table[trees.lemmas[end]] ?? HeadClasses.table[hashes[end]] {
      case .agreement, .infrastructure, .organisation, .armedGroup, .event, .programme: last = end
      case .person: return name
      default: break
      }
      end += 1
    }
    guard let last, name.range.contains(where: { hangs($0, under: last) }) else { return name }
    return NameMention(
      range: name.range.lowerBound..<last + 1, kind: name.kind == .nationality ? .organisation : .other)
  }

  /// With the word in front of a hyphen, of a work or an agreement between two: "**Norway-**Sweden Pipeline".
  private func paired(_ name: NameMention) -> NameMention {
    let start = name.range.lowerBound
    let tokens = trees.text.segmented.tokens
    guard name.kind == .other, name.range.count > 1, start - 2 >= trees.sentence(of: start).lowerBound,
      Self.hyphens.contains(hashes[start - 1]), tokens[start - 1].end == tokens[start].start,
      tokens[start - 2].end == tokens[start - 1].start, tokens[start - 2].shape.contains(.initialUpper)
    else { return name }
    return NameMention(range: start - 2..<name.range.upperBound, kind: name.kind)
  }

  private func hangs(_ place: Int, under head: Int) -> Bool {
    guard let above = trees.head(of: place) else { return false }
    switch trees.relations[place] {
    case .compound, .flat, .nominalModifier, .adjectivalModifier: return above <= head
    default: return false
    }
  }

  private func isMark(_ place: Int) -> Bool {
    trees.text.segmented.tokens[place].shape.contains(.punctuation)
  }

  private static let leading = WordList("the a an and")
  private static let possessive = WordList("'s ’s '")
  private static let currencies = WordList(
    "rs inr pkr usd eur gbp chf cny jpy cad aud sar aed kes birr rial rials")
  private static let and = WordHash.of("and")
  private static let hyphen = WordHash.of("-")
  private static let hyphens = WordList("- – —")
}
