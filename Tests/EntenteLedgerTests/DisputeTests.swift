import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("Disputes of events and commitments")
struct DisputeTests {
  typealias Deed = DeedFixture.Deed
  typealias Bond = DeedFixture.Bond

  /// A report in which somebody calls talks off.
  private func withdrawal(_ sentence: String, _ trigger: String, by actor: String, month: String? = nil)
    -> DeedFixture
  {
    DeedFixture(
      sentences: [sentence],
      deeds: [
        Deed(
          clause: sentence, trigger: trigger, type: .sanction, mode: "withdraw", actors: [actor], day: month)
      ])
  }

  @Test("Two doers of one deed are a dispute about who did it")
  func doers() throws {
    let ledger = Assembler.assemble([
      withdrawal(
        "Norland cancelled the third round of fishing talks", "cancelled", by: "Norland", month: "2031-05-03"),
      withdrawal(
        "The third round of fishing talks was cancelled by Sudland", "cancelled", by: "Sudland",
        month: "2031-05-03"),
    ])
    let dispute = try #require(ledger.disputes.first)
    #expect(dispute.kind == .agent && dispute.rule == "dispute.contrary-doers")
    #expect(Set(dispute.positions.map(\.value)) == ["Norland", "Sudland"])
    #expect(dispute.question.hasPrefix("who did it: cancelled: "))
    #expect(ledger.facts.allSatisfy { $0.standing == .disputed })
  }

  @Test("Two doers on two days did two things")
  func days() {
    let ledger = Assembler.assemble([
      withdrawal(
        "Norland cancelled the third round of fishing talks", "cancelled", by: "Norland", month: "2031-05-03"),
      withdrawal(
        "The third round of fishing talks was cancelled by Sudland", "cancelled", by: "Sudland",
        month: "2031-09-03"),
    ])
    #expect(ledger.disputes.isEmpty)
  }

  @Test("Attacks by two sides are no dispute, however alike their words")
  func attacks() {
    let reports = [("Norland", "Sudland"), ("Sudland", "Norland")].map { doer, other in
      DeedFixture(
        sentences: ["Planes of \(doer) bombed a harbour and two bridges in \(other)"],
        deeds: [
          Deed(
            clause: "Planes of \(doer) bombed a harbour and two bridges in \(other)", trigger: "bombed",
            type: .assault, actors: [doer], targets: [other])
        ])
    }
    #expect(Assembler.assemble(reports).disputes.isEmpty)
  }

  @Test("One deed told to be done and not done is a dispute, another deed denied is none")
  func denied() {
    func report(_ sentence: String, _ trigger: String, _ modality: Event.Modality) -> DeedFixture {
      DeedFixture(
        sentences: [sentence],
        deeds: [
          Deed(
            clause: sentence, trigger: trigger, type: .assault, actors: ["Norland"], targets: ["Sudland"],
            modality: modality)
        ])
    }
    let done = report("Norland shelled the northern villages of Sudland", "shelled", .happened)
    let denied = report("Norland never shelled the northern villages of Sudland", "shelled", .denied)
    let other = report("Norland never confirmed the northern villages of Sudland", "confirmed", .denied)
    #expect(Assembler.assemble([done, denied]).disputes.map(\.kind) == [.fact])
    #expect(Assembler.assemble([done, other]).disputes.isEmpty)
  }

  /// A report that tells a commitment of Norland and Sudland.
  private func bond(
    _ sentence: String, _ object: String, _ kind: Commitment.Kind, status: Commitment.Status? = nil
  ) -> DeedFixture {
    DeedFixture(
      sentences: [sentence],
      bonds: [
        Bond(clause: sentence, object: object, parties: ["Norland", "Sudland"], kind: kind, status: status)
      ])
  }

  @Test("What one report says was agreed and another that it was proposed is a dispute")
  func agreed() throws {
    let ledger = Assembler.assemble([
      bond("Norland and Sudland agreed to joint border markets", "joint border markets", .agreed),
      bond(
        "A plan of joint border markets between Norland and Sudland was discussed", "joint border markets",
        .proposed),
    ])
    let dispute = try #require(ledger.disputes.first)
    #expect(dispute.kind == .fact && dispute.rule == "dispute.agreed-or-proposed")
    #expect(Set(dispute.positions.map(\.value)) == ["agreed", "proposed"])
  }

  @Test("A proposal of something else disputes nothing")
  func elsewhere() {
    let ledger = Assembler.assemble([
      bond("Norland and Sudland agreed to joint border markets", "joint border markets", .agreed),
      bond(
        "A common railway company of Norland and Sudland was discussed", "common railway company", .proposed),
    ])
    #expect(ledger.disputes.isEmpty)
  }
}
