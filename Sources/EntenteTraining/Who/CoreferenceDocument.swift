/// A document of GUM with its entity mentions: the text, and for each entity where the head words of its mentions
/// begin.
struct CoreferenceDocument {
  /// One mention.
  struct Mention {
    let entity: String
    /// The first byte of its head word.
    let head: Int
    /// Whether it is several joined by "and".
    let isJoint: Bool
    let tag: String
    let form: String
  }

  let name: String
  let text: String
  /// In the order of the text, each head once.
  let mentions: [Mention]

  /// Reads the brackets of `Entity=` in the last column.
  init(_ document: ConlluDocument) {
    name = document.name
    text = document.text
    let bytes = Array(document.text.utf8)
    var found: [Mention] = []
    var open: [(id: String, sentence: Int, word: Int)] = []
    var place = 0
    for (index, sentence) in document.sentences.enumerated() {
      var starts: [Int] = []
      for word in sentence.words {
        let start = Self.find(Array(word.form.utf8), in: bytes, from: place)
        starts.append(start ?? place)
        if let start { place = start + word.form.utf8.count }
      }
      for (number, word) in sentence.words.enumerated() {
        guard let cell = word.misc.first(where: { $0.hasPrefix("Entity=") }) else { continue }
        for mark in Self.marks(cell.dropFirst(7)) {
          if mark.opens { open.append((mark.id, index, number)) }
          guard mark.closes, let last = open.lastIndex(where: { $0.id == mark.id }) else { continue }
          let start = open.remove(at: last)
          guard start.sentence == index else { continue }
          found.append(Self.mention(mark.id, start.word..<number + 1, sentence, starts))
        }
      }
    }
    var seen: Set<[Int]> = []
    mentions = found.filter { seen.insert([$0.head, $0.isJoint ? 1 : 0]).inserted }.sorted {
      $0.head < $1.head
    }
  }

  private static func mention(
    _ id: String, _ range: Range<Int>, _ sentence: ConlluSentence, _ starts: [Int]
  ) -> Mention {
    let head = range.first { !range.contains(sentence.words[$0].head - 1) } ?? range.lowerBound
    let isJoint = range.contains { place in
      sentence.words[place].head - 1 == head && sentence.words[place].relation == "conj"
    }
    return Mention(
      entity: id, head: starts[head], isJoint: isJoint, tag: sentence.words[head].tag,
      form: sentence.words[head].form.lowercased())
  }

  private static func find(_ word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + word.count <= bytes.count, place < start + 80 {
      if bytes[place..<place + word.count].elementsEqual(word) { return place }
      place += 1
    }
    return nil
  }

  private static func marks(_ cell: Substring) -> [(id: String, opens: Bool, closes: Bool)] {
    var result: [(id: String, opens: Bool, closes: Bool)] = []
    var rest = cell
    while let first = rest.first {
      if first == "(" {
        let content = rest.dropFirst().prefix { $0 != "(" && $0 != ")" }
        rest = rest.dropFirst(1 + content.count)
        let closes = rest.first == ")"
        if closes { rest = rest.dropFirst() }
        result.append((String(content.prefix { $0 != "-" }), true, closes))
      } else {
        let id = rest.prefix { $0 != ")" && $0 != "(" }
        result.append((String(id), false, true))
        rest = rest.dropFirst(max(1, id.count + 1))
      }
    }
    return result
  }
}
