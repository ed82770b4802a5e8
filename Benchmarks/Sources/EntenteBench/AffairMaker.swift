import Foundation

/// Makes an affair of any size out of some hundred news texts: the texts themselves first, then mixtures.
///
/// A mixture has stretches of two texts, in which some names and numbers are changed and some sentences left out, so that
/// the reports repeat one another as reports of one affair do: copies, rewrites, the same people in other deeds. The same
/// texts and count give the same bytes.
struct AffairMaker {
  private let texts: [[Substring]]

  /// Takes the texts as they are; a line is a passage.
  init(_ texts: [String]) {
    self.texts = texts.map { $0.split(whereSeparator: \.isNewline) }
  }

  /// The text of a report by its number.
  func report(_ number: Int) -> String {
    let (round, place) = number.quotientAndRemainder(dividingBy: texts.count)
    guard round > 0 else { return texts[place].joined(separator: "\n\n") + "\n" }
    let other = (place &* 31 &+ round &* 17) % texts.count
    let half = texts[place].count / 2
    let lines = texts[place].prefix(max(3, half)) + texts[other].suffix(max(3, texts[other].count / 2))
    let kept = lines.enumerated().filter { Self.mixed("\(number) \($0.offset)", round) % 6 != 0 }
    return kept.map { Self.changed($0.element, round) }.joined(separator: "\n\n") + "\n"
  }

  /// A passage in which half of the names and numbers are others, the same throughout a round.
  private static func changed(_ line: Substring, _ round: Int) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropFirst() {
      let word = words[index]
      let hash = mixed(word, round)
      guard hash % 2 == 0, let first = word.utf8.first else { continue }
      if first &- 0x30 < 10, word.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(word), word.count < 4
      {
        words[index] = String(number + Int(hash / 2 % 7))
      } else if first &- 0x41 < 26, word.utf8.count > 4, word.utf8.allSatisfy({ $0 | 0x20 &- 0x61 < 26 }) {
        words[index] = endings[Int(hash / 2 % UInt64(endings.count))](word)
      }
    }
    return words.joined(separator: " ")
  }

  private static let endings: [@Sendable (String) -> String] = [
    { $0.dropLast(2) + "ov" }, { $0.dropLast(2) + "ani" }, { $0.dropLast(1) + "sen" },
    { $0.dropLast(2) + "ur" },
  ]

  private static func mixed(_ word: String, _ salt: Int) -> UInt64 {
    word.utf8.reduce(0xcbf2_9ce4_8422_2325 &+ UInt64(salt)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
      >> 17
  }
}
