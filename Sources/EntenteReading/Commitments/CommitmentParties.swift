import EntenteLanguage
import EntenteModel

/// Who binds themselves: by the tree and, where the tree tells nobody, by the order of words.
///
/// Only those can be a party who act: persons, states, bodies, armed groups, and nouns of people. A visit or a pipeline
/// is none. Beside a person stands the state that the report has that person in office for.
struct CommitmentParties {
  let scene: Scene

  private var trees: Trees { scene.trees }

  /// The parties in a noun phrase and all that are joined to it.
  func acting(_ head: Int) -> [Participant] {
    let row = trees.row(of: head).filter(isActing)
    let others = row.filter { !isPlace($0) }
    return (others.isEmpty ? row : others).flatMap { member -> [Participant] in
      let participant = scene.participant(member)
      return [participant] + states(of: participant)
    }
  }

  /// The nearest who act before a verb, or none.
  func nearest(before verb: Int) -> [Participant] { inOrder(before: verb) }

  /// Whether a noun or pronoun is one who can bind themselves.
  func isActing(_ token: Int) -> Bool {
    let found = scene.referents(at: token)
    if found.contains(where: { acts(scene.referents[$0].kind) }) { return true }
    if isAgency(token) { return true }
    if CommitmentFacts.isPeople(trees, token) { return true }
    return trees.tags[token] == .properNoun && found.allSatisfy { scene.referents[$0].kind == .place }
  }

  /// "the World Food Programme": a body by the name of what it does.
  private func isAgency(_ token: Int) -> Bool {
    trees.tags[token] == .properNoun
      && scene.referents(at: token).contains { scene.referents[$0].kind == .programme }
  }

  private func isPlace(_ token: Int) -> Bool {
    let found = scene.referents(at: token)
    return !found.isEmpty && found.allSatisfy { scene.referents[$0].kind == .place }
  }

  /// Whether one of them is a state, a body or a body's people, or a person in office for one.
  func areOfficial(_ parties: [Participant]) -> Bool {
    parties.contains { participant in
      participant.referents.isEmpty
        || participant.referents.contains { index in
          switch scene.referents[index].kind {
          case .state, .organisation, .armedGroup, .people, .programme: true
          case .person, .place, .infrastructure, .agreement, .event, .thing: false
          }
        }
    }
  }

  /// The subject of a verb, where it can bind itself; else the subject that the verb's own subject stands under, else,
  /// where the tree shows no subject, the nearest noun before the verb that can.
  func subject(of verb: Int) -> [Participant] {
    guard var who = trees.subject(of: verb) else { return inOrder(before: verb) }
    for _ in 0..<3 {
      let found = acting(who)
      if !found.isEmpty || trees.relations[who] == .subject { return found }
      var above = trees.head(of: who)
      while let place = above, trees.tags[place] != .verb { above = trees.head(of: place) }
      guard let above, let next = trees.subject(of: above), next != who else { return [] }
      who = next
    }
    return []
  }

  /// The two or more states that were last spoken of together before a token.
  func joint(before token: Int) -> [Participant] {
    var place = token - 1
    let first = max(0, token - 2_000)
    while place >= first {
      defer { place -= 1 }
      let found = states(at: place)
      guard !found.isEmpty else { continue }
      if found.count > 1 {
        let words = trees.span(place..<place + 1)
        return [Participant(span: words, words: trees.words(words), referents: found)]
      }
      if trees.relations[place] == .conjunct, let head = trees.head(of: place), states(at: head).count == 1,
        states(at: head) != found
      {
        return [scene.participant(head), scene.participant(place)]
      }
    }
    return principals
  }

  /// The two states that a report is about: named far more often than any other.
  private var principals: [Participant] {
    let states = scene.referents.indices.filter { scene.referents[$0].kind == .state }
      .sorted {
        (scene.referents[$1].namings.count, $0) < (scene.referents[$0].namings.count, $1)
      }
    func count(_ place: Int) -> Int {
      states.indices.contains(place) ? scene.referents[states[place]].namings.count : 0
    }
    guard count(1) >= 2, count(1) > count(2) else { return [] }
    return states.prefix(2).compactMap { index in
      guard let span = scene.referents[index].namings.first?.span else { return nil }
      return Participant(span: span, words: trees.words(span), referents: [index])
    }
  }

  /// The nearest before a verb, in its sentence, that acts and stands under no preposition, with those joined to it.
  private func inOrder(before verb: Int) -> [Participant] {
    let sentence = trees.sentence(of: verb)
    guard
      let last = (sentence.lowerBound..<verb).last(where: { token in
        trees.tags[token] == .noun || trees.tags[token] == .properNoun
          ? isActing(token) && isFree(token) : false
      })
    else { return [] }
    var members = [last]
    while trees.relations[members[0]] == .conjunct, let head = trees.head(of: members[0]), isActing(head) {
      members.insert(head, at: 0)
    }
    return members.flatMap { [scene.participant($0)] + states(of: scene.participant($0)) }
  }

  /// Whether a noun is no part of another phrase: not under a preposition, no possessor, no modifier.
  private func isFree(_ token: Int) -> Bool {
    switch trees.relations[token] {
    case .compound, .flat, .adjectivalModifier, .apposition, .nounClause, .nominalModifier, .oblique: false
    default: trees.preposition(of: token) == nil
    }
  }

  private func acts(_ kind: EntityKind) -> Bool {
    switch kind {
    case .person, .state, .organisation, .armedGroup, .people: true
    case .place, .infrastructure, .agreement, .event, .programme, .thing: false
    }
  }

  private func states(at token: Int) -> [Int] {
    scene.referents(at: token).filter { scene.referents[$0].kind == .state }
  }

  /// The state that a person is named with: "Norwegian President Lund", "Lund, Norway's president".
  private func states(of participant: Participant) -> [Participant] {
    guard participant.referents.count == 1, let index = participant.referents.first else { return [] }
    let referent = scene.referents[index]
    if referent.kind == .place, let code = referent.state,
      let state = scene.referents.firstIndex(where: { $0.kind == .state && $0.code == code })
    {
      return [Participant(span: participant.span, words: participant.words, referents: [state])]
    }
    guard referent.kind == .person else { return [] }
    let places = TokenPlaces(trees)
    for naming in referent.namings where naming.form != .pronoun {
      let tokens = places.tokens(in: naming.span)
      guard let head = tokens.first(where: { !tokens.contains(trees.head(of: $0) ?? -1) }) else { continue }
      let around = trees.phrase(of: head)
      let apposition = trees.children(of: head, .apposition).map(trees.phrase)
      for token in [around] + apposition {
        guard let state = token.lazy.compactMap({ states(at: $0).first }).first else { continue }
        return [Participant(span: participant.span, words: participant.words, referents: [state])]
      }
    }
    return []
  }
}

extension Trees {
  /// A token and all that are joined to it, also where each hangs on the one before it, in the order of the text.
  func row(of token: Int) -> [Int] {
    var members = [token]
    var next = 0
    while next < members.count, members.count < 16 {
      members += children(of: members[next], .conjunct)
      next += 1
    }
    return members.sorted()
  }
}
