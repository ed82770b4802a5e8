import EntenteLanguage
import EntenteModel

/// The paper that was told of last: what "it", "the declaration" and the sentences behind it speak of.
struct CommitmentMemory {
  /// The sentence of the last paper; far before the text where there is none.
  var sentence = -100
  /// The sentence of the last thing agreed upon or signed.
  var bound = -100
  /// Who signed it.
  var parties: [Participant] = []
  /// The paper.
  var instrument: Participant?

  /// The papers told so far: the hash of the noun's lemma, and who signed.
  private var papers: [(lemma: UInt64, parties: [Participant])] = []

  /// Who signed the paper that a noun means: the last of that noun; of a noun for any paper the last of all.
  func parties(ofPaper noun: UInt64) -> [Participant] {
    papers.last { $0.lemma == noun }?.parties ?? (Self.anyPaper.contains(noun) ? parties : [])
  }

  /// Takes up a paper that was told, with those who signed it.
  mutating func note(_ mention: Mention, _ commitment: Commitment, in scene: Scene) {
    if commitment.status == nil, commitment.kind == .agreed || commitment.kind == .signed,
      let token = TokenPlaces(scene.trees).tokens(in: commitment.trigger).first
    {
      bound = Int(scene.trees.sentenceOf[token])
    }
    if mention.rule == CommitmentRule.term.rawValue, let paper = commitment.instrument, !paper.words.isEmpty {
      sentence = max(sentence, bound)
      parties = commitment.parties
      instrument = paper
      return
    }
    guard commitment.status == nil,
      mention.rule == CommitmentRule.paper.rawValue || mention.rule == CommitmentRule.series.rawValue,
      !commitment.parties.isEmpty,
      let token = TokenPlaces(scene.trees).tokens(in: commitment.trigger).first
    else { return }
    sentence = Int(scene.trees.sentenceOf[token])
    parties = commitment.parties
    instrument = commitment.instrument
    guard let words = commitment.instrument else { return }
    for place in TokenPlaces(scene.trees).tokens(in: words.span)
    where CommitmentWords.papers.contains(scene.trees.lemmas[place]) {
      papers.append((scene.trees.lemmas[place], commitment.parties))
    }
  }

  private static let anyPaper = WordList("agreement accord deal pact document text paper")
}
