import Testing

@testable import EntenteFetching

@Suite("Addresses")
struct AddressTests {
  @Test(
    "An address is read as it is asked for",
    arguments: [
      ("HTTP://Example.ORG:80/a?b=c#d", "http://example.org/a?b=c"),
      ("https://example.org", "https://example.org/"),
      ("https://example.org:8443/x", "https://example.org:8443/x"),
      (" https://example.org/a ", "https://example.org/a"),
    ])
  func text(_ given: String, _ text: String) {
    #expect(WebAddress(given)?.text == text)
  }

  @Test(
    "What cannot be asked for is no address",
    arguments: [
      "ftp://example.org/", "file:///etc/passwd", "https:///path", "https://name:word@example.org/",
      "example.org/a",
      "https://exa mple.org/", "", "javascript:alert(1)", "https://example.org/\u{0A}x",
    ])
  func refused(_ given: String) {
    #expect(WebAddress(given) == nil)
  }

  @Test("The marks of a reader's way do not tell addresses apart")
  func key() {
    let plain = WebAddress("https://example.org/a?id=7")?.key
    #expect(plain == "https://example.org/a?id=7")
    #expect(WebAddress("https://example.org/a?utm_source=x&id=7&fbclid=abc#part")?.key == plain)
    #expect(WebAddress("https://example.org/a?id=8")?.key != plain)
    #expect(WebAddress("https://example.org/a?utm_source=x")?.key == "https://example.org/a")
  }

  @Test(
    "A link is resolved against its page",
    arguments: [
      ("../b", "https://example.org/b"), ("//other.org/x", "https://other.org/x"),
      ("?p=2", "https://example.org/a/?p=2"),
      ("https://x.org", "https://x.org/"),
    ])
  func links(_ link: String, _ text: String) {
    #expect(WebAddress("https://example.org/a/")?.resolving(link)?.text == text)
    #expect(WebAddress("https://example.org/a/")?.resolving("mailto:a@b.c") == nil)
  }

  @Test(
    "Only machines of the public Internet are asked",
    arguments: [
      ([8, 8, 8, 8], true), ([127, 0, 0, 1], false), ([10, 1, 2, 3], false), ([172, 15, 0, 1], true),
      ([172, 16, 0, 1], false), ([172, 31, 255, 255], false), ([172, 32, 0, 1], true),
      ([192, 168, 1, 1], false),
      ([192, 167, 1, 1], true), ([169, 254, 169, 254], false), ([100, 63, 0, 1], true),
      ([100, 64, 0, 1], false),
      ([100, 128, 0, 1], true), ([0, 0, 0, 0], false), ([224, 0, 0, 1], false),
      ([255, 255, 255, 255], false),
      ([198, 18, 0, 1], false), ([198, 20, 0, 1], true), ([203, 0, 113, 9], false), ([192, 0, 2, 1], false),
    ])
  func machines(_ bytes: [UInt8], _ isAdmitted: Bool) {
    #expect(AddressGuard.admits(bytes) == isAdmitted)
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + bytes
    let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] + bytes
    let sixToFour: [UInt8] = [0x20, 0x02] + bytes + [UInt8](repeating: 1, count: 10)
    #expect(AddressGuard.admits(mapped) == isAdmitted)
    #expect(AddressGuard.admits(translated) == isAdmitted)
    #expect(AddressGuard.admits(sixToFour) == isAdmitted)
  }

  @Test(
    "Only the given out part of IPv6 is asked",
    arguments: [
      ("2a00:1450", true), ("2606:4700", true), ("0000:0000", false), ("fe80:0000", false),
      ("fc00:0000", false),
      ("fdab:0001", false), ("ff02:0000", false), ("2001:0db8", false), ("2001:0000", false),
      ("2001:4860", true),
      ("fec0:0000", false), ("0100:0000", false), ("3fff:0001", false),
    ])
  func sixes(_ start: String, _ isAdmitted: Bool) {
    let groups = start.split(separator: ":").compactMap { UInt16($0, radix: 16) }
    let head = groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(AddressGuard.admits(head + [UInt8](repeating: 0, count: 11) + [1]) == isAdmitted)
  }
}

@Suite("Rules for robots")
struct RobotsTests {
  private static let rules = """
    # a comment
    User-agent: other
    Disallow: /

    User-agent: *
    Disallow: /private/
    Allow: /private/open
    Disallow: /*.pdf$
    Disallow: /search?*q=
    Crawl-delay: 2.5
    """

  @Test(
    "The longest rule that fits decides",
    arguments: [
      ("/news/a", true), ("/private/a", false), ("/private/open/a", true), ("/a.pdf", false),
      ("/a.pdf?x", true),
      ("/search?x=1&q=2", false), ("/search", true), ("/", true),
    ])
  func paths(_ path: String, _ isAdmitted: Bool) {
    let rules = RobotsRules(Array(Self.rules.utf8), agent: "entente")
    #expect(rules.admits(path) == isAdmitted)
    #expect(rules.delay == 3)
    #expect(!RobotsRules(Array(Self.rules.utf8), agent: "other").admits(path))
  }

  @Test("Rules for this program go before those for all, and none allow everything")
  func own() {
    let text = "User-agent: *\nDisallow: /\n\nUser-agent: entente\nUser-agent: x\nDisallow: /a\n"
    let rules = RobotsRules(Array(text.utf8), agent: "entente")
    #expect(rules.admits("/b"))
    #expect(!rules.admits("/a"))
    #expect(RobotsRules(Array("<html>no rules</html>".utf8), agent: "entente").admits("/"))
    #expect(RobotsRules.none.admits("/a"))
  }

  @Test("A pattern of stars takes no endless time")
  func stars() {
    let text = "User-agent: *\nDisallow: /" + String(repeating: "*a", count: 2000) + "$\n"
    let path = "/" + String(repeating: "a", count: 4000) + "b"
    #expect(RobotsRules(Array(text.utf8), agent: "entente").admits(path))
  }
}
