import EntenteModel

extension DocumentText {
  /// Adds a paragraph of an office document by the name of its style, in lower case.
  mutating func append(_ paragraph: String, style: String, isItem: Bool) {
    if style == "title" {
      append(paragraph.utf8, isTitle: true)
    } else {
      append(paragraph.utf8, shape: Self.shape(of: style, isItem: isItem))
    }
  }

  /// Adds a row of a table: its cells with tabs between, the empty ones left out.
  mutating func append(row cells: [String]) {
    append(cells.filter { !$0.isEmpty }.joined(separator: "\t").utf8, shape: .paragraph)
  }

  private static func shape(of style: String, isItem: Bool) -> Passage.Kind? {
    if style.hasPrefix("heading") || style == "subtitle" { return .heading }
    if ["quot", "intensequot"].contains(where: style.hasPrefix) { return .quote }
    if style.hasPrefix("caption") { return .caption }
    return isItem || style.hasPrefix("list") ? .listItem : nil
  }
}
