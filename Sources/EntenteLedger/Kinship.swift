/// What the ledger needs to know of words, given by the floor that knows English.
public struct Kinship: Sendable {
  /// How near two nouns' meanings are, 0 to 1: 1 for the same word or a synonym.
  public let nouns: @Sendable (String, String) -> Double
  /// Whether two words can stand for one another in a rewrite.
  public let areSynonyms: @Sendable (String, String) -> Bool

  /// Makes a kinship.
  public init(
    nouns: @escaping @Sendable (String, String) -> Double,
    areSynonyms: @escaping @Sendable (String, String) -> Bool
  ) {
    self.nouns = nouns
    self.areSynonyms = areSynonyms
  }

  /// Only the same word is kin.
  public static let none = Kinship(nouns: { $0 == $1 ? 1 : 0 }, areSynonyms: { $0 == $1 })
}
