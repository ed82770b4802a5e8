import EntenteLedger
import EntenteModel

/// Writes judgements as a reader wants them.
struct JudgementWriter {
  /// What a judgement rests on, in words.
  struct Subject {
    let place: String
    let quote: String
  }

  private let affair: Affair
  private let labels: ReportLabels

  init(_ affair: Affair) {
    self.affair = affair
    labels = ReportLabels(affair.reports)
  }

  /// The decision in words: "rejected a figure", "corrected a figure: amount=959 km".
  func decision(_ decision: Decision) -> String {
    switch decision {
    case .confirm(let anchor): "Confirmed \(Self.one(anchor))"
    case .reject(let anchor): "Rejected \(Self.one(anchor))"
    case .sameFact(let anchor, _): "Joined two \(anchor.kind.rawValue)s: they are one"
    case .differentFacts(let anchor, _): "Parted two \(anchor.kind.rawValue)s: they are not one"
    case .correct(let anchor, let correction):
      "Corrected \(Self.one(anchor)): \(correction.field) is \(line(correction.value))"
    case .sameThing(let one, let other): "Joined \(line(one.name)) and \(line(other.name)): they are one"
    case .differentThings(let one, let other):
      "Parted \(line(one.name)) and \(line(other.name)): they are not one"
    case .kind(let anchor, let kind): "Set the kind of \(line(anchor.name)) to \(kind.words)"
    case .undo(let number): "Took back judgement \(number)"
    }
  }

  /// Who, when and why: "N. Holt, 2024-05-01: an old map".
  func signing(_ judgement: Judgement) -> String {
    "\(line(judgement.by)), \(UniversalTime.day(judgement.at)): \(line(judgement.why))"
  }

  private static func one(_ anchor: FactAnchor) -> String {
    anchor.kind == .event ? "an event" : "a \(anchor.kind.rawValue)"
  }

  /// What a decision rests on: the mention that spoke for each fact, the words that name each thing.
  func subjects(_ decision: Decision) -> [Subject] {
    grounds(of: decision).map { ground in
      let isHere = affair.reports.contains { $0.id == ground.report }
      return Subject(
        place: isHere ? labels[ground.report] : "\(ground.report.rawValue), not in the affair",
        quote: line(ground.quote).shortened(to: 240))
    }
  }

  private func grounds(of decision: Decision) -> [Dossier.Ground] {
    func ground(_ anchor: FactAnchor) -> Dossier.Ground {
      Dossier.Ground(
        kind: anchor.kind.rawValue, report: anchor.points[0].report, quote: anchor.points[0].quote)
    }
    func ground(_ anchor: EntityAnchor) -> Dossier.Ground {
      Dossier.Ground(
        kind: anchor.kind.rawValue, report: anchor.points[0].report, quote: anchor.points[0].words)
    }
    return switch decision {
    case .confirm(let anchor), .reject(let anchor), .correct(let anchor, _): [ground(anchor)]
    case .sameFact(let one, let other), .differentFacts(let one, let other): [ground(one), ground(other)]
    case .sameThing(let one, let other), .differentThings(let one, let other): [ground(one), ground(other)]
    case .kind(let anchor, _): [ground(anchor)]
    case .undo: []
    }
  }

  /// What has become of a judgement, as a sentence.
  func state(of judgement: Judgement) -> String {
    switch affair.states[judgement.number] {
    case .holds(let ids): "holds, for " + ids.joined(separator: " and ")
    case .overruled(let by): "judgement \(by) says otherwise since"
    case .refused(let by): "without effect: judgement \(by) holds them apart"
    case .undone(let by): "taken back by judgement \(by)"
    case .open: "open again: the words it rests on were changed, and so was what is read from them"
    case .unread: "rests: nothing is read any more from the words it rests on"
    case .absent: "rests: none of its reports is in the affair"
    case nil: "done"
    }
  }

  /// The colour of what has become of a judgement.
  func ink(of judgement: Judgement) -> Ink {
    switch affair.states[judgement.number] {
    case .holds: .good
    case .refused, .open: .bad
    case .unread, .absent: .open
    case .overruled, .undone, nil: .quiet
    }
  }

  /// A judgement as the dossier has it.
  func object(_ judgement: Judgement) -> Dossier.Judgement {
    var undoes: Int?
    var value: String?
    switch judgement.decision {
    case .undo(let number): undoes = number
    case .correct(_, let correction): value = "\(correction.field)=\(correction.value)"
    case .kind(_, let kind): value = kind.rawValue
    case .confirm, .reject, .sameFact, .differentFacts, .sameThing, .differentThings: break
    }
    let (state, holds, against) = parts(of: affair.states[judgement.number])
    return Dossier.Judgement(
      number: judgement.number, verdict: judgement.decision.verdict, value: OrNull(value),
      undoes: OrNull(undoes),
      by: judgement.by, at: UniversalTime.iso(judgement.at), why: judgement.why,
      rests: grounds(of: judgement.decision), state: state, holds: holds, against: OrNull(against))
  }

  private func parts(of state: JudgementState?) -> (String, [String], Int?) {
    switch state {
    case .holds(let ids): ("holds", ids, nil)
    case .overruled(let by): ("overruled", [], by)
    case .refused(let by): ("refused", [], by)
    case .undone(let by): ("undone", [], by)
    case .open: ("open", [], nil)
    case .unread: ("unread", [], nil)
    case .absent: ("absent", [], nil)
    case nil: ("done", [], nil)
    }
  }

  private func line(_ words: String) -> String { Legible.line(words).trimmed }
}
