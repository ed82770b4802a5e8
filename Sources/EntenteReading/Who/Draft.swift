import EntenteLanguage
import EntenteModel

/// A referent in the making.
struct Draft {
  /// One naming of it.
  struct Use {
    let head: Int
    let range: Range<Int>
    let sentence: Int
    let form: Naming.Form
    let rule: ReferentRule
    /// How much the place in the sentence brings it forward, from 0 to 1.
    let weight: Double
    let isSubject: Bool
  }

  var kind: EntityKind?
  var headClass: HeadClass
  var isPlural: Bool
  var gender: Gender
  /// Its own code where it is a state, else the one of the state it is of or lies in.
  var state: StateCode?
  /// The group of names it has; `nil` without one.
  var group: Int?
  var offices: [Office] = []
  /// The head nouns of its descriptions, and the nouns of its name, as lemmas.
  var nouns: [UInt64] = []
  var modifiers: [UInt64] = []
  /// Whose it is: "Norway's pipeline".
  var owner: Int?
  /// The drafts it is made of: "both countries".
  var members: [Int] = []
  var uses: [Use] = []

  /// Whether it is one person.
  var isPerson: Bool { kind == .person && members.isEmpty && !isPlural }

  /// How much it stands in the foreground of a sentence: what it was used for there and in the three before.
  func salience(at sentence: Int, before token: Int) -> Double {
    var total = 0.0
    var heaviest = 0.0
    var last = -1
    for use in uses.suffix(24).reversed() {
      let distance = sentence - use.sentence
      if distance > 3 { break }
      guard use.head < token else { continue }
      if use.sentence != last {
        total += heaviest
        heaviest = 0
        last = use.sentence
      }
      heaviest = max(heaviest, use.weight * Self.decay[max(0, distance)])
    }
    return total + heaviest
  }

  private static let decay = [1, 0.55, 0.28, 0.12]
}
