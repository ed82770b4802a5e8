import EntenteLanguage
import EntenteModel

/// A scene as the readers of roles walk on it: which tokens are of a person's name or of another name.
struct RoleText {
  let scene: Scene
  let trees: Trees
  /// For each token the person's name that it is of, as an index into `people`; -1 for none.
  private let personAt: [Int32]
  /// For each token the other name that it is of, as an index into the scene's names; -1 for none.
  private let nameAt: [Int32]
  /// The names of persons, without what politeness put before them.
  let people: [Range<Int>]

  init(_ scene: Scene) {
    self.scene = scene
    trees = scene.trees
    var personAt = [Int32](repeating: -1, count: scene.trees.count)
    var nameAt = personAt
    var people: [Range<Int>] = []
    for (index, name) in scene.names.enumerated() {
      if name.kind == .person {
        let range = Self.bare(name.range, scene.trees)
        for token in range { personAt[token] = Int32(people.count) }
        people.append(range)
      } else {
        for token in name.range { nameAt[token] = Int32(index) }
      }
    }
    self.personAt = personAt
    self.nameAt = nameAt
    self.people = people
  }

  /// A person's name without honorifics and titles at its start, and with the words before it that the tree holds to
  /// be of it.
  private static func bare(_ range: Range<Int>, _ trees: Trees) -> Range<Int> {
    var start = range.lowerBound
    while start + 1 < range.upperBound, isTitle(trees.form(start)) { start += 1 }
    if start == range.lowerBound {
      let sentence = trees.sentence(of: start)
      while start > sentence.lowerBound, trees.relations[start] == .flat,
        Int(trees.heads[start]) == start - 1,
        trees.tags[start - 1] == .properNoun, !isTitle(trees.form(start - 1))
      {
        start -= 1
      }
    }
    return start..<range.upperBound
  }

  private static func isTitle(_ form: UInt64) -> Bool {
    OfficeWords.honorifics.contains(form) || OfficeWords.heads.contains(form)
      || OfficeWords.ranks.contains(form)
  }

  /// The person's name that a token is of.
  func person(at token: Int) -> Int? { personAt[token] < 0 ? nil : Int(personAt[token]) }

  /// The other name that a token is of.
  func name(at token: Int) -> NameMention? { nameAt[token] < 0 ? nil : scene.names[Int(nameAt[token])] }

  /// Whether a token, its number apart, is one of a list.
  func isOne(of list: WordList, _ token: Int) -> Bool { list.contains(trees.form(token)) }

  /// Whether a token heads the name of an office, in the singular.
  func isOffice(_ token: Int) -> Bool {
    OfficeWords.heads.contains(trees.form(token))
      && (trees.tags[token] == .noun || trees.tags[token] == .properNoun || isCapital(token))
  }

  /// Whether a token is of a time expression.
  func isTime(_ token: Int) -> Bool {
    let own = trees.text.segmented.tokens[token]
    return scene.dates(near: token).contains { $0.span.start < Int(own.end) && Int(own.start) < $0.span.end }
  }

  /// Whether a token starts with a capital.
  func isCapital(_ token: Int) -> Bool {
    trees.text.segmented.tokens[token].shape.contains(.initialUpper)
  }

  /// Whether a token is a comma, a hyphen or another mark of one byte.
  func isMark(_ token: Int, _ mark: UInt8) -> Bool {
    let token = trees.text.segmented.tokens[token]
    return token.end == token.start + 1 && scene.text.text.utf8[Int(token.start)] == mark
  }

  /// Whether nothing stands between a token and the one before it.
  func isGlued(_ token: Int) -> Bool {
    !trees.text.segmented.tokens[token].shape.contains(.spaceBefore)
      && !trees.text.segmented.tokens[token].shape.contains(.lineBefore)
  }

  /// The participant that the words of a range name; the referents are those of its last word that has any.
  func participant(_ range: Range<Int>) -> Participant {
    var referents: [Int] = []
    for token in range.reversed() {
      referents = referentsNamed(at: token, within: range)
      if !referents.isEmpty { break }
    }
    let span = trees.span(range)
    return Participant(span: span, words: trees.words(span), referents: referents)
  }

  /// The referents of the shortest naming that holds a token and lies within a range.
  private func referentsNamed(at token: Int, within range: Range<Int>) -> [Int] {
    let found = scene.referents(at: token)
    guard !found.isEmpty else { return [] }
    let (whole, own) = (trees.span(range), trees.span(token..<token + 1))
    var shortest = Int.max
    var result: [Int] = []
    for referent in found {
      for naming in scene.referents[referent].namings
      where naming.span.overlaps(own) && whole.contains(naming.span) && naming.span.count <= shortest {
        if naming.span.count < shortest { result = [] }
        shortest = naming.span.count
        if !result.contains(referent) { result.append(referent) }
      }
    }
    return result
  }

  /// The participant of a person's name.
  func personParticipant(_ person: Int) -> Participant {
    let range = people[person]
    var referents: [Int] = []
    for token in range where referents.isEmpty { referents = referentsNamed(at: token, within: range) }
    for token in range where referents.isEmpty {
      referents = scene.referents(at: token).filter { isNamed($0, at: token) }
    }
    let span = trees.span(range)
    return Participant(span: span, words: trees.words(span), referents: Array(referents.prefix(1)))
  }

  /// Whether a token is of a name of a person's referent, and not of a description alone.
  private func isNamed(_ referent: Int, at token: Int) -> Bool {
    let own = trees.span(token..<token + 1)
    return scene.referents[referent].kind == .person
      && scene.referents[referent].namings.contains { $0.form == .name && $0.span.overlaps(own) }
  }

  /// The word as it stands. Allocates.
  func string(_ token: Int) -> String { scene.text.string(of: trees.text.segmented.tokens[token]) }

  /// The word in small letters. Allocates.
  func word(_ token: Int) -> String {
    scene.text.string(of: trees.text.segmented.tokens[token]).lowercased()
  }
}
