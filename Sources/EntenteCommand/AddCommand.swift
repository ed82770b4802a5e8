import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteFetching
import EntenteLedger
import EntenteModel
import Foundation

/// How addresses are fetched.
struct FetchOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Also ask machines of private networks.",
      discussion:
        "For a server of one's own. Pages and redirects may then reach machines that only you can reach."))
  var allowPrivate = false

  /// A fetcher as the options say.
  var fetcher: Fetcher { Fetcher(allowsPrivate: allowPrivate) }
}

/// `entente add`.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add files and web addresses to an affair file, and say what became of each.",
    discussion: """
      An input is a file, a folder, a pattern such as 'reports/*.html', - for standard input, or an address of the \
      web. What the affair has already is recognised; a text that stands where another stood before takes its \
      place as a new version, and the earlier one is kept (see: entente versions). The file is made if it is not there.

      EXAMPLES
        entente add https://example.org/news/visit --into visit.entente
        entente add reports/ https://example.org/news/visit --into visit.entente --name "The visit"
      """)

  @Argument(help: ArgumentHelp("Files, folders, patterns, - or addresses.", valueName: "inputs"))
  var inputs: [String]

  @Option(help: ArgumentHelp("The affair file to add to.", valueName: "affair"))
  var into: String

  @Option(help: ArgumentHelp("The affair's name, where the file is made.", valueName: "name"))
  var name: String?

  @OptionGroup var fetching: FetchOptions

  func run() async throws {
    let words = inputs.filter(WebAddress.looksLikeOne)
    let fetched = await fetch(words)
    let files = inputs.filter { !WebAddress.looksLikeOne($0) }
    let gathered = AffairDesk().gather(files)
    let problems = gathered.problems + fetched.problems
    let (affair, outcomes) = try await Intake(path: into, name: name).take(
      gathered.reports.map(AffairDesk.arrival(of:)) + fetched.arrivals, problems: problems)
    for outcome in outcomes { print(OutcomeLine(outcome).text) }
    print(ReadSummary(affair).text)
    if !problems.isEmpty { throw Status.partial }
  }

  private func fetch(_ words: [String]) async -> (arrivals: [Arrival], problems: [Problem]) {
    var problems: [Problem] = []
    var addresses: [WebAddress] = []
    var seen: Set<String> = []
    for word in words {
      guard let address = WebAddress(word) else {
        problems.append(Problem(noAddress: word))
        continue
      }
      if seen.insert(address.key).inserted { addresses.append(address) }
    }
    let progress = ProgressLine("fetching", total: addresses.count)
    let clock = WatchClock.machine
    let results = await FetchDesk(fetching.fetcher, now: clock.now).fetch(addresses, progress: progress.show)
    progress.finish()
    var arrivals: [Arrival] = []
    for result in results {
      switch result {
      case .success(let arrival): arrivals.append(arrival)
      case .failure(let failure): problems.append(failure.problem)
      }
    }
    return (arrivals, problems)
  }
}

/// What became of a report, in one line.
struct OutcomeLine {
  let outcome: Outcome

  init(_ outcome: Outcome) {
    self.outcome = outcome
  }

  /// "new version  r5f3cd2563ca3  The title (https://…): +12 −3 words since r0a…".
  var text: String {
    let report = outcome.report
    let named = ReportLine(report).text
    return switch outcome.fate {
    case .new: "new          \(named)"
    case .known(let id) where id == report.id: "known        \(named)"
    case .known(let id): "known        \(named): its text is that of \(id.rawValue)"
    case .sameText(let id): "known        \(named): another page with the text of \(id.rawValue)"
    case .copy(let id): "new          \(named): a copy of \(id.rawValue)"
    case .version(let old, let change):
      "new version  \(named): +\(change.wordsAdded) −\(change.wordsRemoved) words since \(old.rawValue)"
    }
  }
}
