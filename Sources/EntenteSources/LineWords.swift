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
    var place = line.startIndex
    while place < line.endIndex {
      let byte = line[place]
      if byte == 0x3A || byte == 0x7C {
        add(WordSet.next(WordSet.emptyHash, byte), place)
        place += 1
      } else if byte == 0xC2, place + 1 < line.endIndex {
        if line[place + 1] == 0xA9 { add(Self.copyright, place) }
        place += 2
      } else if byte == 0xE2, place + 2 < line.endIndex, line[place + 1] < 0xB0 {
        place += 3
      } else if LineLook.isWord(byte) {
        takeWord(of: line, &place)
      } else {
        place += 1
      }
    }
  }

  private mutating func takeWord(of line: ArraySlice<UInt8>, _ place: inout Int) {
    let start = place
    var hash = WordSet.emptyHash
    var digits = true
    while place < line.endIndex, LineLook.isWord(line[place]), line[place] != 0xE2, line[place] != 0xC2 {
      hash = WordSet.next(hash, line[place])
      digits = digits && line[place] &- 0x30 < 10
      place += 1
    }
    if place == start {
      place += 1
    } else {
      add(digits ? Self.number : hash, start)
    }
  }

  private mutating func add(_ hash: UInt64, _ start: Int) {
    hashes.append(hash)
    starts.append(start)
  }

  private static let copyright = WordSet.hash(of: Array("©".utf8)[...])
}
