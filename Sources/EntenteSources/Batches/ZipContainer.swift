import CZlib

/// The members of a ZIP archive that are reports by their names, one by one.
final class ZipContainer: DocumentContainer {
  private let archive: ZipArchive
  private let source: String
  private let budget: UnpackBudget
  private let isOutermost: Bool
  private var members: ArraySlice<ZipArchive.Member>
  private var isEmpty: Bool

  /// Takes an archive.
  init(_ archive: ZipArchive, source: String, budget: UnpackBudget, isOutermost: Bool) {
    self.archive = archive
    self.source = source
    self.budget = budget
    self.isOutermost = isOutermost
    members =
      archive.members.filter { SourceFinder.isReport($0.name) && !$0.name.hasPrefix("__MACOSX/") }[...]
    isEmpty = members.isEmpty
  }

  /// The next member.
  func next() -> Result<ContainedDocument, SourceError>? {
    if isEmpty {
      isEmpty = false
      let sentence = "the archive holds no report; reports are files such as .txt, .html, .pdf, .docx or .eml"
      return .failure(SourceError(code: .noReports, source: source, sentence: sentence))
    }
    guard let member = members.popFirst() else { return nil }
    let place = "\(source)#\(member.name)"
    do throws(SourceError) {
      let stream = try ZipMemberStream(
        member, of: archive, source: place, budget: budget, isOutermost: isOutermost)
      return .success(ContainedDocument(source: place, reader: ByteReader(stream)))
    } catch {
      return .failure(error)
    }
  }
}

/// The unpacked bytes of a member, checked against its checksum.
final class ZipMemberStream: ByteStream {
  private let stream: any ByteStream
  private let member: ZipArchive.Member
  private let source: String
  private var checksum: UInt = 0
  private var count = 0

  /// Opens a member.
  ///
  /// - Throws: a ``SourceError`` where it is encrypted, packed in a rare way, or made as a trap.
  init(
    _ member: ZipArchive.Member, of archive: ZipArchive, source: String, budget: UnpackBudget,
    isOutermost: Bool
  ) throws(SourceError) {
    self.member = member
    self.source = source
    func error(_ code: SourceError.Code, _ sentence: String) -> SourceError {
      SourceError(code: code, source: source, sentence: sentence)
    }
    if member.isEncrypted { throw error(.encrypted, "it is encrypted; unpack it with its password first") }
    if member.unpacked > UnpackBudget.allowance, member.unpacked / UnpackBudget.mostTimes > member.packed {
      let sentence =
        "it unpacks to more than \(UnpackBudget.mostTimes) times its size, as a trap does; it was left there"
      throw error(.bomb, sentence)
    }
    let packed = try archive.packed(member)
    switch member.method {
    case 0:
      stream = packed
      if isOutermost { budget.take(packed: member.packed) }
    case 8:
      stream = UnpackStream(
        packed, by: Inflater(.none), source: source, budget: budget, isOutermost: isOutermost)
    default: throw error(.damaged, "it is packed in a way that is not read here; unpack it first")
    }
  }

  /// The next bytes.
  func read(_ count: Int) throws(SourceError) -> [UInt8] {
    let bytes = try stream.read(count)
    if bytes.isEmpty {
      guard self.count == member.unpacked, checksum == UInt(member.checksum) else {
        throw SourceError(
          code: .damaged, source: source, sentence: "its bytes are not what the archive says; fetch it again")
      }
    }
    checksum = crc32(checksum, bytes, UInt32(bytes.count))
    self.count += bytes.count
    return bytes
  }
}
