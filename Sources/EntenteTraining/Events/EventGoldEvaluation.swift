import EntenteModel
import EntenteReading
import EntenteSources
public import Foundation

/// Measures events against an affair's gold ledger, all together and by the rule that read them.
public struct EventGoldEvaluation {
  private let folder: URL
  private let builder: EventSceneBuilder

  /// Takes the folder that holds `gold.json` and its reports.
  public init(folder: URL, builder: EventSceneBuilder) {
    self.folder = folder
    self.builder = builder
  }

  /// Precision and recall of the mentions, then the precision of each rule.
  ///
  /// A mention is right where it shares half of the shorter span with a gold event of its type that names one who takes
  /// part; one that only touches what the gold holds for doubtful or for another kind of claim is not counted.
  ///
  /// - Throws: where the gold or a report cannot be read.
  public func scores() throws -> [Score] {
    let gold = try EventGold(folder: folder)
    var rules: [String: Counts] = [:]
    var all = Counts()
    var found = 0
    for (id, url) in gold.files {
      let report = try ReportReader().read(Array(try Data(contentsOf: url)), source: url.path)
      let passages = report.passages.filter { $0.kind != .furniture && $0.kind != .byline }
      let scene = builder.scene(report.text, passages: passages, published: report.published)
      let mentions = EventReader().read(scene)
      let items = gold.items.map { item in (item, item.places.filter { $0.report == id }.map(\.range)) }
      for mention in mentions {
        let isRight = items.contains { item, places in
          places.contains { touches(mention.span, $0) } && agrees(mention, item, scene)
        }
        let isExcused = gold.others.contains { $0.report == id && touches(mention.span, $0.range) }
        guard isRight || !isExcused else { continue }
        all.said += 1
        rules[mention.rule, default: Counts()].said += 1
        guard isRight else { continue }
        all.hits += 1
        rules[mention.rule, default: Counts()].hits += 1
      }
      for (item, places) in items {
        all.gold += places.count
        found += places.count { place in
          mentions.contains { touches($0.span, place) && agrees($0, item, scene) }
        }
      }
    }
    let recall = Double(found) / Double(max(1, all.gold))
    let sum = all.precision + recall
    let set = folder.lastPathComponent
    return [
      Score(set: set, measure: "events: precision", value: all.precision, cases: all.said),
      Score(set: set, measure: "events: recall", value: recall, cases: all.gold),
      Score(
        set: set, measure: "events: F1", value: sum > 0 ? 2 * all.precision * recall / sum : 0,
        cases: all.gold),
    ]
      + rules.keys.sorted().map {
        Score(
          set: set, measure: "\($0): precision", value: rules[$0]?.precision ?? 0, cases: rules[$0]?.said ?? 0
        )
      }
  }

  private func touches(_ span: TextSpan, _ range: Range<Int>) -> Bool {
    let shared = min(span.end, range.upperBound) - max(span.start, range.lowerBound)
    return shared > 0 && 2 * shared >= min(span.count, range.count)
  }

  private func agrees(_ mention: Mention, _ item: EventGold.Item, _ scene: Scene) -> Bool {
    guard case .event(let event) = mention.claim, item.types.contains(event.type.rawValue) else {
      return false
    }
    if item.names.isEmpty { return true }
    let wanted = item.names.map(Self.content).filter { !$0.isEmpty }
    return (event.actors + event.targets).contains { participant in
      let names = [participant.words] + participant.referents.flatMap { scene.referents[$0].names }
      return names.map(Self.content).contains { name in
        !name.isEmpty && wanted.contains { name.isSubset(of: $0) || $0.isSubset(of: name) }
      }
    }
  }

  private static func content(_ name: String) -> Set<String> {
    Set(name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)).subtracting(stop)
  }

  private static let stop: Set<String> = [
    "the", "a", "an", "of", "and", "for", "in", "on", "to", "by", "with", "at", "from", "is", "was", "were",
    "be",
    "mr", "mrs", "president", "minister", "prime", "general",
  ]
}
