import EntenteModel
import Foundation

/// The events of an affair's gold ledger, and what else its reports say that an event may touch unblamed.
struct EventGold {
  /// One event that the gold has.
  struct Item {
    let types: Set<String>
    /// The names of all who take part, each with its other names.
    let names: [String]
    /// Where it is stated: report and characters.
    let places: [(report: String, range: Range<Int>)]
  }

  let items: [Item]
  /// What is doubtful or of another kind.
  let others: [(report: String, range: Range<Int>)]
  /// The reports' files, by the gold's name for them.
  let files: [(id: String, url: URL)]

  /// Reads `gold.json` of a folder.
  init(folder: URL) throws {
    let data = try Data(contentsOf: folder.appendingPathComponent("gold.json"))
    guard let gold = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    let list = { (key: String) in gold[key] as? [[String: Any]] ?? [] }
    files = list("reports").compactMap { report in
      guard let id = report["id"] as? String, let file = report["file"] as? String else { return nil }
      return (id, folder.appendingPathComponent(file))
    }
    var texts: [String: String] = [:]
    for (id, url) in files { texts[id] = try String(contentsOf: url, encoding: .utf8) }
    var names: [String: [String]] = [:]
    for entity in list("entities") {
      guard let id = entity["id"] as? String, let name = entity["name"] as? String else { continue }
      names[id] = [name] + (entity["aliases"] as? [String] ?? [])
    }
    func places(_ item: [String: Any]) -> [(report: String, range: Range<Int>)] {
      (item["evidence"] as? [[String: Any]] ?? []).compactMap { evidence in
        guard let report = evidence["doc"] as? String, let text = texts[report],
          let quote = (evidence["quote"] ?? evidence["text"]) as? String
        else { return nil }
        var start = text.startIndex
        for _ in 1..<max(1, evidence["nth"] as? Int ?? 1) {
          guard let found = text.range(of: quote, range: start..<text.endIndex) else { return nil }
          start = text.index(after: found.lowerBound)
        }
        guard let found = text.range(of: quote, range: start..<text.endIndex) else { return nil }
        let low = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        let high = text.utf8.distance(from: text.startIndex, to: found.upperBound)
        return (report, low..<high)
      }
    }
    var items: [Item] = []
    var others: [(report: String, range: Range<Int>)] = []
    for event in list("events") {
      guard let type = event["type"] as? String, event["doubtful"] as? Bool != true else {
        others += places(event)
        continue
      }
      let parties = (event["actors"] as? [String] ?? []) + (event["targets"] as? [String] ?? [])
      items.append(
        Item(
          types: Set([type] + (event["type_alt"] as? [String] ?? [])),
          names: parties.flatMap { names[$0] ?? [$0] },
          places: places(event)))
    }
    self.items = items
    self.others = (list("commitments") + list("other_claims")).reduce(into: others) { $0 += places($1) }
  }
}
