/// The layout of a model file, shared by the one that writes it and the one that reads it.
///
/// All numbers are little-endian. A header of 64 bytes (magic, version, byte count, number of sections, SHA-256 of all
/// that follows the header) is followed by a table of 32 bytes a section (name in 16 bytes, offset, length) and the
/// sections, each at a multiple of 64 and padded with zeros. A reader takes the sections whose names it knows, so that
/// a model of another kind (names, say) can stand in the same file.
package enum ModelFormat {
  /// The first eight bytes of the file.
  package static let magic: [UInt8] = Array("ENTMODL\n".utf8)
  /// The version of the layout this code reads and writes.
  package static let version: UInt32 = 1
  /// The number of bytes of the header.
  package static let headerSize = 64
  /// The number of bytes of a section's entry.
  package static let entrySize = 32
  /// The longest name of a section.
  package static let nameSize = 16
  /// Sections start at multiples of this.
  package static let alignment = 64

  /// Where each part of the header stands.
  package enum Offset {
    package static let version = 8
    package static let sectionCount = 12
    package static let byteCount = 16
    package static let contentHash = 32
  }

  /// The next multiple of ``alignment``.
  package static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}

/// Why a file is no model that this program can use.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file does not start as a model does.
  case notAModel
  /// The program was built without a model.
  case noneCompiledIn
  /// The file has a layout of another version.
  case version(found: UInt32, expected: UInt32)
  /// The file is shorter or longer than it says.
  case length(found: Int, stated: Int)
  /// The file's content is not what it was when it was written.
  case damaged
  /// A section is missing, or has not the size that the others ask for.
  case section(String)
  /// The file cannot be read from the disk.
  case unreadable(path: String)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notAModel:
      "This file is no model; give one that `entente-train fit` wrote."
    case .noneCompiledIn:
      "No model is compiled into this program; run `entente-train fit` and build again, or give a model file."
    case .version(let found, let expected):
      "The model has format \(found), this program reads \(expected); train it anew."
    case .length(let found, let stated):
      "The model is \(found) bytes long and should be \(stated); copy or train it anew."
    case .damaged:
      "The model's content does not match its hash; copy or train it anew."
    case .section(let name):
      "The model's section \"\(name)\" is missing or does not fit; train it anew."
    case .unreadable(let path):
      "The model file \"\(path)\" cannot be read; check the path and its rights."
    }
  }
}
