import ArgumentParser
import EntenteLanguage
import EntenteTraining
import Foundation

/// `entente-train report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Measure the trained reader, and print its whole table: how right, how fast, at what cost.",
    discussion: """
      DATA is a folder with the treebanks under syntax/ and the names sets under names/. A peer's figures come from \
      Scripts/compare-udpipe. Start-up and memory are those of the program entente that stands beside this one.

      EXAMPLES
        entente-train report --data data
        Scripts/compare-udpipe --data data --output udpipe && entente-train report --data data --peer udpipe/peer.json
        entente-train fit --data data --only-by-sa --output ewt.model && entente-train report --data data --by-sa ewt.model
      """)

  @Option(help: "The folder of the annotated corpora.")
  var data: String

  @Option(help: ArgumentHelp("The JSON file that Scripts/compare-udpipe wrote.", valueName: "file"))
  var peer: String?

  @Option(help: ArgumentHelp("A model trained on EWT alone, to measure beside.", valueName: "file"))
  var bySa: String?

  @Option(help: "The program whose start-up is measured.")
  var program: String?

  func run() throws {
    var report = ReaderReport(data: data)
    let program = self.program ?? beside
    if program == nil { tell("no program entente stands beside this one: start-up is not measured") }
    let tagger = try NameTagger.compiledIn()
    try report.measure("Entente", .compiledIn(), tagger, program: program)
    if let bySa { try report.measure("Entente, EWT only", LanguageModel(path: bySa), tagger) }
    if let peer {
      let url = URL(fileURLWithPath: peer)
      try report.add(PeerRun.read(url), from: url)
    }
    print(report.markdown(), terminator: "")
  }

  /// The program `entente` in the folder of this one.
  private var beside: String? {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let path = own.deletingLastPathComponent().appending(path: "entente").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data("entente-train: \(line)\n".utf8))
  }
}
