import CZlib
import EntenteModel
import GRDB

/// Bytes as the file keeps them: packed by zlib where that makes them smaller.
struct PackedBytes {
  /// The bytes in the file.
  let bytes: [UInt8]
  /// The number of bytes unpacked; `nil` where they are not packed.
  let size: Int?

  /// Packs some bytes.
  init(_ original: [UInt8]) {
    var count = compressBound(UInt(original.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    let status = compress2(&packed, &count, original, UInt(original.count), Z_DEFAULT_COMPRESSION)
    if status == Z_OK, Int(count) < original.count {
      bytes = Array(packed[..<Int(count)])
      size = original.count
    } else {
      bytes = original
      size = nil
    }
  }

  /// Takes bytes that stay as they are.
  init(plain original: [UInt8]) {
    bytes = original
    size = nil
  }

  /// Reads the columns `original` and `size`.
  init(_ row: Row, in report: ReportID) throws {
    bytes = row.bytes("original") ?? []
    size = row.optionalInteger("size")
  }

  /// The bytes as they were; a file that claims more than zlib can pack is not believed.
  func unpacked(in report: ReportID) throws -> [UInt8] {
    guard let size else { return bytes }
    guard size >= 0, size / Self.mostPacked <= bytes.count else {
      throw Flaw("the original cannot be unpacked", in: report)
    }
    var original = [UInt8](repeating: 0, count: size)
    var count = UInt(size)
    guard uncompress(&original, &count, bytes, UInt(bytes.count)) == Z_OK, Int(count) == size else {
      throw Flaw("the original cannot be unpacked", in: report)
    }
    return original
  }

  /// No byte of a zlib stream stands for more than this many.
  private static let mostPacked = 1032
}
