/// What a server answered, as a web archive keeps it: status, head and body.
struct HTTPAnswer {
  private let fields: HeaderFields
  private let packed: ArraySlice<UInt8>

  /// Reads an answer; `nil` for any status but 200.
  init?(_ block: [UInt8]) {
    var lines: [[UInt8]] = []
    var place = 0
    while let end = block[place...].firstIndex(of: 0x0A) {
      let line = Array(block[place..<end])
      place = end + 1
      if line.allSatisfy({ $0 == 0x0D }) { break }
      lines.append(line)
    }
    guard let first = lines.first, first.starts(with: Array("HTTP/".utf8)) else { return nil }
    let status = first.split(separator: 0x20).dropFirst().first.map { String(decoding: $0, as: UTF8.self) }
    guard status?.trimmed(of: "\r") == "200" else { return nil }
    fields = HeaderFields(lines: Array(lines.dropFirst()))
    packed = block[place...]
  }

  /// Its type by the server's word.
  var contentType: String? { fields["content-type"] }

  /// The body, unpacked; chunks are joined where they are still there.
  func body(budget: UnpackBudget, limit: Int, source: String) throws(SourceError) -> [UInt8] {
    let isChunked = fields["transfer-encoding"]?.lowercased().contains("chunked") == true
    let bytes = isChunked ? Self.joined(packed) ?? Array(packed) : Array(packed)
    switch fields["content-encoding"]?.lowercased() ?? "identity" {
    case "gzip", "x-gzip":
      guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
      return try unpacked(bytes, Inflater(.gzip), budget: budget, limit: limit, source: source)
    case "deflate":
      let hasHead = bytes.first.map { $0 & 0x0F == 8 } ?? false
      return try unpacked(
        bytes, Inflater(hasHead ? .zlib : .none), budget: budget, limit: limit, source: source)
    case "zstd":
      guard ZstdUnpacker.opens(bytes) else { return bytes }
      return try unpacked(
        bytes, ZstdUnpacker(isOutermost: false), budget: budget, limit: limit, source: source)
    case "br":
      if FileSignature.name(of: bytes) == nil, bytes.first == 0x3C { return bytes }
      throw SourceError(
        code: .damaged, source: source,
        sentence: "the record is packed in a way that is not read here (Brotli); it was passed over")
    default: return bytes
    }
  }

  private func unpacked(
    _ bytes: [UInt8], _ unpacker: any Unpacker, budget: UnpackBudget, limit: Int, source: String
  ) throws(SourceError) -> [UInt8] {
    let stream = UnpackStream(
      MemoryStream(bytes), by: unpacker, source: source, budget: budget, isOutermost: false)
    if let body = try ByteReader(stream).rest(limit: limit) { return body }
    throw SourceError(
      code: .tooLarge, source: source,
      sentence:
        "the record unpacks to more than the limit of \(ReportReader.megabytes(limit)); it was passed over")
  }

  /// The chunks of a body, joined; `nil` where there are no chunks.
  private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while let end = bytes[place...].firstIndex(of: 0x0A) {
      let digits = bytes[place..<end].prefix { $0 != 0x3B && $0 != 0x0D && $0 != 0x20 }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return result.isEmpty ? nil : result
      }
      if size == 0 { return result }
      let start = end + 1
      guard size <= bytes.endIndex - start else { return result + bytes[start...] }
      result += bytes[start..<start + size]
      place = start + size
      while place < bytes.endIndex, bytes[place] == 0x0D || bytes[place] == 0x0A { place += 1 }
    }
    return result.isEmpty ? nil : result
  }
}
