/// What the ledger needs to know of words, given by the floor that knows English.
public struct Kinship: Sendable {
  /// How near the meanings of two words are, 0 to 1: 1 for the same word, 0.9 and more for words that a reporter
  /// may write for the same thing.
  public let nearness: @Sendable (String, String) -> Double
  /// Whether two words can stand for one another in a rewrite.
  public let areSynonyms: @Sendable (String, String) -> Bool

  /// Makes a kinship.
  public init(
    nearness: @escaping @Sendable (String, String) -> Double,
    areSynonyms: @escaping @Sendable (String, String) -> Bool
  ) {
    self.nearness = nearness
    self.areSynonyms = areSynonyms
  }

  /// Only the same word is kin.
  public static let none = Kinship(nearness: { $0 == $1 ? 1 : 0 }, areSynonyms: { $0 == $1 })
}
