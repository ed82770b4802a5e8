/// Random numbers that depend on the seed alone (SplitMix64, Steele, Lea and Flood 2014): for training, and for tests
/// that throw cases together.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed; neighbouring seeds give unlike numbers.
  package init(seed: UInt64) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x1234_5678_9abc_def1
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  package mutating func unit() -> Float { Float(next() >> 40) * 0x1p-24 }

  /// A number from -1 up to 1.
  package mutating func symmetric() -> Float { unit() * 2 - 1 }
}
