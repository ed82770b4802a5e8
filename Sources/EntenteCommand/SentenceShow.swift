import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteLedger
import EntenteModel
import Foundation

/// What `entente read --show sentences` does.
struct SentenceShow {
  let input: InputOptions

  /// Writes the sentences of all reports to standard output, as they are read.
  ///
  /// - Throws: `ExitCode`; what went wrong is then on standard error already.
  func run() throws {
    let (reports, isWhole) = try reports()
    let desk: SentenceDesk
    do {
      desk = try SentenceDesk()
    } catch {
      Terminal.complain("\(error)")
      throw Status.nothingRead
    }
    for report in reports {
      var waiting: [UInt8] = []
      let long = desk.dump(report) { lines in
        waiting += Array(lines.utf8)
        if waiting.count > 1 << 16 { Self.write(&waiting) }
      }
      Self.write(&waiting)
      if long > 0 {
        let sentences =
          long == 1 ? "a sentence is so long that it was" : "\(long) sentences are so long that they were"
        Terminal.complain("\(report.source): \(sentences) read in stretches")
      }
    }
    if !isWhole { throw Status.partial }
  }

  private func reports() throws -> (reports: [Report], isWhole: Bool) {
    let desk = AffairDesk()
    if input.inputs.count == 1, AffairDesk.isAffairFile(input.inputs[0]) {
      do {
        return (try desk.open(input.inputs[0]).reports, true)
      } catch {
        Terminal.complain(error.sentence)
        throw Status.nothingRead
      }
    }
    let gathered = desk.gather(input.inputs)
    for problem in gathered.problems { Terminal.complain(problem.sentence) }
    guard !gathered.reports.isEmpty else { throw Status.nothingRead }
    return (gathered.reports, gathered.problems.isEmpty)
  }

  private static func write(_ bytes: inout [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }
}
