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
    var line = String(repeating: " ", count: indent)
    var column = indent
    var isFresh = true
    for word in Self.words(runs, longest: max(8, style.width - indent - hanging)) {
      if !isFresh && column + 1 + word.columns > style.width {
        text += line + "\n"
        line = String(repeating: " ", count: indent + hanging)
        column = indent + hanging
        isFresh = true
      }
      if !isFresh {
        line += " "
        column += 1
      }
      line += word.runs.map(inked).joined()
      column += word.columns
      isFresh = false
    }
    if !isFresh { text += line + "\n" }
  }

  /// One line as it is.
  mutating func line(_ runs: [Run]) {
    text += runs.map(inked).joined() + "\n"
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
