import EntenteLanguage
public import EntenteLedger

extension Kinship {
  /// What the lexicon knows of English words.
  public static let english: Kinship = {
    let lexicon = Lexicon.standard
    return Kinship(
      nouns: { lexicon.relatedness($0, $1, as: .noun) },
      areSynonyms: { lexicon.areSynonyms($0, $1) })
  }()
}
