import EntenteLanguage
import Foundation

extension GazetteerBuilder {
  /// Cities of 50,000 inhabitants and more, of the United States of 15,000; words that are commonly no names are
  /// left out unless the city has a million.
  mutating func addCities(geonames: URL) throws {
    struct City: Decodable {
      let name: String
      let population: Int
      let countrycode: String
    }
    let data = try Data(contentsOf: geonames.appending(path: "cities15000.json"))
    let cities = try JSONDecoder().decode([String: City].self, from: data).sorted {
      ($1.value.population, $0.key) < ($0.value.population, $1.key)
    }
    for (_, city) in cities where city.population >= (city.countrycode == "US" ? 15_000 : 50_000) {
      let categories = Lexicon.standard.categories(of: city.name)
      let isWord = !categories.isDisjoint(with: [.verb, .adjective, .adverb, .function])
      if isWord, city.population < 1_000_000 { continue }
      add(city.name, .city, state: StateCode(city.countrycode))
    }
  }

  /// WordNet's names: persons, places, groups, events, buildings, and works and laws of several words.
  mutating func addWordNet(_ files: WordNetFiles) {
    for synset in files.synsets.values.sorted(by: { $0.key < $1.key }) where synset.key.category == .noun {
      for word in synset.words where Self.isCapitalised(word) {
        let hasParts = word.contains(" ")
        guard synset.isInstance || hasParts else { continue }
        switch synset.file {
        case 18 where synset.isInstance && hasParts: addPerson(word)
        case 18 where synset.isInstance: add(word, .familyName)
        case 15 where synset.isInstance: addPlace(word, isTown: isTown(synset, in: files))
        case 17 where synset.isInstance: add(word, .landform)
        case 14: add(word, .organisation)
        case 4 where hasParts, 11 where hasParts: add(word, .event)
        case 6 where synset.isInstance: add(word, .building)
        case 10 where hasParts: add(word, .thing)
        default: break
        }
      }
    }
  }

  private mutating func addPlace(_ name: String, isTown: Bool) {
    if kinds(of: name).isDisjoint(with: .places) { add(name, isTown ? .city : .region) }
  }

  private func isTown(_ synset: WordNetSynset, in files: WordNetFiles) -> Bool {
    synset.hypernyms.contains { key in
      files.synsets[key]?.words.contains { word in
        ["city", "town", "port", "capital", "village"].contains { word.hasSuffix($0) }
      } ?? false
    }
  }

  private static func isCapitalised(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count < 7 && (words.first?.first?.isUppercase ?? false)
      && (words.last?.first?.isUppercase ?? false)
      && name.count > 2
  }

  /// A full name; its first part is known as a given name, its last as a family name.
  private mutating func addPerson(_ name: String) {
    let words = name.split(separator: " ").map(String.init)
    add(name, .person)
    if let first = words.first, first.count > 2 { add(first, .givenName) }
    if let last = words.last, last.count > 2 { add(last, .familyName) }
  }

  /// The office holders, organisations and companies of the Phoenix actor files (MIT, Open Event Data Alliance).
  mutating func addActors(in folder: URL) throws {
    for file in ["phoenix-countries-actors.txt", "phoenix-international-actors.txt"] {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      var names: [String] = []
      var codes = ""
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let isCode = line.first == "\t" || line.first == " "
        if !isCode, line.first != "+", !names.isEmpty {
          addActor(names, codes)
          names = []
          codes = ""
        }
        let plain = line.prefix { $0 != "#" }
        if let bracket = plain.firstIndex(of: "[") { codes += plain[bracket...] }
        let name = plain.prefix { $0 != "[" }.drop { $0 == "+" }.replacing("_", with: " ")
        let clean = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !isCode, !clean.isEmpty { names.append(clean) }
      }
      addActor(names, codes)
    }
  }

  private mutating func addActor(_ names: [String], _ codes: String) {
    let isDated = codes.contains { $0.isNumber }
    for name in names {
      let words = name.split(separator: " ")
      guard words.count < 8, !name.contains("("), !name.contains("/") else { continue }
      if codes.hasPrefix("[MNC") {
        let endings: Set<String> = [
          "INC", "LTD", "LIMITED", "CORP", "CORPORATION", "CO", "COMPANY", "PLC", "LP",
        ]
        let stem = endings.contains(words.last.map { $0.uppercased() } ?? "") ? words.dropLast() : words[...]
        let isWord = stem.count == 1 && !Lexicon.standard.categories(of: String(stem[0])).isEmpty
        if !isWord, !stem.isEmpty { add(titled(stem), [.organisation, .company]) }
      } else if isDated {
        if (2...4).contains(words.count), !words.contains(where: { $0.count < 2 || isTitle($0) }) {
          addPerson(titled(words[...]))
        }
      } else if codes.hasPrefix("[IGO") || codes.hasPrefix("[NGO"), words.count > 1 {
        add(titled(words[...]), .organisation)
      }
    }
  }

  private func isTitle(_ word: Substring) -> Bool {
    ["OF", "THE", "PRESIDENT", "KING", "QUEEN", "PRIME", "MINISTER", "GENERAL", "PRINCE", "EMIR", "SULTAN"]
      .contains(word.uppercased())
  }

  /// Lower-cased but for initials, so that nothing is taken for an acronym.
  private func titled(_ words: ArraySlice<Substring>) -> String {
    words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}
