import CEntenteKernels

/// The vectors of the features of words: a table from keys to rows, and the rows as bytes with a scale each.
struct FeatureTable: @unchecked Sendable {
  // Unchecked: points into a model file's bytes, which never change.
  private let keys: UnsafePointer<UInt32>
  private let places: UnsafePointer<UInt16>
  private let rows: UnsafePointer<Int8>
  private let scales: UnsafePointer<Float>
  private let mask: Int
  /// The number of floats of a vector.
  let width: Int

  /// Finds the table in a file.
  init(_ file: ModelFile, rows count: Int, slots: Int, width: Int) throws(ModelError) {
    guard slots > count, slots & (slots - 1) == 0 else { throw .section("keys") }
    keys = try file.numbers("keys", of: UInt32.self, count: slots)
    places = try file.numbers("key-rows", of: UInt16.self, count: slots)
    rows = try file.numbers("rows", of: Int8.self, count: count * width)
    scales = try file.numbers("row-scales", of: Float.self, count: count)
    mask = slots - 1
    let (keys, places) = (keys, places)
    guard (0..<slots).contains(where: { keys[$0] == 0 }),
      (0..<slots).allSatisfy({ Int(places[$0]) < count })
    else { throw .section("key-rows") }
    self.width = width
  }

  /// Adds the vector of a key to `sum`, if the model has one.
  func add(_ key: UInt32, to sum: UnsafeMutablePointer<Float>) {
    guard key != 0 else { return }
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key {
        let row = Int(places[slot])
        entente_add_row(rows + row * width, scales[row], sum, width)
        return
      }
      slot = (slot + 1) & mask
    }
  }
}
