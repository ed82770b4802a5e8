import EntenteModel

/// What a plain text says of its title, outlet and agency.
struct PlainCredits {
  /// The title.
  let title: String?
  /// The outlet: of the head, else the holder of the copyright.
  let outlet: String?
  /// The agency: of the dateline, else one that the text credits.
  let agency: String?

  /// Reads what the passages say.
  init(_ reader: PassageReader, of text: ReportText) {
    title = reader.title.map { text[reader.units[$0].span] }
    let holder = reader.units.last { $0.rule == .copyright }.flatMap { Self.holder(in: text[$0.span]) }
    outlet = reader.head.outlet ?? holder
    agency = reader.head.agency ?? Self.credited(reader, text)
  }

  /// The capitalised words behind "© 2024" in "© 2024 Name of Outlet. All rights reserved."
  static func holder(in line: String) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard
      let year = words.firstIndex(where: {
        $0.trimmed(of: ",.").utf8.count == 4 && Int($0.trimmed(of: ",.")) != nil
      })
    else { return nil }
    var name: [String] = []
    for word in words[(year + 1)...] {
      guard let first = word.unicodeScalars.first, first.properties.isUppercase || word == "of" || word == "&"
      else {
        break
      }
      if word == "All" || word == "Terms" { break }
      name.append(word.trimmed(of: ".,|"))
      if word.hasSuffix(".") || word.hasSuffix(",") { break }
    }
    return name.isEmpty || name.count > 8 ? nil : name.joined(separator: " ")
  }

  private static func credited(_ reader: PassageReader, _ text: ReportText) -> String? {
    let contributing = reader.units.lazy.filter { $0.rule == .credits && $0.look.words <= 40 }
      .compactMap { AgencyNames.contributing(text[$0.span]) }.first
    if let contributing { return contributing }
    return reader.units.lazy.filter { !$0.isFurniture || $0.rule == .credits }
      .compactMap { AgencyNames.credited(in: $0, of: text.utf8) }.first
  }
}

extension PassageReader {
  /// The passages of the text.
  var passages: [Passage] {
    units.map { Passage(span: $0.span, kind: $0.kind ?? .paragraph) }
  }

  /// The furniture among them.
  var furniture: [OpenedReport.Furniture] {
    units.compactMap { unit in unit.rule.map { OpenedReport.Furniture(span: unit.span, rule: $0) } }
  }
}
