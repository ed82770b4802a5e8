/// What a name in the gazetteer can stand for. One name can be several things: "Georgia" is a state, a region and
/// a given name.
///
/// Raw values stand in the compiled gazetteer and are not to be renumbered.
public struct GazetteerKinds: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt32

  /// Takes the raw bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// A state of today, or a territory with an ISO code of its own.
  public static let state = GazetteerKinds(rawValue: 1 << 0)
  /// A territory that governs itself without being widely recognised, a part of a state that is called a country,
  /// or a state of the past.
  public static let otherState = GazetteerKinds(rawValue: 1 << 1)
  /// A capital or seat of government.
  public static let capital = GazetteerKinds(rawValue: 1 << 2)
  /// A city or town.
  public static let city = GazetteerKinds(rawValue: 1 << 3)
  /// A part of a state: a province, a region, a district.
  public static let region = GazetteerKinds(rawValue: 1 << 4)
  /// A part of the world: a continent, "Middle East".
  public static let worldRegion = GazetteerKinds(rawValue: 1 << 5)
  /// A sea, strait, river, height, island or desert.
  public static let landform = GazetteerKinds(rawValue: 1 << 6)
  /// An organisation that is none of the kinds below.
  public static let organisation = GazetteerKinds(rawValue: 1 << 7)
  /// An armed group or movement.
  public static let armedGroup = GazetteerKinds(rawValue: 1 << 8)
  /// A company.
  public static let company = GazetteerKinds(rawValue: 1 << 9)
  /// A news agency, paper or station.
  public static let outlet = GazetteerKinds(rawValue: 1 << 10)
  /// A building or square, or a seat that stands for a government: "Kremlin".
  public static let building = GazetteerKinds(rawValue: 1 << 11)
  /// A people or its adjective: "French", "Serbs".
  public static let demonym = GazetteerKinds(rawValue: 1 << 12)
  /// A given name.
  public static let givenName = GazetteerKinds(rawValue: 1 << 13)
  /// A family name.
  public static let familyName = GazetteerKinds(rawValue: 1 << 14)
  /// A known person by full name.
  public static let person = GazetteerKinds(rawValue: 1 << 15)
  /// A war, battle, revolution or the like.
  public static let event = GazetteerKinds(rawValue: 1 << 16)
  /// A treaty, law, work or another thing with a name.
  public static let thing = GazetteerKinds(rawValue: 1 << 17)

  /// A political party or alliance of parties.
  public static let party = GazetteerKinds(rawValue: 1 << 18)

  /// All kinds of places, states among them.
  public static let places: GazetteerKinds = [
    .state, .otherState, .capital, .city, .region, .worldRegion, .landform,
  ]
}

/// The two-letter code of a state: ISO 3166, and for others what `docs/decisions/0007-gazetteer.md` lists.
public struct StateCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 1 to 676: the letters as numbers to the base of 26, and one.
  public let rawValue: UInt16

  /// Takes the raw value; `nil` if it is none of a code.
  public init?(rawValue: UInt16) {
    guard (1...676).contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// Reads a code of two capital letters.
  public init?(_ code: some StringProtocol) {
    let letters = Array(code.utf8)
    guard letters.count == 2, letters.allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
    rawValue = UInt16(letters[0] - 0x41) * 26 + UInt16(letters[1] - 0x41) + 1
  }

  /// The two letters.
  public var description: String {
    let number = rawValue - 1
    return String(decoding: [UInt8(number / 26) + 0x41, UInt8(number % 26) + 0x41], as: UTF8.self)
  }

  /// The order of the letters.
  public static func < (left: StateCode, right: StateCode) -> Bool { left.rawValue < right.rawValue }
}

/// A name found in the gazetteer.
public struct GazetteerMatch: Hashable, Sendable {
  /// The tokens it covers, from the one asked for.
  public let count: Int
  /// All it can stand for.
  public let kinds: GazetteerKinds
  /// The state it is, belongs to, or stands for; of several, of the first in the sources.
  public let state: StateCode?
  /// Which state or organisation it is: equal for all names of one; 0 for others. Stable for one compiled
  /// gazetteer only.
  public let identity: UInt32
}
