import CZlib

/// What deflated bytes unpack to, by zlib.
final class InflateStream: ByteStream {
  /// What stands around the deflated bytes.
  enum Wrapping {
    /// One gzip member after the other, as `.warc.gz` files are made.
    case gzip
    /// Nothing: a member of a ZIP archive.
    case none
    /// The head and checksum of zlib: the `deflate` of HTTP.
    case zlib
  }

  private let packed: any ByteStream
  private let wrapping: Wrapping
  private let budget: UnpackBudget
  private let source: String
  private let isOutermost: Bool
  private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var input: [UInt8] = []
  private var place = 0
  private var isReady: Bool
  private var isAtEnd = false

  private static let piece = 1 << 16

  /// Takes the packed bytes; `isOutermost` where they are the input's own, which widen its budget.
  init(
    _ packed: any ByteStream, wrapping: Wrapping, source: String, budget: UnpackBudget, isOutermost: Bool
  ) {
    self.packed = packed
    self.wrapping = wrapping
    self.source = source
    self.budget = budget
    self.isOutermost = isOutermost
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

  /// The next unpacked bytes.
  func read(_ count: Int) throws(SourceError) -> [UInt8] {
    guard isReady else { throw damaged("there is no memory to unpack it") }
    var output = [UInt8](repeating: 0, count: count)
    while !isAtEnd {
      if place == input.count { try fill() }
      let isStarved = input.isEmpty
      let (status, made) = step(&output)
      try settle(status, isStarved: isStarved, made: made)
      if made > 0 {
        try budget.take(unpacked: made)
        output.removeLast(count - made)
        return output
      }
    }
    return []
  }

  private func fill() throws(SourceError) {
    input = try packed.read(Self.piece)
    place = 0
    if isOutermost { budget.take(packed: input.count) }
  }

  /// Lets zlib work once over the input that is there.
  private func step(_ output: inout [UInt8]) -> (status: Int32, made: Int) {
    let room = output.count
    return input.withUnsafeMutableBufferPointer { bytes in
      output.withUnsafeMutableBufferPointer { out in
        state.pointee.next_in = bytes.baseAddress.map { $0 + place }
        state.pointee.avail_in = UInt32(bytes.count - place)
        state.pointee.next_out = out.baseAddress
        state.pointee.avail_out = UInt32(room)
        let status = inflate(state, Z_NO_FLUSH)
        place = bytes.count - Int(state.pointee.avail_in)
        return (status, room - Int(state.pointee.avail_out))
      }
    }
  }

  private func settle(_ status: Int32, isStarved: Bool, made: Int) throws(SourceError) {
    switch status {
    case Z_OK, Z_BUF_ERROR:
      if isStarved, made == 0 {
        isAtEnd = true
        throw damaged("it breaks off before its end; fetch it again")
      }
    case Z_STREAM_END: try goOn()
    default:
      isAtEnd = true
      throw damaged("its packed bytes are damaged; fetch it again")
    }
  }

  /// Behind a member of gzip another may follow.
  private func goOn() throws(SourceError) {
    guard wrapping == .gzip else {
      isAtEnd = true
      return
    }
    if place == input.count { try fill() }
    if place < input.count, input[place] == 0x1F {
      inflateReset(state)
    } else {
      isAtEnd = true
    }
  }

  private func damaged(_ sentence: String) -> SourceError {
    SourceError(code: .damaged, source: source, sentence: sentence)
  }
}
