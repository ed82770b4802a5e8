/// Remembers the summed vectors of words met lately: the few words that make up most of a text are summed once.
struct FeatureMemo: ~Copyable {
  private static let slots = 4_096

  private let width: Int
  private let names: UnsafeMutablePointer<UInt64>
  private let vectors: UnsafeMutablePointer<Float>
  private let keys: UnsafeMutablePointer<UInt32>

  /// Makes an empty memo for vectors of a width.
  init(width: Int) {
    self.width = width
    names = .allocate(capacity: Self.slots)
    names.initialize(repeating: 0, count: Self.slots)
    vectors = .allocate(capacity: Self.slots * width)
    keys = .allocate(capacity: WordFeatures.count)
  }

  deinit {
    names.deallocate()
    vectors.deallocate()
    keys.deallocate()
  }

  /// The sum of the vectors of all features of a word's bytes; valid up to the next call.
  func vector(
    of word: UnsafeBufferPointer<UInt8>, identity: UInt64, _ table: FeatureTable, _ extractor: WordFeatures
  ) -> UnsafePointer<Float> {
    let name = max(1, identity)
    let slot = Int(truncatingIfNeeded: (name &* 0x9e37_79b9_7f4a_7c15) >> 52)
    let vector = vectors + slot * width
    guard names[slot] != name else { return UnsafePointer(vector) }
    names[slot] = name
    vector.update(repeating: 0, count: width)
    extractor.extract(word, into: keys)
    for place in 0..<WordFeatures.count { table.add(keys[place], to: vector) }
    return UnsafePointer(vector)
  }
}
