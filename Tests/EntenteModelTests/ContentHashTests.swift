import Testing

@testable import EntenteModel

@Suite("Content hashes")
struct ContentHashTests {
  @Test(
    "The standard's own examples give the standard's values",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(_ message: String, _ expected: String) {
    #expect(ContentHash(of: Array(message.utf8)).hexadecimal == expected)
  }

  @Test("A million times the letter a")
  func long() {
    let hash = ContentHash(of: [UInt8](repeating: 0x61, count: 1_000_000))
    #expect(hash.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("A machine with instructions for it and one without give the same")
  func byHand() {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    let blocks = (0..<640).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 64) }
    var padding = [UInt8](repeating: 0, count: 64)
    padding[0] = 0x80
    padding[62] = 0x14
    ContentHash.compressByHand((blocks + padding)[...], into: &state)
    let bytes = state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
    #expect(ContentHash(of: blocks).bytes == bytes)
  }
}
