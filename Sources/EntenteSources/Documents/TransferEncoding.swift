/// How the bytes of a mail's part are written (RFC 2045): base64, quoted-printable, or as they are.
enum TransferEncoding {
  case none, base64, quotedPrintable

  /// The encoding that a head names.
  init(_ name: String?) {
    switch name?.lowercased().trimmed(of: " ") {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .none
    }
  }

  /// The bytes behind the encoding; what is no part of it is passed over.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .none: Array(bytes)
    case .base64: Self.base64(bytes)
    case .quotedPrintable: Self.quotedPrintable(bytes, isWord: false)
    }
  }

  /// The bytes of base64.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt32
      switch byte {
      case 0x41...0x5A: value = UInt32(byte - 0x41)
      case 0x61...0x7A: value = UInt32(byte - 0x61 + 26)
      case 0x30...0x39: value = UInt32(byte - 0x30 + 52)
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D:
        count = 0
        bits = 0
        continue
      default: continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  /// The bytes of quoted-printable; in a head's word an underscore is a space.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, isWord: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if byte == 0x5F, isWord {
        result.append(0x20)
      } else if byte != 0x3D {
        result.append(byte)
      } else if let end = lineEnd(bytes, place) {
        place = end
      } else if place + 1 < bytes.endIndex, let high = digit(bytes[place]), let low = digit(bytes[place + 1])
      {
        result.append(high << 4 | low)
        place += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The place behind a line end that an equals sign takes away.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>, _ place: Int) -> Int? {
    var place = place
    while place < bytes.endIndex, bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0D {
      place += 1
    }
    if place == bytes.endIndex { return place }
    return bytes[place] == 0x0A ? place + 1 : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
