import CEntenteModels
import EntenteModel
import Glibc

/// The bytes of a model file and where its sections stand: read-only, alive as long as a model uses them.
package final class ModelFile: @unchecked Sendable {
  // Unchecked: the memory is never written after `init`, and freed only in `deinit`.
  private let buffer: UnsafeRawBufferPointer
  private let owned: Bool
  private var sections: [String: Range<Int>] = [:]

  /// The file compiled into the program. Its content is checked by a test, not at each start.
  package static func compiledIn() throws(ModelError) -> ModelFile {
    let count = Int(entente_model_count())
    guard count > ModelFormat.headerSize else { throw .noneCompiledIn }
    let bytes = UnsafeRawBufferPointer(start: entente_model_bytes(), count: count)
    return try ModelFile(bytes, owned: false, checkingContent: false)
  }

  /// Takes a copy of a file's bytes, after checking format, length and content hash.
  package convenience init(validating bytes: [UInt8]) throws(ModelError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, bytes.count), alignment: ModelFormat.alignment)
    copy.copyBytes(from: bytes)
    try self.init(
      UnsafeRawBufferPointer(rebasing: copy[..<bytes.count]), owned: true, checkingContent: true)
  }

  /// Reads a file, after checking it.
  package convenience init(path: String) throws(ModelError) {
    guard let file = fopen(path, "rb") else { throw .unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    guard ferror(file) == 0 else { throw .unreadable(path: path) }
    try self.init(validating: bytes)
  }

  private init(_ bytes: UnsafeRawBufferPointer, owned: Bool, checkingContent: Bool) throws(ModelError) {
    buffer = bytes
    self.owned = owned
    guard bytes.count >= ModelFormat.headerSize, bytes.starts(with: ModelFormat.magic) else {
      throw .notAModel
    }
    let version = number(ModelFormat.Offset.version)
    guard version == ModelFormat.version else {
      throw .version(found: UInt32(version), expected: ModelFormat.version)
    }
    let stated = number(ModelFormat.Offset.byteCount)
    guard stated == bytes.count else { throw .length(found: bytes.count, stated: stated) }
    if checkingContent {
      let content = ContentHash(of: Array(bytes[ModelFormat.headerSize...]))
      guard bytes[ModelFormat.Offset.contentHash..<ModelFormat.headerSize].elementsEqual(content.bytes) else {
        throw .damaged
      }
    }
    try readTable()
  }

  deinit {
    if owned { buffer.deallocate() }
  }

  private func readTable() throws(ModelError) {
    let count = number(ModelFormat.Offset.sectionCount)
    guard ModelFormat.headerSize + count * ModelFormat.entrySize <= buffer.count else { throw .damaged }
    for index in 0..<count {
      let entry = ModelFormat.headerSize + index * ModelFormat.entrySize
      let name = buffer[entry..<entry + ModelFormat.nameSize].prefix { $0 != 0 }
      let start = number(entry + ModelFormat.nameSize)
      let length = number(entry + ModelFormat.nameSize + 8)
      guard start % ModelFormat.alignment == 0, start + length <= buffer.count else { throw .damaged }
      sections[String(decoding: name, as: UTF8.self)] = start..<start + length
    }
  }

  private func number(_ offset: Int) -> Int {
    Int(UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The bytes of a section.
  package func section(_ name: String) throws(ModelError) -> UnsafeRawBufferPointer {
    guard let range = sections[name] else { throw .section(name) }
    return UnsafeRawBufferPointer(rebasing: buffer[range])
  }

  /// The whole file's bytes, as ``init(validating:)`` takes them. Copies.
  package var contents: [UInt8] { Array(buffer) }

  /// The names of all sections, in the order of the file.
  package var sectionNames: [String] {
    sections.sorted { $0.value.lowerBound < $1.value.lowerBound }.map(\.key)
  }

  /// Whether there is a section of this name.
  package func has(_ name: String) -> Bool { sections[name] != nil }

  /// A section as exactly `count` numbers.
  package func numbers<Element: BitwiseCopyable>(
    _ name: String, of type: Element.Type, count: Int
  ) throws(ModelError) -> UnsafePointer<Element> {
    let bytes = try section(name)
    guard bytes.count == count * MemoryLayout<Element>.stride, let base = bytes.baseAddress else {
      throw .section(name)
    }
    return base.assumingMemoryBound(to: type)
  }

  /// One number of a section.
  func word(_ name: String, at offset: Int) throws(ModelError) -> Int {
    let bytes = try section(name)
    guard offset + 4 <= bytes.count else { throw .section(name) }
    return Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A section of lines.
  package func lines(_ name: String) throws(ModelError) -> [String] {
    try section(name).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
