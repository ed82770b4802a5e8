import EntenteModel

/// Words that end the names of things and tell what they are: "Accord", "Bridge", "Brigade".
enum NameHeads {
  /// What a name with this head word is; `nil` for a word that does not tell.
  static func kind(_ hash: UInt64) -> EntityKind? { table[hash] }

  private static let lists: [(EntityKind, String)] = [
    (
      .agreement,
      """
      accord accords agreement agreements treaty treaties pact protocol protocols convention conventions memorandum
      declaration charter armistice truce ceasefire concordat covenant compact
      resolution communique communiqué
      """
    ),
    (
      .infrastructure,
      """
      pipeline port bridge dam canal tunnel railway airport airfield harbour harbor terminal refinery reservoir
      highway motorway expressway crossing checkpoint fence plant substation barrage aqueduct lighthouse dockyard
      shipyard viaduct causeway interconnector
      """
    ),
    (
      .armedGroup,
      "brigade brigades militia militias guerrillas battalion battalions mujahideen fedayeen paramilitaries"
    ),
    (
      .event,
      """
      war wars battle siege revolution uprising rebellion revolt mutiny massacre genocide crisis election elections
      referendum summit conference congresses games olympics festival exercise olympiad coup blockade famine
      earthquake hurricane cyclone
      """
    ),
    (.programme, "programme program initiative plan policy strategy scheme project doctrine roadmap"),
  ]

  private static let table: [UInt64: EntityKind] = {
    var table: [UInt64: EntityKind] = [:]
    for (kind, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { table[WordHash.of(word)] = kind }
    }
    return table
  }()

  /// Words that follow a name's head: "Treaty **of** Rome", "Memorandum **on** Trade".
  static let joints: Set<UInt64> = Set(
    ["of", "on", "for", "between", "with", "against", "to", "in", "concerning", "relating"].map {
      WordHash.of($0)
    })
}
