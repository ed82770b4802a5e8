import EntenteLanguage

extension LexiconBuilder {
  /// Gives each group of the supplement a synset, and each of its words a sense in it before WordNet's: what
  /// a word means in affairs between states is what it most likely means in a report on them.
  mutating func addSupplement() {
    firstSupplement = synsets.count
    for line in LexiconSupplement.topics.flatMap({ $0.split(separator: "\n") }) {
      guard let space = line.firstIndex(of: " "),
        let category = WordCategory.allCases.first(where: { "\($0)" == line[..<space] })
      else { preconditionFailure("a line of the supplement starts with a part of speech: \(line)") }
      let members = line[line.index(after: space)...].split(separator: ",").map { member in
        String(member.drop { $0 == " " })
      }
      let group = Synset(meaning: meaning(sharedBy: members, as: category), category: category)
      for member in members {
        var lemma = lemmas[member] ?? Lemma()
        let place = lemma.senses.prefix { $0.category != category || $0.synset >= firstSupplement }.count
        lemma.senses.insert(Sense(synset: synsets.count, category: category, weight: 31), at: place)
        lemma.counts[category, default: 0] += 1
        lemma.isName = false
        lemmas[member] = lemma
      }
      synsets.append(group)
    }
  }

  /// The class that most of the members have among their senses; of several the one that comes first.
  private func meaning(sharedBy members: [String], as category: WordCategory) -> SemanticClass {
    var counts: [(meaning: SemanticClass, members: Int)] = []
    for member in members {
      var seen: Set<SemanticClass> = []
      for sense in lemmas[member]?.senses ?? []
      where sense.category == category && sense.synset < firstSupplement {
        let meaning = synsets[sense.synset].meaning
        guard seen.insert(meaning).inserted else { continue }
        if let known = counts.firstIndex(where: { $0.meaning == meaning }) {
          counts[known].members += 1
        } else {
          counts.append((meaning, 1))
        }
      }
    }
    let most = counts.map(\.members).max()
    return counts.first { $0.members == most }?.meaning ?? .general
  }
}
