import Foundation

/// What standard output and standard error are connected to.
enum Terminal {
  /// Whether standard output is a terminal that wants colour (and `NO_COLOR` is not set).
  static var wantsColour: Bool {
    isatty(1) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// Whether standard error is a terminal, so that progress may be shown.
  static var showsProgress: Bool { isatty(2) == 1 && environment["TERM"] != "dumb" }

  /// The width of the terminal in columns, between 40 and 120; 88 where there is none.
  static var width: Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }) { return min(max(columns, 40), 120) }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 88 }
    return min(max(Int(size.ws_col), 40), 120)
  }

  /// Writes one line on standard error.
  static func complain(_ sentence: String) {
    FileHandle.standardError.write(Data("entente: \(sentence)\n".utf8))
  }

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }
}

extension Terminal {
  /// A text from elsewhere on one line: control characters, and marks that reorder a line, are shown as symbols.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0..<0x20: result.append(UnicodeScalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
