import EntenteDesk
import EntenteLedger
import EntenteModel
import EntenteSources
import Foundation

/// Measures the assembly of large affairs: `EntenteBench ledger FOLDER COUNT…`, with the texts of a folder as the stuff.
struct LedgerBench {
  private let folder: String
  private let counts: [Int]

  init(_ arguments: [String]) {
    folder = arguments.first ?? "../Samples/visit-2024/reports"
    counts = arguments.dropFirst().compactMap { Int($0) }
  }

  func run() async {
    let texts = Self.texts(in: folder)
    guard !texts.isEmpty else { return print("no texts in \(folder)") }
    print("| reports | words | mentions | facts | disputes | lineages | reading | assembly | peak memory |")
    print("|---|---|---|---|---|---|---|---|---|")
    for count in counts { await measure(count, AffairMaker(texts)) }
  }

  private func measure(_ count: Int, _ maker: AffairMaker) async {
    let reader = ReportReader()
    let reports = (0..<count).compactMap { number in
      try? reader.read(Array(maker.report(number).utf8), source: "report-\(number).txt")
    }
    let started = EntenteBench.times
    let contributions = await ReportDesk().contributions(of: reports)
    let read = EntenteBench.times
    let ledger = Assembler(kinship: .english).assemble(contributions)
    let assembled = EntenteBench.times
    let words = contributions.reduce(0) { $0 + $1.reading.words }
    let mentions = contributions.reduce(0) { $0 + $1.reading.mentions.count }
    print(
      "| \(count) | \(words) | \(mentions) | \(ledger.facts.count) | \(ledger.disputes.count)"
        + " | \(ledger.lineages.count) | \(read - started) | \(assembled - read) | \(EntenteBench.peakMegabytes) MB |"
    )
    print("digest \(Self.digest(ledger))")
  }

  /// The hash of all that a ledger says, for telling that a change of speed is no other change.
  private static func digest(_ ledger: Ledger) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let parts = [
      try? encoder.encode(ledger.lineages), try? encoder.encode(ledger.entities),
      try? encoder.encode(ledger.facts),
      try? encoder.encode(ledger.disputes),
    ].map { ContentHash(of: Array($0 ?? Data())).hexadecimal.prefix(8) }
    return parts.joined(separator: " ")
  }

  private static func texts(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  }
}

/// A moment by the processor and by the clock on the wall, or the stretch between two.
struct Moment: CustomStringConvertible {
  let processor: Double
  let wall: Double

  static func - (later: Moment, earlier: Moment) -> Moment {
    Moment(processor: later.processor - earlier.processor, wall: later.wall - earlier.wall)
  }

  var description: String { String(format: "%.2f s (%.2f s wall)", processor, wall) }
}

extension EntenteBench {
  /// Now.
  static var times: Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let wall = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    return Moment(processor: Double(clock()) / Double(CLOCKS_PER_SEC), wall: wall)
  }
}
