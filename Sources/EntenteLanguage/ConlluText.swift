/// Makes the text of a report fit for a column or a comment of CoNLL-U, and safe on a terminal.
enum ConlluText {
  /// A word: never empty, and without white space.
  static func word(_ bytes: some Collection<UInt8>) -> String {
    if !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { append(scalar, to: &result) }
    return result.isEmpty ? "_" : result
  }

  /// One line: each run of white space becomes one space.
  static func line(_ text: String) -> String {
    var result = ""
    var isSpaced = true
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace { append(scalar, to: &result) }
      if isSpace, !isSpaced { result += " " }
      isSpaced = isSpace
    }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: result += name(of: scalar)
    case .format where scalar.value != 0x200C && scalar.value != 0x200D: result += name(of: scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
