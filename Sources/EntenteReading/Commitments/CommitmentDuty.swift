import EntenteLanguage
import EntenteModel

/// What is owed or undertaken in a sentence without a verb of binding: "is to withdraw within three days", "must let 600
/// tonnes pass", "will send 45 observers".
struct CommitmentDuty {
  let scene: Scene
  let verb: Int
  let memory: CommitmentMemory

  private var trees: Trees { scene.trees }
  private var finder: CommitmentParties { CommitmentParties(scene: scene) }
  private var facts: CommitmentFacts { CommitmentFacts(scene: scene, verb: verb) }
  private var duty: Duty { Duty(trees: trees, verb: verb) }

  /// Who owes what a verb of owing says, where it names a day, or an amount under a paper.
  func parties() -> [Participant]? {
    let clause = trees.clause(of: verb)
    let isTimed = facts.deadline(in: clause) != nil
    let isNear = isPaperNear(4)
    guard
      isTimed || duty.isStrict && facts.isMeasured(clause) && (isNear || duty.isBound || duty.isArranged)
    else { return nil }
    let distance = Int(trees.sentenceOf[verb]) - memory.sentence
    let own = trees.subject(of: verb).map { _ in finder.subject(of: verb) } ?? []
    if finder.areOfficial(own), own.contains(where: { !$0.referents.isEmpty }) { return own }
    if (0...3).contains(distance), !memory.parties.isEmpty { return memory.parties }
    guard duty.isArranged || duty.isBound || isNear && duty.isStrict else { return nil }
    if own.contains(where: { !$0.referents.isEmpty }) { return own }
    let joint = finder.joint(before: verb)
    return joint.isEmpty ? nil : joint
  }

  /// "The engineers have six weeks **to draw up** a plan": the time that a paper leaves.
  func allowance() -> [Participant]? {
    guard trees.xpos(verb) == "VB", let marker = trees.children(of: verb).first(where: { $0 < verb }),
      trees.form(marker) == Self.to, isPaperNear(4),
      let giving = (trees.sentence(of: verb).lowerBound..<marker).last(where: { trees.tags[$0] == .verb }),
      Self.giving.contains(trees.lemmas[giving]), !trees.isNegated(giving)
    else { return nil }
    guard giving + 1 < marker else { return nil }
    let time = trees.span(giving + 1..<marker)
    guard
      scene.dates(near: verb).contains(where: { $0.kind == .duration && time.contains($0.span) })
    else { return nil }
    let own = finder.subject(of: giving).filter { !$0.referents.isEmpty }
    if !own.isEmpty { return own }
    let known = memory.parties.isEmpty ? finder.joint(before: verb) : memory.parties
    return known.isEmpty ? nil : known
  }

  /// "Norway **will send** 45 observers": what a state, a body or its people are told to be going to do for others, with
  /// an amount or a day, or among the terms of a paper; foretold by nobody else.
  func undertaking() -> [Participant]? {
    guard Self.deeds.contains(trees.lemmas[verb]),
      trees.xpos(verb) == "VB" || trees.isPassive(verb), isWill, isTold,
      let subject = trees.subject(of: verb)
    else { return nil }
    if trees.isPassive(verb) { return arranged() }
    let isServant = Self.servants.contains(trees.lemmas[subject])
    guard isServant || finder.isActing(subject) else { return nil }
    let parties = isServant ? [scene.participant(subject)] : finder.subject(of: verb)
    guard finder.areOfficial(parties), parties.contains(where: { !$0.referents.isEmpty }) else { return nil }
    let clause = trees.clause(of: verb)
    return facts.isMeasured(clause) || isPaperNear(2) ? parties : nil
  }

  /// "Tariffs **will be cut** from 10% to 5%": by an amount or a day, among what a paper lays down.
  private func arranged() -> [Participant]? {
    let clause = trees.clause(of: verb)
    guard isPaperNear(3), facts.isMeasured(clause) else { return nil }
    if let agent = trees.agent(of: verb) {
      let own = finder.acting(agent)
      return own.contains { !$0.referents.isEmpty } ? own : nil
    }
    let known = memory.parties.isEmpty ? finder.joint(before: verb) : memory.parties
    return known.isEmpty ? nil : known
  }

  /// "gets access to three harbours": what a state or body has from a paper told of right before.
  func gain() -> [Participant]? {
    guard Self.getting.contains(trees.lemmas[verb]), isPaperNear(3), !trees.isPassive(verb),
      trees.xpos(verb) == "VBZ" || trees.xpos(verb) == "VBP" || isWill,
      let object = trees.object(of: verb), object > verb,
      CommitmentWords.grants.contains(trees.lemmas[object])
    else { return nil }
    let parties = trees.subject(of: verb).map { _ in finder.subject(of: verb) } ?? []
    return finder.areOfficial(parties) && parties.contains { !$0.referents.isEmpty } ? parties : nil
  }

  private var isWill: Bool {
    trees.auxiliaries(of: verb).contains { Self.wills.contains(trees.form($0)) }
      || trees.head(of: verb).map { trees.form($0) == Self.going && trees.relations[verb] == .openComplement }
        == true
  }

  /// Whether the report itself tells it, or one of those who are to do it.
  private var isTold: Bool {
    if trees.children(of: verb).contains(where: { Self.conditions.contains(trees.form($0)) }) { return false }
    if facts.condition != nil { return false }
    guard let speaker = facts.speakerHead else { return true }
    let sayers = Set(finder.acting(speaker).flatMap(\.referents))
    return !sayers.isDisjoint(with: finder.subject(of: verb).flatMap(\.referents))
  }

  /// Whether a paper or its terms are told of in the sentence or in some before it.
  private func isPaperNear(_ count: Int) -> Bool {
    let sentence = Int(trees.sentenceOf[verb])
    if (0...count).contains(sentence - max(memory.sentence, memory.bound)) { return true }
    let ranges = trees.text.segmented.sentenceRanges
    return (max(0, sentence - count)...sentence).contains { place in
      ranges[place].contains {
        CommitmentWords.reachable.contains(trees.lemmas[$0]) || Self.terms.contains(trees.form($0))
      }
    }
  }

  private static let to = WordHash.of("to")
  private static let going = WordHash.of("going")
  private static let getting = WordList("get gain receive obtain secure win keep retain")
  private static let giving = WordList("have get receive give grant allow")
  private static let wills = WordList("will shall 'll")
  private static let conditions = WordList("if unless whether should")
  private static let terms = WordList("terms conditions")
  private static let servants = WordList(
    "monitor observer inspector peacekeeper engineer expert specialist troop soldier force ship vessel frigate plane team "
      + "police guard doctor adviser trainer company navy army")
  private static let deeds = WordList(
    "send supply provide deliver give lend pay release withdraw pull deploy build construct open reopen lift extend host "
      + "grant transfer hand return free buy purchase cut raise increase reduce patrol police monitor oversee contribute "
      + "donate fund finance invest spend allocate station move remove dismantle clear evacuate repatriate resume restore "
      + "halt stop end suspend train equip export import let allow admit reimburse compensate double triple sell lease "
      + "repay catch charge levy process develop upgrade connect phase quit offer supply dispatch ship waive abolish scrap destroy vacate leave quit surrender disarm"
  )
}
