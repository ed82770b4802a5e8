import ArgumentParser
import EntenteTraining
import Foundation

/// `entente-train fit`.
struct FitCommand: ParsableCommand {
  /// The parts of the model file.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case trees
    case names
  }

  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Train the models that read English, and write the model file.",
    discussion: """
      DATA is a folder with the treebanks under syntax/ and the names sets under names/. The same data give the same \
      bytes. A part that is not trained anew is taken from the file that is there.

      EXAMPLES
        entente-train fit --data data --output Sources/CEntenteModels/entente.model
        entente-train fit --data data --only names --output Sources/CEntenteModels/entente.model
        entente-train fit --data data --only-by-sa --output ewt.model
      """)

  @Option(help: "The folder of the annotated corpora.")
  var data: String

  @Option(name: .shortAndLong, help: "The model file to write.")
  var output: String

  @Option(help: ArgumentHelp("Train only this part.", valueName: "part"))
  var only: Part?

  @Flag(help: "Train trees on EWT alone, which is BY-SA; GUM is in part not for commercial use.")
  var onlyBySa = false

  @Option(help: "Passes over the treebanks.")
  var epochs = 26

  func run() throws {
    let url = URL(fileURLWithPath: output)
    let model = only == .names ? Array(try Data(contentsOf: url)) : try trees()
    let names = only == .trees ? (try? Data(contentsOf: url)).map(Array.init) : try self.names()
    let bytes = try names.map { try NameTraining.add(names: $0, to: model) } ?? model
    try Data(bytes).write(to: url, options: .atomic)
    print("\(output): \(bytes.count) bytes")
  }

  private func trees() throws -> [UInt8] {
    let trainer = LanguageModelTrainer(
      folder: data + "/syntax", names: data + "/names", onlyEWT: onlyBySa, epochs: epochs)
    return try trainer.train { progress in
      tell("trees: pass \(progress.epoch) of \(progress.epochs)")
    }
  }

  private func names() throws -> [UInt8] {
    try NameTraining(names: data + "/names").fit { epoch, loss in
      tell("names: pass \(epoch), loss \(loss)")
    }
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
