import EntenteLanguage
import EntenteModel

/// Takes the names of a text apart: title and name, words, what the gazetteer knows of them.
struct NameFinder {
  private let trees: Trees
  private let names: [NameMention]
  private let mender: NameMender
  private let hashes: [UInt64]
  /// For each token whether it is of a name.
  private var isNamed: [Bool]

  init(_ trees: Trees, _ names: [NameMention], _ classes: inout HeadClasses) {
    self.trees = trees
    mender = NameMender(trees, names)
    self.names = mender.mend(names, &classes)
    hashes = trees.text.segmented.tokens.map(\.hash)
    isNamed = mender.isNamed
    for name in self.names { for place in name.range { isNamed[place] = true } }
  }

  /// The names in the order of the text.
  mutating func find(_ classes: inout HeadClasses) -> [NameWording] {
    names.compactMap { wording($0, &classes) }
  }

  private func wording(_ name: NameMention, _ classes: inout HeadClasses) -> NameWording? {
    let text = trees.text.segmented
    var start = name.range.lowerBound
    let end = name.range.upperBound
    var title = start..<start
    if name.kind == .person {
      while start + 1 < end, isTitle(start) || start + 2 < end && isTrade(start, &classes) { start += 1 }
      title = titleStart(before: start, inside: name.range.lowerBound, &classes)..<start
    }
    let words = NameFold.words(start..<end, of: text)
    guard !words.isEmpty else { return nil }
    return NameWording(
      range: start..<end, whole: title.lowerBound..<end, words: words, kind: name.kind,
      match: mender.match(start..<end), offices: offices(title, &classes), gender: gender(title),
      isAcronym: end - start == 1 && text.tokens[start].shape.contains(.allUpper))
  }

  /// Whether a word read as the beginning of a person's name is a title.
  private func isTitle(_ place: Int) -> Bool {
    HeadClasses.table[trees.lemmas[place]] == .person || HeadClasses.table[hashes[place]] == .person
  }

  /// Whether a word before two or more others is a plain noun for a person: "**Comedian** Anna Holt".
  private func isTrade(_ place: Int, _ classes: inout HeadClasses) -> Bool {
    classes.of(trees.lemmas[place]) == .person && mender.match(place..<place + 1) == nil
  }

  /// Where the title before a person's name begins; `start` where there is none.
  private func titleStart(before start: Int, inside first: Int, _ classes: inout HeadClasses) -> Int {
    let sentence = trees.sentence(of: start)
    var begin = start
    var place = start - 1
    while place >= sentence.lowerBound, start - place <= 6 {
      guard place >= first || !isNamed[place] else { break }
      if classes.isTitle(trees, place) {
        begin = place
      } else if begin == start || !isPartOfTitle(place, of: begin) {
        break
      }
      place -= 1
    }
    while begin < start, !classes.isTitle(trees, begin), trees.tags[begin] == .punctuation { begin += 1 }
    return extended(begin, start, sentence, first)
  }

  /// Takes in the words that belong to the first noun of a title: "**Foreign** Minister", "**Army** Chief".
  private func extended(_ begin: Int, _ start: Int, _ sentence: Range<Int>, _ first: Int) -> Int {
    var begin = begin
    guard begin < start else { return begin }
    while begin - 1 >= sentence.lowerBound, begin - 1 >= first || !isNamed[begin - 1],
      isPartOfTitle(begin - 1, of: begin), trees.tags[begin - 1] != .punctuation
    {
      begin -= 1
    }
    return begin
  }

  private func isPartOfTitle(_ place: Int, of next: Int) -> Bool {
    switch trees.tags[place] {
    case .adjective, .noun, .properNoun:
      switch trees.relations[place] {
      case .adjectivalModifier, .compound, .flat: true
      default: trees.text.segmented.tokens[place].shape.contains(.initialUpper)
      }
    case .punctuation: hashes[place] == Self.hyphen
    default: false
    }
  }

  private func offices(_ title: Range<Int>, _ classes: inout HeadClasses) -> [Office] {
    var result: [Office] = []
    var modifiers: [UInt64] = []
    for place in title {
      if classes.isTitle(trees, place), !Self.modifying.contains(hashes[place]) {
        result.append(Office(noun: trees.lemmas[place], modifiers: modifiers))
        modifiers = []
      } else if trees.tags[place] != .punctuation {
        modifiers.append(trees.lemmas[place])
      }
    }
    return result
  }

  private func gender(_ title: Range<Int>) -> Gender {
    for place in title {
      if Self.men.contains(trees.lemmas[place]) || Self.men.contains(hashes[place]) { return .male }
      if Self.women.contains(trees.lemmas[place]) || Self.women.contains(hashes[place]) { return .female }
    }
    return .unknown
  }

  /// Nouns and forms of address that show a man or a woman.
  static let men = WordList(
    "mr mr. sir lord king prince emir sultan sheikh chairman spokesman man boy father son husband brother pope "
      + "uncle nephew grandfather gentleman businessman policeman fisherman congressman imam ayatollah")
  static let women = WordList(
    "mrs mrs. ms ms. miss madam lady queen princess chairwoman spokeswoman woman girl mother daughter wife sister "
      + "aunt niece grandmother businesswoman actress congresswoman policewoman nun duchess empress")
  private static let modifying = WordList("deputy vice")
  private static let hyphen = WordHash.of("-")
}

extension HeadClasses {
  /// Whether a word can stand as a title before a name.
  mutating func isTitle(_ trees: Trees, _ place: Int) -> Bool {
    switch trees.tags[place] {
    case .noun, .properNoun: of(trees.lemmas[place]) == .person
    default: false
    }
  }
}
