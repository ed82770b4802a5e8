/// Finds and reads the central directory of a ZIP archive.
struct ZipDirectory {
  private let store: ZipArchive.Store
  private let source: String

  /// Takes an archive.
  init(_ store: ZipArchive.Store, source: String) {
    self.store = store
    self.source = source
  }

  /// The members in the order of the directory.
  func members() throws(SourceError) -> [ZipArchive.Member] {
    let place = try self.place()
    guard place.count <= ZipArchive.largestDirectory else {
      throw damaged("its directory is larger than any archive of reports has; unpack it and give the folder")
    }
    let bytes = LittleEndian(try store.bytes(at: place.start, count: place.count))
    var members: [ZipArchive.Member] = []
    var offset = 0
    while bytes.number(at: offset, 4) == 0x0201_4B50 {
      guard let name = bytes.number(at: offset + 28, 2), let extra = bytes.number(at: offset + 30, 2),
        let comment = bytes.number(at: offset + 32, 2), let member = member(bytes, offset, name, extra)
      else { break }
      members.append(member)
      offset += 46 + name + extra + comment
    }
    if members.isEmpty, place.count > 0 { throw damaged("its directory is damaged; fetch it again") }
    return members
  }

  /// Where the directory stands, by the record at the end of the file.
  private func place() throws(SourceError) -> (start: Int, count: Int) {
    let size = store.count
    let tailStart = max(0, size - 65_557)
    let tail = LittleEndian(try store.bytes(at: tailStart, count: size - tailStart))
    var offset = size - tailStart - 22
    while offset >= 0, tail.number(at: offset, 4) != 0x0605_4B50 { offset -= 1 }
    guard offset >= 0, let count = tail.number(at: offset + 12, 4),
      let start = tail.number(at: offset + 16, 4)
    else {
      throw damaged("it breaks off before its end, where its directory stands; fetch it again")
    }
    guard start == 0xFFFF_FFFF || count == 0xFFFF_FFFF else { return (start, count) }
    guard tail.number(at: offset - 20, 4) == 0x0706_4B50, let record = tail.number(at: offset - 12, 8) else {
      throw damaged("its directory is damaged; fetch it again")
    }
    let large = LittleEndian(try store.bytes(at: record, count: 56))
    guard large.number(at: 0, 4) == 0x0606_4B50, let count = large.number(at: 40, 8),
      let start = large.number(at: 48, 8)
    else { throw damaged("its directory is damaged; fetch it again") }
    return (start, count)
  }

  private func member(_ bytes: LittleEndian, _ offset: Int, _ name: Int, _ extra: Int) -> ZipArchive.Member? {
    guard let flags = bytes.number(at: offset + 8, 2), let method = bytes.number(at: offset + 10, 2),
      let checksum = bytes.number(at: offset + 16, 4), var packed = bytes.number(at: offset + 20, 4),
      var unpacked = bytes.number(at: offset + 24, 4), var start = bytes.number(at: offset + 42, 4),
      let label = bytes.slice(at: offset + 46, name),
      let fields = bytes.slice(at: offset + 46 + name, extra)
    else { return nil }
    if let large = Self.largeNumbers(LittleEndian(fields)) {
      var next = large.makeIterator()
      if unpacked == 0xFFFF_FFFF { unpacked = next.next() ?? unpacked }
      if packed == 0xFFFF_FFFF { packed = next.next() ?? packed }
      if start == 0xFFFF_FFFF { start = next.next() ?? start }
    }
    return ZipArchive.Member(
      name: Self.name(label), method: method, isEncrypted: flags & 1 != 0,
      checksum: UInt32(truncatingIfNeeded: checksum), packed: packed, unpacked: unpacked, offset: start)
  }

  /// The numbers of the ZIP64 field among a member's extra fields.
  private static func largeNumbers(_ fields: LittleEndian) -> [Int]? {
    var offset = 0
    while let kind = fields.number(at: offset, 2), let count = fields.number(at: offset + 2, 2) {
      if kind == 1 { return (0..<count / 8).compactMap { fields.number(at: offset + 4 + $0 * 8, 8) } }
      offset += 4 + count
    }
    return nil
  }

  /// A member's name: UTF-8, or else Latin letters one byte each.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(decoding: TextEncoding.windows1252.decode(Array(bytes)) ?? Array(bytes), as: UTF8.self)
  }

  private func damaged(_ sentence: String) -> SourceError {
    SourceError(code: .damaged, source: source, sentence: "the archive cannot be read: \(sentence)")
  }
}
