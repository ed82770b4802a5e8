import EntenteModel

/// Joins the names of one ministry of one state: "foreign ministry", "Ministry of Foreign Affairs", "Defense Ministry".
///
/// Those whose state no report tells are joined with none.
struct MinistryJoiner {
  let profiles: [EntityProfile]

  func joins(_ sets: inout DisjointSets, _ book: WordBook) -> [ProfileJoin] {
    var firsts: [Key: Int] = [:]
    var joins: [ProfileJoin] = []
    for (index, profile) in profiles.enumerated() {
      guard profile.kind == .organisation, !profile.key.state.isEmpty, let field = Self.field(profile, book)
      else { continue }
      let key = Key(state: profile.key.state, field: field)
      guard let first = firsts[key] else {
        firsts[key] = index
        continue
      }
      guard sets.root(of: first) != sets.root(of: index) else { continue }
      sets.join(first, index)
      joins.append(
        ProfileJoin(
          first: first, second: index, verdict: .same, rule: "entity.ministry",
          evidence: "the ministry for “\(field)” of \(profile.key.state)"))
    }
    return joins
  }

  private struct Key: Hashable {
    let state: String
    let field: String
  }

  /// The first word that tells what a ministry is for; `nil` for what is no ministry.
  private static func field(_ profile: EntityProfile, _ book: WordBook) -> String? {
    let words = profile.words.map { book.words[$0] }
    guard words.contains(where: { $0 == "ministry" || $0 == "treasury" }) else { return nil }
    if words.contains("treasury") { return "finance" }
    let field = words.first { fields[$0] != nil }.flatMap { fields[$0] }
    return field ?? words.first { !plain.contains($0) && $0.utf8.count > 3 && !$0.hasSuffix("s") }
  }

  /// The words that the ministries every state has go by.
  private static let fields: [String: String] = {
    let rows = [
      ("foreign", "foreign external"), ("defence", "defence defense"), ("interior", "interior home"),
      ("finance", "finance financial treasury"), ("economy", "economy economic economics"),
      ("trade", "trade commerce"), ("health", "health"), ("education", "education"), ("energy", "energy"),
      ("oil", "oil petroleum"), ("water", "water"), ("agriculture", "agriculture farming"),
      ("transport", "transport transportation"), ("justice", "justice law"), ("information", "information"),
    ]
    var table: [String: String] = [:]
    for (field, words) in rows { for word in words.split(separator: " ") { table[String(word)] = field } }
    return table
  }()
  private static let plain: Set<String> = ["ministry", "affairs", "federal", "state"]
}
