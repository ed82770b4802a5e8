import EntenteLanguage
import EntenteModel

/// Who speaks in the quotations of a text, by the subject of the verb of saying beside them.
struct Speech {
  /// For each token the subject of the verb that says it, -1 outside of quotations and where nobody is named.
  private var subjectAt: [Int32]

  init(_ trees: Trees) {
    subjectAt = [Int32](repeating: -1, count: trees.count)
    let text = trees.text.segmented
    var open: Int?
    var lastPassage = -1
    for (index, sentence) in text.sentenceRanges.enumerated() {
      if text.sentencePassages[index] != lastPassage {
        lastPassage = text.sentencePassages[index]
        open = nil
      }
      var quoted: [Range<Int>] = []
      if open != nil { open = sentence.lowerBound }
      for place in sentence {
        guard let mark = Self.mark(text.bytes(of: text.tokens[place])) else { continue }
        if let start = open, mark != .opening {
          quoted.append(start..<place)
          open = nil
        } else if mark != .closing {
          open = place + 1
        }
      }
      if let start = open, start < sentence.upperBound { quoted.append(start..<sentence.upperBound) }
      guard !quoted.isEmpty else { continue }
      let speaker =
        Self.speaker(in: sentence, without: quoted, trees) ?? speakerBefore(sentence, in: text, index)
      if let speaker { for range in quoted { for place in range { subjectAt[place] = Int32(speaker) } } }
    }
  }

  /// The subject of the verb that says what a token is part of; `nil` outside of quotations.
  func speaker(at token: Int) -> Int? { subjectAt[token] < 0 ? nil : Int(subjectAt[token]) }

  /// The speaker of the sentence before, where its quotation goes on.
  private func speakerBefore(_ sentence: Range<Int>, in text: SegmentedText, _ index: Int) -> Int? {
    guard index > 0, text.sentencePassages[index] == text.sentencePassages[index - 1] else { return nil }
    return text.sentenceRanges[index - 1].lazy.compactMap { speaker(at: $0) }.first
  }

  /// The subject of a verb of saying outside of the quoted stretches.
  private static func speaker(in sentence: Range<Int>, without quoted: [Range<Int>], _ trees: Trees) -> Int? {
    for place in sentence where trees.tags[place] == .verb && verbs.contains(trees.lemmas[place]) {
      guard !quoted.contains(where: { $0.contains(place) }), let subject = trees.subject(of: place),
        !quoted.contains(where: { $0.contains(subject) })
      else { continue }
      return subject
    }
    return nil
  }

  private enum Mark {
    case opening
    case closing
    case either
  }

  private static func mark(_ bytes: ArraySlice<UInt8>) -> Mark? {
    switch bytes.count {
    case 1: bytes.first == 0x22 ? .either : nil
    case 2: bytes.allSatisfy { $0 == 0x27 } ? .closing : bytes.allSatisfy { $0 == 0x60 } ? .opening : nil
    case 3 where bytes.starts(with: [0xE2, 0x80]):
      bytes.last == 0x9C || bytes.last == 0x9E ? .opening : bytes.last == 0x9D ? .closing : nil
    default: nil
    }
  }

  private static let verbs = WordList(
    "say tell add announce declare state warn note explain insist claim argue write ask reply answer respond stress "
      + "emphasise emphasize tweet post quote comment remark assert maintain vow pledge promise urge call observe "
      + "conclude admit acknowledge concede predict recall continue repeat complain joke suggest confirm deny"
  )
}
