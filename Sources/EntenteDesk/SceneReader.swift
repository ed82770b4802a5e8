import EntenteLanguage
import EntenteModel
import EntenteReading

/// Reads a text's trees, names and things: the ground that all readers of claims stand on.
struct SceneReader: Sendable {
  private let reader: EnglishReader
  private let referentReader = ReferentReader()

  private init(_ reader: EnglishReader) {
    self.reader = reader
  }

  /// The reader with the models compiled into the program. Their content is checked by a test, not at each start.
  static let standard: SceneReader = {
    do {
      return SceneReader(try EnglishReader.compiledIn())
    } catch {
      fatalError("the compiled-in model cannot be read: \(error)")
    }
  }()

  /// The scene of a text of which dates and figures are known.
  func scene(of text: SegmentedText, dates: DateReading, figures: [Mention], report: Report) -> Scene {
    let analyzed = reader.read(text)
    let trees = Trees(analyzed)
    let names = analyzed.names
    let things = referentReader.readAll(trees, names: names, dates: dates)
    return Scene(
      report: report.id, published: report.published, trees: trees, names: names, dates: dates,
      figures: figures, referents: things.referents, passing: things.passing)
  }
}

/// The readers of claims, besides that of figures.
struct ClaimReaders: Sendable {
  private let roles = RoleReader()
  private let events = EventReader()
  private let commitments = CommitmentReader()
  private let quotations = QuotationReader()
  private let links = LinkReader()

  /// What they find in a scene, reader after reader.
  func mentions(of scene: Scene) -> [Mention] {
    roles.read(scene) + events.read(scene) + commitments.read(scene) + quotations.read(scene)
      + links.read(scene)
  }
}

extension [Mention] {
  /// The mentions in the order of the text; of one place in the order of kinds and rules.
  var inOrder: [Mention] {
    enumerated().sorted { one, other in
      let first = (one.element.span, one.element.claim.kind.rawValue, one.element.claim.anchor, one.offset)
      let second = (
        other.element.span, other.element.claim.kind.rawValue, other.element.claim.anchor, other.offset
      )
      return first < second
    }.map(\.element)
  }
}
