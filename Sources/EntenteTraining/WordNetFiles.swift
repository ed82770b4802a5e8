import EntenteLanguage
import Foundation

/// A set of synonyms as it stands in one of WordNet's `data` files.
struct WordNetSynset {
  /// A pointer from one word to a word of another synset, both counted from 1; 0 stands for the whole synset.
  struct Link {
    let source: Int
    let target: WordNetKey
    let targetWord: Int
  }

  let key: WordNetKey
  /// The number of its lexicographer file.
  let file: Int
  /// Its words as they are spelt, with spaces.
  let words: [String]
  /// Its hypernyms; for a satellite adjective the head of its cluster.
  let hypernyms: [WordNetKey]
  /// Whether it is a single thing that bears a name, and not a kind of thing.
  let isInstance: Bool
  /// Derivationally related words, and the ground words of adjectives and adverbs.
  let derivations: [Link]
}

/// The identity of a synset: the part of speech and the offset in its `data` file.
struct WordNetKey: Hashable, Comparable {
  let category: WordCategory
  let offset: Int

  static func < (left: WordNetKey, right: WordNetKey) -> Bool {
    (left.category.rawValue, left.offset) < (right.category.rawValue, right.offset)
  }
}

/// Why a folder could not be read as WordNet's database.
public struct WordNetError: Error, Sendable, CustomStringConvertible {
  /// One sentence: the file and what is wrong with it.
  public let description: String
}

/// WordNet's database files (wndb(5WN)) as they were read, before any choice.
struct WordNetFiles {
  /// A word as one part of speech.
  struct Entry {
    let lemma: String
    let category: WordCategory
    /// Its synsets, the most frequent first.
    let senses: [WordNetKey]
    /// How often each sense was met in the tagged texts, in the same order.
    var counts: [Int]
  }

  private(set) var synsets: [WordNetKey: WordNetSynset] = [:]
  /// In the order of category, then of the files.
  private(set) var entries: [Entry] = []
  /// Irregular forms: category, form and its lemmas.
  private(set) var exceptions: [(category: WordCategory, form: String, lemmas: [String])] = []

  /// Reads `data.*`, `index.*`, `*.exc` and `cntlist.rev` of a folder.
  ///
  /// - Throws: ``WordNetError`` when a file is missing or has a line that cannot be read.
  init(folder: URL) throws {
    let counts = try Self.counts(in: folder)
    for (category, name) in zip(WordCategory.allCases, ["noun", "verb", "adj", "adv"]) {
      for line in try Self.lines(of: "data.\(name)", in: folder) {
        let synset = try Self.synset(in: line, of: category)
        synsets[synset.key] = synset
      }
      for line in try Self.lines(of: "index.\(name)", in: folder) {
        entries.append(try Self.entry(in: line, of: category, counts: counts))
      }
      for line in try Self.lines(of: "\(name).exc", in: folder) {
        let words = line.split(separator: " ").map { Self.spelling(of: $0) }
        exceptions.append((category, words[0], Array(words[1...])))
      }
    }
  }

  private static func synset(in line: Substring, of category: WordCategory) throws -> WordNetSynset {
    let fields = line[..<(line.firstIndex(of: "|") ?? line.endIndex)].split(separator: " ")
    var place = 4
    func number(_ index: Int, radix: Int = 10) throws -> Int {
      guard index < fields.count, let value = Int(fields[index], radix: radix) else {
        throw WordNetError(description: "A line of WordNet's data files cannot be read: \(line.prefix(60))")
      }
      return value
    }
    var words: [String] = []
    for _ in 0..<(try number(3, radix: 16)) {
      words.append(spelling(of: fields[place].prefix { $0 != "(" }))
      place += 2
    }
    var hypernyms: [WordNetKey] = []
    var derivations: [WordNetSynset.Link] = []
    var isInstance = false
    let pointers = try number(place)
    place += 1
    for _ in 0..<pointers {
      let symbol = fields[place]
      let target = WordNetKey(category: Self.category(fields[place + 2]), offset: try number(place + 1))
      let ends = try number(place + 3, radix: 16)
      if symbol == "@" || symbol == "@i" || (symbol == "&" && fields[2] == "s") {
        hypernyms.append(target)
        isInstance = isInstance || symbol == "@i"
      } else if symbol == "+" || symbol == "\\" {
        derivations.append(WordNetSynset.Link(source: ends >> 8, target: target, targetWord: ends & 255))
      }
      place += 4
    }
    return WordNetSynset(
      key: WordNetKey(category: category, offset: try number(0)), file: try number(1), words: words,
      hypernyms: hypernyms, isInstance: isInstance, derivations: derivations)
  }

  private static func entry(
    in line: Substring, of category: WordCategory, counts: [String: [Int: Int]]
  ) throws -> Entry {
    let fields = line.split(separator: " ")
    guard fields.count > 4, let senses = Int(fields[2]), fields.count > senses else {
      throw WordNetError(description: "A line of WordNet's index files cannot be read: \(line.prefix(60))")
    }
    let counted = counts["\(fields[0])%\(category.rawValue + 1)"] ?? [:]
    let keys = fields.suffix(senses).map { WordNetKey(category: category, offset: Int($0) ?? 0) }
    return Entry(
      lemma: spelling(of: fields[0]), category: category, senses: keys,
      counts: (1...senses).map { counted[$0] ?? 0 })
  }

  /// The counts of `cntlist.rev`, by "lemma%part of speech", then by number of sense.
  private static func counts(in folder: URL) throws -> [String: [Int: Int]] {
    var result: [String: [Int: Int]] = [:]
    for line in try lines(of: "cntlist.rev", in: folder) {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let mark = fields[0].firstIndex(of: "%"), let sense = Int(fields[1]),
        let count = Int(fields[2])
      else { continue }
      let lemma = fields[0][...mark]
      let digit = fields[0][fields[0].index(after: mark)]
      result["\(lemma)\(digit == "5" ? "3" : digit)", default: [:]][sense, default: 0] += count
    }
    return result
  }

  private static func category(_ letter: Substring) -> WordCategory {
    switch letter {
    case "n": .noun
    case "v": .verb
    case "r": .adverb
    default: .adjective
    }
  }

  private static func spelling(of field: Substring) -> String {
    String(field.map { $0 == "_" ? " " : $0 })
  }

  /// The lines of one file, without the licence at its head (whose lines start with a space).
  private static func lines(of name: String, in folder: URL) throws -> [Substring] {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else {
      throw WordNetError(
        description: "WordNet's file \(name) is missing; give the folder that holds data.noun.")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix(" ") }
  }
}
