/// A sentence, or a piece between bars, of a line in which an outlet may speak of itself or to its reader.
struct HouseSentence {
  private let bytes: ArraySlice<UInt8>
  private let look: LineLook
  private let words: [UInt64]

  /// Takes a sentence without the white space around it.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    look = LineLook(bytes)
    words = LineWords(bytes).hashes
  }

  /// Whether it could stand among house sentences: short, nobody's speech, and where it opens the line no more
  /// than a name.
  func isHarmless(opens: Bool) -> Bool {
    if bytes.contains(0x22) || words.contains(where: HouseWords.speech.contains) { return false }
    return opens ? look.words <= 4 && look.auxiliaries == 0 : look.words <= 14
  }

  /// The rule by which it is of the house.
  func rule(_ names: OwnNames) -> FurnitureRule? {
    if words.isEmpty || words.contains(where: HouseWords.speech.contains) { return nil }
    if let rule = CuePhrases.english.match(words) { return rule }
    if isContact || isInvitation(names) { return .contact }
    if isCondition { return .disclaimer }
    if isLabel { return .label }
    if isPointer { return .related }
    return isAbout(names) ? .about : nil
  }

  /// "Hotline 112", "For the night desk call +00 …", "Enquiries: …"; an address in a sentence without a verb.
  private var isContact: Bool {
    guard look.words <= 16, look.auxiliaries == 0 else { return false }
    let isDialled = HouseWords.dials.contains(words[0]) || bytes.first == 0x2B
    if look.words <= 6, isDialled, words.dropFirst().contains(LineWords.number) { return true }
    if look.words <= 12, look.lowerWords <= 6, hasAddress, !hasClauses { return true }
    let place = words.prefix(5).lastIndex(where: HouseWords.contacts.contains)
    guard let place, place + 1 < words.count else { return false }
    let next = words[place + 1]
    return next == LineWords.colon || isNumber(next) || HouseWords.calls.contains(next)
  }

  /// An imperative about what only an outlet has: "Download the Coast app", "Write to our readers' page".
  private func isInvitation(_ names: OwnNames) -> Bool {
    guard look.words <= 16, look.auxiliaries == 0, HouseWords.invitations.contains(words[0]) else {
      return false
    }
    return words.contains(where: HouseWords.offers.contains) || names.stand(in: words)
      || (look.capitals >= 2 && words.contains(HouseWords.app))
  }

  /// How the text may be passed on: "When quoting, name the source", "Members only", "Not for resale".
  private var isCondition: Bool {
    guard look.words <= 30 else { return false }
    let isWhen =
      words.count > 1 && HouseWords.conditions.contains(words[0]) && HouseWords.reusing.contains(words[1])
    if isWhen { return true }
    if words.last == HouseWords.only, look.words <= 8, look.auxiliaries == 0 {
      return words.contains(where: HouseWords.circles.contains)
    }
    if words.count > 2, words[0] == HouseWords.not, words[1] == HouseWords.for {
      return look.words <= 8 && words[2...].contains(where: HouseWords.circles.contains)
    }
    let mayBe = words.indices.dropLast().contains {
      (words[$0] == HouseWords.may || words[$0] == HouseWords.not) && words[$0 + 1] == HouseWords.be
    }
    let isReuse = HouseWords.reuses.contains(words[0]) && words.contains(where: HouseWords.leave.contains)
    if !mayBe || isReuse { return isReuse }
    return words.contains(where: HouseWords.reused.contains)
      || (words.contains(where: HouseWords.quoted.contains)
        && words.contains(where: HouseWords.leave.contains))
  }

  /// "Story code AB12", "Risk score: 4/10", "214 likes".
  private var isLabel: Bool {
    guard look.words <= 10, look.auxiliaries == 0, look.numbers > 0 || words.contains(LineWords.colon) else {
      return false
    }
    if words.count == 2, words[0] == LineWords.number { return HouseWords.counts.contains(words[1]) }
    guard let place = words.prefix(3).firstIndex(where: HouseWords.labels.contains) else { return false }
    let isOwn =
      !HouseWords.measures.contains(words[place])
      || (place > 0 && HouseWords.measured.contains(words[place - 1]))
    guard isOwn, place + 1 < words.count else { return false }
    return words[place + 1] == LineWords.colon || (look.words <= 5 && look.numbers > 0)
  }

  /// A teaser that ends with where its story stands: "… — see page 14", "… — p. 4", "… see photo".
  private var isPointer: Bool {
    guard look.words <= 20, look.auxiliaries == 0, words.count >= 3 else { return false }
    let last = words[words.count - 1]
    let before = words[words.count - 2]
    if HouseWords.pages.contains(before), isNumber(last) {
      return words[words.count - 3] == HouseWords.see || hasDash
    }
    return before == HouseWords.see && HouseWords.pictures.contains(last)
  }

  /// What the outlet is, whom it serves, who pays for it.
  private func isAbout(_ names: OwnNames) -> Bool {
    let name = names.length(atStartOf: words)
    let rest = words[name...]
    let reach = names.stand(in: Array(words.prefix(name))) ? rest.count : 7
    if name > 0 {
      if rest.allSatisfy(HouseWords.legalForms.contains), name < words.count || look.auxiliaries == 0 {
        return true
      }
      if rest.first == LineWords.colon, look.words <= 16, look.auxiliaries == 0 { return true }
      if look.words <= 30, serves(rest), rest.prefix(reach).contains(where: HouseWords.affairs.contains) {
        return true
      }
    }
    guard look.words <= 14, look.auxiliaries == 0 else { return false }
    let isRegistered = words.prefix(4).contains(where: HouseWords.registers.contains)
    if isRegistered, words.contains(LineWords.number), words.contains(where: HouseWords.numbers.contains) {
      return true
    }
    return words.count > 1 && HouseWords.participles.contains(words[0])
      && (HouseWords.joints.contains(words[1]) || isNumber(words[1])) && !hasClauses
  }

  /// Whether the words behind a name say what it does ("serves …") or is ("is a …", "briefings are supplied …").
  private func serves(_ rest: ArraySlice<UInt64>) -> Bool {
    if rest.prefix(2).contains(where: HouseWords.services.contains) { return true }
    return rest.prefix(3).indices.contains { place in
      HouseWords.copulas.contains(rest[place]) && place + 1 < rest.endIndex
        && HouseWords.states.contains(rest[place + 1])
    }
  }

  /// An address of mail or of the web.
  private var hasAddress: Bool {
    for place in bytes.indices.dropFirst().dropLast() {
      if bytes[place] == 0x40, LineLook.isWord(bytes[place - 1]), LineLook.isWord(bytes[place + 1]) {
        return true
      }
    }
    return words.contains(where: HouseWords.webs.contains)
  }

  /// Whether a comma with white space behind it parts the sentence.
  private var hasClauses: Bool {
    bytes.indices.dropLast().contains { bytes[$0] == 0x2C && bytes[$0 + 1] == 0x20 }
  }

  private var hasDash: Bool {
    bytes.indices.dropLast(2).contains { place in
      bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] & 0xFE == 0x92
        || bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x94
        || bytes[place] == 0x20 && bytes[place + 1] == 0x2D
    }
  }

  private func isNumber(_ word: UInt64) -> Bool { word == LineWords.number }
}
