import EntenteLanguage
import EntenteModel
import EntenteReading
import EntenteSources
import Foundation

/// Checks on an affair with a gold ledger that each entity named twice or more in a report is one referent of it, and
/// that no referent is two entities.
///
/// The gold ledger lists for each entity its names; where they stand in a report is looked up, the longest first. A name
/// that two entities share ("Oslo", the city and the government) is left out.
public struct ReferentAffairEvaluation {
  private let folder: URL

  /// Takes the affair's folder: `gold.json` and the reports it names.
  public init(folder: String) {
    self.folder = URL(fileURLWithPath: folder)
  }

  /// The two shares, and what is behind each miss, as sentences.
  public func scores() throws -> (scores: [Score], misses: [String]) {
    let data = try Data(contentsOf: folder.appending(path: "gold.json"))
    let gold = try JSONDecoder().decode(Gold.self, from: data)
    let sentences = SentenceReader(model: try .compiledIn())
    let tagger = try NameTagger.compiledIn()
    var whole = Counts()
    var pure = Counts()
    var misses: [String] = []
    for report in gold.reports {
      let bytes = Array(try Data(contentsOf: folder.appending(path: report.file)))
      let read = try ReportReader().read(bytes, source: report.file)
      let passages = read.passages.filter { $0.kind != .furniture && $0.kind != .byline }
      let text = Segmenter().segment(read.text, passages: passages)
      let referents = ReferentReader().read(
        Trees(sentences.read(text)), names: tagger.read(text),
        dates: DateReader().read(text, published: read.published))
      let check = Check(text, gold.entities, referents)
      whole.gold += check.named
      whole.hits += check.named - check.parted.count
      pure.gold += check.met
      pure.hits += check.met - check.mixed.count
      misses += (check.parted + check.mixed).map { report.file + ": " + $0 }
    }
    let set = folder.lastPathComponent
    let scores = [
      Score(set: set, measure: "entities under one referent", value: whole.recall, cases: whole.gold),
      Score(set: set, measure: "referents of one entity", value: pure.recall, cases: pure.gold),
    ]
    return (scores, misses)
  }

  private struct Gold: Decodable {
    struct Report: Decodable {
      let file: String
    }
    struct Entity: Decodable {
      let name: String
      let kind: String
      let aliases: [String]?
      let doubtful: Bool?
    }
    let reports: [Report]
    let entities: [Entity]
  }

  /// The check of one report.
  private struct Check {
    var named = 0
    var met = 0
    var parted: [String] = []
    var mixed: [String] = []

    init(_ text: SegmentedText, _ entities: [Gold.Entity], _ referents: [Referent]) {
      let kinds: Set<String> = ["person", "state", "organisation", "armed_group", "outlet"]
      let places = Self.places(text, entities)
      var owners: [Int: Set<String>] = [:]
      for (index, entity) in entities.enumerated() {
        guard kinds.contains(entity.kind), entity.doubtful != true, let spans = places[index] else {
          continue
        }
        let found = spans.map { Self.referent(at: $0, referents) }
        for referent in found { if let referent { owners[referent, default: []].insert(entity.name) } }
        guard spans.count > 1 else { continue }
        named += 1
        guard Set(found).count > 1 || found[0] == nil else { continue }
        let shown = zip(spans, found).map { span, referent in
          text.text[span] + " → " + (referent.map { "\(referents[$0].kind) \(referents[$0].name)" } ?? "none")
        }
        parted.append(entity.name + ": " + Array(Set(shown)).sorted().joined(separator: ", "))
      }
      met = owners.count
      for (referent, names) in owners.sorted(by: { $0.key < $1.key }) where names.count > 1 {
        mixed.append("\(referents[referent].name) is " + names.sorted().joined(separator: " and "))
      }
    }

    /// For each entity where its names stand.
    private static func places(_ text: SegmentedText, _ entities: [Gold.Entity]) -> [Int: [TextSpan]] {
      var owners: [String: Set<Int>] = [:]
      for (index, entity) in entities.enumerated() {
        for name in [entity.name] + (entity.aliases ?? []) { owners[name, default: []].insert(index) }
      }
      var taken: [TextSpan] = []
      var result: [Int: [TextSpan]] = [:]
      for name in owners.keys.sorted(by: { ($1.utf8.count, $0) < ($0.utf8.count, $1) }) {
        for span in spans(of: Array(name.utf8), in: text) where !taken.contains(where: { $0.overlaps(span) })
        {
          taken.append(span)
          guard let holders = owners[name], holders.count == 1, let holder = holders.first else { continue }
          result[holder, default: []].append(span)
        }
      }
      return result.mapValues { $0.sorted() }
    }

    /// Where a name stands at the ends of tokens of what is read.
    private static func spans(of name: [UInt8], in text: SegmentedText) -> [TextSpan] {
      let ends = Set(text.tokens.map { Int($0.end) })
      return text.tokens.compactMap { token in
        let span = TextSpan(Int(token.start), Int(token.start) + name.count)
        guard span.end <= text.text.utf8.count, ends.contains(span.end),
          text.text.utf8[span.start..<span.end].elementsEqual(name)
        else { return nil }
        return span
      }
    }

    /// The referent whose naming shares most with a span.
    private static func referent(at span: TextSpan, _ referents: [Referent]) -> Int? {
      var best: (referent: Int, shared: Int)?
      for (index, referent) in referents.enumerated() {
        for naming in referent.namings where naming.span.overlaps(span) && naming.form != .pronoun {
          let shared = min(naming.span.end, span.end) - max(naming.span.start, span.start)
          if 2 * shared >= span.count, shared > best?.shared ?? 0 { best = (index, shared) }
        }
      }
      return best?.referent
    }
  }
}
