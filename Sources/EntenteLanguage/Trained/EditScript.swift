/// How a lemma is made from a word: a change of case, a number of characters cut from the end, and what is put there.
///
/// "cities" gives "city" by cutting three and adding "y"; "was" gives "be" by cutting all and adding "be". Scripts
/// are learned from the treebanks and chosen for each word by the model.
package struct EditScript: Hashable, Sendable {
  /// What is done to the letters' case first.
  package enum Casing: UInt8, Hashable, Sendable {
    case keep
    /// All lower case.
    case lower
    /// The first as it is, the rest lower case.
    case title
    /// The first upper case, the rest as they are: "geneva" is "Geneva".
    case capital
    /// As it is, without commas: "4,500" is "4500".
    case plain
  }

  /// The change of case.
  package let casing: Casing
  /// The number of bytes cut from the end; 255 for the whole word.
  package let cut: UInt8
  /// What is added at the end.
  package let ending: [UInt8]

  /// Makes a script.
  package init(casing: Casing, cut: UInt8, ending: [UInt8]) {
    self.casing = casing
    self.cut = cut
    self.ending = ending
  }

  /// Whether the script can be done to a word: something is left of it or added, and no character is cut in two.
  package func fits(_ word: ArraySlice<UInt8>) -> Bool {
    if casing == .plain, ending.isEmpty, word.dropLast(Int(cut)).allSatisfy({ $0 == 0x2C }) { return false }
    if cut == 0 || cut == 255 { return cut == 0 ? word.count + ending.count > 0 : !ending.isEmpty }
    guard word.count >= Int(cut), word.count > Int(cut) || !ending.isEmpty else { return false }
    return word[word.endIndex - Int(cut)] & 0xC0 != 0x80
  }

  /// The lemma that the script makes of a word; `nil` where the word is shorter than what is to be cut.
  package func apply(to word: some Collection<UInt8>) -> [UInt8]? {
    guard cut != 255 else { return ending }
    guard word.count >= Int(cut) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(word.count + ending.count)
    for (place, byte) in word.dropLast(Int(cut)).enumerated() {
      switch casing {
      case .keep: result.append(byte)
      case .lower: result.append(Self.lowered(byte))
      case .title: result.append(place > 0 ? Self.lowered(byte) : byte)
      case .capital: result.append(place == 0 && byte &- 0x61 < 26 ? byte & 0xDF : byte)
      case .plain: if byte != 0x2C { result.append(byte) }
      }
    }
    result.append(contentsOf: ending)
    return result
  }

  /// The ``WordHash`` of the lemma that the script makes of a word, without making it; `nil` where it makes none.
  package func hash(of word: some BidirectionalCollection<UInt8>) -> UInt64? {
    var hash = WordHash()
    if cut != 255 {
      guard word.count >= Int(cut) else { return nil }
      for byte in word.dropLast(Int(cut)) where casing != .plain || byte != 0x2C { hash.combine(byte) }
    }
    for byte in ending { hash.combine(byte) }
    return hash.value
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The shortest script that makes `lemma` of `word`.
  package init(from word: [UInt8], to lemma: [UInt8]) {
    var best: EditScript?
    for casing in [Casing.lower, .keep, .title, .capital, .plain] {
      let cased = EditScript(casing: casing, cut: 0, ending: []).apply(to: word) ?? word
      var shared = 0
      while shared < min(cased.count, lemma.count), cased[shared] == lemma[shared] { shared += 1 }
      while shared > 0, shared < lemma.count, lemma[shared] & 0xC0 == 0x80 { shared -= 1 }
      let script = EditScript(
        casing: casing, cut: UInt8(min(254, cased.count - shared)), ending: Array(lemma[shared...]))
      guard shared > 0, cased.count - shared < 255, script.apply(to: word) == lemma else { continue }
      if let known = best, known.cost <= script.cost { continue }
      best = script
    }
    if let best, Int(best.cut) * 2 <= word.count + 2 {
      self = best
    } else {
      self.init(casing: .keep, cut: 255, ending: lemma)
    }
  }

  private var cost: Int { Int(cut) + ending.count }
}
