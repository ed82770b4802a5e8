import ArgumentParser
import EntenteTraining

/// The program that makes the models and measures them.
@main
struct EntenteTrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente-train",
    abstract: "Build what Entente knows from annotated corpora, and measure how well it reads.",
    subcommands: [
      EvaluateCommand.self, FitCommand.self, LexiconCommand.self, GazetteerCommand.self, ReportCommand.self,
      FuzzCommand.self,
    ])
}
