import CEntenteGazetteer
import EntenteModel

/// Names of states, places, organisations, peoples and persons: facts compiled into the program.
///
/// A gazetteer is a view over one block of bytes: opening it reads the header and nothing else, and a token that
/// starts no name costs one probe of a table keyed by ``WordHash``. Where the facts come from is told in
/// `docs/decisions/0007-gazetteer.md`; the layout at ``GazetteerFormat``.
public struct Gazetteer: @unchecked Sendable {
  // Unchecked for `slots`, which points into `memory`: that is never written and lives as long.
  private let memory: Memory
  private let slots: UnsafeRawPointer
  private let mask: Int
  private let names: Int

  /// The gazetteer compiled into the program. Its content is checked by a test, not at each start.
  public static let standard: Gazetteer = {
    let embedded = UnsafeRawBufferPointer(
      start: entente_gazetteer_bytes(), count: Int(entente_gazetteer_count()))
    do {
      return try Gazetteer(Memory(embedded, owned: false), checkingContent: false)
    } catch {
      fatalError("the compiled-in gazetteer cannot be read: \(error)")
    }
  }()

  /// Takes a compiled gazetteer, after checking its format, length and content hash.
  ///
  /// - Throws: ``WordFileError`` when `bytes` are no gazetteer, damaged, or of another version.
  public init(validating bytes: [UInt8]) throws {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    copy.copyBytes(from: bytes)
    let whole = UnsafeRawBufferPointer(start: copy.baseAddress, count: bytes.count)
    try self.init(Memory(whole, owned: true), checkingContent: true)
  }

  /// The whole file's bytes, as ``init(validating:)`` takes them. Copies.
  package var fileContents: [UInt8] { Array(memory.buffer) }

  /// The content hash that stands in the header: a model is made for one gazetteer.
  package var contentHash: [UInt8] {
    WordFile.contentHash(in: memory.buffer)
  }

  private init(_ memory: Memory, checkingContent: Bool) throws {
    let file = memory.buffer
    try GazetteerFormat.file.check(file, checkingContent: checkingContent)
    let bits = memory.word(GazetteerFormat.slotBitsOffset)
    let end = GazetteerFormat.file.headerSize + (GazetteerFormat.slotSize << Int(min(bits, 31)))
    guard bits < 30, end <= file.count, let start = file.baseAddress else {
      throw GazetteerFormat.file.error(.damaged)
    }
    self.memory = memory
    slots = start + GazetteerFormat.file.headerSize
    mask = (1 << Int(bits)) - 1
    names = end
  }

  /// The longest name that starts at the token with the hash `hashes[place]`, whatever its case; `nil` if none does.
  ///
  /// - Parameters:
  ///   - hashes: the ``WordHash`` of each token.
  ///   - place: the token that the name starts at.
  ///   - inCapitals: whether that token is all in capitals: then it can be an acronym ("WHO", "US").
  /// - Returns: the match, which covers one token or more.
  public func match(
    _ hashes: UnsafeBufferPointer<UInt64>, at place: Int, inCapitals: Bool
  ) -> GazetteerMatch? {
    if inCapitals, let slot = slot(GazetteerFormat.key(hashes[place], acronym: true)) {
      return GazetteerMatch(count: 1, slot: slot)
    }
    var key = GazetteerFormat.key(hashes[place])
    var next = place + 1
    var best: GazetteerMatch?
    while let slot = slot(key) {
      let word = slot.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian
      if word & ~GazetteerFormat.continues != 0 { best = GazetteerMatch(count: next - place, slot: slot) }
      guard word & GazetteerFormat.continues != 0, next < hashes.count else { break }
      key = GazetteerFormat.key(key, then: hashes[next])
      next += 1
    }
    return best
  }

  /// What a whole name stands for, its words parted by spaces as tokens are; `nil` if it is not known.
  ///
  /// A name all in capitals is tried as an acronym first. Allocates; not for hot paths.
  public func match(_ name: String) -> GazetteerMatch? {
    let words = name.split(separator: " ")
    let hashes = words.map { WordHash.of($0) }
    let capitals = words.count == 1 && name.utf8.allSatisfy { $0 &- 0x61 >= 26 }
    guard !hashes.isEmpty else { return nil }
    let found = hashes.withUnsafeBufferPointer { match($0, at: 0, inCapitals: capitals) }
    return found?.count == words.count ? found : nil
  }

  /// The name and acronym that stand for all names with this identity; `nil` for 0.
  public func name(of identity: UInt32) -> (name: String, acronym: String?)? {
    guard identity > 0, names + Int(identity) <= memory.buffer.count else { return nil }
    let rest = memory.buffer[(names + Int(identity) - 1)...]
    let name = rest.prefix { $0 != 0 }
    let acronym = rest.dropFirst(name.count + 1).prefix { $0 != 0 }
    return (
      String(decoding: name, as: UTF8.self), acronym.isEmpty ? nil : String(decoding: acronym, as: UTF8.self)
    )
  }

  private func slot(_ key: UInt64) -> UnsafeRawPointer? {
    let check = GazetteerFormat.check(key)
    var place = Int(truncatingIfNeeded: key) & mask
    while true {
      let slot = slots + place * GazetteerFormat.slotSize
      let found = slot.loadUnaligned(as: UInt32.self).littleEndian
      if found == check { return slot }
      if found == 0 { return nil }
      place = (place + 1) & mask
    }
  }

  /// The bytes: read-only, alive as long as a gazetteer uses them.
  private final class Memory: @unchecked Sendable {
    // Unchecked: the memory is never written after `init`, and freed only in `deinit`.
    let buffer: UnsafeRawBufferPointer
    private let owned: Bool

    init(_ buffer: UnsafeRawBufferPointer, owned: Bool) {
      self.buffer = buffer
      self.owned = owned
    }

    deinit {
      if owned { buffer.deallocate() }
    }

    func word(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  }
}

extension Gazetteer {
  /// Whether some name starts with the token with this hash.
  func startsName(_ hash: UInt64, inCapitals: Bool) -> Bool {
    inCapitals && slot(GazetteerFormat.key(hash, acronym: true)) != nil
      || slot(GazetteerFormat.key(hash)) != nil
  }

  /// Whether the gazetteer knows a name of one token with this hash, in any case of letters.
  func kinds(ofHash hash: UInt64) -> GazetteerKinds {
    guard let slot = slot(GazetteerFormat.key(hash)) else { return [] }
    let word = slot.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian
    return GazetteerKinds(rawValue: word & ~GazetteerFormat.continues)
  }
}

extension GazetteerMatch {
  fileprivate init(count: Int, slot: UnsafeRawPointer) {
    self.count = count
    let word = slot.loadUnaligned(fromByteOffset: 4, as: UInt32.self).littleEndian
    kinds = GazetteerKinds(rawValue: word & ~GazetteerFormat.continues)
    state = StateCode(rawValue: slot.loadUnaligned(fromByteOffset: 8, as: UInt16.self).littleEndian)
    identity = slot.loadUnaligned(fromByteOffset: 12, as: UInt32.self).littleEndian
  }
}
