import EntenteLanguage
import EntenteModel

/// Tells which words of a scene stand for somebody who can act: a state, body, group or person.
struct PartyJudge: Sendable {
  let scene: Scene
  /// For each token the kind of the name that it is the last word of or lies in; `nil` for none.
  private let kinds: [NameKind?]

  private var trees: Trees { scene.trees }

  init(_ scene: Scene) {
    self.scene = scene
    var kinds = [NameKind?](repeating: nil, count: scene.trees.count)
    for name in scene.names {
      for token in name.range { kinds[token] = name.kind }
    }
    for token in 0..<scene.trees.count where kinds[token] == nil && scene.trees.tags[token] == .properNoun {
      if Self.isDemonym(scene.trees.words(scene.trees.span(token..<token + 1)), in: scene) {
        kinds[token] = .nationality
      }
    }
    self.kinds = kinds
  }

  /// Whether a word is a name of a state of the scene with an ending: "Ruritani**an**".
  private static func isDemonym(_ word: String, in scene: Scene) -> Bool {
    let length = word.utf8.count
    guard length >= 6 else { return false }
    return scene.referents.contains { referent in
      let name = referent.name.utf8
      return referent.kind == .state && name.count >= 4 && name.count < length && length - name.count <= 3
        && word.utf8.starts(with: name)
    }
  }

  /// The kind of the name that a token is of.
  func name(at token: Int) -> NameKind? { kinds[token] }

  /// Whether the head of a noun phrase can act: a name, a pronoun of people, or a noun of people and bodies.
  func isParty(_ token: Int) -> Bool {
    if isKnown(token) { return true }
    switch trees.tags[token] {
    case .pronoun: return Self.people.contains(trees.form(token))
    case .properNoun: return kinds[token] == nil && !isDate(token) || isPeople(token)
    case .noun, .adjective, .number, .determiner: return isPeople(token)
    default: return false
    }
  }

  /// "Saturday", "May"
  private func isDate(_ token: Int) -> Bool {
    guard trees.relations[token] != .subject else { return false }
    let word = trees.span(token..<token + 1)
    return scene.dates(near: token).contains { $0.span.overlaps(word) }
  }

  /// Whether a phrase names somebody who can act, or stands for one the report names.
  func isKnown(_ token: Int) -> Bool {
    for referent in scene.referents(at: token) {
      switch scene.referents[referent].kind {
      case .person, .state, .organisation, .armedGroup, .people: return true
      case .place: if trees.tags[token] == .properNoun { return true }
      case .infrastructure, .agreement, .event, .programme, .thing: break
      }
    }
    switch kinds[token] {
    case .person?, .organisation?, .state?, .nationality?, .place?: return true
    case .event?, .other?, nil: return false
    }
  }

  /// Whether a token stands for a state, body or person, not for a place or thing.
  func isActor(_ token: Int) -> Bool {
    let found = scene.referents(at: token)
    if found.isEmpty { return name(at: token) != .place && isParty(token) }
    return found.contains {
      switch scene.referents[$0].kind {
      case .person, .state, .organisation, .armedGroup, .people: true
      case .place, .infrastructure, .agreement, .event, .programme, .thing: false
      }
    }
  }

  /// Whether a phrase names a party, itself or by a modifier: "**Norwegian** officials", "the army of **Chad**".
  func isNamed(_ token: Int) -> Bool {
    if isKnown(token) || isJoint(token) { return true }
    return trees.children(of: token).contains { child in
      switch trees.relations[child] {
      case .adjectivalModifier, .compound, .nominalModifier, .apposition, .flat, .conjunct: isKnown(child)
      default: false
      }
    }
  }

  /// The referents that a phrase stands for, and the states that they are of: the envoy's visit is his state's.
  func identities(_ token: Int) -> Set<Int> {
    let found = scene.participant(token).referents
    var result = Set(found)
    for index in found {
      guard let state = scene.referents[index].state else { continue }
      if let home = scene.referents.firstIndex(where: { $0.kind == .state && $0.code == state }) {
        result.insert(home)
      }
    }
    return result
  }

  /// Whether a phrase stands for the parties of the affair together: "both sides", "the two countries".
  func isJoint(_ token: Int) -> Bool {
    guard Self.sides.contains(trees.lemmas[token]) else { return false }
    return trees.children(of: token).contains { child in
      let form = trees.form(child)
      switch trees.relations[child] {
      case .determiner:
        return form == Self.both
          || (form == Self.each || form == Self.either) && Self.armies.contains(trees.lemmas[token])
      case .numericModifier: return form == Self.two
      default: return false
      }
    }
  }

  /// Whether a name is one of a place, a state or a people: what one can travel to.
  func isGround(_ token: Int) -> Bool {
    for referent in scene.referents(at: token) {
      switch scene.referents[referent].kind {
      case .state, .place: return true
      default: break
      }
    }
    switch kinds[token] {
    case .state?, .place?: return true
    default: return false
    }
  }

  /// Whether a token is a noun of people or of a body that acts.
  func isPeople(_ token: Int) -> Bool {
    let lemma = trees.lemmas[token]
    if Self.bodies.contains(lemma) { return true }
    guard trees.tags[token] == .noun, EventNouns.frames[lemma: lemma, form: lemma].isEmpty else {
      return false
    }
    let classes = Lexicon.standard.classes(ofHash: lemma, as: .noun)
    if classes.first == .person { return true }
    guard classes.first == .group || Self.bodyParts.contains(lemma) else { return false }
    return !Self.noBodies.contains(lemma) && !Self.bodyParts.contains(lemma)
      || trees.children(of: token).contains {
        trees.relations[$0] == .compound && isKnown($0) || trees.isPossessive($0) && isKnown($0)
      }
  }

  private static let people = WordList("he she they we who him her them us it both")
  private static let bodies = WordList(
    "government country nation state side party neighbour neighbor capital power ally leader official "
      + "president minister ministry spokesman spokeswoman spokesperson authority court cabinet parliament "
      + "administration regime kingdom republic army navy military force troop rebel militant police union "
      + "council commission committee delegation embassy envoy ambassador counterpart house office department "
      + "lawmaker opposition palace kremlin team mission bloc alliance movement group faction company firm bank "
      + "agency body organisation organization junta militia soldier fighter protester demonstrator worker "
      + "student people population resident both bank partner rival enemy foe guard jet warplane drone gunman "
      + "prosecutor judge watchdog civilian villager diplomat negotiator mediator presidency senate congress "
      + "federation emirate sultan king queen prince monarch pope cleric chief commander general insurgent "
      + "separatist guerrilla bomber attacker terrorist refugee migrant community crowd thousand hundred "
      + "dozen million")
  private static let bodyParts = WordList("wing arm branch network leadership")
  /// Whether a phrase stands for parties that the text named before, as a group: "the teams", "negotiators".
  func isGroup(_ token: Int) -> Bool {
    guard trees.xpos(token) == "NNS" || trees.form(token) == Self.they else { return false }
    return Self.groups.contains(trees.lemmas[token])
  }

  private static let they = WordHash.of("they")
  private static let groups = WordList(
    "team side delegation leader negotiator minister country government party envoy official nation diplomat they"
  )
  private static let both = WordHash.of("both")
  private static let armies = WordList("army military force navy")
  private static let each = WordHash.of("each")
  private static let either = WordHash.of("either")
  private static let two = WordHash.of("two")
  private static let sides = WordList(
    "side country nation government party leader neighbour neighbor capital state power minister president team "
      + "army military force troop navy belligerent adversary foe rival"
  )
  private static let noBodies = WordList(
    "series range set list collection system network trade market number economy industry sector press family "
      + "law world pair lot variety package array energy business science history issue")
}
