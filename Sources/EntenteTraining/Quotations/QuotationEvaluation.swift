import EntenteLanguage
import EntenteModel
package import EntenteReading

/// Measures who says what on PolNeAR: news articles with source, cue and content of every attribution.
///
/// Content overlap is Citron's measure: the tokens that said and true contents share, summed over all pairs, against
/// the sums of their lengths. A source is asked for where an attribution's content shares at least half of the
/// shorter one with a true content; it is exact where it is the same tokens, marks at its ends left out. PolNeAR holds
/// beliefs, aims and bare mentions of talk beside quotations, and nested ones; all count. Licence: none stated, so
/// nothing is trained on it.
public enum QuotationEvaluation {
  /// The scores of the reader on a folder with `text/` and `attributions/`, with those of each of its rules.
  ///
  /// - Throws: a `CocoaError` when a file cannot be read, or a ``ModelError`` without compiled-in models.
  public static func measure(_ folder: String) throws -> [Score] {
    var tally = QuotationTally()
    let reader = try BareSceneReader()
    for document in try AttributionDocument.all(in: folder) {
      let scene = reader.scene(document.text)
      tally.add(QuotationReader().attributions(of: scene), document, scene)
    }
    return tally.scores
  }
}

/// Counts what said and true attributions have in common.
package struct QuotationTally {
  private var content = Counts()
  private var matched = 0
  private var exactSources = 0
  private var rules: [String: Counts] = [:]
  /// The true attributions that nothing was said of, and the said ones that touch no true one, as lines.
  package private(set) var misses: [String] = []
  package private(set) var wrong: [String] = []

  package init() {}

  /// Takes in one article.
  package mutating func add(_ said: [Attribution], _ document: AttributionDocument, _ scene: Scene) {
    let places = TokenPlaces(scene.trees)
    let gold = document.attributions.map { one in
      (content: tokens(one.content, places, scene), source: tokens(one.source, places, scene), all: one)
    }
    let ours = said.map { one in
      (content: words(one.content, scene), source: words([one.source].compactMap(\.self), scene), all: one)
    }
    var found = Set<Int>()
    content.gold += gold.reduce(0) { $0 + $1.content.count }
    for one in ours {
      content.said += one.content.count
      var counts = rules[one.all.rule.rawValue] ?? Counts()
      counts.said += one.content.count
      var touched = false
      for (index, true_) in gold.enumerated() {
        let shared = one.content.intersection(true_.content).count
        guard shared > 0 else { continue }
        content.hits += shared
        counts.hits += shared
        guard shared * 2 >= min(one.content.count, true_.content.count) else { continue }
        touched = true
        found.insert(index)
        guard !true_.source.isEmpty else { continue }
        matched += 1
        if one.source == true_.source { exactSources += 1 }
      }
      rules[one.all.rule.rawValue] = counts
      if !touched {
        wrong.append("\(document.name.prefix(18))\t\(one.all.rule.rawValue)\t\(line(one.all, scene))")
      }
    }
    for (index, one) in gold.enumerated() where !found.contains(index) {
      let parts = [one.all.source, one.all.cue, one.all.content].map { spans in
        spans.map(scene.trees.words).joined(separator: " … ")
      }
      misses.append("\(document.name.prefix(18))\t" + parts.joined(separator: " | "))
    }
  }

  /// The figures.
  package var scores: [Score] {
    let set = "PolNeAR dev"
    var result = [
      Score(set: set, measure: "content overlap, F1", value: content.f1, cases: content.gold),
      Score(set: set, measure: "content overlap, precision", value: content.precision, cases: content.said),
      Score(set: set, measure: "content overlap, recall", value: content.recall, cases: content.gold),
      Score(
        set: set, measure: "source exact, where the content is met",
        value: matched == 0 ? 0 : Double(exactSources) / Double(matched), cases: matched),
    ]
    for (rule, counts) in rules.sorted(by: { $0.key < $1.key }) {
      result.append(
        Score(set: set, measure: "\(rule), precision", value: counts.precision, cases: counts.said))
    }
    return result
  }

  private func line(_ one: Attribution, _ scene: Scene) -> String {
    let trees = scene.trees
    let parts = [[one.source].compactMap(\.self), [one.cue].compactMap(\.self), one.content]
    return parts.map { $0.map { trees.words(trees.span($0)) }.joined(separator: " … ") }.joined(
      separator: " | ")
  }

  private func tokens(_ spans: [TextSpan], _ places: TokenPlaces, _ scene: Scene) -> Set<Int> {
    words(spans.map { places.tokens(in: $0) }, scene)
  }

  private func words(_ ranges: [Range<Int>], _ scene: Scene) -> Set<Int> {
    var result = Set<Int>()
    for range in ranges {
      for token in range where scene.trees.tags[token] != .punctuation { result.insert(token) }
    }
    return result
  }
}
