import EntenteLanguage

extension AtomRun {
  private func ends(_ place: Int, with letters: [UInt8]) -> Bool {
    guard atoms.indices.contains(place) else { return false }
    let end = Int(atoms[place].end)
    guard end - Int(atoms[place].start) > letters.count + 1 else { return false }
    for offset in letters.indices where bytes[end - letters.count + offset] | 0x20 != letters[offset] {
      return false
    }
    return true
  }

  /// "-ing" or "-ed".
  func endsParticiple(_ place: Int) -> Bool { endsGerund(place) || ends(place, with: [0x65, 0x64]) }

  /// "-ing".
  func endsGerund(_ place: Int) -> Bool { ends(place, with: [0x69, 0x6E, 0x67]) }

  /// "-ly".
  func endsAdverb(_ place: Int) -> Bool { ends(place, with: [0x6C, 0x79]) }

  /// A plural by its ending, or one of those that have none.
  func isPlural(_ place: Int) -> Bool {
    endsPlural(place) || ends(place, with: [0x6D, 0x65, 0x6E]) || Self.irregular.contains(hash(place))
  }

  private static let irregular = WordList(
    "men people children police troops personnel crew staff feet teeth mice")

  /// "-s", but not "-ss".
  func endsPlural(_ place: Int) -> Bool { ends(place, with: [0x73]) && !ends(place, with: [0x73, 0x73]) }
}
