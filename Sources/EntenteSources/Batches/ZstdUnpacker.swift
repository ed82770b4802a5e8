import CZstd

/// Unpacks frames of Zstandard (RFC 8878), by the system's zstd.
///
/// A web archive may begin with a frame that is passed over and holds the dictionary of all that follow ("Zstandard
/// compression for WARC files", IIPC); the dictionary may be packed itself.
final class ZstdUnpacker: Unpacker {
  private let state: OpaquePointer?

  /// The binary logarithm of the longest window of an input: 128 MB, which is zstd's own bound.
  private static let longestWindow: Int32 = 27
  /// The same inside of an archive: 8 MB, which RFC 8878 asks of everyone.
  private static let longestInnerWindow: Int32 = 23
  /// The longest dictionary, packed and unpacked, in bytes.
  private static let longestDictionary = 8_000_000

  private static let frameMark: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
  private static let dictionaryMark: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]

  /// Makes ready for frames, with a dictionary where there is one; `isOutermost` where they are the input's own.
  init(dictionary: [UInt8] = [], isOutermost: Bool) {
    state = ZSTD_createDCtx()
    let window = isOutermost ? Self.longestWindow : Self.longestInnerWindow
    ZSTD_DCtx_setParameter(state, ZSTD_d_windowLogMax, window)
    if !dictionary.isEmpty { ZSTD_DCtx_loadDictionary(state, dictionary, dictionary.count) }
  }

  deinit {
    ZSTD_freeDCtx(state)
  }

  /// Whether bytes begin with a frame, or with one that is passed over.
  static func opens(_ head: [UInt8]) -> Bool {
    if head.starts(with: frameMark) { return true }
    guard let first = head.first, first & 0xF0 == 0x50 else { return false }
    return head.dropFirst().starts(with: dictionaryMark.dropFirst())
  }

  /// Takes the dictionary that a web archive begins with; empty where there is none.
  ///
  /// - Throws: a ``SourceError`` where it is too large or damaged.
  static func dictionary(of reader: ByteReader, source: String) throws(SourceError) -> [UInt8] {
    let head = try reader.peek(8)
    guard head.starts(with: dictionaryMark), let count = LittleEndian(head).number(at: 4, 4) else {
      return []
    }
    guard count <= longestDictionary else { throw damagedDictionary(source) }
    _ = try reader.skip(8)
    let dictionary = try reader.take(count)
    guard dictionary.count == count else { throw damagedDictionary(source) }
    guard dictionary.starts(with: frameMark) else { return dictionary }
    let stream = UnpackStream(
      MemoryStream(dictionary), by: ZstdUnpacker(isOutermost: false), source: source,
      budget: UnpackBudget(source: source), isOutermost: true)
    guard let unpacked = try ByteReader(stream).rest(limit: longestDictionary) else {
      throw damagedDictionary(source)
    }
    return unpacked
  }

  /// Lets zstd work once over the input that is there.
  func step(_ input: [UInt8], from place: inout Int, into output: inout [UInt8]) -> UnpackStep {
    var taken = ZSTD_inBuffer()
    var made = ZSTD_outBuffer()
    let room = output.count
    let start = place
    let status = input.withUnsafeBytes { bytes in
      output.withUnsafeMutableBytes { out in
        taken = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: start)
        made = ZSTD_outBuffer(dst: out.baseAddress, size: room, pos: 0)
        return ZSTD_decompressStream(state, &made, &taken)
      }
    }
    place = taken.pos
    if ZSTD_isError(status) != 0 { return UnpackStep(state: .damaged, made: made.pos) }
    return UnpackStep(state: status == 0 ? .atEnd : .going, made: made.pos)
  }

  /// Whether another frame follows, or one that is passed over.
  func goesOn(with byte: UInt8) -> Bool { byte == Self.frameMark[0] || byte & 0xF0 == 0x50 }

  private static func damagedDictionary(_ source: String) -> SourceError {
    SourceError(
      code: .damaged, source: source,
      sentence: "its dictionary is damaged or larger than is sane; fetch the archive again")
  }
}
