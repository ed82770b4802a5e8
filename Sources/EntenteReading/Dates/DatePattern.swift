/// A sequence of classes that a rule reads, written as text: `month dom comma? year`.
///
/// A word of the pattern names a class of ``DateClass``; `a|b` admits either, a final `?` lets the slot be missing.
struct DatePattern: Sendable {
  /// One place of a pattern.
  struct Slot: Sendable {
    let classes: DateClasses
    let isOptional: Bool
  }

  /// The places in order.
  let slots: [Slot]

  /// Reads a pattern; an unknown name is a programming error.
  init(_ text: String) {
    slots = text.split(separator: " ").map { word in
      let isOptional = word.hasSuffix("?")
      var classes: DateClasses = []
      for name in (isOptional ? word.dropLast() : word).split(separator: "|") {
        classes.add(Self.named(name))
      }
      return Slot(classes: classes, isOptional: isOptional)
    }
  }

  /// Whether a piece of the class may be the first that the pattern takes.
  func mayStart(with one: DateClass) -> Bool {
    for slot in slots {
      if slot.classes.has(one) { return true }
      if !slot.isOptional { return false }
    }
    return false
  }

  /// The class with a name.
  static func named(_ name: Substring) -> DateClass {
    guard let found = names[name] else { preconditionFailure("no class of dates is called \(name)") }
    return found
  }

  private static let names = Dictionary(
    uniqueKeysWithValues: DateClass.allCases.map { (Substring(String(describing: $0)), $0) })

  /// Matches the pattern at `place`, optional slots taken where they can be.
  ///
  /// - Parameters:
  ///   - pieces: the pieces of the run.
  ///   - place: the piece to begin at.
  ///   - found: becomes, for each slot, the index of its piece, or -1.
  /// - Returns: the index after the last piece, or `nil`.
  func match(_ pieces: [DatePiece], at place: Int, found: inout [Int]) -> Int? {
    found.removeAll(keepingCapacity: true)
    return match(pieces, at: place, slot: 0, found: &found)
  }

  private func match(_ pieces: [DatePiece], at place: Int, slot: Int, found: inout [Int]) -> Int? {
    if slot == slots.count { return place }
    let wanted = slots[slot]
    if place < pieces.count, !pieces[place].classes.isDisjoint(with: wanted.classes) {
      found.append(place)
      if let end = match(pieces, at: place + 1, slot: slot + 1, found: &found) { return end }
      found.removeLast()
    }
    guard wanted.isOptional else { return nil }
    found.append(-1)
    if let end = match(pieces, at: place, slot: slot + 1, found: &found) { return end }
    found.removeLast()
    return nil
  }
}
