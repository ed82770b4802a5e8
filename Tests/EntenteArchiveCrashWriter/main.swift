import EntenteArchive
import EntenteLedger
import EntenteModel
import Foundation

// EntenteArchiveCrashWriter save PATH STATE: saves the sample affair in state STATE, STATE + 1, … into PATH.
// EntenteArchiveCrashWriter turn PATH TURN: takes a report out of the sample affair and puts it back, by turns.
// EntenteArchiveCrashWriter judge PATH: adds judgements to PATH.
// EntenteArchiveCrashWriter create FOLDER: makes affairs 0.entente, 1.entente, … in FOLDER.
//
// It runs until it is killed. Standard output has a "." for each SQL statement that is about to run, a "C" for
// each COMMIT, and a new line once a save or an affair is confirmed.

@Sendable func tell(_ byte: UInt8) {
  withUnsafeBytes(of: byte) { _ = write(1, $0.baseAddress, 1) }
}

var opening = Opening()
opening.onStatement = { tell($0.hasPrefix("COMMIT") ? UInt8(ascii: "C") : UInt8(ascii: ".")) }

switch CommandLine.arguments.dropFirst().first {
case "save":
  let archive = try Archive(opening: CommandLine.arguments[2], opening)
  for state in (Int(CommandLine.arguments[3]) ?? 0)... {
    let affair = SampleAffair.state(state)
    try archive.save(reports: affair.reports, readings: affair.readings, ledger: affair.ledger)
    tell(UInt8(ascii: "\n"))
  }
case "turn":
  let archive = try Archive(opening: CommandLine.arguments[2], opening)
  for turn in (Int(CommandLine.arguments[3]) ?? 0)... {
    let affair = SampleAffair.turn(turn)
    var provenance = Provenance()
    if !turn.isMultiple(of: 2) { provenance.removed = [SampleAffair.comesAndGoes.id] }
    try archive.save(
      reports: affair.reports, readings: affair.readings, ledger: affair.ledger, provenance: provenance)
    tell(UInt8(ascii: "\n"))
  }
case "judge":
  let archive = try Archive(opening: CommandLine.arguments[2], opening)
  let decision = SampleAffair.rejection()
  while true {
    _ = try archive.judge(decision, by: "N. Holt", at: 0, why: "an old count")
    tell(UInt8(ascii: "\n"))
  }
case "create":
  for number in 0... {
    let path = "\(CommandLine.arguments[2])/\(number).entente"
    _ = try Archive.create(at: path, name: SampleAffair.name, opening)
    tell(UInt8(ascii: "\n"))
  }
default:
  exit(64)
}
