import EntenteLanguage
import EntenteModel

/// Writes documents anew with other persons, states and places in them, so that the reader learns from what stands
/// around names and not from the names of one corpus.
package struct NameReplacement {
  private let given: [String]
  private let family: [String]
  private let states: [String]
  private let places: [String]
  private var random: SeededGenerator

  /// Takes a seed, and names of cities beside those of the project's lists.
  package init(seed: UInt64, cities: [String] = []) {
    random = SeededGenerator(seed: seed)
    given = GazetteerNames.given.split(whereSeparator: \.isWhitespace).map(String.init)
    family = GazetteerNames.family.split(whereSeparator: \.isWhitespace).map(String.init)
    states = GazetteerStates.lines.split(separator: "\n").compactMap { line in
      line.split(separator: ":").last?.split(whereSeparator: { $0 == ";" || $0 == "|" }).first.map(
        String.init)
    }.filter { !$0.hasPrefix("the ") }
    let regions = GazetteerPlaces.regions.split(whereSeparator: { $0 == ";" || $0 == ":" || $0 == "\n" })
    places = regions.map(String.init).filter { !GazetteerBuilder.isAcronym($0) } + cities
  }

  /// The document with other names of persons, states and places; other names stay.
  package mutating func replaced(_ document: NameDocument) -> NameDocument {
    var result = NameDocument()
    for (index, sentence) in document.words.enumerated() {
      var words: [String] = []
      var names: [GoldName] = []
      var place = 0
      for name in document.gold[index] + [] {
        words += sentence[place..<name.range.lowerBound]
        let start = words.count
        words += replacement(of: Array(sentence[name.range]), name.kinds)
        names.append(GoldName(range: start..<words.count, type: name.type, kinds: name.kinds))
        place = name.range.upperBound
      }
      words += sentence[place...]
      result.add(words, names: names)
    }
    return result
  }

  private mutating func replacement(of words: [String], _ kinds: [NameKind]) -> [String] {
    let isLower = words[0].utf8.first.map { $0 &- 0x61 < 26 } ?? false
    let isUpper = words[0].count > 3 && words[0].utf8.allSatisfy { $0 &- 0x41 < 26 }
    func cased(_ name: String) -> [String] {
      let form = isLower ? name.lowercased() : isUpper ? name.uppercased() : name
      return form.split(separator: " ").map(String.init)
    }
    switch kinds {
    case [.person] where words.count < 4 && words.allSatisfy({ $0.count > 2 && !$0.contains(".") }):
      let first = draw(given)
      if words.count == 1 { return cased(random.unit() < 0.5 ? first : draw(family)) }
      return cased(
        words.count == 2 ? first + " " + draw(family) : first + " " + draw(given) + " " + draw(family))
    case [.state] where !words[0].contains("."): return cased(draw(states))
    case [.place] where words.count < 3 && !words.contains(where: { $0.hasSuffix("s") || $0.count < 4 }):
      return cased(draw(places))
    default: return words
    }
  }

  private mutating func draw(_ list: [String]) -> String { list[Int(random.next() % UInt64(list.count))] }
}
