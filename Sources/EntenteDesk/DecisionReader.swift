import EntenteLedger
import EntenteModel

/// Reads a decision out of the words of a command line.
struct DecisionReader {
  let affair: Affair
  /// Reads an amount as a report would state it.
  let figures: (String) -> Quantity?

  private var texts: [ReportID: ReportText] {
    Dictionary(affair.reports.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The decision that some words ask for.
  func decision(_ words: JudgementWords) throws(JudgementError) -> Decision {
    switch (words.verdict, try find(words.subject)) {
    case (.confirm, .fact(let fact, nil)): return .confirm(try anchor(fact))
    case (.reject, .fact(let fact, nil)): return .reject(try anchor(fact))
    case (.correct, .fact(let fact, nil)): return .correct(try anchor(fact), try correction(words, of: fact))
    case (.same, .fact(let fact, let mention)), (.different, .fact(let fact, let mention)):
      let (other, place) = try otherFact(words)
      guard other.claim.kind == fact.claim.kind else {
        throw JudgementError(
          .unfit,
          "\(fact.id) is of kind \(fact.claim.kind.rawValue) and \(other.id) of kind \(other.claim.kind.rawValue); only facts of one kind can be one"
        )
      }
      guard other.id != fact.id || words.verdict == .different && mention != nil && place != mention else {
        throw JudgementError(
          .unfit,
          "\(fact.id) is one fact; to part it, name two of its mentions, as in: \(fact.id):1 different \(fact.id):2"
        )
      }
      let pair = (try anchor(fact, mention), try anchor(other, place))
      return words.verdict == .same ? .sameFact(pair.0, pair.1) : .differentFacts(pair.0, pair.1)
    case (.same, .entity(let entity, let member)), (.different, .entity(let entity, let member)):
      let (other, place) = try otherEntity(words)
      guard other.id != entity.id || words.verdict == .different && member != nil && place != member else {
        throw JudgementError(
          .unfit,
          "\(entity.id) is one thing; to part it, name two of its places, as in: \(entity.id):1 different \(entity.id):2"
        )
      }
      let pair = (try anchor(entity, member), try anchor(other, place))
      return words.verdict == .same ? .sameThing(pair.0, pair.1) : .differentThings(pair.0, pair.1)
    case (.kind, .entity(let entity, nil)):
      guard let kind = words.operand.flatMap(EntityKind.init) else {
        throw JudgementError(
          .unfit, "kind takes one of: " + EntityKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return .kind(try anchor(entity), kind)
    case (.undo, _): throw JudgementError(.unfit, "a judgement is undone by its number")
    case (.kind, _):
      throw JudgementError(.unfit, "only a person or thing has a kind; its identity begins with e")
    case (_, .fact):
      throw JudgementError(
        .unfit, "\(words.verdict.rawValue) is of a whole fact; leave out the colon and number")
    case (_, .entity), (_, .dispute), (_, .report):
      throw JudgementError(.unfit, "\(words.verdict.rawValue) is of a fact; \(words.subject) is none")
    }
  }

  private func find(_ word: String) throws(JudgementError) -> AffairFinding {
    do throws(AffairFindingError) {
      return try affair.find(word)
    } catch {
      throw JudgementError(error, of: word)
    }
  }

  private func otherFact(_ words: JudgementWords) throws(JudgementError) -> (Fact, Int?) {
    guard case .fact(let fact, let mention) = try find(words.operand ?? "") else {
      throw JudgementError(.unfit, "\(words.operand ?? "") is no fact, and \(words.subject) is one")
    }
    return (fact, mention)
  }

  private func otherEntity(_ words: JudgementWords) throws(JudgementError) -> (Entity, Int?) {
    guard case .entity(let entity, let member) = try find(words.operand ?? "") else {
      throw JudgementError(
        .unfit, "\(words.operand ?? "") is no person or thing, and \(words.subject) is one")
    }
    return (entity, member)
  }

  private func anchor(_ fact: Fact, _ mention: Int? = nil) throws(JudgementError) -> FactAnchor {
    guard let anchor = FactAnchor(fact, evidence: mention, texts: texts) else {
      throw JudgementError(.unknown, "the evidence of \(fact.id) is not in the affair")
    }
    return anchor
  }

  private func anchor(_ entity: Entity, _ member: Int? = nil) throws(JudgementError) -> EntityAnchor {
    let readings = Dictionary(
      affair.readings.map { ($0.report, $0) }, uniquingKeysWith: { first, _ in first })
    guard let anchor = EntityAnchor(entity, member: member, texts: texts, readings: readings) else {
      throw JudgementError(.unknown, "no place that names \(entity.id) is in the affair")
    }
    return anchor
  }
}

extension DecisionReader {
  /// The correction that `FIELD=VALUE` states.
  private func correction(_ words: JudgementWords, of fact: Fact) throws(JudgementError) -> Correction {
    let parts = (words.operand ?? "").split(separator: "=", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else {
      throw JudgementError(.unfit, "correct takes FIELD=VALUE, as in: correct date=2024-04-22")
    }
    let kind = fact.claim.kind
    guard let field = CorrectionField(rawValue: parts[0]), field.fits(kind) else {
      let names = CorrectionField.allCases.filter { $0.fits(kind) }.map(\.rawValue)
      throw JudgementError(
        .unfit,
        "a fact of kind \(kind.rawValue) has no \(parts[0]) that can be corrected; it has: "
          + names.joined(separator: ", "))
    }
    guard let correction = correction(field, parts[1], of: fact) else {
      throw JudgementError(.unfit, "\(parts[1]) is no \(field.rawValue); " + field.hint)
    }
    return correction
  }

  private func correction(_ field: CorrectionField, _ value: String, of fact: Fact) -> Correction? {
    switch field {
    case .amount: amount(value, of: fact).map { .amount($0) }
    case .date: CorrectedDate(value).map { .date($0) }
    case .deadline: CorrectedDate(value).map { .deadline($0) }
    case .type: EventType(rawValue: value.uppercased()).map { .type($0) }
    case .modality: Event.Modality(rawValue: value).map { .modality($0) }
    case .kind: Commitment.Kind(rawValue: value).map { .binding($0) }
    case .status: Commitment.Status(rawValue: value).map { .status($0) }
    case .tenure: Role.Tenure(rawValue: value).map { .tenure($0) }
    case .office: .office(value.lowercased())
    case .relation: Link.Relation(rawValue: value).map { .relation($0) }
    case .actor, .target, .place, .party, .instrument, .speaker, .addressee, .person, .of:
      field.part.map { .who($0, names(value)) }
    }
  }

  /// A number alone keeps the unit of the fact; else the words are read as a report's would be.
  private func amount(_ value: String, of fact: Fact) -> Quantity? {
    guard case .figure(let figure) = fact.claim else { return nil }
    return PlainAmount(value).map { amount in
      Quantity(
        value: amount.value, upper: amount.upper, qualifier: amount.qualifier, unit: figure.quantity.unit)
    } ?? figures(value)
  }

  /// The names between semicolons: entities by identity or by a name that only one bears, others in words.
  private func names(_ value: String) -> [CorrectedName] {
    value.split(separator: ";").map { part in
      let words = String(part.drop { $0 == " " })
      if case .entity(let entity, nil)? = try? affair.find(words) {
        return CorrectedName(words: entity.name, entity: try? anchor(entity))
      }
      let bearers = affair.ledger.entities.filter { $0.name == words || $0.aliases.contains(words) }
      return CorrectedName(words: words, entity: bearers.count == 1 ? try? anchor(bearers[0]) : nil)
    }
  }
}
