import ArgumentParser
import EntenteTraining
import Foundation

/// `entente-train lexicon`.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Build the lexicon from the files of WordNet 3.0.",
    discussion: """
      On Debian the package wordnet-base puts them under /usr/share/wordnet. The same files give the same bytes.

      EXAMPLE
        entente-train lexicon /usr/share/wordnet Sources/CEntenteLexicon/entente.lexicon
      """)

  @Argument(help: "The folder with data.noun, index.noun, noun.exc and the rest.")
  var wordnet: String

  @Argument(help: "The file to write.")
  var output: String

  func run() throws {
    let bytes = try LexiconBuilder.build(wordnet: URL(fileURLWithPath: wordnet))
    try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(bytes.count) bytes")
  }
}
