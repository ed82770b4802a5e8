/// Lines of text for a terminal, wrapped to a width, coloured only where the style says so.
struct TextPage {
  let style: TextStyle
  private(set) var text = ""

  init(_ style: TextStyle) {
    self.style = style
  }

  /// A piece of a line that is not broken.
  private struct Word {
    var runs: [Run] = []
    var columns = 0

    mutating func append(_ piece: String, _ ink: Ink) {
      runs.append(Run(piece, ink))
      columns += piece.columns
    }
  }

  /// An empty line, unless there is one already.
  mutating func gap() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A heading with an empty line before and after it.
  mutating func heading(_ words: String) {
    gap()
    paragraph([Run(words, .strong)])
    gap()
  }

  /// A paragraph; lines after the first are indented by `hanging` more.
  mutating func paragraph(_ runs: [Run], indent: Int = 0, hanging: Int = 0) {
    let lines = Self.lines(runs, width: style.width - indent, hanging: hanging)
    for (index, words) in lines.enumerated() {
      line([Run(String(repeating: " ", count: indent + (index > 0 ? hanging : 0)))] + words)
    }
  }

  /// Breaks runs into lines of at most `width` columns; those after the first leave room for `hanging`.
  static func lines(_ runs: [Run], width: Int, hanging: Int = 0) -> [[Run]] {
    var lines: [[Run]] = []
    var column = 0
    for word in words(runs, longest: max(8, width - hanging)) {
      if !lines.isEmpty && column + 1 + word.columns <= width {
        lines[lines.count - 1].append(Run(" "))
        column += 1
      } else {
        column = lines.isEmpty ? 0 : hanging
        lines.append([])
      }
      lines[lines.count - 1] += word.runs
      column += word.columns
    }
    return lines
  }

  /// The runs without the blanks at the end of the line.
  static func withoutTail(_ runs: [Run]) -> [Run] {
    var runs = runs
    while let last = runs.last, last.text.allSatisfy({ $0 == " " }) { runs.removeLast() }
    return runs
  }

  /// Lines that were laid out elsewhere.
  mutating func add(_ lines: String) {
    text += lines
  }

  /// One line as it is.
  mutating func line(_ runs: [Run]) {
    text += Self.merged(runs).map(inked).joined() + "\n"
  }

  /// The runs with neighbours of one ink made one; a blank between them takes their ink.
  private static func merged(_ runs: [Run]) -> [Run] {
    var result: [Run] = []
    var gap = ""
    for run in runs where !run.text.isEmpty {
      if run.text.allSatisfy({ $0 == " " }) {
        gap += run.text
      } else if let last = result.last, last.ink == run.ink {
        result[result.count - 1] = Run(last.text + gap + run.text, run.ink)
        gap = ""
      } else {
        if !gap.isEmpty { result.append(Run(gap)) }
        result.append(run)
        gap = ""
      }
    }
    return gap.isEmpty ? result : result + [Run(gap)]
  }

  private func inked(_ run: Run) -> String {
    guard style.colour, run.ink != .plain, !run.text.isEmpty else { return run.text }
    return "\u{1B}[\(run.ink.rawValue)m\(run.text)\u{1B}[0m"
  }

  /// The words of some runs; a word may change its ink inside, and one that is too long for a line is cut.
  private static func words(_ runs: [Run], longest: Int) -> [Word] {
    var result: [Word] = []
    var word = Word()
    func close() {
      if !word.runs.isEmpty { result.append(word) }
      word = Word()
    }
    for run in runs {
      for (index, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { close() }
        var rest = piece
        while word.columns + String(rest).columns > longest {
          let room = longest - word.columns
          if room > 0 { word.append(String(rest.prefix(room)), run.ink) }
          rest = rest.dropFirst(max(0, room))
          close()
        }
        if !rest.isEmpty { word.append(String(rest), run.ink) }
      }
    }
    close()
    return result
  }
}
