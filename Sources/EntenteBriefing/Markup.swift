/// HTML in the making, in which text can not be taken for markup.
///
/// A literal is markup; whatever is put into it by interpolation is text, made legible (``Legible``) and escaped,
/// unless it is `Markup` itself. So a text of a report reaches a page as text, by its type.
///
/// ```swift
/// let cell: Markup = "<td title=\"\(outlet)\">\(quote)</td>"
/// ```
package struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// The HTML.
  package private(set) var html: String

  /// Takes a literal as markup.
  package init(stringLiteral value: String) {
    html = value
  }

  /// Takes a literal whose interpolated parts were escaped.
  package init(stringInterpolation: StringInterpolation) {
    html = stringInterpolation.html
  }

  /// Joins pieces of markup.
  package init(_ parts: some Sequence<Markup>) {
    html = parts.reduce(into: "") { $0 += $1.html }
  }

  /// Takes the lines of a text: what ``Legible/block(_:)`` makes of it, escaped.
  package init(block text: String) {
    html = Self.escaped(Legible.block(text))
  }

  /// Collects the parts of an interpolated literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var html = ""

    /// Starts with nothing.
    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + 32 * interpolationCount)
    }

    /// Adds markup.
    package mutating func appendLiteral(_ literal: String) { html += literal }

    /// Adds text, on one line and escaped.
    package mutating func appendInterpolation(_ text: String) { html += Markup.escaped(Legible.line(text)) }

    /// Adds a number.
    package mutating func appendInterpolation(_ number: Int) { html += String(number) }

    /// Adds markup.
    package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }

    /// Adds pieces of markup one after the other.
    package mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { html += part.html } }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
