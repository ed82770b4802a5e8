import EntenteModel

/// CAMEO codes of PLOVER events, by the published mapping (CAMEO to PLOVER, version of 17 September 2021) read
/// backwards.
enum CameoTable {
  /// The code that a type with its mode and contexts comes from; `nil` where the mapping has none.
  ///
  /// A row with the mode and a context is preferred to one with the mode, and that to the type's own.
  static func code(_ type: EventType, mode: String?, contexts: [String]) -> String? {
    let ofType = rows.filter { $0.type == type }
    if let mode {
      let ofMode = ofType.filter { $0.mode == mode }
      return ofMode.first { row in row.context.map(contexts.contains) ?? false }?.code ?? ofMode.first?.code
        ?? ofType.first { $0.mode == nil && $0.context == nil }?.code
    }
    return ofType.first { row in row.mode == nil && (row.context.map(contexts.contains) ?? false) }?.code
      ?? ofType.first { $0.mode == nil && $0.context == nil }?.code
  }

  private struct Row {
    let code: String
    let type: EventType
    let mode: String?
    let context: String?

    init(_ code: String, _ type: EventType, _ mode: String? = nil, _ context: String? = nil) {
      self.code = code
      self.type = type
      self.mode = mode
      self.context = context
    }
  }

  private static let rows: [Row] = [
    Row("03", .agree), Row("0311", .agree, nil, "economic"), Row("0312", .agree, nil, "military"),
    Row("0313", .agree, nil, "legal"), Row("0314", .agree, nil, "intelligence"),
    Row("0333", .agree, nil, "humanitarian"), Row("0334", .agree, nil, "peacekeeping"),
    Row("030", .agree, nil, "diplomatic"),
    Row("040", .consult), Row("041", .consult, "phone"), Row("042", .consult, "visit"),
    Row("044", .consult, "third-party"), Row("046", .consult, nil, "diplomatic"),
    Row("050", .support), Row("050", .support, nil, "diplomatic"),
    Row("060", .cooperate), Row("061", .cooperate, nil, "economic"), Row("062", .cooperate, nil, "military"),
    Row("063", .cooperate, nil, "legal"), Row("064", .cooperate, nil, "intelligence"),
    Row("070", .aid), Row("071", .aid, nil, "economic"), Row("072", .aid, nil, "military"),
    Row("073", .aid, nil, "humanitarian"), Row("074", .aid, nil, "peacekeeping"),
    Row("080", .concede), Row("081", .concede, nil, "legal"),
    Row("084", .retreat), Row("0841", .retreat, "release"), Row("0842", .retreat, "return"),
    Row("085", .retreat, "ease"), Row("0863", .retreat, "access"), Row("0871", .retreat, "ceasefire"),
    Row("0874", .retreat, "disarm"), Row("0872", .retreat, "withdraw"),
    Row("110", .accuse), Row("111", .accuse, "disapprove"), Row("112", .accuse, "allege"),
    Row("115", .accuse, "allege", "legal"), Row("114", .accuse, "allege", "diplomatic"),
    Row("1123", .accuse, "allege", "military"), Row("090", .accuse, "investigate"),
    Row("093", .accuse, "investigate", "military"),
    Row("100", .request), Row("101", .request, "assist"), Row("104", .request, "change"),
    Row("105", .request, "yield"), Row("106", .request, "meet"),
    Row("120", .reject), Row("121", .reject, "assist"), Row("124", .reject, "change"),
    Row("125", .reject, "meet"), Row("128", .reject, "yield"),
    Row("130", .threaten), Row("138", .threaten, "violence"), Row("1312", .threaten, "restrict"),
    Row("140", .protest), Row("141", .protest, "demo"), Row("142", .protest, "hunger"),
    Row("143", .protest, "boycott"), Row("144", .protest, "obstruct"), Row("145", .protest, "riot"),
    Row("160", .sanction), Row("161", .sanction, "withdraw"), Row("162", .sanction, "discontinue"),
    Row("1621", .sanction, "discontinue", "economic"), Row("1622", .sanction, "discontinue", "military"),
    Row("1623", .sanction, "discontinue", "humanitarian"), Row("166", .sanction, "expel"),
    Row("150", .mobilize), Row("151", .mobilize, "police"), Row("154", .mobilize, "troops"),
    Row("170", .coerce), Row("171", .coerce, "seize"), Row("192", .coerce, "seize", "military"),
    Row("172", .coerce, "restrict"), Row("191", .coerce, "restrict", "military"), Row("1722", .coerce, "ban"),
    Row("1723", .coerce, "curfew"), Row("173", .coerce, "arrest"), Row("174", .coerce, "deport"),
    Row("180", .assault), Row("190", .assault, nil, "military"), Row("181", .assault, "abduct"),
    Row("195", .assault, "heavy-weapons"), Row("193", .assault, "firearms"),
    Row("186", .assault, "assassinate"),
    Row("183", .assault, "suicide-attack"), Row("202", .assault, "massacre"),
  ]
}
