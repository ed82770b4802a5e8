/// The edit scripts of words seen in training, by word and English part of speech; the network tells those of others.
package struct LemmaTable: @unchecked Sendable {
  // Unchecked: points into a model file's bytes, which never change.
  private let keys: UnsafePointer<UInt32>
  private let scripts: UnsafePointer<UInt16>
  private let mask: Int

  /// Finds the table in a file.
  init(_ file: ModelFile, scripts count: Int) throws(ModelError) {
    let slots = try file.section("lemma-keys").count / 4
    guard slots > 0, slots & (slots - 1) == 0 else { throw .section("lemma-keys") }
    keys = try file.numbers("lemma-keys", of: UInt32.self, count: slots)
    scripts = try file.numbers("lemma-scripts", of: UInt16.self, count: slots)
    mask = slots - 1
    let (keys, scripts) = (keys, scripts)
    guard (0..<slots).contains(where: { keys[$0] == 0 }),
      (0..<slots).allSatisfy({ Int(scripts[$0]) < count })
    else { throw .section("lemma-scripts") }
  }

  /// The script of a word with this ``WordFeatures/identity(_:)`` and part of speech; `nil` for one never seen so.
  ///
  /// What one treebank does otherwise than the other stands under its convention, and is asked for first.
  func script(identity: UInt64, xpos: Int, convention: TreebankConvention) -> UInt16? {
    let key = Self.key(identity: identity, xpos: xpos)
    return script(Self.key(key, of: convention)) ?? script(key)
  }

  private func script(_ key: UInt32) -> UInt16? {
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return scripts[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The key of a word and part of speech.
  package static func key(identity: UInt64, xpos: Int) -> UInt32 {
    let mixed = (identity ^ UInt64(xpos + 1) &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    return max(1, UInt32(truncatingIfNeeded: mixed &>> 32))
  }

  /// The key of a word and part of speech where it is not as the other treebank has it.
  package static func key(_ key: UInt32, of convention: TreebankConvention) -> UInt32 {
    max(1, (key ^ UInt32(convention.rawValue + 1) &* 0x9e37_79b9) &* 0x85eb_ca6b)
  }
}
