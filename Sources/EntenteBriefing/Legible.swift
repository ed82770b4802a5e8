/// Text of a report made safe to show to a person.
///
/// A report may hold characters that steer a terminal, hide words or turn the order of reading. Here they become
/// visible, as `⟨U+202E⟩`, so that nobody is misled and nothing is lost from sight. The dossier keeps the exact
/// text.
enum Legible {
  /// The text on one line: each run of white space becomes one space.
  static func line(_ text: String) -> String {
    if isPlainLine(text) { return text }
    var result = ""
    var spaced = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        if !spaced { result.unicodeScalars.append(" ") }
        spaced = true
      } else {
        append(scalar, to: &result)
        spaced = false
      }
    }
    return result
  }

  /// The text with its own lines; every line end becomes a line feed.
  static func block(_ text: String) -> String {
    var result = ""
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}", "\u{85}": result.unicodeScalars.append("\n")
      case "\n": if !afterReturn { result.unicodeScalars.append("\n") }
      case "\t": result.unicodeScalars.append("\t")
      default: append(scalar, to: &result)
      }
      afterReturn = scalar == "\r"
    }
    return result
  }

  /// Whether the text is printable ASCII with single blanks, as most text is; such text stays as it is.
  private static func isPlainLine(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E || (byte == 0x20 && last == 0x20) { return false }
      last = byte
    }
    return true
  }

  /// White space, or a control character that separates parts of a file.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x1C...0x1F: true
    case 0x21...0x7E: false
    default: scalar.properties.isWhitespace
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if (0x20...0x7E).contains(scalar.value) {
      result.unicodeScalars.append(scalar)
      return
    }
    switch scalar.properties.generalCategory {
    case .control: result += name(of: scalar)
    case .format:
      switch scalar.value {
      case 0x200C, 0x200D: result.unicodeScalars.append(scalar)  // join letters and emoji
      case 0x00AD, 0x061C, 0x200E, 0x200F, 0x2060, 0xFEFF: break  // invisible and without harm
      default: result += name(of: scalar)
      }
    default: result.unicodeScalars.append(scalar)
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// At most `limit` characters of the text, cut between words where that is possible, with an ellipsis.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let head = prefix(max(1, limit - 1))
    if let space = head.lastIndex(of: " "), head.distance(from: head.startIndex, to: space) > limit / 2 {
      return head[..<space] + "…"
    }
    return head + "…"
  }
}
