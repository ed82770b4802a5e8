import EntenteLanguage

/// Tells numbers without a unit that may be amounts from those that are parts of names, clock times or years.
struct BareNumber: Sendable {
  let run: AtomRun

  /// Whether the number can be an amount by what stands right before and behind it.
  func isAmount(_ amount: StatedAmount) -> Bool {
    let end = amount.core.upperBound
    if isIdentifier(amount) { return false }
    if run.isAttached(end), run.kind(end) == .word || run.kind(end) == .numeral {
      return run.holds(end, 0x73)
    }
    if Self.clock.contains(run.hash(end)) { return false }
    // "six o'clock"
    if run.holds(end, 0x6F), run.isAttached(end + 1), Self.hands.contains(run.hash(end + 2)) { return false }
    if isSeason(amount) { return false }
    return !OneReader(run: run).isPronoun(amount.core.lowerBound, end: end)
  }

  /// More digits in a row than anybody writes for an amount.
  private func isIdentifier(_ amount: StatedAmount) -> Bool {
    guard amount.numbers[0].isPlainNumeral, amount.core.count == 1 else { return false }
    let atom = run.atoms[amount.core.lowerBound]
    return atom.end - atom.start > Self.longestPlain
      && !run.bytes[Int(atom.start)..<Int(atom.end)].contains { $0 == 0x2C || $0 == 0x2E }
  }

  private static let longestPlain = 9

  /// "2012-13", and the "13" of it.
  private func isSeason(_ amount: StatedAmount) -> Bool {
    let number = amount.numbers[0]
    guard number.isPlainNumeral else { return false }
    let end = amount.core.upperBound
    let start = amount.core.lowerBound
    if run.kind(end) == .dash, run.isAttached(end), run.isAttached(end + 1), run.kind(end + 1) == .numeral {
      return true
    }
    return run.kind(start - 1) == .dash && run.isAttached(start) && run.kind(start - 2) == .numeral
      && run.isAttached(start - 1)
  }

  private static let hands = WordList("clock")
  private static let clock = WordList("am pm a.m p.m o'clock hrs gmt utc")
}
