import CEntenteHTML
import EntenteModel

/// Reads a web page: the article on it, as text with passages, and what the page says about it.
struct PageReader {
  /// The file's name or address.
  let source: String
  /// The bytes of the page.
  let original: [UInt8]
  /// The page as UTF-8.
  let decoded: TextDecoder.Decoded

  /// Reads the page.
  ///
  /// - Throws: a ``SourceError`` where it has no article, or too many elements.
  func read() throws(SourceError) -> OpenedReport {
    let found = try arranged()
    guard let text = ReportText(validating: found.page.bytes) else {
      throw error("the page is damaged; save it again")
    }
    let reader = PassageReader(found.page.units, of: text.utf8, title: found.page.title)
    return opened(text, reader, found.metadata, PublishedDate(timeIn: found.tree, near: found.start))
  }

  /// A page with the text of its article.
  struct Arranged {
    let tree: PageTree
    let metadata: PageMetadata
    let page: PageText
    /// The element in which the article starts.
    let start: Int
  }

  /// Finds the article on the page, and puts its text together.
  ///
  /// - Throws: as ``read()``.
  func arranged() throws(SourceError) -> Arranged {
    guard let tree = PageTree(decoded.text) else {
      throw error("the page does not fit into this machine's memory; give the article's text instead")
    }
    if tree.isCutOff {
      throw error(
        "the page has more elements, or deeper ones, than a page for readers; give the article's text instead"
      )
    }
    let weights = PageWeights(of: tree)
    let shown = PageBlocks(of: tree, weights: weights)
    let metadata = PageMetadata(of: tree)
    let finder = ArticleFinder(tree: tree, weights: weights, blocks: shown.blocks)
    guard let article = finder.find() else {
      throw error("the page holds no article; save the article's own page, or give its text")
    }
    let page = PageText(shown, article, title: metadata.title)
    let start = shown.blocks[article.blocks.lowerBound].node
    return Arranged(tree: tree, metadata: metadata, page: page, start: start)
  }

  private func opened(
    _ text: ReportText, _ reader: PassageReader, _ metadata: PageMetadata, _ shown: PublishedDate?
  ) -> OpenedReport {
    let credit = PlainCredits(reader, of: text)
    let shownTitle = reader.title.map { text[reader.units[$0].span] }
    let date = PublishedDate(metadata.published) ?? shown
    let published = date?.publication ?? reader.head.published
    let report = Report(
      source: source, original: original, text: text, passages: reader.passages,
      title: metadata.title ?? shownTitle, outlet: metadata.outlet ?? credit.outlet,
      authors: metadata.authors.isEmpty ? reader.head.authors : metadata.authors, agency: credit.agency,
      published: published, language: LanguageGuess.code(of: text.utf8[...]) ?? metadata.language)
    return OpenedReport(
      report: report, format: .page, encoding: decoded.encoding, notes: decoded.notes,
      furniture: reader.furniture,
      address: metadata.address, modified: metadata.modified)
  }

  private func error(_ sentence: String) -> SourceError {
    SourceError(code: .page, source: source, sentence: sentence)
  }
}

/// A publication date that a page states for machines.
struct PublishedDate {
  /// The date with its ground.
  let publication: Publication

  /// Reads the start of an ISO 8601 time, or a written date.
  init?(_ string: String?) {
    guard let string else { return nil }
    let line = Array(string.utf8)[...]
    if let day = CalendarDate(iso: string.trimmed(of: " \n\t")), (1900...2999).contains(day.year) {
      publication = Publication(value: day.description, dating: Dating(day: day), ground: .metadata)
    } else if let date = WrittenDate.first(in: line) {
      publication = Publication(value: date.value, dating: date.dating, ground: .metadata)
    } else {
      return nil
    }
  }

  /// Reads the first `<time datetime>` in an article or header that stands around `node`.
  init?(timeIn tree: PageTree, near node: Int) {
    var outer = node
    while outer > 0, tree.tag(outer) != .article, tree.tag(outer) != .main {
      outer = Int(tree.nodes[outer].parent)
    }
    guard outer > 0 else { return nil }
    for index in outer..<Int(tree.nodes[outer].end) where tree.tag(index) == .time {
      if let date = PublishedDate(tree.string(.datetime, of: index)) {
        self = date
        return
      }
    }
    return nil
  }
}
