import EntenteModel

/// What the compiled files keyed by ``WordHash`` begin with: the lexicon and the gazetteer.
///
/// All numbers are little-endian: 8 bytes of magic, the version, the number of bytes of the file, 32 bytes with the
/// SHA-256 of all that follows, and the hash of ``probe``, which tells a file that was made with another ``WordHash``.
/// The file's own fields come after ``end``.
package struct WordFile: Sendable {
  /// What the file is called in a message.
  package let kind: WordFileError.Kind
  /// The first eight bytes of the file.
  package let magic: [UInt8]
  /// The version of the layout this code reads and writes.
  package let version: UInt32
  /// The number of bytes before the first section, with the file's own fields.
  package let headerSize: Int

  /// The word whose hash stands in the header.
  static let probe = "entente"
  /// Where the version stands.
  package static let versionOffset = 8
  static let byteCountOffset = 12
  static let contentHashOffset = 16
  /// Where the probe's hash stands; all from here on is hashed.
  package static let probeOffset = 48
  /// Where the file's own fields start.
  package static let end = 56

  /// The content hash that a header states.
  static func contentHash(in file: UnsafeRawBufferPointer) -> [UInt8] {
    Array(file[contentHashOffset..<probeOffset])
  }

  /// Refuses bytes that are no such file, of another version, of another length or made with another hash.
  ///
  /// - Parameters:
  ///   - file: the whole file.
  ///   - checkingContent: whether the content is hashed and compared: that reads all of it.
  /// - Throws: ``WordFileError``.
  func check(_ file: UnsafeRawBufferPointer, checkingContent: Bool) throws {
    guard file.count >= headerSize, file.starts(with: magic) else { throw error(.foreign) }
    let found = Self.number(Self.versionOffset, in: file)
    guard found == version else { throw error(.version(found: found, expected: version)) }
    let stated = Int(Self.number(Self.byteCountOffset, in: file))
    guard stated == file.count else { throw error(.length(found: file.count, stated: stated)) }
    if checkingContent {
      let content = ContentHash(of: Array(file[Self.probeOffset...])).bytes
      guard Self.contentHash(in: file) == content else { throw error(.damaged) }
    }
    let probe = WordHash.of(Self.probe)
    guard Self.number(Self.probeOffset, in: file) == UInt32(truncatingIfNeeded: probe),
      Self.number(Self.probeOffset + 4, in: file) == UInt32(truncatingIfNeeded: probe >> 32)
    else { throw error(.otherWordHash) }
  }

  /// The whole file: the header with its own fields, and the content behind it.
  ///
  /// - Parameters:
  ///   - fields: the file's own fields, from ``end`` on; zeros follow up to ``headerSize``.
  ///   - content: what stands behind the header.
  /// - Returns: the file's bytes, with its length and the hash of its content.
  package func sealed(fields: [UInt32], content: [UInt8]) -> [UInt8] {
    let probe = WordHash.of(Self.probe)
    var hashed: [UInt8] = []
    for number in [UInt32(truncatingIfNeeded: probe), UInt32(truncatingIfNeeded: probe >> 32)] + fields {
      hashed.append(littleEndian: number)
    }
    hashed += [UInt8](repeating: 0, count: headerSize - Self.probeOffset - hashed.count)
    hashed += content
    var file = magic
    file.append(littleEndian: version)
    file.append(littleEndian: UInt32(Self.probeOffset + hashed.count))
    return file + ContentHash(of: hashed).bytes + hashed
  }

  /// An error about this kind of file.
  package func error(_ fault: WordFileError.Fault) -> WordFileError {
    WordFileError(kind: kind, fault: fault)
  }

  /// The four bytes at `offset` as a number.
  static func number(_ offset: Int, in file: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(littleEndian: file.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}

extension [UInt8] {
  /// Appends four bytes, the lowest first.
  package mutating func append(littleEndian number: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}

/// Why a file is no lexicon or gazetteer that this program can use.
public struct WordFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The files there are.
  public enum Kind: String, Sendable {
    case lexicon
    case gazetteer
  }

  /// What is wrong with one.
  public enum Fault: Hashable, Sendable {
    /// The file does not start as it should.
    case foreign
    /// The file has a layout of another version.
    case version(found: UInt32, expected: UInt32)
    /// The file is shorter or longer than it says.
    case length(found: Int, stated: Int)
    /// The file's content is not what it was when it was written.
    case damaged
    /// The file was compiled with another hash of words than this program's.
    case otherWordHash
  }

  /// Which file was looked for.
  public let kind: Kind
  /// What is wrong with it.
  public let fault: Fault

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch fault {
    case .foreign:
      "This file is no compiled \(kind.rawValue); give one that the \(kind.rawValue) builder wrote."
    case .version(let found, let expected):
      "The \(kind.rawValue) has format \(found), this program reads \(expected); build it anew."
    case .length(let found, let stated):
      "The \(kind.rawValue) is \(found) bytes long and should be \(stated); copy or build it anew."
    case .damaged:
      "The \(kind.rawValue)'s content does not match its hash; copy or build it anew."
    case .otherWordHash:
      "The \(kind.rawValue) was built with another word hash; build it anew."
    }
  }
}
