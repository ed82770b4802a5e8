import EntenteModel
import EntenteReading
public import Foundation

/// Measures whether events came to pass on the UW event factuality set (Lee, Artzi, Choi and Zettlemoyer 2015).
///
/// An annotation above 0 says that the event happened or will, one below that it did not; 0 is left out. Only what is
/// read as denied counts as not happened.
public struct FactualityEvaluation {
  private let file: URL
  private let builder: EventSceneBuilder

  /// Takes a file of the set, as JSON lines.
  public init(file: URL, builder: EventSceneBuilder) {
    self.file = file
    self.builder = builder
  }

  /// Accuracy, and precision and recall of what did not happen.
  ///
  /// - Throws: where the file is missing or not of the known form.
  public func scores() throws -> [Score] { try measured().scores }

  /// The scores, and each case that came out wrong: the sentence, the word and how it was read.
  ///
  /// - Throws: as ``scores()``.
  public func measured() throws -> (scores: [Score], misses: [(text: String, word: String, read: String)]) {
    var right = 0
    var all = 0
    var negatives = Counts()
    var misses: [(text: String, word: String, read: String)] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline) {
      let sentence = try JSONDecoder().decode(FactualitySentence.self, from: Data(line.utf8))
      let scene = builder.scene(sentence.text)
      let reader = FactualityReader(trees: scene.trees)
      let starts = sentence.wordStarts
      let places = TokenPlaces(scene.trees)
      for target in sentence.targets where target.label != 0 && target.span1[0] < starts.count {
        let start = starts[target.span1[0]]
        guard let token = places.tokens(in: TextSpan(start, start + 1)).first else { continue }
        let modality = reader.modality(of: token)
        let isDenied = modality == .denied
        all += 1
        negatives.said += isDenied ? 1 : 0
        negatives.gold += target.label < 0 ? 1 : 0
        negatives.hits += isDenied && target.label < 0 ? 1 : 0
        if isDenied == (target.label < 0) {
          right += 1
        } else {
          misses.append((sentence.text, target.spanText, "\(modality) \(target.label)"))
        }
      }
    }
    let set = "UW \(file.deletingPathExtension().lastPathComponent)"
    return (
      [
        Score(set: set, measure: "happened or not", value: Double(right) / Double(max(1, all)), cases: all),
        Score(set: set, measure: "not happened: recall", value: negatives.recall, cases: negatives.gold),
        Score(
          set: set, measure: "not happened: precision", value: negatives.precision, cases: negatives.said),
      ], misses
    )
  }
}

/// One sentence of the set: its words are parted by spaces.
private struct FactualitySentence: Decodable {
  struct Target: Decodable {
    let span1: [Int]
    let label: Double
    let spanText: String

    enum CodingKeys: String, CodingKey {
      case span1, label
      case spanText = "span_text"
    }
  }

  let text: String
  let targets: [Target]

  /// Where each word starts, in bytes.
  var wordStarts: [Int] {
    var starts: [Int] = []
    var place = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      starts.append(place)
      place += word.utf8.count + 1
    }
    return starts
  }
}
