/// The directory of a ZIP archive (APPNOTE 6.3.10, with the large sizes of ZIP64).
///
/// It is read from the central directory at the end, never by walking the local heads, so that what the archive's
/// own tools show is what is read. The members' bytes stay where they are.
struct ZipArchive {
  /// Where an archive's bytes are.
  enum Store {
    case memory([UInt8])
    case file(FileStream)
  }

  /// One member.
  struct Member: Hashable {
    /// Its path in the archive.
    let name: String
    /// How it is packed: 0 not at all, 8 deflated.
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    let packed: Int
    let unpacked: Int
    /// Where its local head stands.
    let offset: Int
  }

  /// The members in the order of the directory.
  let members: [Member]
  private let store: Store
  private let source: String

  /// The largest directory that is read, in bytes.
  static let largestDirectory = 64_000_000

  /// Reads the directory of an archive.
  init(_ store: Store, source: String) throws(SourceError) {
    self.store = store
    self.source = source
    members = try ZipDirectory(store, source: source).members()
  }

  /// The kind of office document that the archive is; `nil` for an archive of other things.
  var office: DocumentFormat? {
    let names = Set(members.lazy.map(\.name))
    if names.contains("word/document.xml") { return .word }
    return names.contains("content.xml") && names.contains("META-INF/manifest.xml") ? .openDocument : nil
  }

  /// A stream of a member's packed bytes.
  func packed(_ member: Member) throws(SourceError) -> any ByteStream {
    let head = LittleEndian(try store.bytes(at: member.offset, count: 30))
    guard head.number(at: 0, 4) == 0x0403_4B50, let name = head.number(at: 26, 2),
      let extra = head.number(at: 28, 2)
    else {
      throw SourceError(
        code: .damaged, source: "\(source)#\(member.name)",
        sentence: "it is not where the archive says; fetch it again")
    }
    return StoreStream(store, from: member.offset + 30 + name + extra, count: member.packed)
  }

  /// The bytes of a member, of `limit` at most; `nil` where the archive has none of that name.
  func bytes(of name: String, limit: Int, budget: UnpackBudget) throws(SourceError) -> [UInt8]? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    let stream = try ZipMemberStream(member, of: self, source: source, budget: budget, isOutermost: true)
    if let bytes = try ByteReader(stream).rest(limit: limit) { return bytes }
    throw SourceError(
      code: .tooLarge, source: source,
      sentence: "the document unpacks to more than the limit of \(ReportReader.megabytes(limit)); split it")
  }
}

extension ZipArchive.Store {
  /// The bytes at an offset; fewer at the end.
  func bytes(at offset: Int, count: Int) throws(SourceError) -> [UInt8] {
    switch self {
    case .file(let file): return try file.bytes(at: offset, count: count)
    case .memory(let bytes):
      guard offset >= 0, offset < bytes.count, count > 0 else { return [] }
      return Array(bytes[offset..<min(bytes.count, offset + min(count, bytes.count))])
    }
  }

  /// The number of bytes.
  var count: Int {
    switch self {
    case .file(let file): file.size
    case .memory(let bytes): bytes.count
    }
  }
}

/// A stretch of an archive's bytes as a stream.
final class StoreStream: ByteStream {
  private let store: ZipArchive.Store
  private var place: Int
  private var left: Int

  /// Takes a stretch.
  init(_ store: ZipArchive.Store, from place: Int, count: Int) {
    self.store = store
    self.place = place
    left = count
  }

  /// The next bytes.
  func read(_ count: Int) throws(SourceError) -> [UInt8] {
    let bytes = try store.bytes(at: place, count: min(count, left))
    place += bytes.count
    left -= bytes.count
    return bytes
  }
}
