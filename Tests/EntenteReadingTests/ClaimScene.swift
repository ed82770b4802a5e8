import EntenteLanguage
import EntenteModel

@testable import EntenteReading

/// The scene of a text whose lines are paragraphs, as the desk makes it.
enum ClaimScene {
  static let sentences = (try? LanguageModel.compiledIn()).map { SentenceReader(model: $0) }
  static let tagger = try? NameTagger.compiledIn()

  /// `nil` where the trained models are not built in.
  static func of(_ string: String, published: String? = nil) -> Scene? {
    guard let sentences, let tagger else { return nil }
    let text = ReportText(string)
    var passages: [Passage] = []
    var start = 0
    for line in string.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if end > start { passages.append(Passage(span: TextSpan(start, end), kind: .paragraph)) }
      start = end + 1
    }
    let day = published.flatMap { CalendarDate(iso: $0) }
    let publication = day.map {
      Publication(value: $0.description, dating: Dating(day: $0), ground: .given)
    }
    let cut = Segmenter().segment(text, passages: passages)
    let trees = Trees(sentences.read(cut))
    let names = tagger.read(cut)
    let dates = DateReader().read(cut, published: publication)
    return Scene(
      report: ReportID(rawValue: "r000000000001"), published: publication, trees: trees, names: names,
      dates: dates, figures: [], referents: ReferentReader().read(trees, names: names, dates: dates))
  }

  /// The events of a text, with the mentions that carry them.
  static func events(_ string: String, published: String? = nil) -> [(mention: Mention, event: Event)] {
    guard let scene = of(string, published: published) else { return [] }
    return EventReader().read(scene).compactMap { mention in
      guard case .event(let event) = mention.claim else { return nil }
      return (mention, event)
    }
  }
}
