import ArgumentParser
import EntenteLanguage
import EntenteTraining
import Foundation

/// `entente-train evaluate`.
struct EvaluateCommand: ParsableCommand {
  /// What can be measured.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case segmentation
    case lexicon
    case dates
    case figures
    case pages
    case trees
    case names
    case coreference
    case events
    case modality
    case quotations
    case causes
    case clusters
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the readers on public sets, and print a table.",
    discussion: """
      DATA is a folder with the sets, each in a folder of its own: sentences, syntax, time, figures, pages, names, \
      events, modality, quotes, causes, clusters. A part \
      whose set is missing is named and left out.

      EXAMPLES
        entente-train evaluate --data data
        entente-train evaluate --data data --only dates --only figures
        entente-train evaluate --affair dossier.json gold.json
        entente-train evaluate --affair dossier.json gold.json --by-rule
      """)

  @Option(help: "The folder of the public sets.")
  var data = "data"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Check a dossier against an affair's gold ledger instead: who is who, and who holds which office.",
      valueName: "dossier> <gold"))
  var affair: [String] = []

  @Flag(help: "With --affair: the precision of each rule that made a fact of the dossier.")
  var byRule = false

  func validate() throws {
    if byRule, affair.isEmpty { throw ValidationError("--by-rule needs --affair") }
    if !affair.isEmpty, affair.count != 2 {
      throw ValidationError(
        "--affair takes a dossier and a gold ledger, as in: --affair dossier.json gold.json")
    }
  }

  @Option(help: ArgumentHelp("Measure only this part; may be given again.", valueName: "part"))
  var only: [Part] = []

  func run() throws {
    print("| set | measure | value | cases |")
    print("|---|---|---|---|")
    guard affair.isEmpty else {
      let evaluation = try AffairEvaluation(dossier: affair[0], gold: affair[1])
      if byRule {
        for score in evaluation.rules() { write(score) }
        return
      }
      let found = evaluation.measure()
      for score in found.scores { write(score) }
      for miss in found.misses { print("- " + miss) }
      return
    }
    for part in only.isEmpty ? Part.allCases : only {
      do {
        for score in try scores(of: part) { write(score) }
      } catch {
        FileHandle.standardError.write(Data("entente-train: \(part.rawValue) was left out: \(error)\n".utf8))
      }
    }
  }

  private func write(_ score: Score) {
    let value = String(format: score.value >= 10 ? "%.1f" : "%.4f", score.value)
    print("| \(score.set) | \(score.measure) | \(value) | \(score.cases) |")
  }

  private func scores(of part: Part) throws -> [Score] {
    switch part {
    case .segmentation: try segmentation()
    case .lexicon: try LexiconEvaluation.scores(data: URL(fileURLWithPath: data))
    case .dates:
      try DateCorpusEvaluation(folder: data + "/time/tbaq").scores()
        + DateSpecEvaluation(folder: data + "/time").scores()
    case .figures: try FigureEvaluation(folder: URL(fileURLWithPath: data + "/figures")).scores().scores
    case .pages: try PageEvaluation(folder: data + "/pages").scores()
    case .trees: try trees()
    case .names: try NameEvaluation(folder: data + "/names").measure(try EnglishReader.compiledIn())
    case .coreference: try ReferentEvaluation(folder: data + "/syntax").scores()
    case .events: try events()
    case .modality:
      try FactualityEvaluation(
        file: URL(fileURLWithPath: data + "/modality/uw-dev.jsonl"), builder: EventSceneBuilder()
      ).scores()
    case .quotations: try QuotationEvaluation.measure(data + "/quotes/polnear/dev")
    case .causes: try LinkEvaluation.measure(data + "/causes")
    case .clusters: try ClusterEvaluation(folder: URL(fileURLWithPath: data + "/clusters")).scores()
    }
  }

  private func events() throws -> [Score] {
    let builder = try EventSceneBuilder()
    let folder = URL(fileURLWithPath: data + "/events")
    return try EventTypeEvaluation(file: folder.appending(path: "PLV_train.tsv"), builder: builder).scores()
      + GoldRecordEvaluation(file: folder.appending(path: "PLOVER_GSR_CAMEO.json"), builder: builder).scores()
  }

  private func trees() throws -> [Score] {
    let model = try LanguageModel.compiledIn()
    return try TrainedEvaluation(folder: data + "/syntax").measure(model)
      + RawTextEvaluation(folder: data + "/syntax").measure(model, parts: ["dev", "test"])
  }

  private func segmentation() throws -> [Score] {
    let evaluation = SegmentationEvaluation(folder: data)
    let spoken: Set = ["news", "interview", "speech"]
    return try [evaluation.goldenRules()]
      + evaluation.scores(
        files: ["gum-dev", "gum-test"], genres: spoken, name: "GUM news, interview, speech, dev and test")
      + ["gum-dev", "gum-test", "ewt-dev", "ewt-test"].flatMap { file in
        try evaluation.scores(file: file).filter { $0.set.hasSuffix(" all") }
      }
  }
}
