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
  /// The first eight bytes of the file.
  package static let magic: [UInt8] = Array("ENTLEX\r\n".utf8)
  /// The version of the layout this code reads and writes.
  package static let version: UInt32 = 1
  /// The number of bytes before the first section.
  package static let headerSize = 128
  /// The number of lemmas coded together.
  package static let blockSize = 8
  /// The word whose hash stands in the header: it tells a file that was made with another ``WordHash``.
  package static let probe = "entente"
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

  /// Where each part of the header stands.
  package enum Offset {
    package static let version = 8
    package static let byteCount = 12
    /// 32 bytes: the SHA-256 of all bytes after it.
    package static let contentHash = 16
    package static let hashed = 48
    package static let probeHash = 48
    package static let lemmaCount = 56
    package static let synsetCount = 60
    /// The first synset that is of the project's own supplement.
    package static let firstSupplement = 64
    package static let bucketBits = 68
    /// The starts of the sections, UInt32 each, in the order of ``Section``.
    package static let sections = 72
  }
}

/// Why a file is no lexicon that this program can use.
public enum LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file does not start as a lexicon does.
  case notALexicon
  /// The file has a layout of another version.
  case version(found: UInt32, expected: UInt32)
  /// The file is shorter or longer than it says.
  case length(found: Int, stated: Int)
  /// The file's content is not what it was when it was written.
  case damaged
  /// The file was compiled with another hash of words than this program's.
  case otherWordHash

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notALexicon:
      "This file is no compiled lexicon; give one that the lexicon builder wrote."
    case .version(let found, let expected):
      "The lexicon has format \(found), this program reads \(expected); build it anew."
    case .length(let found, let stated):
      "The lexicon is \(found) bytes long and should be \(stated); copy or build it anew."
    case .damaged:
      "The lexicon's content does not match its hash; copy or build it anew."
    case .otherWordHash:
      "The lexicon was built with another word hash; build it anew."
    }
  }
}
