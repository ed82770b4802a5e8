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
  /// What the file begins with, and the fields of its header.
  package static let file = WordFile(
    kind: .gazetteer, magic: Array("ENTGAZ\r\n".utf8), version: 1, headerSize: 80)
  /// Where the header says how many slots there are: two to the power of this.
  static let slotBitsOffset = WordFile.end
  /// The number of bytes of a slot.
  package static let slotSize = 16
  /// The bit of a slot's kinds that says that a longer name starts so.
  package static let continues: UInt32 = 1 << 31

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
