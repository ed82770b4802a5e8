import Foundation

/// Bytes that come piece by piece: of a file, of memory, or out of another stream.
protocol ByteStream: AnyObject {
  /// The next bytes, at most `count` of them; none at the end.
  func read(_ count: Int) throws(SourceError) -> [UInt8]
}

/// The bytes of an array.
final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var place = 0

  /// Takes the bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next bytes.
  func read(_ count: Int) -> [UInt8] {
    let end = min(bytes.count, place + count)
    defer { place = end }
    return Array(bytes[place..<end])
  }
}

/// The bytes of an open file, or of standard input.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private let source: String
  private let isOwned: Bool

  /// Opens a file.
  init(path: String) throws(SourceError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    source = path
    isOwned = true
    if descriptor < 0 {
      throw SourceError(
        code: .unreadable, source: path, sentence: "the file may not be read; check its permissions")
    }
  }

  /// Takes standard input.
  init(standardInputAs source: String) {
    descriptor = 0
    self.source = source
    isOwned = false
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// The next bytes.
  func read(_ count: Int) throws(SourceError) -> [UInt8] {
    try bytes(count) { Foundation.read(descriptor, $0, count) }
  }

  /// Whether places in it can be gone to: a file, not a pipe.
  var isSeekable: Bool { isOwned && lseek(descriptor, 0, SEEK_CUR) >= 0 }

  /// The number of bytes of the file; 0 for what is no file.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The bytes at an offset, which does not move the stream; fewer than `count` only at the end of the file.
  func bytes(at offset: Int, count: Int) throws(SourceError) -> [UInt8] {
    guard count > 0, offset >= 0 else { return [] }
    var found: [UInt8] = []
    while found.count < count {
      let (start, wanted) = (offset + found.count, count - found.count)
      let piece = try bytes(wanted) { pread(descriptor, $0, wanted, off_t(start)) }
      if piece.isEmpty { break }
      found = found.isEmpty ? piece : found + piece
    }
    return found
  }

  private func bytes(_ count: Int, _ call: (UnsafeMutableRawPointer?) -> Int) throws(SourceError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      repeat { result = call(buffer.baseAddress) } while result < 0 && errno == EINTR
      done = max(0, result)
    }
    if result < 0 {
      throw SourceError(
        code: .unreadable, source: source,
        sentence: "reading failed half way: \(String(cString: strerror(errno)))")
    }
    return bytes
  }
}
