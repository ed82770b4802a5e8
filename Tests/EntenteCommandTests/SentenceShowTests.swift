import Foundation
import Testing

@Suite("What the readers see, printed")
struct SentenceShowTests {
  private static let golden = Program.repository.appendingPathComponent(
    "Samples/visit-2024/expected/sentences.conllu")

  /// The first three sentences of each report of the sample; a run with `RECORD=1` writes them anew and fails.
  @Test("The sample's sentences are read as they were approved")
  func sample() throws {
    let outcome = try Program.run("read", "Samples/visit-2024/reports", "--show", "sentences")
    #expect(outcome.status == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
    let found = Self.beginnings(of: outcome.output, sentences: 3)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(found.utf8).write(to: Self.golden)
      Issue.record("recorded the sample's sentences; look at them, then run without RECORD")
      return
    }
    let expected = try String(contentsOf: Self.golden, encoding: .utf8)
    #expect(found == expected, "the sentences differ from Samples/visit-2024/expected/sentences.conllu")
  }

  @Test(
    "A text in another language is named, cut into words, and not read",
    arguments: [
      (
        "El ministro de la provincia llegó a la capital y firmó el tratado de pesca con los otros.", "Spanish"
      ),
      ("وصل رئيس الوزراء إلى العاصمة يوم الثلاثاء ووقّع المعاهدة مع الوزراء الآخرين.", "Arabic"),
      ("外交部长星期二抵达首都，并与其他部长签署了渔业条约。他说这是一个很好的开始，双方都很满意。", "Chinese"),
    ])
  func foreign(_ text: String, _ language: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("foreign.txt", Array((text + "\n").utf8))
    for arguments in [["read", path], ["brief", path], ["read", path, "--show", "sentences"]] {
      let outcome = try Program.run(arguments)
      #expect(outcome.status == 1)
      #expect(outcome.complaint.contains("foreign.txt: the text is in \(language)"), "\(outcome.complaint)")
      #expect(!outcome.output.isEmpty)
    }
    let shown = try Program.run("read", path, "--show", "sentences").output
    #expect(shown.contains("# note = in \(language)"))
    #expect(shown.contains("1\t") && !shown.contains("\troot\t"))
  }

  @Test("An English report beside a foreign one is read")
  func beside() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.write("a.txt", Array("The two towns share a border of about 40 kilometers.\n".utf8))
    _ = try scratch.write(
      "b.txt",
      Array(
        "Der Minister kam am Dienstag in die Stadt und hat den Vertrag mit der Firma nicht gesehen.\n".utf8))
    let outcome = try Program.run("read", scratch.url.path, "--show", "sentences")
    #expect(outcome.status == 1 && outcome.complaint.contains("German"))
    #expect(outcome.output.contains("\troot\t") && outcome.output.contains("\tVertrag\t"))
  }

  @Test("A very long sentence is read in stretches, and the program says so")
  func long() throws {
    let text = String(repeating: "the ministers of the north and the south and ", count: 60)
    let outcome = try Program.run("read", "-", "--show", "sentences", input: Array(text.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.complaint.contains("read in stretches"))
    #expect(outcome.output.contains("# note = longer than"))
  }

  @Test("Nothing that steers a terminal comes through")
  func hostile() throws {
    let text = "The \u{1B}[31mtreaty\u{1B}[0m was\u{202E} signed\u{7} by \u{9B}31m them all.\n"
    let outcome = try Program.run("read", "-", "--show", "sentences", input: Array(text.utf8))
    let scalars = outcome.output.unicodeScalars
    #expect(outcome.output.contains("treaty"))
    #expect(scalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control })
    #expect(!scalars.contains("\u{202E}"))
  }

  @Test(
    "Marks and encodings at the head of a file do not stop it",
    arguments: [[0xEF, 0xBB, 0xBF], []] as [[UInt8]])
  func marks(_ mark: [UInt8]) throws {
    let bytes = mark + Array("The minister signed the treaty.\n".utf8)
    let outcome = try Program.run("read", "-", "--show", "sentences", input: bytes)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n1\tThe\tthe\tDET\t"))
  }

  @Test("Bytes that are no text in any encoding get one sentence")
  func invalid() throws {
    let bytes = Array("The minister said: ".utf8) + [0xC3, 0x28, 0xE2, 0x82, 0xF0, 0x9F, 0x81, 0x8D, 0x90]
    let outcome = try Program.run("read", "-", "--show", "sentences", input: bytes)
    #expect(outcome.status == 2)
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.complaint.contains("UTF-8"))
  }

  @Test("--show and --into do not go together")
  func both() throws {
    #expect(
      try Program.run("read", Program.sample, "--show", "sentences", "--into", "x.entente").status == 64)
  }

  /// The first sentences of each document of a dump, with the documents' heads.
  private static func beginnings(of dump: String, sentences: Int) -> String {
    var result = ""
    var count = 0
    for block in dump.components(separatedBy: "\n\n") where !block.isEmpty {
      count = block.hasPrefix("# newdoc") ? 1 : count + 1
      if count <= sentences { result += block + "\n\n" }
    }
    return result
  }
}
