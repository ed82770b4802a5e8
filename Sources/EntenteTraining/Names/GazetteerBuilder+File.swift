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
      slot.append(littleEndian: GazetteerFormat.check(key))
      slot.append(littleEndian: entry.kinds.rawValue | (entry.continues ? GazetteerFormat.continues : 0))
      slot.append(littleEndian: UInt32(entry.state?.rawValue ?? 0))
      slot.append(littleEndian: entry.identity)
      let start = place * GazetteerFormat.slotSize
      slots.replaceSubrange(start..<start + GazetteerFormat.slotSize, with: slot)
    }
    return GazetteerFormat.file.sealed(fields: [UInt32(bits)], content: slots + names)
  }
}
