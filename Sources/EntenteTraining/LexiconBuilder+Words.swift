import EntenteLanguage

extension LexiconBuilder {
  /// Whether a word of a synset goes into the lexicon.
  ///
  /// Left out are the names of single persons and untagged names of many words of other single things but
  /// places and groups (names are the name reader's matter); the Latin names of animals and plants; the
  /// untagged terms of many words for animals, plants, foods, substances and parts of the body; and words
  /// with digits. That is a good quarter of WordNet, and none of it is what reports on affairs between states
  /// are written in.
  static func isKept(_ word: String, of synset: WordNetSynset, count: Int) -> Bool {
    if word.utf8.contains(where: { $0 &- 0x30 < 10 }) { return false }
    guard synset.key.category == .noun else { return true }
    let hasManyWords = word.utf8.contains(0x20)
    let meaning = fileClasses[synset.file]
    if synset.isInstance {
      if meaning == .person { return false }
      return count > 0 || !hasManyWords || meaning == .location || meaning == .group
    }
    guard count == 0 else { return true }
    if meaning == .animal || meaning == .plant {
      return !hasManyWords && word.utf8.first.map { $0 &- 0x41 < 26 } != true
    }
    return !hasManyWords || ![.food, .substance, .body].contains(meaning)
  }

  /// Takes over the words of WordNet, their senses, synsets and derivations.
  mutating func take(_ files: WordNetFiles) {
    var kept: [(entry: WordNetFiles.Entry, senses: [(key: WordNetKey, count: Int)])] = []
    var used: Set<WordNetKey> = []
    for entry in files.entries {
      var senses: [(key: WordNetKey, count: Int)] = []
      for (key, count) in zip(entry.senses, entry.counts) where senses.count < Self.mostSenses {
        guard let synset = files.synsets[key],
          let word = synset.words.first(where: { $0.lowercased() == entry.lemma }),
          Self.isKept(word, of: synset, count: count)
        else { continue }
        senses.append((key, count))
        if !synset.isInstance { lemmas[entry.lemma, default: Lemma()].isName = false }
        Self.addWithHypernyms(key, of: files, to: &used)
      }
      if !senses.isEmpty { kept.append((entry, senses)) }
    }
    let order = used.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, 1...))
    let meanings = Self.meanings(of: files)
    for key in order {
      guard let synset = files.synsets[key] else { continue }
      synsets.append(
        Synset(
          hypernyms: synset.hypernyms.compactMap { numbers[$0] }, meaning: meanings[key] ?? .general,
          category: key.category))
    }
    for (entry, senses) in kept {
      addSenses(of: entry, senses, numbers: numbers)
      addDerivations(of: entry.lemma, senses.map(\.key), files: files)
    }
  }

  private mutating func addSenses(
    of entry: WordNetFiles.Entry, _ senses: [(key: WordNetKey, count: Int)], numbers: [WordNetKey: Int]
  ) {
    var lemma = lemmas[entry.lemma] ?? Lemma()
    // A sense without a count is taken to be as frequent as its place among the senses lets expect.
    let shares = senses.enumerated().map { Double($1.count) + 0.5 / Double($0 + 1) }
    let most = shares.max() ?? 1
    for (sense, share) in zip(senses, shares) {
      let weight = Int((31 * (share / most).squareRoot()).rounded())
      lemma.senses.append(
        Sense(synset: numbers[sense.key] ?? 0, category: entry.category, weight: max(1, weight)))
    }
    lemma.counts[entry.category] = entry.counts.reduce(0, +)
    lemmas[entry.lemma] = lemma
  }

  private mutating func addDerivations(of lemma: String, _ senses: [WordNetKey], files: WordNetFiles) {
    for key in senses {
      guard let synset = files.synsets[key] else { continue }
      for link in synset.derivations where link.source > 0 {
        guard synset.words[link.source - 1].lowercased() == lemma, let other = files.synsets[link.target],
          link.targetWord > 0, link.targetWord <= other.words.count
        else { continue }
        let word = other.words[link.targetWord - 1].lowercased()
        lemmas[lemma]?.derived.append((word, link.target.category))
        lemmas[word]?.derived.append((lemma, key.category))
      }
    }
  }

  private static func addWithHypernyms(
    _ key: WordNetKey, of files: WordNetFiles, to used: inout Set<WordNetKey>
  ) {
    guard used.insert(key).inserted else { return }
    for hypernym in files.synsets[key]?.hypernyms ?? [] {
      addWithHypernyms(hypernym, of: files, to: &used)
    }
  }

  /// The class of each synset: that of its lexicographer file, or for one of the most general nouns (file 3)
  /// that of most of the nouns right under it.
  private static func meanings(of files: WordNetFiles) -> [WordNetKey: SemanticClass] {
    var result = files.synsets.mapValues { fileClasses[$0.file] }
    var under: [WordNetKey: [Int]] = [:]
    for synset in files.synsets.values where synset.key.category == .noun && synset.file != 3 {
      for hypernym in synset.hypernyms where files.synsets[hypernym]?.file == 3 {
        under[hypernym, default: [Int](repeating: 0, count: fileClasses.count)][synset.file] += 1
      }
    }
    for (key, counts) in under {
      guard let most = counts.max(), let file = counts.firstIndex(of: most) else { continue }
      result[key] = fileClasses[file]
    }
    return result
  }

  /// The class of each of the 45 lexicographer files, by its number (lexnames(5WN)).
  private static let fileClasses: [SemanticClass] = [
    .quality, .pertaining, .manner, .general, .act, .animal, .artifact, .attribute, .body, .cognition,
    .communication, .event, .feeling, .food, .group, .location, .motive, .object, .person, .phenomenon,
    .plant, .possession, .process, .quantity, .relation, .shape, .state, .substance, .time, .body,
    .change, .cognition, .communication, .competition, .food, .contact, .creation, .feeling, .motion,
    .perception, .possession, .social, .state, .weather, .quality,
  ]
}
