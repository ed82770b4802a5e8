public import EntenteLedger
import Foundation

/// Writes an affair as the JSON dossier, the exchange format of the project.
///
/// The same affair gives the same bytes: keys are sorted, lists are in the ledger's order, numbers are exact
/// decimals.
public struct DossierRenderer: Sendable {
  /// Makes a renderer.
  public init() {}

  /// The dossier of an affair as UTF-8, with a line feed at its end.
  ///
  /// - Throws: `EvidenceError` where a place is not a stretch of its report's text, or evidence is too long.
  public func render(_ affair: Affair) throws -> [UInt8] {
    try JSONBytes.of(DossierMaker(affair).dossier)
  }
}

/// JSON as the project writes it.
enum JSONBytes {
  static func of(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(value)) + [0x0A]
  }
}
