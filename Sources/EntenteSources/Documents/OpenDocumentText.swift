/// The text of an OpenDocument text's `content.xml` (ISO 26300).
final class OpenDocumentText {
  private var text = DocumentText()
  private var paragraph = ""
  private var row: [String] = []
  private var style = ""
  private var notes: [String] = []
  private var outer: [String] = []
  private var lists = 0
  private var rowDepth = 0
  private var openParagraphs = 0
  /// Elements within which nothing is text: what was struck out, comments, a note's own mark.
  private var silence = 0

  private static let silent: Set<String> = [
    "text:tracked-changes", "office:annotation", "text:note-citation", "office:forms",
  ]
  /// Styles of the document by name, with the ones they are based on.
  private var parents: [String: String] = [:]

  /// Reads the content and adds its paragraphs to a text.
  func read(_ content: [UInt8], into text: inout DocumentText, or damaged: SourceError) throws(SourceError) {
    self.text = text
    let taker = XMLEvents.Taker(
      open: { name, attributes in self.open(name, attributes) }, close: { name in self.close(name) },
      text: { string in if self.silence == 0, self.openParagraphs > 0 { self.add(string) } })
    guard XMLEvents.read(content, taker) else { throw damaged }
    for note in notes { self.text.append(note.utf8) }
    text = self.text
  }

  private func open(_ name: String, _ attributes: [String: String]) {
    if silence > 0, !Self.silent.contains(name) { return }
    switch name {
    case "style:style":
      if let name = attributes["style:name"] { parents[name] = attributes["style:parent-style-name"] }
    case "text:p", "text:h":
      openParagraphs += 1
      if rowDepth == 0, outer.isEmpty { paragraph = "" }
      let named = attributes["text:style-name"] ?? ""
      style = name == "text:h" ? "heading" : (parents[named] ?? named).lowercased()
    case "text:list-item": lists += 1
    case "text:s": add(String(repeating: " ", count: min(Int(attributes["text:c"] ?? "1") ?? 1, 8)))
    case "text:tab": add("\t")
    case "text:line-break": if silence == 0 { paragraph += "\n" }
    case "table:table-row": rowDepth += 1
    case "text:note":
      outer.append(paragraph)
      paragraph = ""
    case _ where Self.silent.contains(name): silence += 1
    default: break
    }
  }

  private func close(_ name: String) {
    if silence > 0, !Self.silent.contains(name) { return }
    switch name {
    case "text:p", "text:h":
      openParagraphs = max(0, openParagraphs - 1)
      if !outer.isEmpty || rowDepth > 0 {
        paragraph += " "
      } else {
        endParagraph()
      }
    case "text:list-item": lists = max(0, lists - 1)
    case "table:table-cell":
      if rowDepth == 1 {
        row.append(paragraph.trimmed(of: " \n\t"))
        paragraph = ""
      }
    case "table:table-row":
      rowDepth = max(0, rowDepth - 1)
      if rowDepth == 0 {
        text.append(row: row)
        row = []
      }
    case "text:note":
      notes.append(paragraph)
      paragraph = outer.popLast() ?? ""
    case _ where Self.silent.contains(name): silence = max(0, silence - 1)
    default: break
    }
  }

  /// Adds text with runs of white space made one space, as the format has it.
  private func add(_ string: String) {
    guard silence == 0 else { return }
    var isAfterSpace = paragraph.isEmpty || paragraph.last == " "
    for scalar in string.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n" || scalar == "\r"
      if isSpace, isAfterSpace { continue }
      paragraph.unicodeScalars.append(isSpace ? " " : scalar)
      isAfterSpace = isSpace
    }
  }

  private func endParagraph() {
    text.append(paragraph, style: style, isItem: lists > 0)
    paragraph = ""
  }
}
