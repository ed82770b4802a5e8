import EntenteModel

extension Dispute {
  /// The dispute of facts that cannot be true together, each a position of its own, the better supported first.
  ///
  /// - Parameters:
  ///   - rivals: two or more facts.
  ///   - kind: what they disagree in.
  ///   - rule: the rule that found it.
  ///   - value: what a fact holds, in words.
  ///   - about: what the facts, in the order of the positions, are about.
  ///   - question: the question that would settle it, from what it is about and what is held.
  /// - Returns: the dispute, known by its facts.
  static func between(
    _ rivals: [Fact], kind: Kind, rule: String, value: (Fact) -> String, about: ([Fact]) -> String,
    question: (_ about: String, _ values: String) -> String
  ) -> Dispute {
    let sorted = rivals.sorted { ($1.lineages.count, $0.id) < ($0.lineages.count, $1.id) }
    let positions = sorted.map { fact in
      Position(value: value(fact), facts: [fact.id], reports: fact.reports, lineages: fact.lineages.count)
    }
    let matter = about(sorted)
    return Dispute(
      id: "d" + FactWriter.digits(of: sorted.map(\.id).sorted().joined(separator: " ")), about: matter,
      kind: kind, positions: positions,
      question: question(matter, positions.map(\.value).joined(separator: " or ")), rule: rule)
  }
}
