import EntenteModel
import Testing

@testable import EntenteReading

/// Sentences of our own with all that is read of them.
enum ClaimExample {
  /// A text as a scene, each line a passage; with referents.
  static func scene(_ string: String) throws -> Scene { try #require(ClaimScene.of(string)) }

  /// The quotations of a text.
  static func quotations(_ string: String) throws -> [(mention: Mention, quotation: Quotation)] {
    QuotationReader().read(try scene(string)).compactMap { mention in
      guard case .quotation(let quotation) = mention.claim else { return nil }
      return (mention, quotation)
    }
  }

  /// The links of a text, as words.
  static func links(_ string: String) throws -> [(
    mention: Mention, link: Link, cause: String, effect: String
  )] {
    let text = ReportText(string)
    return LinkReader().read(try scene(string)).compactMap { mention in
      guard case .link(let link) = mention.claim else { return nil }
      return (mention, link, text[link.cause], text[link.effect])
    }
  }
}
