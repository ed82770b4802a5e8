/// Which addresses of machines may be connected to: those of the public Internet, and no others.
///
/// A page or a redirect could name a machine of the reader's own network, or the service that hands out a cloud
/// machine's keys. Ranges are those of the IANA special-purpose registries (RFC 6890 and its successors).
enum AddressGuard {
  /// Whether an address may be connected to: 4 bytes of IPv4 or 16 of IPv6, in network order.
  static func admits(_ bytes: [UInt8]) -> Bool {
    switch bytes.count {
    case 4: admits4(bytes)
    case 16: admits6(bytes)
    default: false
    }
  }

  private static func admits4(_ bytes: [UInt8]) -> Bool {
    let (first, second, third) = (bytes[0], bytes[1], bytes[2])
    switch first {
    case 0, 10, 127, 224...255: return false
    case 100: return second & 0xC0 != 64
    case 169: return second != 254
    case 172: return second & 0xF0 != 16
    case 192:
      if second == 168 { return false }
      if second == 88, third == 99 { return false }
      return !(second == 0 && (third == 0 || third == 2))
    case 198: return !(second & 0xFE == 18 || (second == 51 && third == 100))
    case 203: return !(second == 0 && third == 113)
    default: return true
    }
  }

  private static func admits6(_ bytes: [UInt8]) -> Bool {
    if let inner = embedded(in: bytes) { return admits4(inner) }
    // Only 2000::/3 is given out; what lies in it for other ends:
    guard bytes[0] & 0xE0 == 0x20 else { return false }
    let (first, second) = (UInt16(bytes[0]) << 8 | UInt16(bytes[1]), UInt16(bytes[2]) << 8 | UInt16(bytes[3]))
    if first == 0x2001, second < 0x0200 || second == 0x0DB8 { return false }
    return !(first == 0x3FFF && second < 0x1000)
  }

  /// The IPv4 address that an address of IPv6 stands for: mapped, translated (NAT64) or 6to4.
  private static func embedded(in bytes: [UInt8]) -> [UInt8]? {
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if bytes.starts(with: mapped) || bytes.starts(with: translated) { return Array(bytes[12...]) }
    return bytes[0] == 0x20 && bytes[1] == 0x02 ? Array(bytes[2..<6]) : nil
  }
}
