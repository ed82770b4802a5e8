import EntenteLanguage

/// A treebank with the name it has in tables.
struct TreebankSet: Sendable {
  let name: String
  let treebank: Treebank

  /// The parts to train on.
  static func training(in folder: String, onlyEWT: Bool) throws -> [TreebankSet] {
    try sets(in: folder, "train").filter { !onlyEWT || $0.treebank.convention == .ewt }
  }

  /// The parts to choose settings by.
  static func development(in folder: String) throws -> [TreebankSet] { try sets(in: folder, "dev") }

  /// The parts to report.
  static func test(in folder: String) throws -> [TreebankSet] { try sets(in: folder, "test") }

  private static func sets(in folder: String, _ part: String) throws -> [TreebankSet] {
    try [("EWT", "ewt", TreebankConvention.ewt), ("GUM", "gum", .gum)].map { name, file, convention in
      let path = "\(folder)/\(file)-\(part).conllu"
      return TreebankSet(
        name: "\(name) \(part)", treebank: try Treebank(contentsOf: path, convention: convention))
    }
  }
}
