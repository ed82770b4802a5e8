import EntenteLanguage
public import EntenteLedger

extension Kinship {
  /// What the lexicon knows of English words: 1 for the same word, 0.9 for words that may stand for one another, 0.8
  /// for two derived from one ("negotiator" and "negotiation"), less with the distance of their senses.
  public static let english: Kinship = {
    let lexicon = Lexicon.standard
    return Kinship(
      nearness: { first, second in
        if first == second { return 1 }
        if lexicon.areSynonyms(first, second) { return 0.9 }
        let distance = max(
          lexicon.relatedness(first, second, as: .noun), lexicon.relatedness(first, second, as: .verb) * 0.9)
        return distance < 0.8 && lexicon.shareDerivation(first, second) ? 0.8 : distance
      },
      areSynonyms: { lexicon.areSynonyms($0, $1) })
  }()
}

extension Lexicon {
  /// Whether two words are derived from one verb.
  fileprivate func shareDerivation(_ first: String, _ second: String) -> Bool {
    let verbs = derivedLemmas(of: first, as: .verb)
    return !verbs.isEmpty && derivedLemmas(of: second, as: .verb).contains(where: verbs.contains)
  }
}
