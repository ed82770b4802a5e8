import EntenteLanguage
import EntenteModel

/// A piece of a sentence as numbers are written in it: finer than a token, so that "$2bn" is three atoms and
/// "three-day" is three, however the text was cut into tokens.
struct Atom: Hashable, Sendable {
  /// What an atom is made of.
  enum Kind: UInt8, Sendable {
    /// Digits with the separators of numbers between them.
    case numeral
    /// One of the fractions that Unicode knows as a character: ½.
    case vulgarFraction
    /// Letters; "U.S" and "'s" are words too.
    case word
    /// A hyphen, an en dash or a minus sign.
    case dash
    /// Any other mark.
    case symbol
    /// An address, or digits between dots that are no number (a version, a day): never read.
    case opaque
  }

  /// The offset of the first byte.
  let start: Int32
  /// The offset after the last byte.
  let end: Int32
  /// What it is made of.
  let kind: Kind
  /// Whether white space stands before it.
  let spaced: Bool
  /// Whether the first letter is upper case.
  let isUpper: Bool
  /// The ``WordHash`` of a word, a mark or a single digit; 0 for a longer numeral.
  let hash: UInt64

  /// Where it stands.
  var span: TextSpan { TextSpan(Int(start), Int(end)) }
}

/// The atoms of one sentence, with the text they are of.
struct AtomRun: Sendable {
  /// The text's bytes.
  let bytes: [UInt8]
  /// The atoms in the order of the text.
  let atoms: [Atom]

  /// The hash of the atom at `place`; 0 outside of the sentence.
  func hash(_ place: Int) -> UInt64 {
    atoms.indices.contains(place) ? atoms[place].hash : 0
  }

  /// The kind of the atom at `place`; `nil` outside of the sentence.
  func kind(_ place: Int) -> Atom.Kind? {
    atoms.indices.contains(place) ? atoms[place].kind : nil
  }

  /// Whether the atom at `place` follows the one before it without white space.
  func isAttached(_ place: Int) -> Bool {
    place > 0 && place < atoms.count && !atoms[place].spaced
  }

  /// The last byte of the atom at `place`; 0 outside of the sentence.
  func lastByte(_ place: Int) -> UInt8 {
    atoms.indices.contains(place) ? bytes[Int(atoms[place].end) - 1] : 0
  }

  /// Whether the atom at `place` is the ASCII mark or letter `character`.
  func holds(_ place: Int, _ character: UInt8) -> Bool {
    guard atoms.indices.contains(place) else { return false }
    let atom = atoms[place]
    return atom.end - atom.start == 1 && bytes[Int(atom.start)] == character
  }

  /// Whether the atom at `place` is spelled exactly so, in the same case.
  func isSpelled(_ place: Int, _ spelling: [UInt8]) -> Bool {
    guard atoms.indices.contains(place) else { return false }
    let atom = atoms[place]
    guard Int(atom.end - atom.start) == spelling.count else { return false }
    for offset in spelling.indices where bytes[Int(atom.start) + offset] != spelling[offset] { return false }
    return true
  }

  /// Whether every letter of the atom at `place` is an ASCII capital.
  func isUpperCase(_ place: Int) -> Bool {
    guard atoms.indices.contains(place) else { return false }
    return bytes[Int(atoms[place].start)..<Int(atoms[place].end)].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// The span from the first to the last atom of a range that is not empty.
  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(Int(atoms[range.lowerBound].start), Int(atoms[range.upperBound - 1].end))
  }

  /// The letters of the atom at `place`, ASCII in lower case. Allocates.
  func lowered(_ place: Int) -> String {
    lowered(atoms[place].span)
  }

  /// The characters of a span, ASCII in lower case. Allocates.
  func lowered(_ span: TextSpan) -> String {
    var letters = Array(bytes[span.start..<span.end])
    for index in letters.indices where letters[index] &- 0x41 < 26 { letters[index] |= 0x20 }
    return String(decoding: letters, as: UTF8.self)
  }
}
