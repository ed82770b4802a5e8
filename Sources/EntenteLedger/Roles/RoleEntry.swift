import EntenteModel

/// A mention of a role, as roles are compared.
struct RoleEntry {
  let mention: Mention
  let role: Role
  let kind: OfficeKind
  /// The person's entity, or the words where there is none.
  let person: String
  /// What it is an office of: an entity, or the words where there is none; `nil` where nothing says so.
  var of: String?
  /// How `of` is known, where the mention does not say it.
  var ground: String?
  /// Whether the office is described as the only one, with nothing said of a destination: "its ambassador, …".
  let isDescribed: Bool

  init?(_ mention: Mention, index: EntityIndex) {
    guard case .role(let role) = mention.claim else { return nil }
    self.mention = mention
    self.role = role
    kind = OfficeKind(role.office)
    person = index.ids(of: role.person, in: mention.report).first ?? "“\(role.person.words)”"
    of = role.of.flatMap { of in
      index.ids(of: of, in: mention.report).first
        ?? (Self.pronouns.contains(of.words.lowercased()) ? nil : "“\(of.words)”")
    }
    isDescribed = mention.rule == "role.office-comma-name" && role.of != nil
  }

  /// Words that name nothing by themselves.
  private static let pronouns: Set<String> = ["its", "his", "her", "their", "our", "whose"]

  /// The time of the office, seen from the report: acting holders hold it now.
  var isCurrent: Bool { role.tenure == .current || role.tenure == .acting }

  /// Whether the two hold an office at one time, as far as their reports' words for it go.
  func isTogether(with other: RoleEntry) -> Bool {
    isCurrent == other.isCurrent && (isCurrent || role.tenure == other.role.tenure)
  }
}
