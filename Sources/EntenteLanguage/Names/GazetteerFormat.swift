/// The layout of a compiled gazetteer, shared by the one that writes it and the one that reads it.
///
/// All numbers are little-endian. A header of 80 bytes is followed by a table of open addressing, 16 bytes a slot:
/// the high 32 bits of the key (0 for an empty slot), ``GazetteerKinds`` with the top bit set where a longer name
/// starts with this one, the state's code (UInt16, 0 for none), 2 bytes unused, and the identity (UInt32). After the
/// table stand the names that identities point to: each name, a zero byte, its acronym or nothing, a zero byte.
///
/// The key of a name of several tokens is made from the hashes of its tokens, one after the other, so that
/// a name is looked up as the text is read.
package enum GazetteerFormat {
  /// The first eight bytes of the file.
  package static let magic: [UInt8] = Array("ENTGAZ\r\n".utf8)
  /// The version of the layout this code reads and writes.
  package static let version: UInt32 = 1
  /// The number of bytes before the table.
  package static let headerSize = 80
  /// The number of bytes of a slot.
  package static let slotSize = 16
  /// The word whose hash stands in the header: it tells a file that was made with another ``WordHash``.
  package static let probe = "entente"
  /// The bit of a slot's kinds that says that a longer name starts so.
  package static let continues: UInt32 = 1 << 31

  /// Where each part of the header stands.
  package enum Offset {
    package static let version = 8
    package static let byteCount = 12
    /// 32 bytes: the SHA-256 of all bytes after it.
    package static let contentHash = 16
    package static let hashed = 48
    package static let probeHash = 48
    /// The number of slots is two to the power of this.
    package static let slotBits = 56
  }

  /// The key of a name's first token; acronyms that must stand in capitals have keys of their own.
  @inline(__always)
  package static func key(_ hash: UInt64, acronym: Bool = false) -> UInt64 {
    let mixed = (hash ^ (acronym ? 0x6a09_e667_f3bc_c908 : 0)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed &>> 29
  }

  /// The key of a name one token longer.
  @inline(__always)
  package static func key(_ key: UInt64, then hash: UInt64) -> UInt64 {
    let mixed = ((key &<< 7 | key &>> 57) ^ hash) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed &>> 29
  }

  /// What of a key stands in the slot; never 0.
  @inline(__always)
  package static func check(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key &>> 32) | 1 }
}

/// Why a file is no gazetteer that this program can use.
public enum GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file does not start as a gazetteer does.
  case notAGazetteer
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
    case .notAGazetteer:
      "This file is no compiled gazetteer; give one that the gazetteer builder wrote."
    case .version(let found, let expected):
      "The gazetteer has format \(found), this program reads \(expected); build it anew."
    case .length(let found, let stated):
      "The gazetteer is \(found) bytes long and should be \(stated); copy or build it anew."
    case .damaged:
      "The gazetteer's content does not match its hash; copy or build it anew."
    case .otherWordHash:
      "The gazetteer was built with another word hash; build it anew."
    }
  }
}
