import EntenteLanguage
public import EntenteModel

/// Reads who holds, held or is to hold which office: from titles, appositions, copulas, verbs of naming and leading.
///
/// An office is said of a person once for each way of saying it: a report that goes on to call a president
/// "President Benner" has stated nothing new. Every rule is listed in `docs/rules/roles.md`.
public struct RoleReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The roles that a report states, in the order of the text.
  public func read(_ scene: Scene) -> [Mention] {
    let text = RoleText(scene)
    guard !text.people.isEmpty else { return [] }
    var drafts: [RoleDraft] = []
    let phrases = OfficePhraseReader(text)
    let titles = TitleReader(phrases: phrases)
    let appositions = AppositionReader(phrases: phrases)
    for person in text.people.indices {
      drafts += titles.read(person) + appositions.read(person)
    }
    drafts += PredicateReader(titles: titles).read()
    drafts.sort { ($0.span, $0.rule) < ($1.span, $1.rule) }
    return RestatementFilter(text).filter(drafts).map { $0.mention(in: scene) }
  }
}

/// A role on its way to a mention.
struct RoleDraft {
  /// The person's name, as an index into ``RoleText/people``.
  let person: Int
  let participant: Participant
  var phrase: OfficePhrase
  let span: TextSpan
  var time: Timex?
  let rule: String
  /// Whether the title is a rank alone.
  var isRank = false
  /// Whether the same phrase told of the office's holder before.
  var tenure: Role.Tenure

  init(
    person: Int, participant: Participant, phrase: OfficePhrase, span: TextSpan, time: Timex? = nil,
    rule: String,
    isRank: Bool = false, tenure: Role.Tenure? = nil
  ) {
    self.person = person
    self.participant = participant
    self.phrase = phrase
    self.span = span
    self.time = time
    self.rule = rule
    self.isRank = isRank
    self.tenure = tenure ?? phrase.tenure
  }

  func mention(in scene: Scene) -> Mention {
    let role = Role(
      person: participant, title: scene.trees.span(phrase.title), office: phrase.office, of: phrase.of,
      tenure: tenure, time: time)
    return Mention(report: scene.report, span: span, claim: .role(role), rule: rule)
  }
}
