import EntenteModel
import Testing

@testable import EntenteLedger

@Suite("The ledger of offices")
struct RoleAssemblerTests {
  typealias Note = WhoFixture.Note
  typealias RoleNote = WhoFixture.RoleNote
  static let norland = Note(.state, "Norland", code: "NL")

  /// A report in which a person holds an office of Norland.
  private func report(
    _ name: String, _ person: String, _ office: String, tenure: Role.Tenure = .current, isOf: Bool = true,
    rule: String = "role.title-name", published: String? = nil
  ) -> WhoFixture {
    WhoFixture(
      name: name, notes: [Note(.person, person), Self.norland],
      roles: [RoleNote(person: 0, office: office, of: isOf ? 1 : nil, tenure: tenure, rule: rule)],
      published: published)
  }

  @Test("One person in one office is one fact, by any of its names")
  func kin() throws {
    let found = WhoFixture.roles([
      report("a", "Jan Benner", "president"), report("b", "Jan Benner", "leader"),
      report("c", "Benner", "president", isOf: false),
    ])
    let fact = try #require(found.facts.first)
    #expect(found.facts.count == 1 && fact.mentions.count == 3 && found.disputes.isEmpty)
    guard case .role(let role) = fact.claim else { return }
    #expect(role.office == "president")
    #expect(fact.joins.contains("role.kin-office"))
  }

  @Test(
    "Two holders of an office that has one are a dispute; of others they are none",
    arguments: [
      ("foreign minister", true), ("prime minister", true), ("ambassador to estmark", true),
      ("army chief", true),
      ("analyst", false), ("spokesman", false), ("senator", false), ("general", false), ("minister", false),
      ("deputy foreign minister", false), ("ambassador", false), ("adviser", false),
    ])
  func holders(_ office: String, _ isDispute: Bool) throws {
    let found = WhoFixture.roles([report("a", "Jan Benner", office), report("b", "Ole Strand", office)])
    #expect(found.disputes.count == (isDispute ? 1 : 0))
    guard isDispute else { return }
    let dispute = try #require(found.disputes.first)
    #expect(dispute.kind == .role && dispute.rule == "dispute.two-holders")
    #expect(dispute.question == "\(office) of Norland: Jan Benner or Ole Strand?")
    #expect(found.facts.allSatisfy { $0.standing == .disputed })
  }

  @Test("“Its ambassador”, by two names, is a dispute")
  func described() {
    let rule = "role.office-comma-name"
    let found = WhoFixture.roles([
      report("a", "Jan Benner", "ambassador", rule: rule), report("b", "Ole Strand", "envoy", rule: rule),
    ])
    #expect(found.disputes.count == 1)
  }

  @Test("One person in two offices of a government is a dispute, unless a report tells both")
  func offices() {
    let found = WhoFixture.roles([
      report("a", "Jan Benner", "foreign minister"), report("b", "Jan Benner", "defence minister"),
    ])
    #expect(found.disputes.map(\.rule) == ["dispute.two-offices"])
    #expect(
      found.disputes.map(\.question) == ["Jan Benner: defence minister or foreign minister of Norland?"])
    let both = WhoFixture(
      name: "c", notes: [Note(.person, "Jan Benner"), Self.norland],
      roles: [
        RoleNote(person: 0, office: "foreign minister", of: 1),
        RoleNote(person: 0, office: "defence minister", of: 1),
      ])
    #expect(WhoFixture.roles([report("a", "Jan Benner", "foreign minister"), both]).disputes.isEmpty)
  }

  @Test("The past does not dispute the present, nor a later holder an earlier one")
  func time() {
    #expect(
      WhoFixture.roles([
        report("a", "Jan Benner", "president", tenure: .past), report("b", "Ole Strand", "president"),
      ]).disputes.isEmpty)
    #expect(
      WhoFixture.roles([
        report("a", "Jan Benner", "president", published: "2019-03-01"),
        report("b", "Ole Strand", "president", published: "2023-03-01"),
      ]).disputes.isEmpty)
  }

  @Test("A short name that nothing explains, in an office another holds, is told as a misnaming")
  func misnaming() throws {
    let found = WhoFixture.roles([
      report("a", "Jan Benner", "prime minister"), report("b", "Jan Benner", "prime minister"),
      report("c", "Okafor", "prime minister", isOf: false),
    ])
    let dispute = try #require(found.disputes.first)
    #expect(found.disputes.count == 1 && dispute.rule == "dispute.misnamed-holder")
    #expect(dispute.question == "prime minister of Norland: Jan Benner or Okafor?")
    #expect(found.entities.filter { $0.kind == .person }.count == 2)
  }

  @Test("A short name that its report explains, or that is a part of the holder's, is no misnaming")
  func explained() {
    let part = WhoFixture.roles([
      report("a", "Jan Ole Benner", "prime minister"), report("c", "Benner", "prime minister", isOf: false),
    ])
    #expect(part.disputes.isEmpty)
    let other = WhoFixture(
      name: "c",
      notes: [Note(.person, "Amina Okafor", "Okafor"), Note(.state, "Estmark", code: "EM"), Self.norland],
      roles: [RoleNote(person: 0, office: "prime minister", of: 1)])
    #expect(WhoFixture.roles([report("a", "Jan Benner", "prime minister"), other]).disputes.isEmpty)
  }

  @Test(
    "What an office is of is taken from other reports, from a superior, or from the state named before it")
  func context() throws {
    let other = WhoFixture.roles([
      report("a", "Jan Benner", "president"), report("b", "Jan Benner", "president", isOf: false),
    ])
    #expect(other.facts.first?.joins.contains("role.of-other-report") == true)
    let index = EntityIndex(other.entities)
    #expect(other.facts.first?.officeOf(index).compactMap { index[$0]?.name } == ["Norland"])
    let superior = WhoFixture.roles([
      report("a", "Jan Benner", "president"),
      WhoFixture(
        name: "b", notes: [Note(.person, "Jan Benner"), Note(.person, "Amina Okafor")],
        roles: [RoleNote(person: 1, office: "defence minister", of: 0)]),
    ])
    let minister = try #require(
      superior.facts.first {
        if case .role(let role) = $0.claim { role.office == "defence minister" } else { false }
      })
    #expect(minister.joins == ["role.of-superior"])
    let known = EntityIndex(superior.entities)
    #expect(minister.officeOf(known).compactMap { known[$0]?.name } == ["Norland"])
  }
}
