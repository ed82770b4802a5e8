import CZlib

/// Unpacks deflated bytes, by zlib.
final class Inflater: Unpacker {
  /// What stands around the deflated bytes.
  enum Wrapping {
    /// One gzip member after the other, as `.warc.gz` files are made.
    case gzip
    /// Nothing: a member of a ZIP archive.
    case none
    /// The head and checksum of zlib: the `deflate` of HTTP.
    case zlib
  }

  private let wrapping: Wrapping
  private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let isReady: Bool

  /// Makes ready for bytes in a wrapping.
  init(_ wrapping: Wrapping) {
    self.wrapping = wrapping
    state.initialize(to: z_stream())
    let window: Int32 =
      switch wrapping {
      case .gzip: 15 + 16
      case .none: -15
      case .zlib: 15
      }
    isReady = inflateInit2_(state, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(state) }
    state.deallocate()
  }

  /// Lets zlib work once over the input that is there.
  func step(_ input: [UInt8], from place: inout Int, into output: inout [UInt8]) -> UnpackStep {
    guard isReady else { return UnpackStep(state: .damaged, made: 0) }
    let room = output.count
    let start = place
    let status = input.withUnsafeBufferPointer { bytes in
      output.withUnsafeMutableBufferPointer { out in
        state.pointee.next_in = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0 + start) }
        state.pointee.avail_in = UInt32(bytes.count - start)
        state.pointee.next_out = out.baseAddress
        state.pointee.avail_out = UInt32(room)
        return inflate(state, Z_NO_FLUSH)
      }
    }
    place = input.count - Int(state.pointee.avail_in)
    let made = room - Int(state.pointee.avail_out)
    switch status {
    case Z_OK, Z_BUF_ERROR: return UnpackStep(state: .going, made: made)
    case Z_STREAM_END: return UnpackStep(state: .atEnd, made: made)
    default: return UnpackStep(state: .damaged, made: made)
    }
  }

  /// Whether a member of gzip follows.
  func goesOn(with byte: UInt8) -> Bool {
    guard wrapping == .gzip, byte == 0x1F else { return false }
    return inflateReset(state) == Z_OK
  }
}
