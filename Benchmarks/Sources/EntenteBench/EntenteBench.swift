import EntenteDesk
import EntenteLanguage
import EntenteLedger
import EntenteModel
import EntenteReading
import Foundation

/// Measures speed and memory on the sample affair, repeated to a stated size. Timings are never tests.
@main
struct EntenteBench {
  static func main() async throws {
    if CommandLine.arguments.dropFirst().first == "ledger" {
      await LedgerBench(Array(CommandLine.arguments.dropFirst(2))).run()
      return
    }
    let folder = CommandLine.arguments.dropFirst().first ?? "../Samples/visit-2024/reports"
    let gathered = AffairDesk().gather([folder])
    guard !gathered.reports.isEmpty else {
      print("no reports in \(folder)")
      return
    }
    print("| what | size | CPU seconds | rate |")
    print("|---|---|---|---|")
    let text = Self.repeated(gathered.reports, toBytes: 20_000_000)
    measureLanguage(text)
    measureReading(text)
    await measureAffair(gathered.reports)
    print("\nPeak memory: \(Self.peakMegabytes) MB")
  }

  private static func measureLanguage(_ text: ReportText) {
    let passages = passages(of: text)
    let seconds = cpuSeconds(best: 5) { _ = Segmenter().segment(text, passages: passages) }
    row("sentences and tokens", text, seconds)
  }

  private static func measureReading(_ text: ReportText) {
    let segmented = Segmenter().segment(text, passages: passages(of: text))
    let dates = DateReader().read(segmented, published: nil).dates
    let id = ReportID(of: text.utf8)
    row("dates", text, cpuSeconds(best: 3) { _ = DateReader().read(segmented, published: nil) })
    let figures = cpuSeconds(best: 3) { _ = FigureReader().read(segmented, dates: dates, report: id) }
    row("figures", text, figures)
  }

  private static func measureAffair(_ reports: [Report]) async {
    let bytes = reports.reduce(0) { $0 + $1.text.utf8.count }
    let contributions = reports.map(ReportDesk().contribution(of:))
    let desk = AffairDesk()
    let seconds = cpuSeconds(best: 5) {
      _ = desk.affair(name: "bench", reports: reports, contributions: contributions)
    }
    print("| assembly of \(reports.count) reports | \(bytes / 1000) kB | \(format(seconds)) | |")
  }

  /// The text of the reports over and over, at least `size` bytes long.
  private static func repeated(_ reports: [Report], toBytes size: Int) -> ReportText {
    let once = reports.sorted { $0.source < $1.source }.flatMap { $0.text.utf8 + Array("\n\n".utf8) }
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += once }
    return ReportText(validating: bytes) ?? ReportText("")
  }

  private static func passages(of text: ReportText) -> [Passage] {
    var passages: [Passage] = []
    var start = 0
    for (offset, byte) in text.utf8.enumerated() where byte == 0x0A {
      if offset > start { passages.append(Passage(span: TextSpan(start, offset), kind: .paragraph)) }
      start = offset + 1
    }
    return passages
  }

  private static func cpuSeconds(best tries: Int, _ work: () -> Void) -> Double {
    (0..<tries).map { _ in
      let start = clock()
      work()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? 0
  }

  private static func row(_ what: String, _ text: ReportText, _ seconds: Double) {
    let megabytes = Double(text.utf8.count) / 1e6
    print("| \(what) | \(format(megabytes)) MB | \(format(seconds)) | \(format(megabytes / seconds)) MB/s |")
  }

  private static func format(_ number: Double) -> String {
    String(format: number < 10 ? "%.3f" : "%.1f", number)
  }

  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
