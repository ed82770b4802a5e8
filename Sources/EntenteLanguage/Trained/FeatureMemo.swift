/// Remembers the summed vectors of words met lately: the few words that make up most of a text are summed once.
struct FeatureMemo: ~Copyable {
  private static let slots = 4_096

  private let width: Int
  private let names: UnsafeMutablePointer<UInt64>
  private let vectors: UnsafeMutablePointer<Float>
  private let starts: UnsafeMutablePointer<WordFeatures.Start>
  private let keys: UnsafeMutablePointer<UInt32>

  /// Makes an empty memo for vectors of a width.
  init(width: Int) {
    self.width = width
    names = .allocate(capacity: Self.slots)
    names.initialize(repeating: 0, count: Self.slots)
    vectors = .allocate(capacity: Self.slots * width)
    starts = .allocate(capacity: Self.slots)
    starts.initialize(repeating: [], count: Self.slots)
    keys = .allocate(capacity: WordFeatures.count)
  }

  deinit {
    names.deallocate()
    vectors.deallocate()
    starts.deallocate()
    keys.deallocate()
  }

  /// The sum of the vectors of all features of a word's bytes, valid up to the next call, and what can start there.
  func recall(
    _ word: UnsafeBufferPointer<UInt8>, identity: UInt64, hash: UInt64, _ table: FeatureTable,
    _ extractor: WordFeatures
  ) -> (vector: UnsafePointer<Float>, start: WordFeatures.Start) {
    let name = max(1, identity)
    let slot = Int(truncatingIfNeeded: (name &* 0x9e37_79b9_7f4a_7c15) >> 52)
    let vector = vectors + slot * width
    if names[slot] != name {
      names[slot] = name
      vector.update(repeating: 0, count: width)
      extractor.extract(word, into: keys)
      for place in 0..<WordFeatures.count { table.add(keys[place], to: vector) }
      starts[slot] = extractor.start(of: word, hash: hash)
    }
    return (UnsafePointer(vector), starts[slot])
  }
}
