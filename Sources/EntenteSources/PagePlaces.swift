import CEntenteHTML
public import EntenteModel

/// Where the passages of a report stand in the page that it was read out of, as CSS selectors.
///
/// The page is read anew from the bytes that the report keeps, so nothing is stored for it; it costs what reading the
/// page costs. A browser finds the same element, but where its rules move what stands misplaced in tables.
public struct PagePlaces: Sendable {
  private let starts: [Int]
  private let selectors: [String]

  /// Reads a report's page; `nil` where the report is no page, or its page is read to another text by now.
  public init?(_ report: Report) {
    let document = SourceDocument(source: report.source, bytes: report.original)
    guard document.format == .page, report.original != report.text.utf8,
      let decoded = try? TextDecoder(source: report.source).decodePage(report.original),
      let arranged = try? PageReader(source: report.source, original: report.original, decoded: decoded)
        .arranged(),
      arranged.page.bytes == report.text.utf8
    else { return nil }
    let selector = PageSelector(arranged.tree)
    starts = arranged.page.units.map(\.span.start)
    selectors = arranged.page.nodes.map { selector.path(of: $0) }
  }

  /// The selector of the element that holds what stands at an offset of the report's text.
  public func selector(at offset: Int) -> String? {
    starts.lastIndex { $0 <= offset }.map { selectors[$0] }
  }
}

/// Writes the way to an element as a CSS selector: from the nearest element with an identifier of its own, or from the
/// body, by the numbers of children.
struct PageSelector {
  private let tree: PageTree
  private let parents: [Int]
  /// For each element its number among its parent's elements, from 1, and how many these are in all.
  private var numbers: [Int]
  private var counts: [Int]
  /// How many elements have an identifier.
  private var identifiers: [String: Int] = [:]

  /// Numbers the elements of a page.
  init(_ tree: PageTree) {
    self.tree = tree
    parents = tree.nodes.map { Int($0.parent) }
    numbers = [Int](repeating: 0, count: tree.nodes.count)
    counts = numbers
    for index in tree.nodes.indices where tree.tag(index) != nil {
      if let name = tree.string(.id, of: index) { identifiers[name, default: 0] += 1 }
      guard parents[index] >= 0 else { continue }
      counts[parents[index]] += 1
      numbers[index] = counts[parents[index]]
    }
  }

  /// The selector of an element.
  func path(of node: Int) -> String {
    var path = ""
    var index = node
    while index >= 0, let tag = tree.tag(index) {
      let joint = path.isEmpty ? "" : joint(below: tag) + path
      if let name = identifier(of: index) { return "#" + name + joint }
      let name = tag == .unknown ? "*" : String(cString: entente_html_tag_name(Int32(tag.rawValue)))
      if tag == .body || tag == .html { return name + joint }
      let isAlone = parents[index] < 0 || counts[parents[index]] == 1
      path = name + (isAlone ? "" : ":nth-child(\(numbers[index]))") + joint
      index = parents[index]
    }
    return path
  }

  /// Browsers put a `tbody` around the rows of a table.
  private func joint(below tag: PageTag) -> String { tag == .table ? " " : " > " }

  /// An identifier that no other element has and that needs no escapes.
  private func identifier(of index: Int) -> String? {
    guard let name = tree.string(.id, of: index), identifiers[name] == 1,
      let first = name.utf8.first, (first | 0x20) &- 0x61 < 26,
      name.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F })
    else { return nil }
    return name
  }
}
