/// How far the lexicon can tell the lemma of a word, by its English part of speech.
enum LemmaClass: Hashable, Sendable {
  /// A name: as it is written, mostly.
  case name
  /// A word of one of the lexicon's open categories.
  case open(WordCategory)
  /// A web address, a file name: never changed.
  case address
  /// Function words, numbers and the rest.
  case other

  /// The class of an English part of speech, as in `NNS`.
  init(xpos: String) {
    switch xpos {
    case "NNP", "NNPS": self = .name
    case "NN", "NNS": self = .open(.noun)
    case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ": self = .open(.verb)
    case "JJ", "JJR", "JJS": self = .open(.adjective)
    case "RB", "RBR", "RBS": self = .open(.adverb)
    case "ADD": self = .address
    default: self = .other
    }
  }
}
