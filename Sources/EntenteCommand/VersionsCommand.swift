import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteModel
import Foundation

/// `entente versions`.
struct VersionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "List the places whose text has changed, with what changed.",
    discussion: """
      The last version of a place is the one that is read; the earlier ones are kept with their bytes.

      EXAMPLES
        entente versions visit.entente
        entente versions visit.entente --format json
      """)

  @Argument(help: ArgumentHelp("The affair file.", valueName: "affair"))
  var affair: String

  @Option(name: .shortAndLong, help: "text or json.")
  var format: TableFormat = .text

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let histories: [PlaceHistory]
    do {
      histories = try AffairDesk().histories(of: affair)
    } catch {
      Terminal.complain(error.sentence)
      throw Status.nothingRead
    }
    switch format {
    case .text: try output.write(VersionsText(histories).text)
    case .json: try output.write(try VersionsText(histories).json() + [0x0A])
    }
  }
}

/// The places whose text has changed, written out.
struct VersionsText {
  let histories: [PlaceHistory]

  init(_ histories: [PlaceHistory]) {
    self.histories = histories
  }

  /// One paragraph a place: its versions, the lines that went and came.
  var text: String {
    if histories.isEmpty { return "No text has changed at its place.\n" }
    return histories.map { history in
      var lines = [Terminal.plain(history.address)]
      for version in history.versions {
        let when = version.found.map { Date(timeIntervalSince1970: Double($0)).formatted(.iso8601) }
        var line = "  \(version.report.rawValue)" + (when.map { "  found \($0)" } ?? "")
        if let change = version.change { line += "  +\(change.wordsAdded) −\(change.wordsRemoved) words" }
        lines.append(line)
        for gone in version.change?.removed ?? [] { lines.append("    - " + Terminal.plain(gone)) }
        for new in version.change?.added ?? [] { lines.append("    + " + Terminal.plain(new)) }
      }
      return lines.joined(separator: "\n") + "\n"
    }
    .joined(separator: "\n")
  }

  /// The same as JSON.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(histories.map(Place.init)))
  }

  private struct Place: Encodable {
    let address: String
    let versions: [Version]

    init(_ history: PlaceHistory) {
      address = history.address
      versions = history.versions.map(Version.init)
    }
  }

  private struct Version: Encodable {
    let report: String
    let found: Int?
    let wordsAdded: Int?
    let wordsRemoved: Int?
    let added: [String]?
    let removed: [String]?

    init(_ version: PlaceHistory.Version) {
      report = version.report.rawValue
      found = version.found
      wordsAdded = version.change?.wordsAdded
      wordsRemoved = version.change?.wordsRemoved
      added = version.change?.added
      removed = version.change?.removed
    }
  }
}
