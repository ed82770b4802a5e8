import EntenteModel

/// Writes sentences as headlines and capitals lines have them, so that the network reads such too.
enum Recasing: CaseIterable {
  /// All in small letters.
  case lower
  /// Each long word with a capital.
  case title
  /// All in capitals.
  case upper

  /// How the sentences look, in a few words.
  var description: String {
    switch self {
    case .lower: "in small letters"
    case .title: "as headlines"
    case .upper: "in capitals"
    }
  }

  /// The share of sentences that are read so in training, each time they are met.
  private var share: Float {
    switch self {
    case .lower: 0.015
    case .title: 0.025
    case .upper: 0.02
    }
  }

  /// Draws how a sentence is to be written; `nil`, mostly, for as it is.
  static func drawn(_ generator: inout SeededGenerator) -> Recasing? {
    var unit = generator.unit()
    for casing in allCases {
      if unit < casing.share { return casing }
      unit -= casing.share
    }
    return nil
  }

  /// The words written so; what is said of them stays.
  func applied(to tokens: [TreebankToken]) -> [TreebankToken] {
    tokens.enumerated().map { place, token in
      var token = token
      switch self {
      case .lower: token.form = token.form.lowercased()
      case .upper: token.form = token.form.uppercased()
      case .title:
        let isShort = ["ADP", "CCONJ", "DET", "PART"].contains(token.upos) && token.form.utf8.count < 5
        let isJoined = place > 0 && !tokens[place - 1].spaceAfter
        if !(isShort && place > 0), !isJoined { token.form = Self.raised(token.form) }
      }
      return token
    }
  }

  private static func raised(_ form: String) -> String {
    guard let first = form.first else { return form }
    return first.uppercased() + form.dropFirst()
  }
}
