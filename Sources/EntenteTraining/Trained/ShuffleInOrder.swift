import EntenteModel

extension Array {
  /// Puts the elements in an order that depends on the generator alone.
  mutating func shuffleInOrder(using generator: inout SeededGenerator) {
    for place in stride(from: count - 1, to: 0, by: -1) {
      swapAt(place, Int(generator.next() % UInt64(place + 1)))
    }
  }
}
