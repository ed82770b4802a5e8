package import EntenteLanguage

/// How a set's kinds of names are laid beside ours.
package enum NameScheme: Sendable {
  /// Universal NER: `PER`, `ORG`, `LOC`; a state is a place. Nationalities and other names are not counted.
  case universal
  /// CrossNER politics: politician and person are one, political party and organisation, election and event;
  /// country, location and misc (other names and nationalities) stand alone.
  case crossNER

  /// Our kind in the set's words; `nil` where the set does not count it.
  package func type(_ kind: NameKind) -> String? {
    switch (self, kind) {
    case (.universal, .person): "PER"
    case (.universal, .organisation): "ORG"
    case (.universal, .state), (.universal, .place): "LOC"
    case (.universal, .event), (.universal, .nationality), (.universal, .other): nil
    case (.crossNER, .person): "person"
    case (.crossNER, .organisation): "organisation"
    case (.crossNER, .state): "country"
    case (.crossNER, .place): "location"
    case (.crossNER, .event): "event"
    case (.crossNER, .nationality): nil
    case (.crossNER, .other): "misc"
    }
  }

  /// A set's own kind, as it is counted.
  package func type(_ gold: GoldName) -> String? {
    switch self {
    case .universal: ["PER", "ORG", "LOC"].contains(gold.type) ? gold.type : nil
    case .crossNER: gold.kinds == [.nationality] ? nil : gold.kinds.first.flatMap(type)
    }
  }
}

/// A set of annotated documents that readers of names are measured on.
package struct NameTestSet: Sendable {
  /// What it is called, as in "UNER EWT dev".
  package let name: String
  /// The set's documents.
  package let documents: [NameDocument]
  /// How its kinds are laid beside ours.
  package let scheme: NameScheme

  /// Takes a set.
  package init(name: String, documents: [NameDocument], scheme: NameScheme) {
    self.name = name
    self.documents = documents
    self.scheme = scheme
  }

  /// Counts what `labels` says of each document.
  package func scorer(_ labels: (NameText) -> [UInt8]) -> NameScorer {
    var scorer = NameScorer()
    for document in documents {
      let text = NameText(words: document.words)
      let said = labels(text)
      for (index, sentence) in text.sentences.enumerated() {
        let found = NameLabel.mentions(said[sentence], from: 0).compactMap { name in
          scheme.type(name.kind).map { (range: name.range, type: $0) }
        }
        let gold = document.gold[index].compactMap { name in
          scheme.type(name).map { (range: name.range, type: $0) }
        }
        scorer.compare(found: found, gold: gold)
      }
    }
    return scorer
  }
}
