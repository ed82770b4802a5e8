import EntenteModel

/// The longest run of words outside quotation marks that two reports have in common.
///
/// Fingerprints of eight words (a hash of each window of the first report) find where runs can start; each is
/// followed as far as the words agree. Costs the sum of the two lengths but for repetition.
struct LongestRun {
  /// The length of the run in words; 0 where no eight words in a row agree.
  let words: Int

  private static let window = 8
  private static let mostPlaces = 16

  init(_ first: TextTrace, _ second: TextTrace) {
    let one = first.words.filter { !$0.isQuoted }
    let other = second.words.filter { !$0.isQuoted }
    var places: [UInt64: [Int]] = [:]
    Self.fingerprints(one) { hash, place in
      places[hash, default: []].append(place)
    }
    var longest = 0
    var covered = -1
    Self.fingerprints(other) { hash, place in
      guard place > covered, let starts = places[hash] else { return }
      for start in starts.prefix(Self.mostPlaces) {
        var length = 0
        while start + length < one.count, place + length < other.count,
          one[start + length].form == other[place + length].form
        {
          length += 1
        }
        if length >= Self.window { covered = max(covered, place + length - Self.window) }
        longest = max(longest, length)
      }
    }
    words = longest
  }

  private static func fingerprints(_ words: [TextTrace.Word], _ visit: (UInt64, Int) -> Void) {
    guard words.count >= window else { return }
    for start in 0...(words.count - window) {
      var hash: UInt64 = 0
      for word in words[start..<start + window] {
        hash = (hash &* 0x9e37_79b9_7f4a_7c15) ^ (hash >> 31) ^ word.form
      }
      visit(hash, start)
    }
  }
}
