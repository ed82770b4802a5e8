import Foundation
import Testing

@Suite("What is there is documented")
struct DocumentationTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Program.repository.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("Every command stands in the guide")
  func commands() throws {
    let guide = try Self.text("docs/guide.md")
    for command in [
      "read", "add", "watch", "versions", "brief", "who", "events", "commitments", "quotes", "causes",
      "figures", "dates", "disputes", "sources", "search", "timeline", "coverage", "changes", "remove",
      "explain", "judge", "history",
    ] {
      #expect(guide.contains("entente \(command)"))
    }
  }

  @Test("Every key of the dossier is described")
  func keys() throws {
    let guide = try Self.text("docs/dossier.md")
    let dossier = try Program.run("brief", Program.sample, "--format", "json").output
    let parsed = try JSONSerialization.jsonObject(with: Data(dossier.utf8))
    for key in Self.keys(of: parsed).sorted() {
      #expect(guide.contains("`\(key)`"), "the key \(key) has no entry in docs/dossier.md")
    }
  }

  @Test("Every rule that speaks in the sample's dossier stands in the list of rules")
  func rules() throws {
    let rules = try [
      "commitments", "dates", "entities", "events", "figures", "furniture", "judgements", "ledger", "links",
      "names",
      "quotations", "roles", "segmentation", "who",
    ].map {
      try Self.text("docs/rules/\($0).md")
    }
    .joined()
    let dossier = try Program.run("brief", Program.sample, "--format", "json").output
    let parsed = try JSONSerialization.jsonObject(with: Data(dossier.utf8))
    let found = Self.values(of: "rule", in: parsed)
    #expect(!found.isEmpty)
    for rule in found.sorted() { #expect(rules.contains("`\(rule)`"), "the rule \(rule) is not listed") }
  }

  @Test("Every error code stands in the guide")
  func codes() throws {
    let guide = try Self.text("docs/guide.md")
    let sources = try [
      "Sources/EntenteSources/SourceError.swift", "Sources/EntenteArchive/ArchiveError.swift",
      "Sources/EntenteFetching/FetchError.swift", "Sources/EntenteDesk/JudgementError.swift",
    ]
    .map(Self.text)
    let cases = sources.flatMap { $0.split(separator: "\n") }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("case ") && !$0.contains(".") }
    #expect(cases.count > 8)
    for line in cases {
      let code = line.split(separator: "\"").dropFirst().first ?? line.dropFirst(5)
      #expect(guide.contains("`\(code)`"), "the code \(code) has no entry in docs/guide.md")
    }
  }

  private static func keys(of value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys(of: $1)) }
  }

  private static func values(of key: String, in value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      let own = (object[key] as? String).map { [$0] } ?? []
      return object.values.reduce(into: Set(own)) { $0.formUnion(values(of: key, in: $1)) }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(values(of: key, in: $1)) }
  }
}
