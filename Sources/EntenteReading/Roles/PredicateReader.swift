import EntenteLanguage
import EntenteModel

/// Reads the office that a clause says somebody holds: "NAME is the mayor", "he was named minister", "NAME heads the
/// party".
struct PredicateReader {
  let titles: TitleReader
  private var phrases: OfficePhraseReader { titles.phrases }
  private var text: RoleText { titles.phrases.text }
  private var trees: Trees { titles.phrases.text.trees }

  /// The roles of all clauses.
  func read() -> [RoleDraft] {
    var found: [RoleDraft] = []
    for token in 0..<trees.count {
      if text.isOffice(token), text.person(at: token) == nil, let draft = office(token) {
        found.append(draft)
      } else if trees.tags[token] == .verb, Self.leading.contains(trees.lemmas[token]),
        let draft = leader(token)
      {
        found.append(draft)
      }
    }
    return found
  }

  /// "NAME is the mayor", "NAME became mayor", "NAME was named mayor", "they elected NAME mayor".
  private func office(_ head: Int) -> RoleDraft? {
    guard trees.xpos(head) != "NNS", trees.xpos(head) != "NNPS", let held = holding(head) else { return nil }
    guard let (person, participant) = holder(held.person) else { return nil }
    let sentence = trees.sentence(of: head)
    let start = titles.phraseStart(before: head, sentence)
    var limit = head + 1
    while limit < sentence.upperBound, limit - head < 16, !text.isMark(limit, 0x2C), !text.isMark(limit, 0x2E)
    {
      limit += 1
    }
    guard let phrase = phrases.read(from: start, head: head, limit: limit) else { return nil }
    let from = min(phrase.range.lowerBound, trees.core(of: held.person).lowerBound, held.verb)
    let to = max(phrase.range.upperBound, held.person + 1, held.verb + 1)
    var span = trees.span(from..<to)
    let time = text.scene.dates(near: head).first {
      $0.span.start >= span.start && $0.span.start <= span.end + 12
    }
    if let time { span = span.union(time.span) }
    guard span.count <= 400 else { return nil }
    return RoleDraft(
      person: person, participant: participant, phrase: phrase, span: span, time: time, rule: held.rule,
      tenure: phrase.tenure == .current ? held.tenure : nil)
  }

  private struct Holding {
    let person: Int
    let verb: Int
    let tenure: Role.Tenure
    let rule: String
  }

  /// Who holds the office that a noun names as a predicate.
  private func holding(_ head: Int) -> Holding? {
    if let copula = trees.child(of: head, .copula), trees.relations[head] != .nounClause,
      let subject = trees.subject(of: head), !trees.isNegated(head)
    {
      let isPast = trees.form(copula) == Self.was
      return Holding(person: subject, verb: copula, tenure: isPast ? .past : .current, rule: "role.copula")
    }
    guard let verb = trees.head(of: head), trees.tags[verb] == .verb, !trees.isNegated(verb) else {
      return nil
    }
    let lemma = trees.lemmas[verb]
    let isPredicate =
      trees.relations[head] == .openComplement || trees.relations[head] == .object
      || trees.relations[head] == .oblique
        && trees.preposition(of: head).map { trees.form($0) } == Self.asWord
    guard isPredicate else { return nil }
    let isFuture = trees.auxiliaries(of: verb).contains { Self.future.contains(trees.form($0)) }
    if lemma == Self.become || Self.serving.contains(lemma), let subject = trees.subject(of: verb) {
      return Holding(
        person: subject, verb: verb,
        tenure: isFuture ? .future : Self.serving.contains(lemma) ? .past : .current,
        rule: "role.becomes")
    }
    guard Self.naming.contains(lemma) else { return nil }
    let named = trees.isPassive(verb) ? trees.subject(of: verb) : trees.object(of: verb)
    guard let named, named != head else { return nil }
    return Holding(person: named, verb: verb, tenure: isFuture ? .future : .current, rule: "role.named")
  }

  /// The person that a token stands for: a name, or a pronoun that is resolved to a person.
  private func holder(_ token: Int) -> (person: Int, participant: Participant)? {
    if let person = text.person(at: token) { return (person, text.personParticipant(person)) }
    guard trees.tags[token] == .pronoun else { return nil }
    let referents = text.scene.referents(at: token).filter { text.scene.referents[$0].kind == .person }
    guard referents.count == 1, !trees.xpos(token).hasPrefix("W") else { return nil }
    let span = trees.span(token..<token + 1)
    let participant = Participant(span: span, words: trees.words(span), referents: referents)
    let person = text.people.indices.first { text.personParticipant($0).referents == referents }
    return person.map { ($0, participant) }
  }

  /// "NAME heads the party", "the party led by NAME".
  private func leader(_ verb: Int) -> RoleDraft? {
    guard !trees.isNegated(verb) else { return nil }
    let isPassive = trees.isPassive(verb)
    guard let subject = isPassive ? trees.agent(of: verb) : trees.subject(of: verb),
      let holder = named(subject, of: verb), let person = text.person(at: holder),
      let body = isPassive ? trees.subject(of: verb) ?? trees.head(of: verb) : trees.object(of: verb),
      isBody(body),
      let noun = Self.nouns[trees.lemmas[verb]]
    else { return nil }
    let range = text.name(at: body)?.range ?? trees.phrase(of: body)
    let from = min(trees.core(of: holder).lowerBound, range.lowerBound, verb)
    let to = max(text.people[person].upperBound, range.upperBound, verb + 1)
    let span = trees.span(from..<to)
    guard span.count <= 400 else { return nil }
    let phrase = OfficePhrase(
      range: verb..<verb + 1, title: verb..<verb + 1, office: noun, of: text.participant(range),
      tenure: trees.xpos(verb) == "VBD" ? .past : .current, isCounterpart: false)
    return RoleDraft(
      person: person, participant: text.personParticipant(person), phrase: phrase, span: span,
      rule: "role.leads")
  }

  /// The noun that a subject stands for: in a relative clause the one that the clause is about.
  private func named(_ subject: Int, of verb: Int) -> Int? {
    guard trees.xpos(subject).hasPrefix("W") else { return subject }
    guard trees.relations[verb] == .nounClause, let noun = trees.head(of: verb) else { return nil }
    if text.person(at: noun) != nil { return noun }
    return trees.children(of: noun, .flat).first { text.person(at: $0) != nil }
  }

  private func isBody(_ token: Int) -> Bool {
    text.name(at: token)?.kind == .organisation || OfficeWords.bodies.contains(trees.form(token))
  }

  private static let leading = WordList("head lead chair command run direct")
  private static let nouns = WordTable<String>([
    ("head", "head"), ("lead", "leader"), ("chair", "chairman"), ("command", "commander"), ("run", "head"),
    ("direct", "director"),
  ])
  private static let naming = WordList(
    "name appoint elect make designate choose nominate crown declare install reappoint reelect re-elect swear"
  )
  private static let serving = WordList("serve act work")
  private static let future = WordList("will 'll shall")
  private static let become = WordHash.of("become")
  private static let asWord = WordHash.of("as")
  private static let was = WordHash.of("was")
}
