/// The bytes of a compiled lexicon and where its sections start: read-only, alive as long as a lexicon uses
/// them.
final class LexiconBytes: @unchecked Sendable {
  // Unchecked: the memory is never written after `init`, and freed only in `deinit`.
  let buffer: UnsafeRawBufferPointer
  private let owned: Bool
  private let starts: (Int, Int, Int, Int, Int, Int)

  /// Takes bytes that live as long as the program.
  convenience init(_ embedded: UnsafeRawBufferPointer) {
    self.init(embedded, owned: false)
  }

  /// Takes a copy of `bytes`.
  convenience init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    self.init(UnsafeRawBufferPointer(copy), owned: true)
  }

  private init(_ buffer: UnsafeRawBufferPointer, owned: Bool) {
    self.buffer = buffer
    self.owned = owned
    func start(_ section: LexiconFormat.Section) -> Int {
      let offset = LexiconFormat.Offset.sections + 4 * section.rawValue
      guard buffer.count >= offset + 4 else { return 0 }
      return Int(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    starts = (
      start(.buckets), start(.forms), start(.blocks), start(.lemmas), start(.synsets), start(.extra)
    )
  }

  deinit {
    if owned { buffer.deallocate() }
  }

  var buckets: Int { starts.0 }
  var forms: Int { starts.1 }
  var blocks: Int { starts.2 }
  var lemmas: Int { starts.3 }
  var synsets: Int { starts.4 }
  var extra: Int { starts.5 }
  var end: Int { buffer.count }

  /// The byte at `offset`.
  func byte(_ offset: Int) -> UInt8 { buffer[offset] }

  /// The three bytes at `offset` as a number.
  func triple(_ offset: Int) -> UInt32 {
    UInt32(buffer[offset]) | UInt32(buffer[offset + 1]) << 8 | UInt32(buffer[offset + 2]) << 16
  }

  /// The four bytes at `offset` as a number.
  func word(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
