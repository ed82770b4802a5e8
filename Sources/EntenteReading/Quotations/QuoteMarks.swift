import EntenteLanguage
import EntenteModel

/// Words between quotation marks.
struct QuotedStretch: Sendable {
  /// The tokens between the marks; never empty.
  let tokens: Range<Int>
  /// Whether the marks are single ones.
  let isSingle: Bool
  /// Whether the quotation runs on from the passage before, whose marks were not closed.
  let isContinued: Bool

  /// The tokens with the marks.
  func marked(in count: Int) -> Range<Int> {
    max(0, tokens.lowerBound - 1)..<min(count, tokens.upperBound + 1)
  }
}

/// Pairs the quotation marks of a text: straight, doubled, curly, low, single and angled ones.
///
/// Straight marks open where white space or a bracket stands before them and none behind. A mark that is not closed
/// within its passage runs to the passage's end; where the next passage opens with a mark of the same kind, the
/// quotation runs on there. A single mark is an apostrophe where it is tagged as one, or where nothing was opened.
struct QuoteMarks: Sendable {
  private enum Kind { case double, single }
  private enum Side { case open, close, either }

  private let trees: Trees
  private var found: [QuotedStretch] = []
  private var opened: (mark: Int, kind: Kind, isContinued: Bool)?
  private var runsOn: Kind?

  /// The quoted stretches of a text, in its order; none overlaps another.
  static func stretches(of trees: Trees) -> [QuotedStretch] {
    var marks = QuoteMarks(trees)
    marks.pair()
    return marks.found
  }

  private init(_ trees: Trees) { self.trees = trees }

  private mutating func pair() {
    let text = trees.text.segmented
    var passage = -1
    var first = 0
    for (sentence, range) in text.sentenceRanges.enumerated() {
      if text.sentencePassages[sentence] != passage {
        closePassage(at: first)
        passage = text.sentencePassages[sentence]
      }
      for token in range {
        guard text.tokens[token].shape.contains(.punctuation), let mark = mark(at: token) else { continue }
        take(token, mark.kind, mark.side, isPassageStart: token == first && token == range.lowerBound)
      }
      first = range.upperBound
      if sentence + 1 < text.sentenceRanges.count, text.sentencePassages[sentence + 1] == passage {
        continue
      }
    }
    closePassage(at: first)
  }

  /// Ends what is open at the end of a passage, whose last token stands before `end`.
  private mutating func closePassage(at end: Int) {
    runsOn = nil
    guard let opened else { return }
    if opened.kind == .double {
      emit(opened.mark + 1..<end, opened)
      runsOn = .double
    }
    self.opened = nil
  }

  private mutating func take(_ token: Int, _ kind: Kind, _ side: Side, isPassageStart: Bool) {
    if let open = opened {
      guard open.kind == kind else { return }
      if side == .open, kind == .double {
        // A second opening mark: the first was never closed, or the writer opens each sentence anew.
        emit(open.mark + 1..<token, open)
        opened = (token, kind, false)
        return
      }
      guard side != .open else { return }
      emit(open.mark + 1..<token, open)
      opened = nil
    } else if side != .close {
      if kind == .single, side == .either { return }
      opened = (token, kind, isPassageStart && runsOn == kind)
    }
  }

  private mutating func emit(_ tokens: Range<Int>, _ open: (mark: Int, kind: Kind, isContinued: Bool)) {
    guard tokens.contains(where: { trees.tags[$0] != .punctuation }) else { return }
    found.append(
      QuotedStretch(tokens: tokens, isSingle: open.kind == .single, isContinued: open.isContinued))
  }

  /// What a mark of punctuation opens or closes; `nil` for one that is no quotation mark.
  private func mark(at token: Int) -> (kind: Kind, side: Side)? {
    let text = trees.text.segmented
    let bytes = text.bytes(of: text.tokens[token])
    guard let first = bytes.first else { return nil }
    switch (bytes.count, first) {
    case (1, 0x22): return (.double, side(of: token))
    case (1, 0x27): return (.single, apostropheSide(of: token))
    case (2, 0x27), (2, 0x60): return (.double, first == 0x60 ? .open : side(of: token))
    case (2, 0xC2):
      return bytes.last == 0xAB ? (.double, .open) : bytes.last == 0xBB ? (.double, .close) : nil
    case (3, 0xE2):
      guard bytes[bytes.startIndex + 1] == 0x80 else { return nil }
      switch bytes.last {
      case 0x9C, 0x9E: return (.double, .open)
      case 0x9D: return (.double, .close)
      case 0x98, 0x9A: return (.single, .open)
      case 0x99: return (.single, apostropheSide(of: token) == .close ? .close : .either)
      default: return nil
      }
    default: return nil
    }
  }

  private func side(of token: Int) -> Side {
    let text = trees.text.segmented
    let before = token == 0 || isApart(token)
    let after = token + 1 >= trees.count || isApart(token + 1)
    if before != after { return before ? .open : .close }
    if token > 0, !before, Self.openers.contains(text.tokens[token - 1].hash) { return .open }
    return .either
  }

  private func apostropheSide(of token: Int) -> Side {
    if trees.relations[token] == .caseMarker || trees.tags[token] == .particle { return .either }
    switch side(of: token) {
    case .open: return .open
    case .close: return .close
    case .either: return .either
    }
  }

  /// Whether white space stands before a token.
  private func isApart(_ token: Int) -> Bool {
    let shape = trees.text.segmented.tokens[token].shape
    return shape.contains(.spaceBefore) || shape.contains(.lineBefore)
  }

  private static let openers = WordList("( [ — – - \u{2014} \u{2013} /")
}
