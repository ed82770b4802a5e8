import EntenteModel
import EntenteReading
import Foundation

/// The specifications of Recognizers-Text that speak of figures.
enum RecognizersSet: String, CaseIterable {
  case number = "Number"
  case range = "NumberRange"
  case percent = "Percent"
  case currency = "Currency"
  case dimension = "Dimension"

  /// One case and how it came out.
  struct Outcome {
    let miss: FigureEvaluation.Miss?
  }

  /// Reads every case of the set.
  func cases(in folder: URL) throws -> [Outcome] {
    let data = try Data(contentsOf: folder.appendingPathComponent("recognizers-\(rawValue)Model.json"))
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    guard let rows = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]] else {
      return []
    }
    return rows.compactMap { row in
      guard let input = row["Input"] as? String, let results = row["Results"] as? [[String: Any]] else {
        return nil
      }
      return outcome(input, results)
    }
  }

  private func outcome(_ input: String, _ results: [[String: Any]]) -> Outcome {
    let wanted = results.compactMap(wanted)
    let text = CaseText(input)
    let read = read(text)
    if read == wanted { return Outcome(miss: nil) }
    return Outcome(
      miss: FigureEvaluation.Miss(set: "Recognizers \(rawValue)", text: input, wanted: wanted, read: read))
  }

  /// One result as text: the span in lower case and the value; `nil` for a unit named without an amount,
  /// which no figure reader is to give.
  private func wanted(_ result: [String: Any]) -> String? {
    guard let text = result["Text"] as? String, let resolution = result["Resolution"] as? [String: Any] else {
      return nil
    }
    guard let value = resolution["value"] as? String, value != "null" else { return nil }
    let span = text.lowercased()
    switch self {
    case .number: return "\(span) = \(CaseText.number(value))"
    case .range: return "\(span) = \(bounds(value))"
    case .percent: return "\(span) = \(CaseText.number(value.replacing("%", with: "")))"
    case .currency, .dimension:
      return "\(span) = \(CaseText.number(value)) \(unit((resolution["unit"] as? String) ?? ""))"
    }
  }

  /// The bounds of an interval without saying which of them belong to it: this program does not tell either.
  private func bounds(_ interval: String) -> String {
    let ends = interval.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
    return ends.map { CaseText.number(String($0)) }.joined(separator: "…")
  }

  private func unit(_ name: String) -> String {
    let reader = QuantityReader()
    let known = self == .currency ? reader.currency(named: name) : reader.unit(named: name)
    return known.map(Self.unitName) ?? name.lowercased()
  }

  private static func unitName(_ unit: MeasureUnit) -> String {
    unit.name
  }

  private func read(_ text: CaseText) -> [String] {
    switch self {
    case .number:
      return NumberReader().numbers(text.text).map {
        "\(text.lowered($0.span)) = \(CaseText.number($0.value))"
      }
    case .range:
      return NumberReader().read(text.text).filter(\.isBounded).map {
        "\(text.lowered($0.hedged)) = \(interval($0))"
      }
    case .percent: return quantities(text) { $0.dimension == .percent }.map { "\($0.span) = \($0.value)" }
    case .currency:
      let subunits = ["cent", "penny", "sen", "satoshi", "paisa", "dime", "kopek"]
      return quantities(text) { $0.dimension == .currency || subunits.contains($0.name) }.map {
        "\($0.span) = \($0.value) \($0.unit)"
      }
    case .dimension:
      let apart: [EntenteModel.Dimension] = [.currency, .duration, .percent, .percentagePoint, .temperature]
      return quantities(text) { !apart.contains($0.dimension) && $0.name != "cent" }.map {
        "\($0.span) = \($0.value) \($0.unit)"
      }
    }
  }

  private func interval(_ number: StatedNumber) -> String {
    let value = CaseText.number(number.value)
    switch number.qualifier {
    case .range: return "\(value)…\(number.upper.map { CaseText.number($0) } ?? "")"
    case .atLeast: return "\(value)…"
    case .atMost: return "…\(value)"
    case .exact, .about: return "\(value)…\(value)"
    }
  }

  private func quantities(
    _ text: CaseText, where admits: (MeasureUnit) -> Bool
  ) -> [(span: String, value: String, unit: String)] {
    QuantityReader().read(text.text).filter { admits($0.quantity.unit) }.map { stated in
      let value = stated.quantity.upper ?? stated.quantity.value
      return (text.lowered(stated.span), CaseText.number(value), Self.unitName(stated.quantity.unit))
    }
  }
}
