/// The words of a line as hashes, with the marks that cue phrases ask for.
///
/// A word is a run of letters and digits; what stands before and after an apostrophe are two words. A number
/// is known by ``number`` whatever its digits. Of the marks only `:`, `|` and `©` count.
struct LineWords {
  /// The hash that every number has.
  static let number = WordSet.hash(of: Array("#".utf8)[...])

  /// The hash of a colon.
  static let colon = WordSet.hash(of: Array(":".utf8)[...])

  /// The words in order.
  private(set) var hashes: [UInt64] = []
  /// Where each word starts in the bytes.
  private(set) var starts: [Int] = []

  /// Cuts a line.
  init(_ line: ArraySlice<UInt8>) {
    hashes.reserveCapacity(line.count / 5 + 1)
    starts.reserveCapacity(line.count / 5 + 1)
    line.withUnsafeBufferPointer { cut($0, at: line.startIndex) }
  }

  /// Cuts a line that starts at `offset` of the text.
  private mutating func cut(_ line: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let number = Self.number
    var place = 0
    while place < line.count {
      let byte = line[place]
      if byte == 0x3A || byte == 0x7C {
        add(WordMarks.next(WordMarks.emptyHash, byte), offset + place)
        place += 1
      } else if byte == 0xC2, place + 1 < line.count {
        if line[place + 1] == 0xA9 { add(Self.copyright, offset + place) }
        place += 2
      } else if byte == 0xE2, place + 2 < line.count, line[place + 1] < 0xB0 {
        place += 3
      } else if LineLook.isWord(byte) {
        let start = place
        let (hash, isNumber) = Self.word(of: line, &place)
        if place > start { add(isNumber ? number : hash, offset + start) } else { place += 1 }
      } else {
        place += 1
      }
    }
  }

  @inline(__always)
  private static func word(
    of line: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> (hash: UInt64, isNumber: Bool) {
    var hash = WordMarks.emptyHash
    var isNumber = true
    while place < line.count {
      let byte = line[place]
      guard LineLook.isWord(byte), byte != 0xE2, byte != 0xC2 else { break }
      hash = WordMarks.next(hash, byte)
      isNumber = isNumber && byte &- 0x30 < 10
      place += 1
    }
    return (hash, isNumber)
  }

  @inline(__always)
  private mutating func add(_ hash: UInt64, _ start: Int) {
    hashes.append(hash)
    starts.append(start)
  }

  private static let copyright = WordSet.hash(of: Array("©".utf8)[...])
}
