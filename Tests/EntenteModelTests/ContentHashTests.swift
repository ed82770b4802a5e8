import EntenteModel
import Testing

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
}
