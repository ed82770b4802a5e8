import EntenteDesk

/// What `entente read` does with inputs that are too large to be gathered: it reads report by report and counts.
struct ReadThrough {
  let inputs: [String]

  /// Reads all reports and prints what was read.
  ///
  /// - Throws: `ExitCode`; what went wrong is then on standard error already.
  func run() async throws {
    let totals = await AffairDesk().readThrough(inputs) { Terminal.complain($0.sentence) }
    guard totals.reports > 0 else { throw Status.nothingRead }
    print(Self.text(totals))
    if totals.problems > 0 { throw Status.partial }
  }

  /// "12,000 reports, read one by one: 6,000,000 words, …", and a line for what is not in English.
  static func text(_ totals: ReadingTotals) -> String {
    let parts = [
      count(totals.words, "word"), count(totals.dates, "date"), count(totals.mentions, "mention"),
      "\(count(totals.unread, "stretch", "stretches")) not read",
    ]
    var lines = [
      "\(count(totals.reports, "report")), read one by one and not compared: " + parts.joined(separator: ", ")
    ]
    if totals.repeats > 0 { lines.append("\(count(totals.repeats, "document")) came again, byte for byte") }
    let languages = totals.foreign.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !languages.isEmpty {
      let list = languages.map { "\($0.value) in \(AffairDesk.languageName($0.key))" }.joined(separator: ", ")
      lines.append("not in English, so nothing was taken from them: \(list)")
    }
    return lines.joined(separator: "\n")
  }

  private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }
}
