import EntenteLanguage
import EntenteModel
import EntenteReading

/// Gives out what the weights of pronouns are fitted on: for each pronoun of GUM's training part the numbers that its
/// candidates show, and which of them is right.
public struct PronounFitting {
  private let path: String

  /// Takes the file of GUM.
  public init(path: String) {
    self.path = path
  }

  /// One line for each candidate: the set of weights, the number of the pronoun, 1 where it is right, the features.
  /// Pronouns without a right candidate are left out.
  public func lines(_ write: (String) -> Void) throws {
    let sentences = SentenceReader(model: try .compiledIn())
    let tagger = try NameTagger.compiledIn()
    var number = 0
    for document in try ConlluFile(path: path).documents {
      let gold = CoreferenceDocument(document)
      let text = ReportText(gold.text)
      let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
      let trees = Trees(sentences.read(segmented))
      let places = TokenPlaces(trees)
      var entityAt: [Int: String] = [:]
      for mention in gold.mentions {
        guard let token = places.tokens(in: TextSpan(mention.head, mention.head + 1)).first else { continue }
        entityAt[mention.isJoint ? ~token : token] = mention.entity
      }
      let dates = DateReading(dates: [], ranges: [], unread: [])
      for pronoun in ReferentReader().candidates(trees, names: tagger.read(segmented), dates: dates) {
        guard let entity = entityAt[pronoun.head] else { continue }
        let right = pronoun.candidates.map { entityAt[$0.head] == entity }
        guard right.contains(true) else { continue }
        number += 1
        for (candidate, isRight) in zip(pronoun.candidates, right) {
          let features = candidate.features.map { "\($0)" }.joined(separator: " ")
          write("\(pronoun.set) \(number) \(isRight ? 1 : 0) \(features)")
        }
      }
    }
  }
}
