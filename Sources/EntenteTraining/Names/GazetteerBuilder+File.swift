import EntenteLanguage
import EntenteModel

extension GazetteerBuilder {
  /// Writes the file as ``GazetteerFormat`` describes it.
  func file() -> [UInt8] {
    var bits = 4
    while order.count * 3 > (1 << bits) * 2 { bits += 1 }
    let mask = (1 << bits) - 1
    var slots = [UInt8](repeating: 0, count: GazetteerFormat.slotSize << bits)
    var taken = [Bool](repeating: false, count: 1 << bits)
    for key in order {
      guard let entry = entries[key] else { continue }
      var place = Int(truncatingIfNeeded: key) & mask
      while taken[place] { place = (place + 1) & mask }
      taken[place] = true
      var slot: [UInt8] = []
      slot.append(GazetteerFormat.check(key))
      slot.append(entry.kinds.rawValue | (entry.continues ? GazetteerFormat.continues : 0))
      slot.append(UInt32(entry.state?.rawValue ?? 0))
      slot.append(entry.identity)
      let start = place * GazetteerFormat.slotSize
      slots.replaceSubrange(start..<start + GazetteerFormat.slotSize, with: slot)
    }
    var bytes = GazetteerFormat.magic
    bytes.append(GazetteerFormat.version)
    bytes.append(UInt32(GazetteerFormat.headerSize + slots.count + names.count))
    bytes += [UInt8](repeating: 0, count: 32)
    let probe = WordHash.of(GazetteerFormat.probe)
    bytes.append(UInt32(truncatingIfNeeded: probe))
    bytes.append(UInt32(truncatingIfNeeded: probe >> 32))
    bytes.append(UInt32(bits))
    bytes += [UInt8](repeating: 0, count: GazetteerFormat.headerSize - bytes.count)
    bytes += slots
    bytes += names
    let hashed = GazetteerFormat.Offset.hashed
    let content = ContentHash(of: Array(bytes[hashed...])).bytes
    bytes.replaceSubrange(GazetteerFormat.Offset.contentHash..<hashed, with: content)
    return bytes
  }
}

extension [UInt8] {
  /// Appends four bytes, the lowest first.
  fileprivate mutating func append(_ number: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
