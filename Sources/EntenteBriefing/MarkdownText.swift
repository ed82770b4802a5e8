/// Markdown in the making (CommonMark with GitHub's tables), in which text can not be taken for markup.
///
/// As in ``Markup``, a literal is Markdown and whatever is put into it by interpolation is text, made legible and
/// escaped, unless it is `MarkdownText` itself.
struct MarkdownText: ExpressibleByStringInterpolation {
  private(set) var markdown: String

  init(stringLiteral value: String) {
    markdown = value
  }

  init(stringInterpolation: StringInterpolation) {
    markdown = stringInterpolation.markdown
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markdown = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markdown.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { markdown += literal }
    mutating func appendInterpolation(_ text: String) { markdown += MarkdownText.escaped(Legible.line(text)) }
    mutating func appendInterpolation(_ number: Int) { markdown += String(number) }
    mutating func appendInterpolation(_ text: MarkdownText) { markdown += text.markdown }
  }

  /// A table; a row has as many cells as the heading, and a cell is one line.
  static func table(_ heading: [MarkdownText], _ rows: [[MarkdownText]]) -> MarkdownText {
    let lines = [heading, heading.map { _ in "---" }] + rows
    var text: MarkdownText = ""
    for line in lines { text.markdown += "| " + line.map(\.markdown).joined(separator: " | ") + " |\n" }
    return text
  }

  /// Pieces with a separator between them.
  static func joined(_ parts: [MarkdownText], by separator: MarkdownText) -> MarkdownText {
    var text: MarkdownText = ""
    text.markdown = parts.map(\.markdown).joined(separator: separator.markdown)
    return text
  }

  /// The characters that can start markup are escaped everywhere; addresses are kept from becoming links.
  private static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "@": result += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "^":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": result += "\\:"
      case "." where index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }:
        result += "\\."
      case "-", "+", "=":
        // A list, a rule or an underlined heading begins at the start of a line only.
        result += index == 0 ? "\\" : ""
        result.unicodeScalars.append(scalar)
      case ".", ")":
        // So does a numbered list: digits, this, and a blank.
        let isLead = scalars[..<index].allSatisfy { ("0"..."9").contains($0) }
        result += isLead && (index + 1 == scalars.count || scalars[index + 1] == " ") ? "\\" : ""
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
