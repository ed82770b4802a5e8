/// What a server gave.
public struct Fetched: Sendable {
  /// The address that was answered for, after redirects.
  public let address: WebAddress
  /// Whether nothing has changed since the answer that the conditions named; then there are no bytes.
  public let isUnchanged: Bool
  /// The bytes, unpacked.
  public let bytes: [UInt8]
  /// The media type, as in `text/html`, in lower case; empty where none was told.
  public let mediaType: String
  /// The encoding that the server told.
  public let charset: String?
  /// What to ask with next time, so that nothing comes twice.
  public let validators: Validators

  /// The two marks by which a server knows what it gave before.
  public struct Validators: Hashable, Sendable {
    /// The mark of the text; empty where there is none.
    public let etag: String
    /// When the text was last changed, as the server writes it; empty where it does not tell.
    public let lastModified: String

    /// Makes a pair of marks.
    public init(etag: String = "", lastModified: String = "") {
      self.etag = etag
      self.lastModified = lastModified
    }
  }
}

/// A `Content-Type`: the media type and its `charset`.
struct ContentType {
  let mediaType: String
  let charset: String?

  /// Reads the value of the header.
  init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false)
    mediaType = parts.first.map { Self.trimmed($0).lowercased() } ?? ""
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        let pair = part.split(separator: "=", maxSplits: 1)
        guard pair.count == 2, Self.trimmed(pair[0]).lowercased() == "charset" else { return nil }
        let name = Self.trimmed(pair[1])
        return name.isEmpty ? nil : name
      }.first
  }

  private static func trimmed(_ text: Substring) -> String {
    let isMargin: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "'" }
    var rest = text.drop(while: isMargin)
    while let last = rest.last, isMargin(last) { rest.removeLast() }
    return String(rest)
  }
}
