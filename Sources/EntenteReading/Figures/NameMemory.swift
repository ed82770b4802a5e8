import EntenteLanguage
import EntenteModel

/// Which words of a text are seen with a capital inside a sentence, and which in small letters: what tells
/// a name from the first word of a sentence.
struct NameMemory: Sendable {
  private var capital = WordBag()
  private var small = WordBag()

  /// Remembers nothing.
  init() {}

  /// Looks through a text once.
  init(_ text: SegmentedText) {
    for (index, range) in text.sentenceRanges.enumerated() {
      let kind = text.passages[text.sentencePassages[index]].kind
      if kind == .title || kind == .heading { continue }
      for token in text.tokens[range].dropFirst() where token.shape.contains(.letter) {
        if token.shape.contains(.initialUpper) {
          capital.insert(token.hash)
        } else {
          small.insert(token.hash)
        }
      }
    }
  }

  /// Whether the word is a name wherever the text shows it.
  func isName(_ hash: UInt64) -> Bool { capital.contains(hash) && !small.contains(hash) }

  /// Whether the word is seen in small letters.
  func isLower(_ hash: UInt64) -> Bool { small.contains(hash) }
}
