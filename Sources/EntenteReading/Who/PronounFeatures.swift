import EntenteModel

/// What speaks for and against a draft as the one that a pronoun stands for, as numbers, and their weights.
///
/// The weights are fitted on the coreference of GUM's training part (a conditional logit over the candidates of each
/// pronoun), apart for persons, for things and for several.
struct PronounFeatures {
  /// The numbers, each at its ``Place``.
  private(set) var values = SIMD32<Float>(repeating: 0)

  /// What each number tells.
  enum Place: Int, CaseIterable {
    case sameSentenceSubject
    case sameSentenceOther
    case lastSentenceSubject
    case lastSentenceOther
    case secondSentenceSubject
    case secondSentenceOther
    case thirdSentence
    case chain
    case parallelSubject
    case parallelOther
    case distance
    case usesInWindow
    case usesBefore
    case salience
    case hasName
    case genderShown
    case possessiveSameSubject
    case possessiveSame
    case joint
    case plural
    case person
    case state
    case body
    case place
    case event
    case madeThing
    case emptyNoun
    case demonym
    case indefinite
    case objectLast
    case quotedAlike
    case namedLast
  }

  /// Sets a number.
  subscript(_ place: Place) -> Float {
    get { values[place.rawValue] }
    set { values[place.rawValue] = newValue }
  }

  /// What a draft shows when a pronoun is read; `nil` where it does not agree in number or gender.
  init?(_ pronoun: Pronoun, _ wording: Wording, isSubject: Bool, _ draft: Draft, last: Draft.Use) {
    guard Self.agrees(pronoun, draft) else { return nil }
    let distance = wording.sentence - last.sentence
    switch distance {
    case 0: self[last.isSubject ? .sameSentenceSubject : .sameSentenceOther] = 1
    case 1: self[last.isSubject ? .lastSentenceSubject : .lastSentenceOther] = 1
    case 2: self[last.isSubject ? .secondSentenceSubject : .secondSentenceOther] = 1
    default: self[.thirdSentence] = 1
    }
    if last.form == .pronoun { self[.chain] = distance <= 1 ? 1 : 0.5 }
    if isSubject, last.isSubject { self[.parallelSubject] = 1 }
    if !isSubject, !last.isSubject { self[.parallelOther] = 1 }
    self[.distance] = Self.logarithm(wording.head - last.head)
    let inWindow = draft.uses.suffix(12).count {
      wording.sentence - $0.sentence <= 3 && $0.head < wording.head
    }
    self[.usesInWindow] = Self.logarithm(inWindow)
    self[.usesBefore] = Self.logarithm(draft.uses.count)
    self[.salience] = Float(draft.salience(at: wording.sentence, before: wording.head))
    if draft.group != nil { self[.hasName] = 1 }
    if pronoun.gender != .unknown, pronoun.gender == draft.gender, pronoun.gender != .neuter {
      self[.genderShown] = 1
    }
    if pronoun.sort == .possessive, distance == 0 {
      self[last.isSubject ? .possessiveSameSubject : .possessiveSame] = 1
    }
    setKind(of: draft)
    if last.form == .demonym { self[.demonym] = 1 }
    if last.rule == .new, last.form == .description { self[.indefinite] = 1 }
    if last.weight == 0.7 { self[.objectLast] = 1 }
    if last.form == .name { self[.namedLast] = 1 }
  }

  private mutating func setKind(of draft: Draft) {
    if !draft.members.isEmpty { self[.joint] = 1 }
    if draft.isPlural { self[.plural] = 1 }
    if draft.headClass == .empty { self[.emptyNoun] = 1 }
    switch draft.kind {
    case .person: self[.person] = 1
    case .state: self[.state] = 1
    case .organisation, .armedGroup, .people: self[.body] = 1
    case .place: self[.place] = 1
    case .event: self[.event] = 1
    case .infrastructure, .agreement, .programme: self[.madeThing] = 1
    case .thing, nil: break
    }
  }

  /// Whether a draft agrees with a pronoun in number and gender.
  private static func agrees(_ pronoun: Pronoun, _ draft: Draft) -> Bool {
    if pronoun.isPlural {
      if draft.isPlural { return true }
      switch draft.kind {
      case .organisation, .armedGroup, .people, .state: return true
      default: return false
      }
    }
    guard !draft.isPlural else { return false }
    switch pronoun.gender {
    case .neuter: return draft.kind != .person && draft.kind != .people
    case .male, .female:
      return draft.kind == .person && (draft.gender == .unknown || draft.gender == pronoun.gender)
    case .unknown: return false
    }
  }

  /// The number of binary digits of a count: near enough to its logarithm.
  private static func logarithm(_ count: Int) -> Float {
    guard count > 0 else { return 0 }
    let digits = Int.bitWidth - count.leadingZeroBitCount
    return Float(digits - 1) + Float(count) / Float(1 << (digits - 1)) - 1
  }

  /// How much speaks for the draft.
  func score(_ pronoun: Pronoun) -> Float {
    let weights =
      pronoun.isPlural
      ? PronounWeights.several : pronoun.gender == .neuter ? PronounWeights.thing : PronounWeights.person
    return (values * weights).sum()
  }
}
