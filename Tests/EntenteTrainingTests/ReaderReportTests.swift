import EntenteTraining
import Foundation
import Testing

@Suite("The report of the trained reader")
struct ReaderReportTests {
  @Test("A peer's reading is scored by our scorer and stands in its column")
  func peer() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "entente-report-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "syntax"), withIntermediateDirectories: true)
    let gold = "1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n\n"
    let wrong = gold.replacing("leave", with: "left")
    try Data(gold.utf8).write(to: folder.appending(path: "syntax/ewt-test.conllu"))
    try Data(wrong.utf8).write(to: folder.appending(path: "own.conllu"))
    let json = """
      {"name": "Peer", "settings": "as it came", "files": [{"set": "EWT test", "file": "own.conllu"}],
       "figures": [{"set": "EWT and GUM test, raw text",
                    "measure": "bytes to trees, words a second of one core", "value": 20000}]}
      """
    let url = folder.appending(path: "peer.json")
    try Data(json.utf8).write(to: url)
    var report = ReaderReport(data: folder.path)
    try report.add(PeerRun.read(url), from: url)
    let lines = report.markdown().split(separator: "\n")
    #expect(lines.first == "| measure | aim | Peer |")
    #expect(lines.contains("| UPOS, EWT test | ≥ 96.3 | 100.00 |"))
    #expect(lines.contains("| lemmas, EWT test | ≥ 97.5 | 50.00 |"))
    #expect(lines.contains("| bytes to trees, words a second of one core |  | 20,000 |"))
    #expect(lines.contains("| UPOS, GUM test | ≥ 97.3 | – |"))
    #expect(lines.last == "Peer: as it came")
  }
}
