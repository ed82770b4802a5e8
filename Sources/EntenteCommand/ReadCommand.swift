import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteLedger
import EntenteModel

/// `entente read`.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read reports, and keep them in an affair file.",
    discussion: """
      Without --into it says what was read and forgets it. With --into the reports are added to the affair file, \
      which is made if it is not there, as “entente add” adds them: what the affair has is recognised, and a file \
      whose text has changed takes the place of its earlier version. The file is never left half written. With --show it prints what the readers see, for looking and for other programs.

      EXAMPLES
        entente read reports/
        entente read reports/ --into visit.entente --name "The visit"
        entente read late-report.html --into visit.entente
        entente read report.txt --show sentences > report.conllu
        entente read crawl.warc.gz                    a web archive, report by report
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The affair file to add the reports to.", valueName: "affair"))
  var into: String?

  @Option(
    help: ArgumentHelp(
      "Print instead: sentences (words, tags, lemmas, trees and names in CoNLL-U).", valueName: "what"))
  var show: Showing?

  /// What can be shown.
  enum Showing: String, ExpressibleByArgument, CaseIterable {
    case sentences
  }

  func validate() throws {
    if show != nil, into != nil {
      throw ValidationError("--show prints and --into keeps; give one of them at a time")
    }
  }

  @Flag(
    help: ArgumentHelp(
      "Read report by report, compare nothing and keep nothing.",
      discussion: "So are inputs of more than 64 MB read, whatever their number of reports, in little memory."
    ))
  var stream = false

  func run() async throws {
    switch show {
    case .sentences: try SentenceShow(input: input).run()
    case nil: try await read()
    }
  }

  private func read() async throws {
    guard let into else {
      if stream || AffairDesk.size(of: input.inputs) > AffairDesk.mostGathered {
        try await ReadThrough(inputs: input.inputs).run()
        return
      }
      let (affair, isWhole) = try await input.affair()
      print(ReadSummary(affair).text)
      if !isWhole { throw Status.partial }
      return
    }
    let gathered = AffairDesk().gather(input.inputs)
    let (affair, outcomes) = try await Intake(path: into, name: input.name).take(
      gathered.reports.map(AffairDesk.arrival(of:)), problems: gathered.problems)
    for outcome in outcomes where outcome.isVersion { print(OutcomeLine(outcome).text) }
    print(ReadSummary(affair).text)
    print("kept in \(into)")
    if !gathered.problems.isEmpty { throw Status.partial }
  }
}

extension Outcome {
  /// Whether the report has taken the place of an earlier one.
  fileprivate var isVersion: Bool {
    if case .version = fate { true } else { false }
  }
}

/// What was read, in one line.
struct ReadSummary {
  let affair: Affair

  init(_ affair: Affair) {
    self.affair = affair
  }

  /// "5 reports in 3 lineages: 2,310 words, 88 dates, 45 figures in 22 facts, 1 dispute, 7 stretches not read".
  var text: String {
    let readings = affair.readings
    let mentions = readings.reduce(0) { $0 + $1.mentions.count }
    let parts = [
      count(readings.reduce(0) { $0 + $1.words }, "word"),
      count(readings.reduce(0) { $0 + $1.dates.count }, "date"),
      "\(count(mentions, "mention")) in \(count(affair.ledger.facts.count, "fact"))",
      count(affair.ledger.disputes.count, "dispute"),
      "\(count(readings.reduce(0) { $0 + $1.unread.count }, "stretch", "stretches")) not read",
    ]
    let reports = count(affair.reports.count, "report")
    return "\(reports) in \(count(affair.ledger.lineages.count, "lineage")): " + parts.joined(separator: ", ")
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
