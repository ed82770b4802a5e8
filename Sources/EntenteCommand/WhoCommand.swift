import ArgumentParser
import EntenteBriefing
import EntenteLedger
import Foundation

/// `entente who`.
struct WhoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "List who and what the reports speak of, or tell all that they say of one.",
    discussion: """
      Behind the files may come a name: what follows the last argument that is a file, folder or pattern. With a name, \
      all offices, deeds, promises, words and figures of its bearer are told, each with its evidence. A name that \
      nobody bears ends with status 4, and names that are spelt alike are given.

      EXAMPLES
        entente who reports/
        entente who visit.entente Benner
        entente who visit.entente 'Ministry of Health' --format json
      """)

  @OptionGroup var options: TableOptions

  func run() async throws {
    var options = options
    let cut = options.input.inputs.lastIndex(where: Self.isInput) ?? options.input.inputs.count - 1
    let name = options.input.inputs[(cut + 1)...].joined(separator: " ")
    options.input.inputs = Array(options.input.inputs[...cut])
    guard !name.isEmpty else {
      try await options.run { WhoTable($0) }
      return
    }
    let (affair, isWhole) = try await options.input.affair()
    let finder = WhoFinder(affair)
    let found = finder.find(name)
    guard !found.isEmpty else {
      let near = finder.near(name)
      let hint =
        near.isEmpty
        ? "“entente who” without a name lists all" : "did you mean " + near.joined(separator: ", ") + "?"
      Terminal.complain(
        "the reports name nobody and nothing “\(Terminal.plain(name))”; \(Terminal.plain(hint))")
      throw Status.unknownName
    }
    try options.write(WhoTable(affair, found))
    if !isWhole { throw Status.partial }
  }

  /// Whether an argument is a file, a folder, a pattern or standard input.
  private static func isInput(_ argument: String) -> Bool {
    argument == "-" || argument.contains("*") || FileManager.default.fileExists(atPath: argument)
  }
}

extension Status {
  /// No entity of the affair bears the name that was asked for.
  static let unknownName = ExitCode(4)
}

extension TableOptions {
  /// Writes a table in the form that was asked for.
  fileprivate func write(_ table: some BriefTable) throws {
    switch format {
    case .text: try output.write(table.text(output.style))
    case .json: try output.write(try table.json())
    }
  }
}
