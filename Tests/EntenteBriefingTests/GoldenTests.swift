import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteBriefing

/// Whole outputs, compared byte for byte with the files in `Golden`; a run with `RECORD=1` writes them and fails.
@Suite("Golden files")
struct GoldenTests {
  @Test("The lake affair is written as it was approved", arguments: Output.all)
  func lake(_ output: Output) throws {
    let bytes = try output.render(LakeAffair.affair)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: output.name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(output.name); look at it, then run without RECORD")
      return
    }
    let expected = try Data(contentsOf: file)
    #expect(Data(bytes) == expected, "\(output.name) differs from its golden file")
    #expect(try output.render(LakeAffair.affair) == bytes, "two runs differ")
  }
}

/// One way of writing an affair.
struct Output: CustomTestStringConvertible, Sendable {
  let name: String
  let render: @Sendable (Affair) throws -> [UInt8]
  var testDescription: String { name }

  static let all = [
    Output(name: "lake.json") { try DossierRenderer().render($0) },
    Output(name: "lake.txt") { Array(TextBriefRenderer().render($0).utf8) },
    Output(name: "lake-colour.txt") {
      Array(TextBriefRenderer(style: TextStyle(colour: true, width: 60)).render($0).utf8)
    },
    Output(name: "lake.html") { Array(HTMLBriefRenderer().render($0).utf8) },
    Output(name: "lake.md") { Array(MarkdownBriefRenderer().render($0).utf8) },
    Output(name: "figures.txt") { Array(FigureTable($0).text(TextStyle(colour: false, width: 100)).utf8) },
    Output(name: "figures.json") { try FigureTable($0).json() },
    Output(name: "dates.txt") { Array(DateTable($0).text(.plain).utf8) },
    Output(name: "dates.json") { try DateTable($0).json() },
    Output(name: "disputes.txt") { Array(DisputeTable($0).text(.plain).utf8) },
    Output(name: "disputes.json") { try DisputeTable($0).json() },
    Output(name: "sources.txt") { Array(SourceTable($0).text(.plain).utf8) },
    Output(name: "sources.json") { try SourceTable($0).json() },
  ]
}
