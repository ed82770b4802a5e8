import EntenteModel
import EntenteReading
import Foundation

/// The test cases of quantulum3: sentences with the quantities they state.
struct QuantulumSet {
  /// What came out.
  struct Outcome {
    var counts = Counts()
    var misses: [FigureEvaluation.Miss] = []
  }

  /// Reads every case; a quantity counts when value and unit agree.
  func measure(in folder: URL) throws -> Outcome {
    let data = try Data(contentsOf: folder.appendingPathComponent("quantulum3-quantities.json"))
    guard let rows = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] else {
      return Outcome()
    }
    var outcome = Outcome()
    for row in rows {
      guard let text = row["req"] as? String, let results = row["res"] as? [[String: Any]] else { continue }
      let wanted = results.map(wanted)
      let read = read(CaseText(text))
      var open = wanted
      for quantity in read {
        if let place = open.firstIndex(of: quantity) {
          open.remove(at: place)
          outcome.counts.hits += 1
        }
      }
      outcome.counts.said += read.count
      outcome.counts.gold += wanted.count
      if read.sorted() != wanted.sorted() {
        outcome.misses.append(
          FigureEvaluation.Miss(set: "quantulum3", text: text, wanted: wanted, read: read))
      }
    }
    return outcome
  }

  private func wanted(_ result: [String: Any]) -> String {
    let value = (result["value"] as? NSNumber)?.doubleValue ?? .nan
    let name = (result["unit"] as? String) ?? ""
    if let known = Self.renamed[name] {
      return "\(String(format: "%.6g", value * known.factor)) \(known.name)"
    }
    return "\(String(format: "%.6g", value)) \(unit(name))"
  }

  /// Units that this program states in another one.
  private static let renamed: [String: (name: String, factor: Double)] = [
    "megayear": ("year", 1e6), "gigayear": ("year", 1e9), "dozen": ("number", 12),
  ]

  /// A unit of the set by this program's name for it.
  private func unit(_ name: String) -> String {
    if name == "dimensionless" { return QuantityReader.bare.name }
    let reader = QuantityReader()
    if let known = reader.unit(named: name) ?? reader.currency(named: name) { return named(known) }
    for joint in [" per ", " "] {
      let parts = name.split(separator: joint == " " ? " " : "§").map(String.init)
      guard joint == " per ", parts.count == 1, let place = name.range(of: joint) else { continue }
      let first = String(name[..<place.lowerBound])
      let second = String(name[place.upperBound...])
      if let known = reader.unit(named: first) ?? reader.currency(named: first) {
        return named(known.per(reader.unit(named: second)?.name ?? second))
      }
    }
    return name
  }

  private func named(_ unit: MeasureUnit) -> String {
    unit.per.map { "\(unit.name)/\($0)" } ?? unit.name
  }

  /// What is read, as the set writes it: the middle of a range, the stated unit.
  private func read(_ text: CaseText) -> [String] {
    QuantityReader().read(text.text, bareNumbers: true).map { stated in
      let quantity = stated.quantity
      let middle = quantity.upper.map { (quantity.value + $0) / 2 } ?? quantity.value
      return "\(String(format: "%.6g", NSDecimalNumber(decimal: middle).doubleValue)) \(named(quantity.unit))"
    }
  }
}
