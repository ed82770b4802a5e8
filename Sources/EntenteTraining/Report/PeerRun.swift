public import Foundation

/// What another program made of the treebanks' test parts, as `Scripts/compare-udpipe` writes it.
///
/// Its trees and tags come as CoNLL-U files, which are scored here by the same ``ConllScorer`` as ours; speed and
/// memory were measured by the script, in the same way and on the same texts.
public struct PeerRun: Codable, Sendable {
  /// A file of the peer's reading.
  struct File: Codable, Sendable {
    /// The set, as in "EWT test" (the treebank's own words) or "EWT test, raw text".
    let set: String
    /// The CoNLL-U file, beside the one that names it.
    let file: String
  }

  /// A figure that the script measured.
  struct Figure: Codable, Sendable {
    let set: String
    let measure: String
    let value: Double
  }

  /// What the peer is called in the table.
  let name: String
  /// With which settings it was trained and run, in a sentence or two.
  let settings: String
  let files: [File]
  let figures: [Figure]

  /// Reads the script's JSON file.
  ///
  /// - Throws: `DecodingError` when the file is another one, Foundation's error when it cannot be read.
  public static func read(_ url: URL) throws -> PeerRun {
    try JSONDecoder().decode(PeerRun.self, from: Data(contentsOf: url))
  }

  /// The peer's scores against the treebanks in the folder `syntax`.
  func scores(files folder: URL, syntax: String) throws -> [Score] {
    var scores = figures.map { Score(set: $0.set, measure: $0.measure, value: $0.value, cases: 0) }
    for file in files {
      let name = file.set.prefix { $0 != " " }.lowercased()
      let gold = try Treebank(contentsOf: "\(syntax)/\(name)-test.conllu")
      let system = try Treebank(contentsOf: folder.appending(path: file.file).path)
      for layer in ConllScorer().score(system, against: gold).all {
        scores.append(
          Score(set: file.set, measure: layer.name, value: layer.counts.f1, cases: layer.counts.gold))
      }
    }
    return scores
  }
}
