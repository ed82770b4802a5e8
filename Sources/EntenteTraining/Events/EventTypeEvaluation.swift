import EntenteModel
import EntenteReading
public import Foundation

/// Measures PLOVER's root of the deed between a given source and target, on the PLV sentences by cross-validation.
public struct EventTypeEvaluation {
  private let file: URL
  private let builder: EventSceneBuilder
  private let folds: Int

  /// Takes the file of sentences, whose last columns are named in its first line.
  public init(file: URL, builder: EventSceneBuilder, folds: Int = 10) {
    self.file = file
    self.builder = builder
    self.folds = folds
  }

  /// The mean F1 over the roots, and the share of sentences right.
  ///
  /// - Throws: where the file is missing.
  public func scores() throws -> [Score] {
    let examples = try self.examples()
    var counts: [String: Counts] = [:]
    var right = 0
    for fold in 0..<folds {
      let train = examples.filter { $0.group % folds != fold }.map { ($0.features, $0.label) }
      let classifier = LinearClassifier(train)
      for example in examples where example.group % folds == fold {
        let said = classifier.label(example.features)
        counts[example.label, default: Counts()].gold += 1
        counts[said, default: Counts()].said += 1
        if said == example.label {
          counts[said, default: Counts()].hits += 1
          right += 1
        }
      }
    }
    let macro = counts.values.reduce(0) { $0 + $1.f1 } / Double(max(1, counts.count))
    let set = "PLV, \(folds)-fold"
    return [
      Score(set: set, measure: "macro F1", value: macro, cases: examples.count),
      Score(
        set: set, measure: "accuracy", value: Double(right) / Double(max(1, examples.count)),
        cases: examples.count),
    ]
      + counts.keys.sorted().map {
        Score(set: set, measure: "F1 \($0)", value: counts[$0]?.f1 ?? 0, cases: counts[$0]?.gold ?? 0)
      }
  }

  private struct Example {
    let features: [String]
    let label: String
    /// The same for sentences with the same words, so that none is trained and measured on.
    let group: Int
  }

  private func examples() throws -> [Example] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard let marked = columns.firstIndex(of: "marked_sentence"),
      let root = columns.firstIndex(of: "gold_root")
    else {
      return []
    }
    var groups: [String: Int] = [:]
    return lines.dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > max(marked, root), let sentence = MarkedSentence(cells[marked]) else { return nil }
      let group = groups[sentence.text] ?? groups.count
      groups[sentence.text] = group
      let features = EventTypeFeatures(
        scene: builder.scene(sentence.text), source: sentence.source, target: sentence.target)
      return Example(features: features.features(), label: cells[root], group: group)
    }
  }
}

/// A sentence whose source and target stand between `<s>` and `<t>` tags.
private struct MarkedSentence {
  let text: String
  let source: TextSpan
  let target: TextSpan

  init?(_ marked: String) {
    var bytes: [UInt8] = []
    var places: [String: Int] = [:]
    var rest = Substring(marked)
    while let first = rest.first {
      if let tag = ["<s>", "</s>", "<t>", "</t>"].first(where: { rest.hasPrefix($0) }) {
        if places[tag] == nil { places[tag] = bytes.count }
        rest = rest.dropFirst(tag.count)
      } else {
        bytes += Array(String(first).utf8)
        rest = rest.dropFirst()
      }
    }
    guard let from = places["<s>"], let to = places["</s>"], let start = places["<t>"],
      let end = places["</t>"],
      from < to, start < end
    else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
    source = TextSpan(from, to)
    target = TextSpan(start, end)
  }
}
