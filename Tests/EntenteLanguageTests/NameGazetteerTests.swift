import EntenteLanguage
import Testing

@Suite("Gazetteer")
struct NameGazetteerTests {
  private let gazetteer = Gazetteer.standard

  @Test(
    "States are known by their names, official forms and acronyms",
    arguments: [
      ("France", "FR"), ("French Republic", "FR"), ("UK", "GB"), ("U.S.", "US"), ("Viet Nam", "VN"),
      ("DPRK", "KP"),
      ("North Macedonia", "MK"), ("Ivory Coast", "CI"), ("Côte d'Ivoire", "CI"), ("Palestine", "PS"),
    ])
  func states(_ name: String, _ code: String) throws {
    let match = try #require(gazetteer.match(name))
    #expect(match.kinds.contains(.state))
    #expect(match.state?.description == code)
  }

  @Test("All names of one state have one identity")
  func identity() throws {
    let names = ["Russia", "Russian Federation"].compactMap { gazetteer.match($0)?.identity }
    #expect(Set(names).count == 1 && names.count == 2)
    #expect(gazetteer.name(of: names[0])?.name == "Russia")
    #expect(gazetteer.match("France")?.identity != names[0])
  }

  @Test("An organisation's acronym leads to its name")
  func acronym() throws {
    let match = try #require(gazetteer.match("IAEA"))
    #expect(match.kinds.contains(.organisation))
    #expect(gazetteer.name(of: match.identity)?.name == "International Atomic Energy Agency")
    #expect(gazetteer.name(of: match.identity)?.acronym == "IAEA")
  }

  @Test(
    "A word that is an acronym only in capitals is none in small letters", arguments: ["WHO", "US", "IS"])
  func smallLetters(_ acronym: String) {
    #expect(gazetteer.match(acronym) != nil)
    #expect(gazetteer.match(acronym.lowercased()) == nil)
  }

  @Test(
    "Entities beside the states of the United Nations are told apart from them",
    arguments: [
      "Abkhazia", "South Ossetia", "Somaliland", "Soviet Union", "Scotland",
    ])
  func otherStates(_ name: String) throws {
    let kinds = try #require(gazetteer.match(name)).kinds
    #expect(kinds.contains(.otherState))
    #expect(!kinds.contains(.state))
  }

  @Test(
    "Kinds of names",
    arguments: [
      ("Nairobi", GazetteerKinds.capital), ("Kyiv", .capital), ("Kiev", .capital), ("Osaka", .city),
      ("Bavaria", .region),
      ("Middle East", .worldRegion), ("Strait of Hormuz", .landform), ("Kremlin", .building),
      ("Reuters", .outlet),
      ("Hezbollah", .armedGroup), ("Kenyan", .demonym), ("Norwegians", .demonym), ("Kurds", .demonym),
      ("Olga", .givenName), ("Yamamoto", .familyName),
    ])
  func kinds(_ name: String, _ kind: GazetteerKinds) throws {
    #expect(try #require(gazetteer.match(name)).kinds.contains(kind))
  }

  @Test("One name can be several things")
  func several() throws {
    let kinds = try #require(gazetteer.match("Georgia")).kinds
    #expect(kinds.isSuperset(of: [.state, .region]))
  }

  @Test("The longest name is found, wherever it starts")
  func longest() throws {
    let words = ["the", "South", "China", "Sea", "dispute"].map { WordHash.of($0) }
    let match = words.withUnsafeBufferPointer { gazetteer.match($0, at: 1, inCapitals: false) }
    #expect(match?.count == 3)
    #expect(match?.kinds.contains(.landform) == true)
    #expect(words.withUnsafeBufferPointer { gazetteer.match($0, at: 4, inCapitals: false) } == nil)
  }

  @Test("A name with a hyphen is found whether the hyphen is a token or not")
  func hyphens() {
    #expect(gazetteer.match("Guinea - Bissau")?.state?.description == "GW")
    #expect(gazetteer.match("Guinea-Bissau")?.state?.description == "GW")
  }

  @Test("A state's code and its number are two forms of one")
  func codes() throws {
    let code = try #require(StateCode("ZW"))
    #expect(StateCode(rawValue: code.rawValue) == code)
    #expect(code.description == "ZW")
    #expect(StateCode("zw") == nil)
    #expect(StateCode(rawValue: 677) == nil)
  }

  @Test("The compiled-in gazetteer is whole")
  func whole() throws {
    _ = try Gazetteer(validating: gazetteer.fileContents)
  }

  @Test("A damaged or foreign file is refused with the reason")
  func broken() {
    var bytes = gazetteer.fileContents
    #expect(throws: GazetteerFormat.file.error(.foreign)) { try Gazetteer(validating: []) }
    #expect(throws: GazetteerFormat.file.error(.length(found: bytes.count - 1, stated: bytes.count))) {
      try Gazetteer(validating: Array(bytes.dropLast()))
    }
    bytes[bytes.count / 2] ^= 1
    #expect(throws: GazetteerFormat.file.error(.damaged)) { try Gazetteer(validating: bytes) }
    bytes[8] = 9
    #expect(throws: GazetteerFormat.file.error(.version(found: 9, expected: 1))) {
      try Gazetteer(validating: bytes)
    }
  }
}
