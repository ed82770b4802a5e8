import EntenteLanguage

/// Looks for what a number without a noun stands for: the last plural noun before it.
struct AntecedentReader: Sendable {
  let sentence: FigureSentence
  let names: NameMemory
  let index: Int

  /// The plural noun named last in the sentence before the amount, or else in the sentence before.
  func antecedent(of amount: StatedAmount) -> String? {
    if let here = lastPlural(sentence.parted, before: amount.whole.lowerBound) { return here }
    guard index > 0 else { return nil }
    let parted = PartedRun(
      AtomCutter(sentence.text).cut(sentence.text.sentenceRanges[index - 1]), names: names)
    return lastPlural(parted, before: parted.run.atoms.count)
  }

  private func lastPlural(_ parted: PartedRun, before end: Int) -> String? {
    (0..<end).last {
      parted[$0] == .noun && parted.run.endsPlural($0) && !NumberWord.table.contains(parted.run.hash($0))
    }
    .map { parted.run.lowered($0) }
  }
}
