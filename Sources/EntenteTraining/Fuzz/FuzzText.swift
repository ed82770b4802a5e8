import EntenteModel

/// Texts damaged at random: the sentences and bits that a fuzz starts from, and what it does to them.
///
/// The input with a number depends on the seed and the number alone, so that each can be made again.
struct FuzzText: Sendable {
  /// The longest input, in bytes.
  static let longest = 120

  let seed: UInt64

  /// The input with a number: any bytes, not always valid UTF-8.
  func input(_ number: Int) -> [UInt8] {
    var random = SeededGenerator(seed: seed &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(number))
    var bytes = Array(pick(Self.sentences, &random).utf8)
    if random.next() % 16 == 0 { bytes += [0x0A, 0x0A] + Array(pick(Self.sentences, &random).utf8) }
    for _ in 0...random.next() % 8 { damage(&bytes, &random) }
    if bytes.count > Self.longest { bytes.removeLast(bytes.count - Self.longest) }
    return bytes
  }

  private func pick(_ list: [String], _ random: inout SeededGenerator) -> String {
    list[Int(random.next() % UInt64(list.count))]
  }

  /// A stretch of at most `most` bytes.
  private func stretch(of bytes: [UInt8], _ most: Int, _ random: inout SeededGenerator) -> Range<Int> {
    let start = Int(random.next() % UInt64(bytes.count + 1))
    return start..<min(bytes.count, start + Int(random.next() % UInt64(most)))
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = stretch(of: bytes, 12, &random)
    switch random.next() % 10 {
    case 0 where !place.isEmpty: bytes[place.lowerBound] ^= 1 << UInt8(random.next() % 8)
    case 1 where !place.isEmpty: bytes[place.lowerBound] = UInt8(truncatingIfNeeded: random.next())
    case 2: bytes.removeSubrange(place)
    case 3:
      let copy = Array(bytes[place])
      for _ in 0..<random.next() % 12 { bytes.insert(contentsOf: copy, at: place.lowerBound) }
    case 4:
      let moved = Array(bytes[place])
      bytes.removeSubrange(place)
      bytes.insert(contentsOf: moved, at: Int(random.next() % UInt64(bytes.count + 1)))
    case 5:
      let other = Array(pick(Self.sentences, &random).utf8)
      bytes.replaceSubrange(place, with: other[stretch(of: other, 60, &random)])
    case 6: for index in place where bytes[index] &- 0x61 < 26 { bytes[index] -= 0x20 }
    case 7: for index in place { bytes[index] = [0x20, 0x0A, 0x2E, 0x2C, 0x30][Int(random.next() % 5)] }
    default: bytes.insert(contentsOf: Array(pick(Self.bits, &random).utf8), at: place.lowerBound)
    }
  }

  private static let sentences = [
    "The two ministers met in Oslo on Tuesday, 4 March 2025, and signed a treaty on fishing.",
    "\"We will not pay,\" said Anna Lindgren, the treasurer, \"and they know it.\"",
    "OSLO, Norway (Fjord Wire) - About 1,200 people, among them 300 children, fled by the end of June.",
    "Trade rose by 12.5 percent to $3.4 billion (€3.1bn) in 2023-24, up from NOK 20 million a year earlier.",
    "1. The border, 640 kilometers (398 miles) long, was closed three days later.",
    "He didn't say whether the U.S. or the E.U. would send 40-odd trucks; \u{201C}perhaps,\u{201D} he said.",
    "Between 5 and 7 p.m. on the 2nd of May, from 2019 to last year, every other Monday since the 1990s.",
    "DAM TALKS FAIL AGAIN AS LAKE STATES TRADE BLAME",
    "See http://www.example.org/a?b=c or write to desk@example.org (tel. +47 22 00 00 00).",
    "Les deux ministres se sont réunis à Genève; das Abkommen wurde gestern unterzeichnet.",
    "Президент прибыл в Осло 4 марта. رئيس الوزراء وصل إلى أوسلو. 两国外长在奥斯陆会晤。",
    "שר החוץ הגיע לאוסלו 👩🏽‍🚀🇳🇴 on 3/4/2025 at 10:30 GMT, half an hour late.",
    "the mayor of lagos, a first-time visitor, can't've known that the so-called 'Lake Accord' had lapsed",
    "Photo: A. B. Lie/Fjord Wire\n\nBy Mats Moe\n\n- Clause 3(b) of Res. 1701 (2006) says no.\n- Nor do we.",
  ]

  private static let bits = [
    " ", "\n", "\n\n", "\t", "\r\n", ".", "...", "?!", "(", ")", "[", "\"", "\u{201C}", "\u{201D}", "'s",
    "n't", "-", "\u{2014}", "--", "/", ":", ";", ",", "%", "$", "€", "£", "#", "@", "&", "_", "|", "1", "0",
    "2024", "million", "a dozen", "half", "Monday", "next week", "the", "of", "Mr.", "U.N.", "a.m.", "no.",
    "1,000,000", "3.14", "1/2", "½", "10^9", "999999999999999999999999", "-0", "1e400", "é", "İ", "ß", "ǆ",
    "\u{301}", "\u{200D}", "\u{200F}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{2028}", "\u{85}",
    "\u{A0}", "\u{AD}", "\u{0}", "\u{1B}[31m", "\u{7F}", "👍🏽", "🇳🇴", "ﷺ", "中", "\u{10FFFF}", "<b>", "&amp;",
    "http://", "www.", "0x", "XXXX", "P3D",
  ]
}
