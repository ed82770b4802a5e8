/// Turns the bytes of a file into valid UTF-8, or says which encoding they look like.
struct TextDecoder {
  /// A decoded file.
  struct Decoded {
    /// The text; for a file of valid UTF-8 its own bytes.
    let text: [UInt8]
    /// What it was decoded from.
    let encoding: TextEncoding
    /// What a reader should know: how the encoding was told, bytes that were replaced.
    let notes: [String]
  }

  /// The file's name, for errors.
  let source: String
  /// The encoding that came with the document, as in a server's header; the bytes themselves are believed first.
  var said: String?

  /// Decodes a plain text.
  func decode(_ bytes: [UInt8]) throws(SourceError) -> Decoded {
    try refuse(bytes)
    if let marked = TextEncoding.marked(bytes), marked != .utf8 {
      if let text = marked.decode(bytes) { return Decoded(text: text, encoding: marked, notes: []) }
      throw error("the text looks like \(marked.rawValue) but is damaged; save it as UTF-8")
    }
    if let guess = Self.unmarked16(bytes), let text = guess.decode(bytes) {
      return Decoded(text: text, encoding: guess, notes: ["read as \(guess.rawValue), which it looks like"])
    }
    if bytes.contains(0) {
      throw SourceError(
        code: .binary, source: source, sentence: "the file holds binary data, not text; give its text instead"
      )
    }
    if TextEncoding.utf8.decode(bytes) != nil { return Decoded(text: bytes, encoding: .utf8, notes: []) }
    if let told = said.flatMap(TextEncoding.init(label:)), told != .utf8, let text = told.decode(bytes) {
      return Decoded(text: text, encoding: told, notes: ["read as \(told.rawValue), as the server says"])
    }
    if let converter = said.flatMap(CharsetConverter.init(label:)), let text = converter.decode(bytes) {
      return Decoded(text: text, encoding: .utf8, notes: ["read as \(converter.label), as the server says"])
    }
    switch LegacyGuess(of: bytes).verdict {
    case .windows1252:
      if let text = TextEncoding.windows1252.decode(bytes) {
        let note = "not UTF-8: read as Windows-1252, which it looks like"
        return Decoded(text: text, encoding: .windows1252, notes: [note])
      }
      throw error("the text is not UTF-8 and of no encoding that could be told; save it as UTF-8")
    case .damagedUTF8:
      throw error("the text looks like UTF-8 with damaged bytes; save it as UTF-8 again")
    case .other(let name):
      throw error("the text is not UTF-8 and looks like \(name); save it as UTF-8")
    }
  }

  /// Decodes a page: by its byte order mark, by what it says of itself, then by guess; damaged bytes become
  /// U+FFFD.
  func decodePage(_ bytes: [UInt8]) throws(SourceError) -> Decoded {
    if let signature = FileSignature.name(of: bytes) { throw binary(signature) }
    if let marked = TextEncoding.marked(bytes), marked != .utf8, let text = marked.decode(bytes) {
      return Decoded(text: text, encoding: marked, notes: [])
    }
    if let guess = Self.unmarked16(bytes), let text = guess.decode(bytes) {
      return Decoded(text: text, encoding: guess, notes: [])
    }
    if TextEncoding.utf8.decode(bytes) != nil { return Decoded(text: bytes, encoding: .utf8, notes: []) }
    let label = self.said ?? PageCharset.label(in: bytes)
    let said = label.flatMap(TextEncoding.init(label:))
    let looksLatin = LegacyGuess(of: bytes).verdict == .windows1252
    if said == .windows1252 || (label == nil && looksLatin) || (said == .utf8 && looksLatin),
      let text = TextEncoding.windows1252.decode(bytes)
    {
      return Decoded(text: text, encoding: .windows1252, notes: ["not UTF-8: read as Windows-1252"])
    }
    if let label, said == nil {
      if let converter = CharsetConverter(label: label), let text = converter.decode(bytes) {
        return Decoded(text: text, encoding: .utf8, notes: ["read as \(converter.label)"])
      }
      throw error("the page says that it is \(label), which is not read here; save it as UTF-8")
    }
    let note = "damaged bytes of UTF-8 were replaced"
    return Decoded(text: Array(String(decoding: bytes, as: UTF8.self).utf8), encoding: .utf8, notes: [note])
  }

  private func refuse(_ bytes: [UInt8]) throws(SourceError) {
    if let signature = FileSignature.name(of: bytes) { throw binary(signature) }
  }

  private func binary(_ name: String) -> SourceError {
    SourceError(
      code: .binary, source: source, sentence: "the file is \(name), not text; give its text instead")
  }

  private func error(_ sentence: String) -> SourceError {
    SourceError(code: .encoding, source: source, sentence: sentence)
  }

  /// UTF-16 without a mark: at least three quarters of the even, or of the odd, places hold 0.
  private static func unmarked16(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4000)
    guard head.count >= 16, bytes.count % 2 == 0, head.contains(0) else { return nil }
    var zeros = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    let half = head.count / 2
    if zeros[1] * 4 >= half * 3, zeros[0] * 20 < half { return .utf16LittleEndian }
    return zeros[0] * 4 >= half * 3 && zeros[1] * 20 < half ? .utf16BigEndian : nil
  }
}
