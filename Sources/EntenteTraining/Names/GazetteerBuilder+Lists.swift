import EntenteLanguage
import Foundation

extension GazetteerBuilder {
  /// The states of GeoNames with what `GazetteerStates` adds to them.
  mutating func addStates(geonames: URL) throws {
    struct Country: Decodable {
      let name: String
      let capital: String
      let iso: String
    }
    let data = try Data(contentsOf: geonames.appending(path: "countries.json"))
    let countries = try JSONDecoder().decode([String: Country].self, from: data)
    var identities: [String: UInt32] = [:]
    for code in countries.keys.sorted() where code != "AN" && code != "CS" {
      guard let country = countries[code], let state = StateCode(code) else { continue }
      let name = country.name.hasPrefix("The ") ? String(country.name.dropFirst(4)) : country.name
      let identity = identity(name, acronym: code)
      identities[code] = identity
      add(name, .state, state: state, identity: identity)
      if !country.capital.isEmpty { add(country.capital, [.capital, .city], state: state) }
    }
    for line in GazetteerStates.lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let state = StateCode(parts[0]) else { continue }
      let cells = parts[1].split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: ";")
      }
      let code = String(parts[0])
      let isOther = identities[code] == nil
      let identity = identities[code] ?? identity(String(cells[0].first ?? ""), acronym: code)
      for name in cells[0] {
        add(String(name), isOther ? .otherState : .state, state: state, identity: identity)
      }
      if cells.count > 1 { for name in cells[1] { addDemonym(String(name), state: state) } }
      if cells.count > 2 { for name in cells[2] { add(String(name), [.capital, .city], state: state) } }
    }
  }

  /// The lists written for this project.
  mutating func addOwnLists() {
    addOrganisations(GazetteerOrganisations.lines, .organisation)
    addOrganisations(GazetteerOrganisations.armedGroups, [.organisation, .armedGroup])
    addOrganisations(GazetteerOrganisations.parties, [.organisation, .party])
    addOrganisations(GazetteerOrganisations.brands, [.organisation, .company])
    addByState(GazetteerPlaces.regions, .region)
    addByState(GazetteerPlaces.buildings, .building)
    addAll(GazetteerPlaces.worldRegions, .worldRegion)
    addAll(GazetteerPlaces.landforms, .landform)
    for line in GazetteerPlaces.outlets.split(separator: "\n") {
      addAll(String(line).replacingOccurrences(of: "|", with: ";"), [.organisation, .outlet])
    }
    for name in GazetteerPeoples.lines.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      addDemonym(String(name), state: nil)
    }
    for name in GazetteerNames.given.split(whereSeparator: \.isWhitespace) { add(String(name), .givenName) }
    for name in GazetteerNames.family.split(whereSeparator: \.isWhitespace) { add(String(name), .familyName) }
  }

  private mutating func addDemonym(_ name: String, state: StateCode?) {
    add(name, .demonym, state: state)
    let hasNoPlural = ["ese", "sh", "ch", "ss", "s", "men", "i", "ic"].contains { name.hasSuffix($0) }
    if !hasNoPlural || name.hasSuffix("i") { add(name + "s", .demonym, state: state) }
  }

  private mutating func addOrganisations(_ lines: String, _ kinds: GazetteerKinds) {
    for line in lines.split(separator: "\n") {
      let isList = line.hasPrefix("*")
      let cells = line.drop { $0 == "*" }.split(separator: "|").map {
        $0.split(separator: ";").map(String.init)
      }
      guard let names = cells.first, let first = names.first else { continue }
      let acronyms = cells.count > 1 ? cells[1] : []
      let shared =
        isList || (names.count > 1 && acronyms.isEmpty && kinds == .organisation)
        ? 0 : identity(first, acronym: acronyms.first ?? "")
      for name in names + acronyms { add(name, kinds, identity: shared) }
    }
  }

  private mutating func addByState(_ lines: String, _ kinds: GazetteerKinds) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[1].split(separator: ";") { add(String(name), kinds, state: StateCode(parts[0])) }
    }
  }

  private mutating func addAll(_ lines: String, _ kinds: GazetteerKinds) {
    for name in lines.split(whereSeparator: { $0 == ";" || $0 == "\n" || $0 == "|" }) {
      add(String(name), kinds)
    }
  }
}
