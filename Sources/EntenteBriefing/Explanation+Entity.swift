import EntenteLedger
import EntenteModel

extension Explanation {
  /// Writes an entity: what each report calls it, by number, and why the reports are taken to mean one thing.
  func write(_ entity: Entity, on page: inout TextPage) {
    let state = entity.state.map { ", of \($0)" } ?? ""
    page.paragraph(
      [
        Run(entity.id + "  ", .quiet), Run(WhoTable.line(entity.name), .strong),
        Run(", \(entity.kind.words)" + (entity.code.map { ", code \($0)" } ?? "") + state),
      ], hanging: 2)
    page.heading("WHAT THE REPORTS CALL IT")
    for (number, member) in entity.members.enumerated() {
      guard let referent = referent(of: member) else { continue }
      page.paragraph([Run("\(number + 1). ")] + named(referent, in: member.report), indent: 2, hanging: 3)
    }
    if entity.members.count > 1 {
      page.heading("WHY THEY ARE ONE")
      rules(entity.joins, on: &page)
      for (name, numbers) in names(of: entity) {
        page.paragraph(
          [Run(name, .strong), Run(" (" + numbers.map(String.init).joined(separator: ", ") + ")")], indent: 2,
          hanging: 2)
      }
    }
    judgements(on: entity.id, &page)
  }

  /// A referent's fullest name, where it first stands, and how the report came to mean it.
  private func named(_ referent: Referent, in report: ReportID) -> [Run] {
    let first = referent.namings[0]
    let quote = quoter.quote(first.span, of: report)
    var forms: [String: Int] = [:]
    for naming in referent.namings { forms[naming.rule, default: 0] += 1 }
    let rules = forms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return [
      Run(WhoTable.line(referent.name), .strong),
      Run(", \(quote.label), \(quote.place): “\(quote.words.trimmed)”; ", .quiet),
      Run(SupportWords.count(referent.namings.count, "naming") + ": " + rules.joined(separator: ", ")),
    ]
  }

  private func names(of entity: Entity) -> [(String, [Int])] {
    var numbers: [String: [Int]] = [:]
    for (number, member) in entity.members.enumerated() {
      guard let referent = referent(of: member) else { continue }
      numbers[WhoTable.line(referent.name), default: []].append(number + 1)
    }
    return numbers.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
  }

  private func referent(of member: Entity.Member) -> Referent? {
    let referents = affair.readings.first { $0.report == member.report }?.referents ?? []
    return referents.indices.contains(member.referent) ? referents[member.referent] : nil
  }
}
