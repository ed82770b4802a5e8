import EntenteLanguage
import EntenteModel

@testable import EntenteReading

/// Sentences of our own with all that is read of them.
enum ClaimExample {
  /// A text as a scene, each line a passage; with referents.
  static func scene(_ string: String) throws -> Scene {
    let text = ReportText(string)
    var passages: [Passage] = []
    var start = 0
    for line in string.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if end > start { passages.append(Passage(span: TextSpan(start, end), kind: .paragraph)) }
      start = end + 1
    }
    let segmented = Segmenter().segment(text, passages: passages)
    let trees = Trees(SentenceReader(model: try .compiledIn()).read(segmented))
    let names = try NameTagger.compiledIn().read(segmented)
    let dates = DateReader().read(segmented, published: nil)
    return Scene(
      report: ReportID(rawValue: "r000000000001"), published: nil, trees: trees, names: names, dates: dates,
      figures: [], referents: ReferentReader().read(trees, names: names, dates: dates))
  }

  /// The quotations of a text.
  static func quotations(_ string: String) throws -> [(mention: Mention, quotation: Quotation)] {
    QuotationReader().read(try scene(string)).compactMap { mention in
      guard case .quotation(let quotation) = mention.claim else { return nil }
      return (mention, quotation)
    }
  }

  /// The links of a text, as words.
  static func links(_ string: String) throws -> [(
    mention: Mention, link: Link, cause: String, effect: String
  )] {
    let text = ReportText(string)
    return LinkReader().read(try scene(string)).compactMap { mention in
      guard case .link(let link) = mention.claim else { return nil }
      return (mention, link, text[link.cause], text[link.effect])
    }
  }
}
