import CEntenteKernels

/// What the names' reader has learned: weights of features, and of labels in a row.
///
/// The sections in a model file: `names-sizes` (the number of slots, UInt32), `names-table` (slots of 20 bytes: the
/// feature's key, 0 for an empty slot, and a weight for each label, signed bytes), `names-bias` and `names-follow`
/// (Int16, a row of 16 for the bias and for each label what it adds to those that follow).
///
/// `names-filter` has a bit for each place that ``filterPlace(of:)`` can give: where it is 0 no feature of that place has
/// weights, so most of those that have none cost one look at it. A file without it is read all the same.
package struct NameModel: @unchecked Sendable {
  // Unchecked: points into a model file's bytes, which never change and are kept alive by `file`.
  private let file: ModelFile
  private let slots: UnsafeRawPointer
  private let mask: Int
  private let filter: UnsafeRawPointer?
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
    filter = file.has("names-filter") ? try file.section("names-filter").baseAddress : nil
    if filter != nil {
      guard try file.section("names-filter").count == Self.filterSize else { throw .section("names-filter") }
    }
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

  /// Whether the model was trained with the lexicon and the gazetteer that it reads with.
  var fitsKnowledge: Bool {
    guard let trainedWith = try? file.section("names-knows") else { return false }
    return trainedWith.elementsEqual(Lexicon.standard.contentHash + Gazetteer.standard.contentHash)
  }

  /// The first slot to look for a key in.
  @inline(__always)
  package static func start(of key: UInt32, mask: Int) -> Int { Int(key &* 0x9e37_79b1 &>> 7) & mask }

  /// The number of bytes of the filter.
  package static let filterSize = 1 << 18

  /// The byte and bit of a feature in the filter.
  @inline(__always)
  package static func filterPlace(of key: UInt32) -> (byte: Int, bit: UInt8) {
    let mixed = key &* 0x85eb_ca6b
    return (Int(mixed &>> 14), UInt8(truncatingIfNeeded: mixed &>> 11 & 7))
  }

  /// Whether a feature may have weights; asks for the memory where they would stand.
  @inline(__always)
  func expects(_ key: UInt32) -> Bool {
    if let filter {
      let place = Self.filterPlace(of: key)
      let byte = filter.load(fromByteOffset: place.byte, as: UInt8.self)
      guard byte &>> place.bit & 1 == 1 else { return false }
    }
    entente_prefetch(slots + Self.start(of: key, mask: mask) &* Self.slotSize)
    return true
  }

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
