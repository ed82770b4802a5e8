import EntenteLanguage
import EntenteModel
import Foundation

/// How well sentences and tokens are cut, on UD English and on the golden rules.
///
/// Scored as in the CoNLL 2018 shared task: spans are counted in characters without white space, a sentence or word
/// is right when both its ends are, multiword tokens are expanded. Where a multiword token's words do not write out
/// the token, they share its span evenly.
public struct SegmentationEvaluation: Sendable {
  /// The folder of the public sets.
  public let folder: String

  /// Makes an evaluation over the sets in `folder`, which holds `syntax/*.conllu` and `sentences/golden-rules.json`.
  public init(folder: String) {
    self.folder = folder
  }

  /// Sentence and word F1 of one treebank file, for all its documents and for each genre.
  ///
  /// - Parameter file: the file's name without its ending, as in `gum-dev`.
  /// - Returns: two scores for `all` and for each genre, by the genre's name.
  /// - Throws: ``ConlluError`` or Foundation's error where the file cannot be read.
  public func scores(file: String) throws -> [Score] {
    let documents = try ConlluFile(path: "\(folder)/syntax/\(file).conllu").documents
    var sentences: [String: Counts] = [:]
    var words: [String: Counts] = [:]
    for document in documents {
      let comparison = SegmentationComparison(document)
      for set in ["all", Self.genre(of: document.name)] {
        sentences[set, default: Counts()].add(comparison.sentences)
        words[set, default: Counts()].add(comparison.words)
      }
    }
    return sentences.keys.sorted().flatMap { set in
      [
        Score(
          set: "\(file) \(set)", measure: "sentence F1", value: sentences[set]?.f1 ?? 0,
          cases: sentences[set]?.gold ?? 0),
        Score(
          set: "\(file) \(set)", measure: "word F1", value: words[set]?.f1 ?? 0, cases: words[set]?.gold ?? 0),
      ]
    }
  }

  /// Sentence and word F1 of documents of several files taken together.
  ///
  /// - Parameters:
  ///   - files: the files' names without their endings.
  ///   - genres: the genres that count, by the first part of a document's name.
  ///   - name: what the set is called in the scores.
  /// - Returns: the two scores.
  /// - Throws: ``ConlluError`` or Foundation's error where a file cannot be read.
  public func scores(files: [String], genres: Set<String>, name: String) throws -> [Score] {
    var sentences = Counts()
    var words = Counts()
    for file in files {
      for document in try ConlluFile(path: "\(folder)/syntax/\(file).conllu").documents
      where genres.contains(Self.genre(of: document.name)) {
        let comparison = SegmentationComparison(document)
        sentences.add(comparison.sentences)
        words.add(comparison.words)
      }
    }
    return [
      Score(set: name, measure: "sentence F1", value: sentences.f1, cases: sentences.gold),
      Score(set: name, measure: "word F1", value: words.f1, cases: words.gold),
    ]
  }

  /// The share of the golden rules whose example is cut as the rule says.
  ///
  /// - Throws: Foundation's error where the file cannot be read.
  public func goldenRules() throws -> Score {
    let rules = try goldenRuleFile()
    let right = rules.filter { Self.cut($0.text) == $0.sentences }.count
    return Score(
      set: "golden rules", measure: "rules kept", value: Double(right) / Double(max(1, rules.count)),
      cases: rules.count)
  }

  /// The golden rules: a text and its sentences.
  ///
  /// - Throws: Foundation's error where the file cannot be read.
  public func goldenRuleFile() throws -> [GoldenRule] {
    let data = try Data(contentsOf: URL(filePath: "\(folder)/sentences/golden-rules.json"))
    return try JSONDecoder().decode([GoldenRule].self, from: data)
  }

  /// The sentences of a text that is one paragraph.
  public static func cut(_ text: String) -> [String] {
    let text = ReportText(text)
    let segmented = Segmenter().segment(text, passages: [Passage(span: text.span, kind: .paragraph)])
    return segmented.sentences.map { text[$0.span] }
  }

  /// The genre in a document's name: `news` in `GUM_news_flood`, `weblog` in `weblog-blogspot.com_…`.
  public static func genre(of name: String) -> String {
    let parts = name.split { $0 == "_" || $0 == "-" }
    return String(parts.first == "GUM" && parts.count > 1 ? parts[1] : parts.first ?? "")
  }
}

/// One golden rule of sentence splitting: a text, and the sentences it should be cut into.
public struct GoldenRule: Decodable, Sendable {
  /// The text.
  public let text: String
  /// Its sentences.
  public let sentences: [String]
}
