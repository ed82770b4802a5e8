/// PDF documents made by hand (PDF 1.4, one font, no packing).
enum PDFMaker {
  /// A line of a page at its place, in points from the lower left corner.
  struct Line {
    var text: String
    var left = 72.0
    var bottom: Double
    var size = 11.0
  }

  /// A document of pages; one without lines is a picture, as far as its text goes.
  static func document(_ pages: [[Line]], title: String? = nil) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    objects.append(title.map { "<< /Title (\($0)) >>" } ?? "<< >>")
    var kids: [String] = []
    for page in pages {
      let content = page.map { line in
        let text = line.text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(
          ")", with: "\\)")
        return "BT /F1 \(line.size) Tf \(line.left) \(line.bottom) Td (\(text)) Tj ET"
      }.joined(separator: "\n")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents \(objects.count) 0 R >>"
      )
      kids.append("\(objects.count) 0 R")
    }
    objects[1] = "<< /Type /Pages /Count \(kids.count) /Kids [\(kids.joined(separator: " "))] >>"
    return Array(file(of: objects).utf8)
  }

  /// Pages of prose with a running head and a number at the foot.
  static func book(_ paragraphs: [[String]], head: String) -> [UInt8] {
    document(
      paragraphs.enumerated().map { index, lines in
        let body = lines.enumerated().map { Line(text: $1, bottom: 740 - Double($0) * 14) }
        return [Line(text: head, bottom: 800, size: 9)] + body.filter { !$0.text.isEmpty }
          + [Line(text: "\(index + 1)", left: 290, bottom: 40, size: 9)]
      })
  }

  private static func file(of objects: [String]) -> String {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    return text
      + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }
}
