/// Reads a stream by lines and by counted bytes, and looks ahead in it.
final class ByteReader {
  private let stream: any ByteStream
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false
  /// What went wrong with the stream behind the bytes that are there.
  private var failure: SourceError?

  /// The bytes that are asked of the stream at once.
  private static let piece = 1 << 16

  /// A line of a stream.
  enum Line {
    /// The line with its end.
    case whole([UInt8])
    /// A line that was longer than the limit; it was passed over.
    case tooLong(Int)
  }

  /// Takes a stream.
  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  /// Takes an array.
  convenience init(_ bytes: [UInt8]) {
    self.init(MemoryStream(bytes))
  }

  /// The next bytes without taking them; fewer than `count` before the end, or before a flaw of the stream, which is
  /// thrown when there is nothing before it.
  func peek(_ count: Int) throws(SourceError) -> ArraySlice<UInt8> {
    do throws(SourceError) {
      while buffer.count - place < count, try fill() {}
    } catch {
      if place == buffer.count { throw error }
    }
    return buffer[place..<min(buffer.count, place + count)]
  }

  /// The next bytes; fewer than `count` only before the end.
  func take(_ count: Int) throws(SourceError) -> [UInt8] {
    while buffer.count - place < count, try fill() {}
    let bytes = Array(buffer[place..<min(buffer.count, place + count)])
    place += bytes.count
    if place == buffer.count { empty() }
    return bytes
  }

  /// Passes over some bytes and tells how many there were.
  func skip(_ count: Int) throws(SourceError) -> Int {
    var left = count
    while left > 0 {
      if place == buffer.count, try !fill() { break }
      let step = min(left, buffer.count - place)
      place += step
      left -= step
    }
    return count - left
  }

  /// All that is left; `nil` when it is more than `limit` bytes.
  func rest(limit: Int) throws(SourceError) -> [UInt8]? {
    let bytes = try take(limit + 1)
    return bytes.count > limit ? nil : bytes
  }

  /// The next line with its end; `nil` at the end.
  func line(limit: Int) throws(SourceError) -> Line? {
    var seen = 0
    while true {
      if let end = lineEnd(from: place + seen) {
        let line = Array(buffer[place..<end])
        place = end
        return line.count > limit ? .tooLong(line.count) : .whole(line)
      }
      seen = buffer.count - place
      if seen > limit { return .tooLong(try passLine()) }
      if try !fill() {
        if seen == 0 { return nil }
        return .whole(try take(seen))
      }
    }
  }

  /// Passes over the rest of a line and tells its length.
  private func passLine() throws(SourceError) -> Int {
    var count = 0
    while true {
      if let end = lineEnd(from: place) {
        count += end - place
        place = end
        return count
      }
      count += buffer.count - place
      place = buffer.count
      if try !fill() { return count }
    }
  }

  /// The place after the next line feed in the buffer.
  private func lineEnd(from start: Int) -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count {
        if bytes[place] == 0x0A { return place + 1 }
        place += 1
      }
      return nil
    }
  }

  /// Starts the buffer anew; a large one is given back.
  private func empty() {
    buffer.removeAll(keepingCapacity: buffer.capacity <= 16 * Self.piece)
    place = 0
  }

  /// Asks the stream for more; `false` at its end.
  private func fill() throws(SourceError) -> Bool {
    if let failure { throw failure }
    if isAtEnd { return false }
    if place == buffer.count {
      empty()
    } else if place > Self.piece {
      buffer.removeFirst(place)
      place = 0
    }
    let piece: [UInt8]
    do throws(SourceError) {
      piece = try stream.read(Self.piece)
    } catch {
      failure = error
      throw error
    }
    if piece.isEmpty {
      isAtEnd = true
      return false
    }
    buffer += piece
    return true
  }
}
