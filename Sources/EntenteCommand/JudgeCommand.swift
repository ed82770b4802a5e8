import ArgumentParser
import EntenteBriefing
import EntenteDesk
import EntenteLedger
import EntenteModel
import Foundation

/// `entente judge`.
struct JudgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "Decide on a fact or a thing, and keep the decision with who, when and why.",
    discussion: """
      VERDICTS
        FACT confirm                it is true
        FACT reject                 it is not; it leaves the ledger and is listed apart
        FACT same OTHER             two facts, or two things, are one
        FACT different OTHER        they are not; FACT:1 and FACT:3 are two mentions of one fact
        FACT correct FIELD=VALUE    amount, date, deadline, type, modality, kind, status, tenure, office, relation, \
      actor, target, place, party, instrument, speaker, addressee, person, of
        THING kind KIND             person, state, place, organisation, armedGroup, …

      FACT and THING are identities, or their beginnings, as “entente explain” and every JSON output give them. \
      Judgements stay when reports come and go. Nothing is lost by one: take it back with --undo and its number.

      EXAMPLES
        entente judge f0a1b2c3d4 confirm --into visit.entente --by 'N. Holt' --why 'checked with the ministry'
        entente judge f0a1b2c3d4 same f9e8d7c6b5 --into visit.entente --by 'N. Holt' --why 'one border'
        entente judge v0a1b2c3d4 correct date=2024-04-22 --into visit.entente --by 'N. Holt' --why 'the programme'
        entente judge e0a1b2c3d4 kind organisation --into visit.entente --by 'N. Holt' --why 'a company'
        entente judge --undo 3 --into visit.entente --by 'N. Holt'
      """)

  @Argument(help: ArgumentHelp("The fact or thing.", valueName: "identity"))
  var subject: String?

  @Argument(help: ArgumentHelp("confirm, reject, same, different, correct or kind.", valueName: "verdict"))
  var verdict: String?

  @Argument(help: ArgumentHelp("The other identity, FIELD=VALUE, or the kind.", valueName: "operand"))
  var operand: String?

  @Option(name: [.long, .customShort("a")], help: ArgumentHelp("The affair file.", valueName: "affair"))
  var into: String

  @Option(help: ArgumentHelp("Who decides; by default the name of the login.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var why: String?

  @Option(help: ArgumentHelp("When: 2024-05-01 or 2024-05-01T12:00:00Z; by default now.", valueName: "time"))
  var at: GivenTime?

  @Option(help: ArgumentHelp("Take back the judgement of this number.", valueName: "number"))
  var undo: Int?

  func validate() throws {
    if undo != nil {
      if subject != nil { throw ValidationError("--undo takes a number and no verdict") }
      return
    }
    guard subject != nil, let word = verdict, let verdict = Decision.Verdict(rawValue: word), verdict != .undo
    else {
      throw ValidationError(
        "say what is decided of what, as in: entente judge f0a1b2c3d4 confirm --into visit.entente --why '…'")
    }
    let isAlone = verdict == .confirm || verdict == .reject
    if isAlone != (operand == nil) {
      throw ValidationError(
        isAlone ? "\(word) takes no \(operand ?? "")" : "\(word) takes one more word; see --help")
    }
    if why?.isEmpty ?? true { throw ValidationError("--why is missing: a judgement says why it was made") }
    if signer.isEmpty { throw ValidationError("--by is missing: a judgement says who made it") }
  }

  func run() async throws {
    let desk = AffairDesk()
    let signing = JudgementSigning(
      by: signer, at: at?.seconds ?? WatchClock.machine.now(), why: why ?? "taken back")
    do throws(JudgementError) {
      let affair: Affair
      if let undo {
        affair = try desk.undo(undo, signing, in: into)
      } else {
        affair = try desk.judge(
          JudgementWords(
            subject: subject ?? "", verdict: verdict.flatMap(Decision.Verdict.init) ?? .confirm,
            operand: operand),
          signing, in: into)
      }
      print(HistoryTable(affair, last: 1).text(.plain), terminator: "")
    } catch {
      Terminal.complain(error.sentence)
      throw ExitCode(error)
    }
  }

  private var signer: String { by ?? ProcessInfo.processInfo.environment["USER"] ?? "" }
}

/// A moment on a command line: a day, or a day and a time of UTC.
struct GivenTime: ExpressibleByArgument {
  /// Seconds since 1970.
  let seconds: Int

  init?(argument: String) {
    if argument.utf8.count == 10, let day = CalendarDate(iso: argument) {
      seconds = day.dayNumber * 86_400
    } else if let date = try? Date(argument, strategy: .iso8601) {
      seconds = Int(date.timeIntervalSince1970)
    } else {
      return nil
    }
  }
}

extension ExitCode {
  /// The status that a judgement which was not made ends with.
  init(_ error: JudgementError) {
    switch error.code {
    case .unknown, .ambiguous: self = Status.unknownName
    case .unfit: self = ExitCode.validationFailure
    case .contradicted: self = Status.contradicted
    case .unopened: self = Status.nothingRead
    case .unwritten: self = Status.notWritten
    }
  }
}
