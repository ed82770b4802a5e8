import ArgumentParser
import EntenteArchive
import EntenteDesk
import EntenteFetching
import Foundation

/// `entente watch`.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Watch feeds, and add to an affair file what they publish.",
    discussion: """
      A feed is RSS, Atom, JSON Feed, or a list of feeds (OPML). Feeds are asked with the marks of their last answer, \
      so that nothing comes twice; robots.txt, Retry-After and Crawl-delay are obeyed, and a host is spoken to over \
      one connection. What is still to be fetched stands in the affair file: stop it at any time, and go on later. \
      Without feeds those are watched that the file knows.

      EXAMPLES
        entente watch https://example.org/feed.xml --into visit.entente
        entente watch feeds.opml https://example.org/atom --into visit.entente --every 30m
        entente watch --into visit.entente --once
      """)

  @Argument(help: ArgumentHelp("The feeds: addresses, or files that list some (OPML).", valueName: "feeds"))
  var feeds: [String] = []

  @Option(help: ArgumentHelp("The affair file to add to.", valueName: "affair"))
  var into: String

  @Option(help: ArgumentHelp("The affair's name, where the file is made.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "How long to wait between two rounds: 90s, 15m, 6h, 1d; at least a minute.", valueName: "time"))
  var every: TimeSpan = TimeSpan(seconds: 900)

  @Flag(help: "Make one round and end.")
  var once = false

  @Option(
    help: ArgumentHelp("The least pause between two visits to a host, in seconds.", valueName: "seconds"))
  var pause = 1

  @OptionGroup var fetching: FetchOptions

  func validate() throws {
    if every.seconds < 60 { throw ValidationError("--every takes at least a minute, as in: --every 15m") }
    if pause < 0 { throw ValidationError("--pause takes a number from 0") }
  }

  func run() async throws {
    let addresses = try feedAddresses()
    let clock = WatchClock.machine
    let watcher = Watcher(
      path: into, name: name ?? AffairDesk.name(for: [into]), fetcher: fetching.fetcher, pause: pause,
      clock: clock)
    while true {
      let start = clock.now()
      let sum = try await round(watcher, addresses)
      if once {
        if sum.failed > 0 {
          throw sum.new + sum.versions + sum.known == 0 ? Status.nothingRead : Status.partial
        }
        return
      }
      await clock.sleep(max(1, start + every.seconds - clock.now()))
    }
  }

  private func round(_ watcher: Watcher, _ addresses: [WebAddress]) async throws -> WatchRound {
    do {
      let sum = try await watcher.round(addresses) { WatchLine($0).show() }
      print(Self.summary(sum))
      fflush(nil)
      return sum
    } catch {
      Terminal.complain(error.sentence)
      throw Status.notWritten
    }
  }

  private static func summary(_ sum: WatchRound) -> String {
    "\(sum.new) new, \(sum.versions) new versions, \(sum.known) known, \(sum.failed) not had, \(sum.waiting) waiting"
  }

  /// The feeds that are named; without a name those of the file.
  private func feedAddresses() throws -> [WebAddress] {
    var addresses: [WebAddress] = []
    for word in feeds {
      if WebAddress.looksLikeOne(word) {
        guard let address = WebAddress(word) else {
          Terminal.complain(Problem(noAddress: word).sentence)
          throw Status.nothingRead
        }
        addresses.append(address)
      } else {
        guard let listed = FeedList(file: word) else {
          Terminal.complain("\(word): this is no list of feeds (OPML); give an address or such a file")
          throw Status.nothingRead
        }
        addresses += listed.feeds
      }
    }
    if feeds.isEmpty {
      do {
        addresses = try AffairDesk().feeds(of: into).compactMap { WebAddress($0.address) }
      } catch {
        Terminal.complain(error.sentence)
        throw Status.nothingRead
      }
    }
    if addresses.isEmpty {
      Terminal.complain("there are no feeds to watch; name one: entente watch https://… --into \(into)")
      throw Status.nothingRead
    }
    return addresses
  }
}

/// A length of time on a command line: "90s", "15m", "6h", "1d".
struct TimeSpan: ExpressibleByArgument {
  let seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
  }

  init?(argument: String) {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let unit = argument.last.flatMap({ units[$0] }), let count = Int(argument.dropLast()), count > 0,
      count <= 100_000
    else { return nil }
    seconds = count * unit
  }

  var defaultValueDescription: String { seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s" }
}

/// What happens while feeds are watched, in one line: on standard error where it is trouble.
struct WatchLine {
  let event: WatchEvent

  init(_ event: WatchEvent) {
    self.event = event
  }

  func show() {
    switch event {
    case .polled(let feed, let entries):
      print("asked        \(feed): \(entries == 1 ? "1 entry" : "\(entries) entries") to fetch")
    case .unchanged(let feed): print("asked        \(feed): unchanged")
    case .notYet(let feed, let due):
      print("left alone   \(feed) until \(Date(timeIntervalSince1970: Double(due)).formatted(.iso8601))")
    case .took(let outcome): print(OutcomeLine(outcome).text)
    case .failed(let problem, let again):
      Terminal.complain(problem.sentence + (again ? " (it will be asked again)" : ""))
    }
  }
}
