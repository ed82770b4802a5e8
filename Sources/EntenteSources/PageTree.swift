import CEntenteHTML

/// A parsed page: its elements and texts as one table in the order of the page.
///
/// Owns the C side's memory and never changes, so that it may be read from anywhere.
final class PageTree: @unchecked Sendable {
  private let tree: UnsafeMutablePointer<EntenteHTMLTree>
  /// The elements and texts; a node's descendants are the nodes up to its `end`.
  let nodes: UnsafeBufferPointer<EntenteHTMLNode>
  private let attributes: UnsafeBufferPointer<EntenteHTMLAttribute>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Whether the page was given up before its end: it has more elements than a page for readers can have.
  var isCutOff: Bool { tree.pointee.cut_off != 0 }

  /// Parses a page of valid UTF-8; `nil` when the machine's memory does not suffice.
  init?(_ page: [UInt8]) {
    guard let tree = page.withUnsafeBufferPointer({ entente_html_parse($0.baseAddress, $0.count) }) else {
      return nil
    }
    self.tree = tree
    nodes = UnsafeBufferPointer(start: tree.pointee.nodes, count: tree.pointee.node_count)
    attributes = UnsafeBufferPointer(start: tree.pointee.attributes, count: tree.pointee.attribute_count)
    bytes = UnsafeBufferPointer(start: tree.pointee.bytes, count: tree.pointee.byte_count)
  }

  deinit {
    entente_html_free(tree)
  }

  /// The element at a place of the table; `nil` for a text.
  func tag(_ index: Int) -> PageTag? {
    nodes[index].tag == UInt8(ENTENTE_HTML_TEXT) ? nil : PageTag(rawValue: nodes[index].tag) ?? .unknown
  }

  /// The bytes of the text at a place of the table.
  func text(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let node = nodes[index]
    return UnsafeBufferPointer(
      rebasing: bytes[Int(node.text_start)..<Int(node.text_start + node.text_length)])
  }

  /// The bytes of an element's attribute; `nil` where it has none of that name.
  func attribute(_ name: PageAttribute, of index: Int) -> UnsafeBufferPointer<UInt8>? {
    let node = nodes[index]
    for place in 0..<Int(node.attribute_count) {
      let attribute = attributes[Int(node.first_attribute) + place]
      if attribute.name == name.rawValue {
        let start = Int(attribute.value_start)
        return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(attribute.value_length)])
      }
    }
    return nil
  }

  /// Shows each of an element's attributes in the order in which the page gives them.
  @inline(__always)
  func eachAttribute(of index: Int, _ show: (PageAttribute, UnsafeBufferPointer<UInt8>) -> Void) {
    let node = nodes[index]
    for place in 0..<Int(node.attribute_count) {
      let attribute = attributes[Int(node.first_attribute) + place]
      guard let name = PageAttribute(rawValue: attribute.name) else { continue }
      let start = Int(attribute.value_start)
      show(name, UnsafeBufferPointer(rebasing: bytes[start..<start + Int(attribute.value_length)]))
    }
  }

  /// An element's attribute as a string.
  func string(_ name: PageAttribute, of index: Int) -> String? {
    attribute(name, of: index).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All text inside an element, with white space collapsed.
  func innerText(of index: Int) -> String {
    var collected = CollapsedText()
    for place in index..<Int(nodes[index].end) where tag(place) == nil {
      collected.append(text(place))
    }
    collected.endBlock()
    return String(decoding: collected.bytes, as: UTF8.self)
  }
}
