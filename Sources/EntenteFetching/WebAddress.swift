import Foundation

/// An address of the web: http or https, with a host, without a name and password.
public struct WebAddress: Hashable, Sendable {
  /// The address as it is asked for; what stands behind `#` is not part of it.
  public let text: String
  /// The host, in lower case.
  public let host: String
  /// The scheme, host and port: what one set of rules for robots holds for.
  public let site: String
  /// The path with its query, as it goes to the server; at least `/`.
  public let path: String
  /// What tells this address from others: without the marks that say where a reader came from.
  public let key: String

  /// Reads an address; `nil` where it is none that can be asked for.
  public init?(_ string: String) {
    let trimmed = string.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.utf8.count <= Self.longest, !trimmed.unicodeScalars.contains(where: { $0.value < 0x21 }),
      var parts = URLComponents(string: trimmed), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https", let host = parts.encodedHost?.lowercased(), !host.isEmpty,
      parts.user == nil, parts.password == nil
    else { return nil }
    parts.scheme = scheme
    parts.encodedHost = host
    parts.fragment = nil
    if parts.port == (scheme == "http" ? 80 : 443) { parts.port = nil }
    if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
    guard let text = parts.string else { return nil }
    self.text = text
    self.host = host
    site = "\(scheme)://\(host)" + (parts.port.map { ":\($0)" } ?? "")
    path = parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
    key = Self.key(of: parts)
  }

  /// Whether a word on a command line is meant as an address.
  public static func looksLikeOne(_ argument: String) -> Bool {
    argument.firstRange(of: "://").map { range in
      !argument[..<range.lowerBound].isEmpty && argument[..<range.lowerBound].allSatisfy(\.isLetter)
    } ?? false
  }

  /// The address that a link on the page of this address leads to.
  public func resolving(_ link: String) -> WebAddress? {
    let link = link.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !link.isEmpty, let base = URL(string: text) else { return nil }
    return URL(string: link, relativeTo: base).flatMap { WebAddress($0.absoluteString) }
  }

  /// The address of the rules for robots that hold for this one.
  public var robots: WebAddress? { WebAddress(site + "/robots.txt") }

  /// The longest address that is asked for, in bytes.
  private static let longest = 8000

  private static func key(of parts: URLComponents) -> String {
    var parts = parts
    let pieces = (parts.percentEncodedQuery ?? "").split(separator: "&").filter { piece in
      let name = piece.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !marks.contains(name)
    }
    parts.percentEncodedQuery = pieces.isEmpty ? nil : pieces.joined(separator: "&")
    return parts.string ?? ""
  }

  /// Parts of a query that name the reader's way to the page, never the page.
  private static let marks: Set<String> = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igshid", "mc_cid",
    "mc_eid",
    "cmpid", "ocid", "smid", "at_medium", "at_campaign", "at_custom1", "at_custom2", "at_custom3",
    "at_custom4",
    "ns_mchannel", "ns_source", "ns_campaign", "ns_linkname", "ns_fee", "traffic_source", "rss",
  ]
}
