import CZlib
import CZstd

/// Archives made in memory, sound ones and such as lie.
enum ArchiveMaker {
  /// A file to be put into a ZIP archive.
  struct File {
    var name: String
    var bytes: [UInt8]
    /// What the directory says of it, where that is not so.
    var saidSize: Int?
    var checksum: UInt32?
    var isEncrypted = false
    var isStored = false
    /// Where its bytes are, where they are another's.
    var offset: Int?

    init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A ZIP archive of some files.
  static func zip(_ files: [File]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let packed = file.isStored ? file.bytes : deflated(file.bytes, window: -15)
      let name = Array(file.name.utf8)
      let offset = file.offset ?? archive.count
      let common =
        number(file.isEncrypted ? 1 : 0, 2) + number(file.isStored ? 0 : 8, 2) + number(0, 4)
        + number(Int(file.checksum ?? UInt32(crc32(0, file.bytes, UInt32(file.bytes.count)))), 4)
        + number(packed.count, 4) + number(file.saidSize ?? file.bytes.count, 4) + number(name.count, 2)
      archive += number(0x0403_4B50, 4) + number(20, 2) + common + number(0, 2) + name + packed
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + common + number(0, 2) + number(0, 2)
      directory += number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4) + name
    }
    let start = archive.count
    return archive + directory + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2)
      + number(files.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  /// One member of gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, window: 15 + 16) }

  /// One frame of zstd, made with a dictionary where there is one.
  static func zstd(_ bytes: [UInt8], dictionary: [UInt8] = []) -> [UInt8] {
    let state = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(state) }
    var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress_usingDict(
      state, &packed, packed.count, bytes, bytes.count, dictionary, dictionary.count, 3)
    return Array(packed[..<count])
  }

  /// A frame of zstd that is passed over and holds the dictionary of a web archive.
  static func frame(ofDictionary dictionary: [UInt8]) -> [UInt8] {
    [0x5D, 0x2A, 0x4D, 0x18] + number(dictionary.count, 4) + dictionary
  }

  /// A record of a web archive that keeps a server's answer.
  static func answer(
    _ address: String, _ body: [UInt8], type: String = "text/html; charset=utf-8", status: String = "200 OK",
    fields: String = ""
  ) -> [UInt8] {
    let head = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(fields)\r\n"
    return record("response", address, Array(head.utf8) + body, type: "application/http; msgtype=response")
  }

  /// A record of a web archive.
  static func record(_ kind: String, _ address: String, _ block: [UInt8], type: String) -> [UInt8] {
    let head =
      "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: \(address)\r\nWARC-Date: 2024-05-04T10:00:00Z\r\n"
      + "Content-Type: \(type)\r\nContent-Length: \(block.count)\r\n\r\n"
    return Array(head.utf8) + block + Array("\r\n\r\n".utf8)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func deflated(_ bytes: [UInt8], window: Int32) -> [UInt8] {
    var state = z_stream()
    deflateInit2_(
      &state, 6, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&state, UInt(bytes.count))) + 64)
    let count = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        state.next_in = from.baseAddress
        state.avail_in = UInt32(from.count)
        state.next_out = to.baseAddress
        state.avail_out = UInt32(to.count)
        deflate(&state, Z_FINISH)
        return to.count - Int(state.avail_out)
      }
    }
    deflateEnd(&state)
    return Array(output[..<count])
  }
}
