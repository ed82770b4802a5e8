import Foundation
import FoundationXML

/// What an XML document says, in order: elements opening and closing, and text; names without their prefixes' meaning.
///
/// External entities are never fetched; a document that declares entities of its own is given up, since neither of
/// the office formats has any.
final class XMLEvents: NSObject, XMLParserDelegate {
  /// Takes in what an element opens, what it closes, and text.
  struct Taker {
    var open: (String, [String: String]) -> Void
    var close: (String) -> Void
    var text: (String) -> Void
  }

  private let taker: Taker
  private var depth = 0

  /// How deep elements may stand in one another.
  private static let deepest = 200

  private init(_ taker: Taker) {
    self.taker = taker
  }

  /// Goes through a document; `false` where it does not hold together.
  static func read(_ bytes: [UInt8], _ taker: Taker) -> Bool {
    guard !declaresEntities(bytes) else { return false }
    let events = XMLEvents(taker)
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = events
    parser.shouldResolveExternalEntities = false
    return parser.parse() && events.depth == 0 && parser.parserError == nil
  }

  /// Whether a document type stands at its head.
  private static func declaresEntities(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4096).split(separator: 0x3C).contains { $0.starts(with: Array("!DOCTYPE".utf8)) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    if depth > Self.deepest {
      parser.abortParsing()
    } else {
      taker.open(name, attributes)
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    depth -= 1
    taker.close(name)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    taker.text(string)
  }

  func parser(_ parser: XMLParser, foundCDATA data: Data) {
    taker.text(String(decoding: data, as: UTF8.self))
  }
}
