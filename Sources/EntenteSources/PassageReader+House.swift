import EntenteModel

extension PassageReader {
  /// The names by which the text's outlet calls itself: of the head, the dateline, the copyright.
  func ownNames() -> OwnNames {
    var names = [head.outlet, head.agency].compactMap(\.self)
    for unit in units where unit.kind == .byline || unit.rule == .copyright {
      let line = text[unit.span.start..<unit.span.end]
      if unit.rule == .copyright, let holder = PlainCredits.holder(in: String(decoding: line, as: UTF8.self))
      {
        names.append(holder)
      }
      guard unit.kind == .byline, unit.span.count <= 200 else { continue }
      names += String(decoding: line, as: UTF8.self).split { "|•·".contains($0) }.map {
        String($0).trimmed(of: " \u{00A0}")
      }.filter { part in !head.authors.contains { part.contains($0) } }
    }
    return OwnNames(names)
  }

  /// Marks the lines of the head, behind its first, that are of the house throughout.
  mutating func markHouseHead() {
    for index in units.indices.prefix(6).dropFirst() where units[index].kind == nil {
      let line = HeadLine(units[index], text)
      if !line.authors.isEmpty || line.date != nil { continue }
      if index == 1, units[0].isProse, units[0].look.endsSentence { return }
      if let rule = HouseLine(units[index], of: text).rule(OwnNames([]), strictly: true) {
        mark(index, rule)
      } else if units[index].isProse {
        return
      }
    }
  }

  /// Marks the lines of the house at the end of the text: upwards from the last line until prose.
  mutating func markHouseTail(from start: Int) {
    markBehindCredits()
    let names = ownNames()
    for index in units.indices.reversed() where index > start && units[index].kind == nil {
      let unit = units[index]
      if isCaption(unit) { continue }
      if let rule = HouseLine(unit, of: text).rule(names) {
        mark(index, rule)
      } else if unit.isProse || unit.startsQuoted || unit.look.words > 16 {
        if !AuthorBox(authors: []).describes(unit, of: text) { break }
      }
    }
    markTeasers(from: start)
  }

  /// Marks what follows on the line that says who reported and edited, if it is no more than a few lines.
  private mutating func markBehindCredits() {
    guard let credits = units.lastIndex(where: { $0.rule == .credits && Self.isDesk($0.words.hashes) }) else {
      return
    }
    let rest = units[(credits + 1)...]
    guard rest.count <= 5, rest.allSatisfy({ $0.look.words <= 50 && !$0.startsQuoted }) else { return }
    for index in rest.indices where units[index].kind == nil {
      mark(index, HouseLine(units[index], of: text).rule(ownNames()) ?? .behindCredits)
    }
  }

  /// Marks short lines under a line of the house.
  private mutating func markTeasers(from start: Int) {
    guard let last = units.lastIndex(where: { !$0.isFurniture && $0.isProse }), last >= start else { return }
    let house = units.indices.first { $0 > last && units[$0].rule.map(Self.houseRules.contains) ?? false }
    guard let house else { return }
    for index in units.indices where index > house && units[index].kind == nil {
      let unit = units[index]
      if unit.look.words <= 16, !unit.look.endsSentence, !unit.startsQuoted, unit.shape == nil {
        mark(index, .dangling)
      }
    }
  }

  private static func isDesk(_ words: [UInt64]) -> Bool {
    words.prefix(2).contains(where: deskWords.contains)
  }

  private static let deskWords = WordSet("reporting editing writing")
  private static let houseRules: Set<FurnitureRule> = [
    .about, .label, .contact, .disclaimer, .copyright, .subscribe, .behindCredits,
  ]
}
