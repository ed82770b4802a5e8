import EntenteModel

/// Joins the referents of many reports to entities.
///
/// A pure function of the set of contributions. Referents are first put together to profiles that nothing tells
/// apart, then profiles are joined by rules that each keep their name: by code, by spelling, by the order or number
/// of words, by acronyms, a short name with the only full one that it can be of, and things without a name by the noun
/// phrases that tell of them. What could be several is joined with none. Profiles meet in blocks of shared words only,
/// so that cost grows with the number of names.
///
/// A thing that each report tells of in passing is an entity where several reports do; else its referents are of none.
package struct EntityAssembler {
  private let support: Support

  /// Makes an assembler that takes each report for a text of its own.
  package init() { self.init(support: Support(lineages: [])) }

  /// Makes an assembler that knows which reports come from one text.
  init(support: Support) {
    self.support = support
  }

  /// Joins what some reports speak of.
  ///
  /// - Parameters:
  ///   - contributions: what the reports bring.
  ///   - keepsPassing: whether things told of in passing are kept that no other report tells of.
  /// - Returns: the entities, sorted by identity; every referent is of one at most.
  package func assemble(_ contributions: [Contribution], keepsPassing: Bool = false) -> [Entity] {
    var book = WordBook()
    let profiles = Self.profiles(contributions, &book)
    let joins = Self.judge(profiles, &book)
    return EntityWriter(profiles: profiles, joins: joins, support: support, keepsPassing: keepsPassing)
      .entities()
  }

  /// All judgements on some profiles.
  static func judge(_ profiles: [EntityProfile], _ book: inout WordBook) -> [ProfileJoin] {
    var sets = DisjointSets(count: profiles.count)
    var joins = CodeJoiner(profiles: profiles).joins(&sets)
    joins += StrangerJoiner(profiles: profiles).joins(&sets, book)
    joins += NameJoiner(profiles: profiles).joins(&sets, &book)
    joins += PersonJoiner(profiles: profiles).joins(&sets, &book)
    joins += MinistryJoiner(profiles: profiles).joins(&sets, book)
    joins += BodyJoiner(profiles: profiles).joins(&sets, book)
    joins += AcronymJoiner(profiles: profiles).joins(&sets, book)
    joins += PhraseJoiner(profiles: profiles).joins(&sets, book)
    return joins
  }

  /// The profiles of all referents, sorted by what they are told apart by.
  static func profiles(_ contributions: [Contribution], _ book: inout WordBook) -> [EntityProfile] {
    var folded: [FoldKey: FoldedName] = [:]
    var found: [EntityProfile.Key: EntityProfile] = [:]
    var seen: Set<ReportID> = []
    for contribution in contributions.sorted(by: { $0.reading.report < $1.reading.report })
    where seen.insert(contribution.reading.report).inserted {
      for (index, referent) in contribution.reading.referents.enumerated() {
        let key = FoldKey(name: referent.name, form: referent.kind.nameClass)
        let name = folded[key] ?? FoldedName(referent.name, of: key.form)
        folded[key] = name
        let member = Entity.Member(report: contribution.reading.report, referent: index)
        add(referent, name, member, to: &found, &book)
      }
    }
    return found.values.sorted { $0.key < $1.key }
  }

  private struct FoldKey: Hashable {
    let name: String
    let form: NameClass
  }

  static func add(
    _ referent: Referent, _ name: FoldedName, _ member: Entity.Member,
    to found: inout [EntityProfile.Key: EntityProfile], _ book: inout WordBook
  ) {
    let isDescribed = referent.isDescribed
    let isAlone = referent.kind == .person && name.words.count == 1 && !isDescribed
    let key = EntityProfile.Key(
      kind: referent.kind, code: referent.code ?? "",
      state: referent.kind == .person || referent.code != nil ? "" : referent.state ?? "",
      name: name.words.joined(separator: " "), report: isAlone ? member.report.rawValue : "",
      isDescribed: isDescribed)
    var profile =
      found[key]
      ?? EntityProfile(
        key: key, words: name.words.map { book.number(of: $0) }, isAcronym: name.isAcronym)
    if profile.members.isEmpty { profile.firstName = referent.name }
    profile.members.append(member)
    profile.names.formUnion(referent.names)
    profile.names.insert(referent.name)
    profile.mainNames.insert(referent.name)
    if referent.namings.contains(where: { $0.form == .name }) { profile.isNamed = true }
    if !referent.isPassing { profile.isPassing = false }
    profile.weight += referent.namings.count { $0.form != .pronoun }
    profile.tellings += referent.namings.count { $0.form == .description }
    found[key] = profile
  }
}

extension EntityKind {
  /// How names of the kind are built.
  var nameClass: NameClass {
    switch self {
    case .person: .person
    case .place, .state: .place
    case .organisation, .armedGroup, .infrastructure, .agreement, .event, .programme, .people, .thing: .other
    }
  }

  /// Kinds that one thing can be taken for in two reports, by what they are taken together as.
  var family: Int {
    switch self {
    case .person: 0
    case .state, .place: 1
    case .organisation, .armedGroup: 2
    case .infrastructure, .agreement, .programme, .thing: 3
    case .event: 4
    case .people: 5
    }
  }
}
