/// What kind of office a name tells: how many can hold it at a time, and which other names it goes by.
struct OfficeKind {
  /// The office in small letters, as ``Role/office`` has it.
  let office: String
  /// The words before its noun, sorted: "foreign" in "foreign minister".
  let field: Set<String>
  /// The noun, or what stands for all nouns of its group: "ambassador" for "envoy".
  let noun: String
  /// To whom or where its holder is sent: "sweden" in "ambassador to sweden".
  let destination: String?

  /// Takes an office's name apart.
  init(_ office: String) {
    self.office = office
    let halves = office.split(separator: " ", maxSplits: .max).map(String.init)
    let cut = halves.firstIndex { $0 == "to" || $0 == "of" } ?? halves.count
    let own = halves[..<cut]
    let last = own.last ?? office
    noun = Self.groups[last] ?? last
    field = Set(own.dropLast()).union(halves.dropFirst(cut + 1).filter { halves[cut] == "of" && $0 != "the" })
    destination =
      cut < halves.count && halves[cut] == "to" ? halves.dropFirst(cut + 1).joined(separator: " ") : nil
  }

  /// Whether a state or body has one holder of it at a time.
  var isExclusive: Bool {
    if !field.isDisjoint(with: Self.many) { return false }
    if Self.sole.contains(noun) { return true }
    if noun == "minister" || noun == "secretary" { return !field.isEmpty && !field.contains("junior") }
    if noun == "chief" { return field == ["army"] || field.contains("staff") }
    if noun == "ambassador" { return destination != nil }
    return noun == "leader" && field == ["supreme"]
  }

  /// Whether it is an office of a state's government, which the same person does not hold beside another.
  var isOfGovernment: Bool {
    isExclusive
      && (noun == "minister" || Self.heads.contains(noun) || noun == "secretary" && field == ["state"])
  }

  /// Whether two names can be of one office: the same, one more exact than the other, or nouns of one group.
  func isKin(to other: OfficeKind) -> Bool {
    if office == other.office { return true }
    if let destination, let rival = other.destination, destination != rival { return false }
    if noun == other.noun {
      if noun == "minister" {
        return !field.isEmpty && !other.field.isEmpty && !field.isDisjoint(with: other.field) && !isPrime
          && !other.isPrime
      }
      return field.isSubset(of: other.field) || other.field.isSubset(of: field)
    }
    // A state's president is its leader; whoever leads a state in a report may be its president in another.
    return (isLeading && other.isHeadOfState || other.isLeading && isHeadOfState)
  }

  private var isPrime: Bool { field.contains("prime") }
  private var isLeading: Bool { Self.leading.contains(office) }
  private var isHeadOfState: Bool { Self.heads.contains(noun) && field.isEmpty || office == "prime minister" }

  private static let leading: Set<String> = ["leader", "chief", "head", "ruler", "strongman"]
  private static let heads: Set<String> = [
    "president", "king", "queen", "emir", "sultan", "chancellor", "monarch", "premier", "emperor",
  ]
  private static let sole: Set<String> = heads.union(["secretary-general", "pope", "mayor", "governor"])
  private static let many: Set<String> = [
    "vice", "deputy", "senior", "junior", "assistant", "associate", "honorary", "state", "special",
    "regional", "former",
    "provincial", "co",
  ]
  private static let groups: [String: String] = {
    let rows = [
      ["ambassador", "envoy"], ["adviser", "aide"], ["spokesman", "representative"],
      ["analyst", "expert", "specialist", "scholar", "researcher"], ["director", "head"],
      ["author", "writer"], ["correspondent", "reporter", "journalist"], ["chief", "commander"],
      ["lawmaker", "legislator", "parliamentarian", "mp"],
    ]
    var table: [String: String] = [:]
    for row in rows {
      for word in row { table[word] = row[0] }
    }
    return table
  }()
}
