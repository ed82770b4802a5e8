import EntenteLedger
import EntenteModel

/// What mentions of one fact have in common and what not: the values that joining compares, mention by mention.
struct MentionTraits {
  /// One value that mentions have, by what it is of.
  struct Trait {
    /// "amount", "deed", "actor".
    let name: String
    /// The values in the order of the mentions, each with the numbers of the mentions that have it, from 1.
    let values: [(words: String, mentions: [Int])]
  }

  private let index: EntityIndex
  private let quoter: Quoter

  init(_ affair: Affair, _ quoter: Quoter) {
    index = EntityIndex(affair.ledger.entities)
    self.quoter = quoter
  }

  /// The values of some mentions; what none of them has is left out.
  func traits(of mentions: [Mention]) -> [Trait] {
    var names: [String] = []
    var values: [String: [(words: String, mentions: [Int])]] = [:]
    for (number, mention) in mentions.enumerated() {
      for (name, words) in told(by: mention) where !words.isEmpty {
        if values[name] == nil { names.append(name) }
        if let place = values[name]?.firstIndex(where: { $0.words == words }) {
          values[name]?[place].mentions.append(number + 1)
        } else {
          values[name, default: []].append((words, [number + 1]))
        }
      }
    }
    return names.map { Trait(name: $0, values: values[$0] ?? []) }
  }

  private func told(by mention: Mention) -> [(String, String)] {
    let parts = ParticipantPart.allCases.map { part in
      (part.rawValue, names(part, mention))
    }
    switch mention.claim {
    case .figure(let figure):
      return [
        ("amount", figure.quantity.words), ("measure", line(figure.measure.phrase)),
        ("sort", figure.status.rawValue), ("time", figure.time?.value ?? ""),
      ]
    case .event(let event):
      return [
        ("type", event.type.rawValue), ("deed", line(event.lemma)), ("modality", event.modality.rawValue),
        ("time", event.time?.value ?? ""),
      ] + parts
    case .commitment(let commitment):
      return [
        ("kind", commitment.kind.rawValue), ("object", words(commitment.object, mention)),
        ("count", commitment.count.map { "\($0)" } ?? ""),
        ("amount", commitment.target?.quantity.words ?? ""), ("deadline", commitment.deadline?.value ?? ""),
      ] + parts
    case .quotation(let quotation):
      return [("words", line(quotation.content).shortened(to: 120))] + parts
    case .role(let role):
      return [("office", line(role.office)), ("tenure", role.tenure.rawValue)] + parts
    case .link(let link):
      return [
        ("cause", words(link.cause, mention)), ("effect", words(link.effect, mention)),
        ("relation", link.relation.rawValue),
      ]
    }
  }

  private func names(_ part: ParticipantPart, _ mention: Mention) -> String {
    mention.claim.participants.filter { $0.part == part }.flatMap { _, participant in
      let ids = index.ids(of: participant, in: mention.report)
      return ids.isEmpty ? [participant.words] : ids.map { index[$0]?.name ?? $0 }
    }.map(line).sorted().joined(separator: ", ")
  }

  private func words(_ span: TextSpan?, _ mention: Mention) -> String {
    span.map { quoter.quote($0, of: mention.report).words.trimmed.shortened(to: 120) } ?? ""
  }

  private func line(_ words: String) -> String { Legible.line(words).trimmed }
}
