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
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the readers on public sets, and print a table.",
    discussion: """
      DATA is a folder with the sets, each in a folder of its own: sentences, syntax, time, figures, pages, names. A part \
      whose set is missing is named and left out.

      EXAMPLES
        entente-train evaluate --data data
        entente-train evaluate --data data --only dates --only figures
      """)

  @Option(help: "The folder of the public sets.")
  var data: String

  @Option(help: ArgumentHelp("Measure only this part; may be given again.", valueName: "part"))
  var only: [Part] = []

  func run() throws {
    print("| set | measure | value | cases |")
    print("|---|---|---|---|")
    for part in only.isEmpty ? Part.allCases : only {
      do {
        for score in try scores(of: part) {
          let value = String(format: score.value >= 10 ? "%.1f" : "%.4f", score.value)
          print("| \(score.set) | \(score.measure) | \(value) | \(score.cases) |")
        }
      } catch {
        FileHandle.standardError.write(Data("entente-train: \(part.rawValue) was left out: \(error)\n".utf8))
      }
    }
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
    case .names: try NameEvaluation(folder: data + "/names").measure(try NameTagger.compiledIn())
    }
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
