import EntenteModel

/// Decides which part each unit of a text plays.
///
/// First the furniture that its words give away, then the head (all before the first prose): title, byline,
/// dates; then what repeats the head, then the tail (all after the last prose); what is left are headings,
/// list items, paragraphs.
struct PassageReader {
  /// The units, with their kinds once `read` is done.
  private(set) var units: [TextUnit]
  /// The place of the title among the units.
  private(set) var title: Int?
  /// What the head says of author, outlet and date.
  private(set) var head = ReportHead()

  /// The text.
  let text: [UInt8]

  /// Reads the units of `text`; `title` is the place of the title where a page tells it.
  init(_ units: [TextUnit], of text: [UInt8], title: Int? = nil) {
    self.units = units
    self.text = text
    self.title = title
    markCues()
    markHouseHead()
    let start = proseStart()
    readHead(before: start)
    markRepeats(from: start)
    markHouseTail(from: start)
    markTail()
    decideRest()
  }

  /// Marks a unit as furniture.
  mutating func mark(_ index: Int, _ rule: FurnitureRule) {
    units[index].mark(rule)
  }

  private mutating func markCues() {
    for index in units.indices where units[index].kind == nil && !units[index].startsQuoted {
      if let rule = CuePhrases.english.match(units[index].words.hashes) {
        units[index].mark(rule)
      } else if isBreadcrumb(units[index]) {
        units[index].mark(.breadcrumb)
      }
    }
  }

  /// "Home > World > Africa": at least two arrows between short names.
  private func isBreadcrumb(_ unit: TextUnit) -> Bool {
    guard unit.look.words <= 16, !unit.look.endsSentence, unit.look.auxiliaries == 0 else { return false }
    let line = text[unit.span.start..<unit.span.end]
    var arrows = 0
    for place in line.indices where place + 2 < line.endIndex {
      if line[place] == 0x20, line[place + 1] == 0x3E, line[place + 2] == 0x20 { arrows += 1 }
      if line[place] == 0xC2, line[place + 1] == 0xBB { arrows += 1 }
      if line[place] == 0xE2, line[place + 1] == 0x80, line[place + 2] == 0xBA { arrows += 1 }
    }
    return arrows >= 2
  }

  /// The place of the first unit of prose, or of the end.
  private func proseStart() -> Int {
    for (index, unit) in units.enumerated() where !unit.isFurniture && unit.isProse {
      if index == 0, units.count > 1, unit.look.words <= 25, isTitleLike(unit) { continue }
      return index
    }
    return units.count
  }

  private func isTitleLike(_ unit: TextUnit) -> Bool {
    unit.look.endsQuestion || !unit.look.endsSentence
  }

  private mutating func readHead(before start: Int) {
    if title == nil {
      title = (0..<start).first { index in
        let unit = units[index]
        return unit.kind == nil && unit.shape ?? .heading != .listItem && unit.look.words >= 2
          && !HeadLine(unit, text).isByline
      }
    }
    if let title { units[title].kind = .title }
    for index in 0..<start where units[index].kind == nil && index != title {
      let line = HeadLine(units[index], text)
      let next = index + 1 < start ? HeadLine(units[index + 1], text) : nil
      let previous = index > 0 && index - 1 != title ? HeadLine(units[index - 1], text) : nil
      let isBetween = next?.isByline == true || previous?.isByline == true
      if line.isByline || (isBetween && line.isName) {
        units[index].kind = .byline
      }
    }
    for index in 0..<start where units[index].kind == .byline { head.take(HeadLine(units[index], text)) }
    if let first = units.indices.first(where: { $0 >= start && !units[$0].isFurniture }) {
      head.take(Dateline(of: text[units[first].span.start..<units[first].span.end]))
    }
  }

  /// Marks lines of the head that come again, and fragments that repeat words of the title behind white
  /// space.
  private mutating func markRepeats(from start: Int) {
    if let title, title + 1 < units.count, units[title + 1].shape == .heading, units[title + 1].kind == nil,
      PageText.mostlySame(units[title].words.hashes, units[title + 1].words.hashes)
    {
      units[title + 1].mark(.repeat)
    }
    var seen: Set<[UInt64]> = []
    var fragments: Set<[UInt64]> = []
    let titleWords = Set(title.map { units[$0].words.hashes } ?? [])
    for index in units.indices {
      let unit = units[index]
      let isShort = unit.look.words <= 40 && !unit.words.hashes.isEmpty
      if isShort, index < start || index == title, !unit.isFurniture {
        if !seen.insert(unit.words.hashes).inserted { units[index].mark(.repeat) }
      } else if isShort, unit.look.words >= 3, seen.contains(unit.words.hashes) {
        units[index].mark(.repeat)
      }
      if unit.isBehindRun, unit.kind == nil, unit.look.words <= 6, unit.look.isTitleCase,
        !unit.look.endsSentence,
        unit.words.hashes.allSatisfy(titleWords.contains)
      {
        units[index].mark(.keyword)
        fragments.insert(unit.words.hashes)
      }
    }
    for index in units.indices where units[index].kind == nil && units[index].shape == nil {
      let words = units[index].words.hashes.filter { $0 != LineWords.colon }
      if fragments.contains(words) { units[index].mark(.keyword) }
    }
  }

  private mutating func markTail() {
    let last = units.lastIndex {
      !$0.isFurniture && !$0.isLinkedItem && ($0.isProse || $0.listMarker > 0)
    }
    guard let last else { return }
    markRelatedLists()
    for index in units.indices.dropFirst(last + 1)
    where units[index].kind == nil && !units[index].isOfDocument {
      let look = units[index].look
      if units[index].isLinkedItem { units[index].mark(.link) }
      if units[index].shape == .listItem || units[index].shape == .caption || look.words > 16 { continue }
      if look.isTitleCase, look.words >= 4, look.auxiliaries == 0, !look.endsSentence {
        units[index].mark(.tags)
      } else if !look.endsSentence, look.numbers == 0, !units[index].startsQuoted {
        units[index].mark(.dangling)
      }
    }
    markAuthorBoxes(last: last)
  }

  /// “A headline of another article,” by Somebody Else: at least two such lines in a row, or one after the
  /// prose.
  private mutating func markRelatedLists() {
    for index in units.indices where units[index].kind == nil && endsWithAuthor(units[index]) {
      let isAfterOther = index > 0 && (units[index - 1].rule == .relatedBy)
      let isBeforeOther = index + 1 < units.count && endsWithAuthor(units[index + 1])
      let isLast = !units[(index + 1)...].contains { $0.kind == nil && $0.isProse }
      if isAfterOther || isBeforeOther || isLast { units[index].mark(.relatedBy) }
    }
  }

  /// Whether a line ends with a quotation mark, "by" and a name of two to four words.
  private func endsWithAuthor(_ unit: TextUnit) -> Bool {
    guard unit.look.words <= 30, !unit.look.endsSentence,
      let by = unit.words.hashes.lastIndex(of: Self.by), by > 1,
      (2...4).contains(unit.words.hashes.count - by - 1)
    else { return false }
    let before = text[unit.span.start..<unit.words.starts[by]].reversed().drop { $0 <= 0x20 }
    let quote = before.first == 0x22 || Array(before.prefix(3)) == [0x9D, 0x80, 0xE2]
    let name = LineLook(text[unit.words.starts[by + 1]..<unit.span.end])
    return quote && name.capitals >= 2 && name.lowerWords <= 1
  }

  private mutating func markAuthorBoxes(last: Int) {
    let authors = head.authors.map { LineWords(Array($0.utf8)[...]).hashes }
    for index in units.indices.dropFirst(max(1, last - 2)) where units[index].kind == nil {
      if AuthorBox(authors: authors).describes(units[index], of: text) { units[index].mark(.authorBox) }
    }
  }

  private mutating func decideRest() {
    var next: TextUnit?
    for index in units.indices.reversed() where units[index].kind == nil {
      units[index].kind = kind(of: units[index], before: next)
      next = units[index]
    }
  }

  private func kind(of unit: TextUnit, before next: TextUnit?) -> Passage.Kind {
    if let shape = unit.shape { return shape }
    let look = unit.look
    let isLine = !text[unit.span.start..<unit.span.end].contains(0x0A)
    let isShort = isLine && look.words <= 14 && unit.span.count <= 120
    let opens =
      next.map { $0.isProse || $0.listMarker > 0 || $0.look.words >= 8 || $0.look.endsColon } ?? false
    let isNamed = look.auxiliaries == 0 || look.endsQuestion || look.isTitleCase
    if isShort, opens, isNamed, !unit.startsQuoted, !look.endsSentence || look.endsQuestion {
      if unit.listMarker == 0 { return .heading }
      if next?.listMarker == 0, look.endsQuestion || look.words >= 2 { return .heading }
    }
    if unit.listMarker > 0 { return .listItem }
    if isCaption(unit) { return .caption }
    return text[unit.span.start] == 0x3E ? .quote : .paragraph
  }

  /// Whether a line ends with who made a picture: "(Image: Agency)", "Photo: …", "/Getty Images".
  func isCaption(_ unit: TextUnit) -> Bool {
    guard unit.look.words <= 50 else { return false }
    let words = unit.words.hashes
    for place in words.indices.dropLast()
    where place + 8 > words.count && Self.pictureWords.contains(words[place]) {
      if words[place + 1] == LineWords.colon { return true }
    }
    return words.suffix(2) == Self.gettyImages
  }

  private static let pictureWords = WordSet(
    "image images photo photos picture pictures pic photograph credit")
  private static let gettyImages = LineWords(Array("getty images".utf8)[...]).hashes[...]
  private static let by = WordSet.hash(of: Array("by".utf8)[...])
}
