import EntenteLedger
import EntenteModel

/// Those who play a part in a claim, as its mentions name them.
struct Cast {
  /// The identities of entities, the oftener named first.
  let ids: [String]
  /// The words for those of whom no report says who is meant, in the order of the mentions.
  let described: [String]

  /// Gathers a part from some mentions. Who does a deed is not its target as well: "the two struck each other" has
  /// actors alone.
  init(_ part: ParticipantPart, in mentions: [Mention], _ index: EntityIndex) {
    var counts: [String: Int] = [:]
    var described: [String] = []
    for mention in mentions {
      for (played, participant) in mention.claim.participants where played == part {
        let ids = index.ids(of: participant, in: mention.report)
        for id in ids { counts[id, default: 0] += 1 }
        if ids.isEmpty, !described.contains(participant.words) { described.append(participant.words) }
      }
    }
    if part == .target {
      for id in Cast(.actor, in: mentions, index).ids { counts[id] = nil }
    }
    ids = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    self.described = described
  }
}
