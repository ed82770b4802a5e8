import ArgumentParser
import EntenteBriefing
import EntenteModel

/// `entente timeline`.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Put the facts in the order of time, each as exactly as it is known.",
    discussion: """
      What is part of an event stands under it; what was planned, denied or only possible is marked; where reports \
      have different dates for one thing, they stand side by side. What no report dates is never given a date: it is \
      listed apart, with what bounds it.

      EXAMPLES
        entente timeline reports/
        entente timeline visit.entente --only event,commitment
        entente timeline visit.entente --format html -o timeline.html
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "Kinds of facts to take in, with commas: \(Claim.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kinds"))
  var only: ClaimKinds = ClaimKinds(kinds: Set(Claim.Kind.allCases))

  @OptionGroup var page: PageOptions

  func run() async throws {
    let (affair, isWhole) = try await input.affair()
    try page.write(TimelinePage(affair, of: only.kinds))
    if !isWhole { throw Status.partial }
  }
}

/// Kinds of claims on a command line: "event,commitment".
struct ClaimKinds: ExpressibleByArgument {
  let kinds: Set<Claim.Kind>

  init(kinds: Set<Claim.Kind>) {
    self.kinds = kinds
  }

  init?(argument: String) {
    let words = argument.split(separator: ",").map(String.init)
    let kinds = words.compactMap(Claim.Kind.init)
    guard !words.isEmpty, kinds.count == words.count else { return nil }
    self.kinds = Set(kinds)
  }

  var defaultValueDescription: String { "all" }
}
