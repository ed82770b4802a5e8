/// Text as a browser shows it: runs of white space become one space, what has no width is left out.
struct CollapsedText {
  /// The bytes so far, valid UTF-8.
  private(set) var bytes: [UInt8] = []
  private var blockStart = 0
  private var spaceDue = false

  /// Starts with nothing.
  init() {}

  /// Whether nothing was added since the last block ended.
  var isBlockEmpty: Bool { bytes.count == blockStart }

  /// Adds text of a line; white space at its ends may join with that of its neighbours.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte <= 0x20 {
        spaceDue = true
        place += 1
        continue
      }
      let unseen = Self.unseenLength(text, place)
      if unseen > 0 {
        place += unseen
        continue
      }
      if spaceDue, !isBlockEmpty, bytes[bytes.count - 1] != 0x0A { bytes.append(0x20) }
      spaceDue = false
      var end = place
      while end < text.count, text[end] > 0x20, end == place || Self.unseenLength(text, end) == 0 { end += 1 }
      bytes.append(contentsOf: text[place..<end])
      place = end
    }
  }

  /// Adds text that keeps its lines and spaces.
  mutating func appendPreformatted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
    spaceDue = false
  }

  /// Starts a new line in the same block.
  mutating func breakLine() {
    spaceDue = false
    if !isBlockEmpty { bytes.append(0x0A) }
  }

  /// Sets cells of one row apart.
  mutating func breakCell() {
    spaceDue = false
    if !isBlockEmpty { bytes.append(0x09) }
  }

  /// Ends the block and tells where its text lies; white space at its ends is left out, no-break spaces too.
  @discardableResult
  mutating func endBlock() -> Range<Int> {
    spaceDue = false
    while bytes.count > blockStart {
      if bytes[bytes.count - 1] <= 0x20 {
        bytes.removeLast()
      } else if bytes.count >= blockStart + 2, bytes[bytes.count - 1] == 0xA0, bytes[bytes.count - 2] == 0xC2
      {
        bytes.removeLast(2)
      } else {
        break
      }
    }
    var start = blockStart
    while start < bytes.count {
      if bytes[start] <= 0x20 {
        start += 1
      } else if start + 1 < bytes.count, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    blockStart = bytes.count
    return start..<bytes.count
  }

  /// The length of a character without width at `place`: soft hyphen, zero-width space and joiners, byte
  /// order mark.
  private static func unseenLength(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = text[place]
    if byte == 0xC2, place + 1 < text.count, text[place + 1] == 0xAD { return 2 }
    guard byte == 0xE2 || byte == 0xEF, place + 2 < text.count else { return 0 }
    if byte == 0xEF { return text[place + 1] == 0xBB && text[place + 2] == 0xBF ? 3 : 0 }
    let last = text[place + 2]
    if text[place + 1] == 0x80 { return (0x8B...0x8F).contains(last) ? 3 : 0 }
    return text[place + 1] == 0x81 && last == 0xA0 ? 3 : 0
  }
}
