import EntenteModel

/// Tells the paragraph about the author that ends many articles.
struct AuthorBox {
  /// The words of the authors' names.
  let authors: [[UInt64]]

  /// Whether a paragraph is about an author: it starts with an author's name, or with a name and what people
  /// who write do ("Ada Price is a senior fellow at …", "… has reported from …", "… covers …").
  func describes(_ unit: TextUnit, of text: [UInt8]) -> Bool {
    guard (5...120).contains(unit.look.words), !unit.startsQuoted else { return false }
    let words = unit.words.hashes
    for author in authors where author.count >= 2 && words.starts(with: author) { return true }
    guard let verb = words.prefix(7).firstIndex(where: Self.verbs.contains), (2...5).contains(verb),
      unit.words.starts.count > verb
    else { return false }
    let name = LineLook(text[unit.span.start..<unit.words.starts[verb]])
    guard name.isTitleCase, name.functionWords == 0, name.words == verb else { return false }
    return words[(verb + 1)...].prefix(12).contains(where: Self.callings.contains)
      && !words.contains(where: Self.speech.contains)
  }

  private static let verbs = WordSet("is was has covers writes reports works teaches serves")
  private static let callings = WordSet(
    """
    correspondent fellow editor reporter analyst writer columnist researcher professor contributor
    journalist lecturer scholar blogger author producer reported written covered covers contributes
    freelance
    """)
  private static let speech = WordSet("said says told added warned argued")
}
