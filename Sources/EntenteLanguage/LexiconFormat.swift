/// The layout of a compiled lexicon, shared by the one that writes it and the one that reads it.
///
/// All numbers are little-endian. A header of 128 bytes is followed by six sections without gaps:
/// - `buckets`: for each bucket of the form table the index of its first entry (UInt32), and the end.
/// - `forms`: 6 bytes for each word form and lemma: the low 24 bits of the form's ``WordHash``, then 17 bits
///   of lemma, 5 of ``WordCategories``, 1 that is set for the analysis to take when nothing is known of the
///   context. A bucket is the top bits of the hash; within it the analyses of a form are together, best
///   first.
/// - `blocks`: for each 8 lemmas the offset of the first in `lemmas` (UInt32), and the end.
/// - `lemmas`: in the order of their bytes, front-coded in the block: 4 bits length of what is shared with
///   the lemma before, 4 bits length of the rest; 4 bits number of senses, 4 bits number of derived lemmas; a
///   nibble of 15 in the first byte's low half or the second byte's high half is continued by a byte of its
///   own, in that order. Then the rest's bytes; 3 bytes a sense: 17 bits synset, 2 of category, 5 of weight
///   in 31sts; 3 bytes a derived lemma: 17 bits lemma, 4 bits its categories.
/// - `synsets`: 4 bytes each: 17 bits of the hypernym (0 for none), 1 bit for "has more in `extra`", 6 bits
///   of ``SemanticClass``, 8 bits of specificity in 255ths. Synset 0 is none.
/// - `extra`: 6 bytes each, in order: synset and a further hypernym, 3 bytes each.
package enum LexiconFormat {
  /// What the file begins with, and the fields of its header.
  package static let file = WordFile(
    kind: .lexicon, magic: Array("ENTLEX\r\n".utf8), version: 1, headerSize: 128)
  /// The number of lemmas coded together.
  package static let blockSize = 8
  /// The number of values a lemma's or synset's index can have.
  package static let indexLimit = 1 << 17
  /// The sections in their order in the file.
  package enum Section: Int, CaseIterable {
    case buckets
    case forms
    case blocks
    case lemmas
    case synsets
    case extra
  }

  /// Where each of the header's own fields stands.
  enum Offset {
    static let lemmaCount = WordFile.end
    static let synsetCount = 60
    /// The first synset that is of the project's own supplement.
    static let firstSupplement = 64
    static let bucketBits = 68
    /// The starts of the sections, UInt32 each, in the order of ``Section``.
    static let sections = 72
  }
}
