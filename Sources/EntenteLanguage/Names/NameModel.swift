/// What the names' reader has learned: weights of features, and of labels in a row.
///
/// The sections in a model file: `names-sizes` (the number of slots, UInt32), `names-table` (slots of 20 bytes: the
/// feature's key, 0 for an empty slot, and a weight for each label, signed bytes), `names-bias` and `names-follow`
/// (Int16, a row of 16 for the bias and for each label what it adds to those that follow).
package struct NameModel: @unchecked Sendable {
  // Unchecked: points into a model file's bytes, which never change and are kept alive by `file`.
  private let file: ModelFile
  private let slots: UnsafeRawPointer
  private let mask: Int
  /// The weights that every token starts from.
  let bias: SIMD16<Int16>
  /// For each label what it adds to each label that follows; far below zero where one cannot follow.
  let follow: [Int32]

  /// The bytes of a slot.
  package static let slotSize = 20
  /// What stands for "cannot follow".
  static let never: Int32 = -1 << 20

  /// Finds the model in a file.
  package init(_ file: ModelFile) throws(ModelError) {
    let count = Int(try file.numbers("names-sizes", of: UInt32.self, count: 1)[0])
    let table = try file.section("names-table")
    guard count > 1, count & (count - 1) == 0, table.count == count * Self.slotSize,
      let base = table.baseAddress
    else { throw .section("names-table") }
    let bias = try file.numbers("names-bias", of: Int16.self, count: 16)
    let rows = try file.numbers("names-follow", of: Int16.self, count: 256)
    guard
      (0..<count).contains(where: {
        base.loadUnaligned(fromByteOffset: $0 * Self.slotSize, as: UInt32.self) == 0
      })
    else { throw .section("names-table") }
    self.file = file
    slots = base
    mask = count - 1
    self.bias = UnsafeRawPointer(bias).loadUnaligned(as: SIMD16<Int16>.self)
    var follow = [Int32](repeating: Self.never, count: 256)
    for label in 0..<NameLabel.count {
      for next in 0..<NameLabel.count where NameLabel.canFollow(next, label) {
        follow[label * 16 + next] = Int32(rows[label * 16 + next])
      }
    }
    self.follow = follow
  }

  /// The first slot to look for a key in.
  @inline(__always)
  package static func start(of key: UInt32, mask: Int) -> Int { Int(key &* 0x9e37_79b1 &>> 7) & mask }

  /// Adds the weights of a feature to `sum`, if it has any.
  @inline(__always)
  func add(_ key: UInt32, to sum: inout SIMD16<Int16>) {
    var place = Self.start(of: key, mask: mask)
    while true {
      let slot = slots + place &* Self.slotSize
      let found = slot.loadUnaligned(as: UInt32.self)
      if found == key {
        sum &+= SIMD16<Int16>(
          truncatingIfNeeded: slot.loadUnaligned(fromByteOffset: 4, as: SIMD16<Int8>.self))
        return
      }
      if found == 0 { return }
      place = (place &+ 1) & mask
    }
  }
}
