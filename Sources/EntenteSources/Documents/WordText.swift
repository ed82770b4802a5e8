/// The text of a WordprocessingML part (ISO 29500): paragraphs, their styles, tables' rows.
final class WordText {
  private var text = DocumentText()
  private var paragraph = ""
  private var row: [String] = []
  private var style = ""
  private var isItem = false
  private var isTextOpen = false
  private var rowDepth = 0
  /// Elements within which nothing is text: struck out, instructions of fields, the other form of a drawing.
  private var silence = 0
  private var skipsNote = false

  /// Reads a part and adds its paragraphs to a text.
  func read(_ part: [UInt8], into text: inout DocumentText, or damaged: SourceError) throws(SourceError) {
    self.text = text
    let taker = XMLEvents.Taker(
      open: { name, attributes in self.open(name, attributes) }, close: { name in self.close(name) },
      text: { string in if self.isTextOpen, self.silence == 0 { self.paragraph += string } })
    guard XMLEvents.read(part, taker) else { throw damaged }
    text = self.text
  }

  private func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "w:p":
      if rowDepth == 0 { endParagraph() }
      style = ""
      isItem = false
    case "w:pStyle": style = (attributes["w:val"] ?? "").lowercased()
    case "w:numPr": isItem = true
    case "w:t": isTextOpen = true
    case "w:tab": if silence == 0 { paragraph += "\t" }
    case "w:br", "w:cr": if silence == 0 { paragraph += "\n" }
    case "w:noBreakHyphen": if silence == 0 { paragraph += "\u{2011}" }
    case "w:tr": rowDepth += 1
    case "w:del", "w:moveFrom", "w:instrText", "mc:Fallback": silence += 1
    case "w:footnote", "w:endnote":
      if attributes["w:type"] != nil {
        silence += 1
        skipsNote = true
      }
    default: break
    }
  }

  private func close(_ name: String) {
    switch name {
    case "w:p":
      if rowDepth == 0 {
        endParagraph()
      } else if !paragraph.isEmpty, !paragraph.hasSuffix(" ") {
        paragraph += " "
      }
    case "w:t": isTextOpen = false
    case "w:tc":
      if rowDepth == 1 {
        row.append(paragraph.trimmed(of: " \n\t"))
        paragraph = ""
      }
    case "w:tr":
      rowDepth = max(0, rowDepth - 1)
      if rowDepth == 0 {
        text.append(row: row)
        row = []
      }
    case "w:del", "w:moveFrom", "w:instrText", "mc:Fallback": silence = max(0, silence - 1)
    case "w:footnote", "w:endnote":
      if skipsNote { silence = max(0, silence - 1) }
      skipsNote = false
    default: break
    }
  }

  private func endParagraph() {
    if !paragraph.isEmpty { text.append(paragraph, style: style, isItem: isItem) }
    paragraph = ""
  }
}
