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

  /// Counts what `read` says of each document, in the set's own words and sentences.
  package func scorer(_ read: (SegmentedText) -> [NameMention]) -> NameScorer {
    var scorer = NameScorer()
    for document in documents {
      let text = document.treebank.segmented()
      let mentions = read(text)
      for (index, sentence) in text.sentenceRanges.enumerated() {
        let inside = mentions.filter {
          $0.range.lowerBound >= sentence.lowerBound && $0.range.upperBound <= sentence.upperBound
        }
        let found = inside.compactMap { name in
          let start = name.range.lowerBound - sentence.lowerBound
          return scheme.type(name.kind).map { (range: start..<start + name.range.count, type: $0) }
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
