/// A name, noun phrase or pronoun of the text, before it is known what is meant.
struct Wording: Sendable {
  /// What sort of words it is.
  enum Sort: Hashable, Sendable {
    /// A name, as an index into the names of the text.
    case name(Int)
    case description
    case pronoun(Pronoun)
  }

  /// How a noun phrase begins.
  enum Opening: Hashable, Sendable {
    case definite
    /// "this", "that", "these", "those".
    case demonstrative
    /// "both", "the two": with the number.
    case number(Int)
    /// "its pipeline", "Norway's pipeline".
    case possessive
    case indefinite
    case bare
  }

  let sort: Sort
  /// The word that stands in the sentence for the whole.
  let head: Int
  /// The words that name it, without the article.
  let range: Range<Int>
  let sentence: Int
  let isPlural: Bool
  let opening: Opening
  let headClass: HeadClass
  /// The words before the head that tell it from others, as lemmas.
  let modifiers: [UInt64]

  /// Whether it is a pronoun.
  var pronoun: Pronoun? {
    if case .pronoun(let pronoun) = sort { pronoun } else { nil }
  }
}
