import EntenteDesk
import EntenteLanguage
import EntenteLedger
import EntenteModel
import EntenteReading

/// Puts given mentions of events together by the joining of events.
struct EventClusters {
  /// The events of one topic.
  struct Topic {
    let grouping: EventGrouping
    /// For each of the topic's mentions its chain, its head's lemma and its index in the grouping.
    let chains: [String]
    let lemmas: [UInt64]
    let members: [Int?]

    /// Of each mention in the grouping the chain.
    var chainOfMember: [Int: String] {
      Dictionary(
        zip(members, chains).compactMap { member, chain in member.map { ($0, chain) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  let topics: [Topic]

  init(_ read: ReadCorpus) {
    topics = read.corpus.topics.map { Self.topic($0.mentions, read) }
  }

  private static func topic(_ mentions: [Int], _ read: ReadCorpus) -> Topic {
    var events: [Int: [Mention]] = [:]
    var sorts: [Place: String] = [:]
    var places: [Int: Place] = [:]
    for document in read.documents(of: mentions) {
      let scene = read.scenes[document]
      let own = mentions.filter { read.corpus.mentions[$0].document == document }
      let tokens = Set(own.compactMap { read.heads[$0] }).sorted()
      let found = EventReader().events(at: tokens, in: scene)
      for (token, event) in zip(tokens, found) {
        let place = Place(report: scene.report, span: event.mention.claim.anchor)
        events[document, default: []].append(event.mention)
        if !event.isTyped { sorts[place] = scene.trees.text.token(token).lemma }
        for mention in own where read.heads[mention] == token { places[mention] = place }
      }
    }
    let grouping = EventGrouping(
      read.documents(of: mentions).map { read.contribution($0, events: events[$0] ?? []) }, kinship: .english,
      sorts: sorts)
    let order = Dictionary(
      grouping.mentions.enumerated().map { (Place(report: $1.report, span: $1.claim.anchor), $0) },
      uniquingKeysWith: { first, _ in first })
    return Topic(
      grouping: grouping, chains: mentions.map { read.corpus.mentions[$0].chain },
      lemmas: mentions.map(read.lemma), members: mentions.map { places[$0].flatMap { order[$0] } })
  }

  /// How the mentions are put together with some weights, all pairs compared or those alone that the ledger compares.
  func scores(_ weights: EventWeights, areAllCompared: Bool) -> ClusterScores {
    var scores = ClusterScores()
    for topic in topics {
      var owner: [Int: Int] = [:]
      for (number, group) in topic.grouping.groups(weights, areAllCompared: areAllCompared).enumerated() {
        for member in group { owner[member] = number }
      }
      scores.add(
        chains: topic.chains, clusters: topic.members.map { $0.flatMap { owner[$0] } }, lemmas: topic.lemmas)
    }
    return scores
  }

  /// The pairs that do not rule one another out, with whether they tell of one event.
  func pairs() -> [PairRegression.Example] {
    topics.flatMap { topic in
      let chains = topic.chainOfMember
      return topic.grouping.pairs().compactMap { pair -> PairRegression.Example? in
        guard !pair.areApart, let one = chains[pair.first], let other = chains[pair.second] else {
          return nil
        }
        return PairRegression.Example(features: pair.features, isOne: one == other)
      }
    }
  }
}
