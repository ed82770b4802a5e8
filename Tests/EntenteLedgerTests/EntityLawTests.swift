import EntenteModel
import Testing

@testable import EntenteLedger

/// The laws on names, over generated reports.
@Suite("The laws on names")
struct EntityLawTests {
  @Test("The order of reports does not matter, nor does a report given twice", arguments: 0..<40)
  func order(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let reports = Self.generated(&random).map(\.contribution)
    let entities = EntityAssembler().assemble(reports)
    for _ in 0..<4 { #expect(EntityAssembler().assemble(reports.shuffled(using: &random)) == entities) }
    #expect(EntityAssembler().assemble(reports + reports.prefix(4)) == entities)
  }

  @Test("A report removed and added again leaves the entities as they were", arguments: 0..<20)
  func removal(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(500 + seed))
    let reports = Self.generated(&random).map(\.contribution)
    let entities = EntityAssembler().assemble(reports)
    let gone = try #require(reports.indices.randomElement(using: &random))
    let rest = reports.enumerated().filter { $0.offset != gone }.map(\.element)
    let fewer = EntityAssembler().assemble(rest)
    #expect(fewer.flatMap(\.members).allSatisfy { $0.report != reports[gone].reading.report })
    #expect(EntityAssembler().assemble(rest + [reports[gone]]) == entities)
  }

  @Test(
    "Every referent is of exactly one entity, and every name of an entity is a referent's", arguments: 0..<20)
  func partition(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let reports = Self.generated(&random).map(\.contribution)
    let entities = EntityAssembler().assemble(reports)
    let members = entities.flatMap(\.members)
    #expect(members.count == Set(members).count)
    #expect(members.count == reports.map(\.reading.referents.count).reduce(0, +))
    #expect(Set(entities.map(\.id)).count == entities.count)
    for entity in entities {
      let names = entity.members.flatMap { member in
        reports.first { $0.reading.report == member.report }?.reading.referents[member.referent].names ?? []
      }
      #expect(Set(names) == Set(entity.aliases))
    }
  }

  @Test("Two people with full names that differ are never one", arguments: 0..<40)
  func apart(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(2000 + seed))
    let entities = EntityAssembler().assemble(Self.generated(&random).map(\.contribution))
    for entity in entities where entity.kind == .person {
      let full = Set(
        entity.aliases.map { FoldedName($0, of: .person).words }.filter {
          $0.count == 2 && $0[0].utf8.count > 1
        }
        .map { $0.sorted() })
      #expect(full.count <= 1, "\(entity.aliases)")
    }
  }

  @Test("A shared by-name joins nothing that was not joined without it", arguments: 0..<20)
  func bynames(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(3000 + seed))
    let people = (0..<8).map { number in
      (
        Self.given[number], Self.family[number % Self.family.count],
        ["Tiger", "Fox"].randomElement(using: &random) ?? "Fox"
      )
    }
    func names(withBynames: Bool) -> Set<[String]> {
      let reports = people.enumerated().map { number, person in
        let name = "\(person.0) \(person.1)"
        let note =
          withBynames ? WhoFixture.Note(.person, name, person.2) : WhoFixture.Note(.person, name)
        return WhoFixture(name: "report \(number)", notes: [note])
      }
      return Set(WhoFixture.names(reports).map { $0.filter { $0.contains(" ") } })
    }
    #expect(names(withBynames: true) == names(withBynames: false))
  }

  private static let given = ["Jan", "Ole", "Karim", "Sofie", "Amina", "Tomas", "Ruth", "Viktor"]
  private static let family = ["Benner", "Holt", "Moeller", "Karimi", "Strand", "Okafor", "Lindqvist"]

  /// Between three and twelve reports, each with a few persons by full or short names.
  private static func generated(_ random: inout SeededGenerator) -> [WhoFixture] {
    (0..<Int.random(in: 3...12, using: &random)).map { number in
      let notes = (0..<Int.random(in: 1...6, using: &random)).map { _ -> WhoFixture.Note in
        let one = given.randomElement(using: &random) ?? "Jan"
        let two = family.randomElement(using: &random) ?? "Holt"
        return switch Int.random(in: 0..<5, using: &random) {
        case 0: WhoFixture.Note(.person, two)
        case 1: WhoFixture.Note(.person, "\(one.prefix(1)). \(two)")
        case 2: WhoFixture.Note(.person, "\(one) \(two)", two)
        case 3: WhoFixture.Note(.organisation, "\(two) Foundation of \(one)")
        default: WhoFixture.Note(.person, "\(one) \(two)")
        }
      }
      return WhoFixture(name: "report \(number)", notes: notes)
    }
  }
}
