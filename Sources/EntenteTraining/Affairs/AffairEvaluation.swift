import Foundation

/// Checks a dossier against an affair's gold ledger: who is who, and who holds which office.
///
/// Of each gold person, state, organisation and armed group that the reports name twice or more, all namings must be
/// one entity's, and no entity may be two of them. A name that two gold entities share, as a capital and its
/// government do, is left out.
public struct AffairEvaluation {
  let dossier: DossierFile
  let gold: GoldLedger

  /// Reads a dossier and a gold ledger.
  ///
  /// - Parameters:
  ///   - dossier: the file that `entente brief --format json` wrote.
  ///   - gold: the gold ledger's file; its reports lie beside it.
  /// - Throws: an error of Foundation where a file cannot be read, or is not of its form.
  public init(dossier: String, gold: String) throws {
    let decoder = JSONDecoder()
    self.dossier = try decoder.decode(
      DossierFile.self, from: Data(contentsOf: URL(fileURLWithPath: dossier)))
    self.gold = try GoldLedger(URL(fileURLWithPath: gold))
  }

  /// The precision of each rule that made a fact of the dossier.
  public func rules() -> [Score] { RuleCheck(dossier, gold).scores(gold.name) }

  /// The shares, and a sentence for each miss.
  public func measure() -> (scores: [Score], misses: [String]) {
    let entities = EntityCheck(dossier, gold)
    let roles = RoleCheck(dossier, gold)
    let scores = [
      Score(
        set: gold.name, measure: "entities under one id", value: entities.whole.recall,
        cases: entities.whole.gold),
      Score(
        set: gold.name, measure: "ids of one entity", value: entities.pure.recall, cases: entities.pure.gold),
      Score(
        set: gold.name, measure: "roles, precision", value: roles.counts.precision, cases: roles.counts.said),
      Score(set: gold.name, measure: "roles, recall", value: roles.counts.recall, cases: roles.counts.gold),
      Score(set: gold.name, measure: "roles, F1", value: roles.f1, cases: roles.counts.gold),
    ]
    return (scores, entities.misses + roles.misses)
  }
}

/// A dossier, as far as the check reads it. Offsets are Unicode scalars.
struct DossierFile: Decodable {
  struct Place: Decodable {
    let report: String
    let start: Int
    let end: Int
    let form: String?
  }
  struct Source: Decodable {
    let id: String
    let source: String
  }
  struct Entity: Decodable {
    let id: String
    let name: String
    let kind: String
    let aliases: [String]
    let mentions: [Place]
  }
  struct Role: Decodable {
    let person: String?
    let role: String
    let of: String?
  }
  struct Event: Decodable {
    let type: String
    let actors: [String]
    let targets: [String]
  }
  struct Fact: Decodable {
    let id: String
    let kind: String
    let rule: String?
    let evidence: [Place]
    let role: Role?
    let event: Event?
  }

  let reports: [Source]
  let entities: [Entity]
  let facts: [Fact]
}

/// A gold ledger, as far as the check reads it, with the texts of its reports.
struct GoldLedger {
  struct Entity: Decodable {
    let id: String
    let name: String
    let kind: String
    let aliases: [String]?
    let doubtful: Bool?

    var names: [String] { [name] + (aliases ?? []) }
  }
  struct Evidence: Decodable {
    let doc: String
    let quote: String
    let start: Int?
    let end: Int?
    let nth: Int?
  }
  struct Role: Decodable {
    let id: String
    let person: String
    let role: String
    let of: String?
    let doubtful: Bool?
    let evidence: [Evidence]
  }
  /// A claim of any kind, as far as its rule's precision needs it.
  struct Claim: Decodable {
    let type: String?
    let otherTypes: [String]?
    let actors: [String]?
    let targets: [String]?
    let doubtful: Bool?
    let evidence: [Words]?

    /// Evidence that a ledger may give with its words under either name.
    struct Words: Decodable {
      let doc: String?
      let quote: String?
      let text: String?
      let start: Int?
      let end: Int?
      let nth: Int?
    }

    enum CodingKeys: String, CodingKey {
      case type, actors, targets, doubtful, evidence
      case otherTypes = "type_alt"
    }

    /// Its evidence.
    var places: [Evidence] {
      (evidence ?? []).compactMap { words in
        guard let doc = words.doc, let quote = words.quote ?? words.text else { return nil }
        return Evidence(doc: doc, quote: quote, start: words.start, end: words.end, nth: words.nth)
      }
    }
  }
  private struct Claims: Decodable {
    let figures: [Claim]?
    let minorFigures: [Claim]?
    let events: [Claim]?
    let commitments: [Claim]?
    let quotations: [Claim]?
    let roles: [Claim]?
    let links: [Claim]?
    let otherClaims: [Claim]?

    enum CodingKeys: String, CodingKey {
      case figures, events, commitments, quotations, roles, links
      case minorFigures = "minor_figures"
      case otherClaims = "other_claims"
    }
  }
  private struct Report: Decodable {
    let id: String
    let file: String
  }
  private struct File: Decodable {
    let reports: [Report]
    let entities: [Entity]?
    let roles: [Role]?
    let boilerplate: [Evidence]?
  }

  let name: String
  let entities: [Entity]
  let roles: [Role]
  /// The claims by the name of their list: `events`, `other_claims`, ….
  let claims: [String: [Claim]]
  /// Where a site put its own words around a report; what is named there alone is not asked for.
  let furniture: [Evidence]
  /// The text of each report by its name in the gold ledger, as scalars.
  let texts: [String: [Unicode.Scalar]]
  /// The gold name of a report by its file's name without extension.
  let reportOf: [String: String]

  init(_ url: URL) throws {
    let data = try Data(contentsOf: url)
    let file = try JSONDecoder().decode(File.self, from: data)
    let lists = try JSONDecoder().decode(Claims.self, from: data)
    claims = [
      "figures": lists.figures, "minor_figures": lists.minorFigures, "events": lists.events,
      "commitments": lists.commitments, "quotations": lists.quotations, "roles": lists.roles,
      "links": lists.links, "other_claims": lists.otherClaims,
    ].compactMapValues(\.self)
    let folder = url.deletingLastPathComponent()
    name = folder.lastPathComponent
    entities = file.entities ?? []
    roles = file.roles ?? []
    furniture = file.boilerplate ?? []
    var texts: [String: [Unicode.Scalar]] = [:]
    var reportOf: [String: String] = [:]
    for report in file.reports {
      let place = folder.appending(path: report.file)
      texts[report.id] = Array(String(decoding: try Data(contentsOf: place), as: UTF8.self).unicodeScalars)
      reportOf[place.deletingPathExtension().lastPathComponent] = report.id
    }
    self.texts = texts
    self.reportOf = reportOf
  }

  /// Where a piece of evidence stands; `nil` where its words are not in the report.
  func place(of evidence: Evidence) -> Range<Int>? {
    if let start = evidence.start, let end = evidence.end, start <= end { return start..<end }
    let text = texts[evidence.doc] ?? []
    let wanted = Array(evidence.quote.unicodeScalars)
    var left = evidence.nth ?? 1
    guard !wanted.isEmpty, text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted) {
      left -= 1
      if left == 0 { return start..<start + wanted.count }
    }
    return nil
  }

  /// Where some words stand in a report, each at the ends of words.
  func places(of words: String, in report: String) -> [Range<Int>] {
    let text = texts[report] ?? []
    let wanted = Array(words.unicodeScalars)
    guard let first = wanted.first, text.count >= wanted.count else { return [] }
    return (0...(text.count - wanted.count)).compactMap { start in
      guard text[start] == first, text[start..<start + wanted.count].elementsEqual(wanted) else { return nil }
      let end = start + wanted.count
      let isWhole =
        (start == 0 || !text[start - 1].properties.isAlphabetic)
        && (end == text.count || !text[end].properties.isAlphabetic)
      return isWhole ? start..<end : nil
    }
  }
}
