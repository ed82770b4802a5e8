import CEntenteHTML

/// What an element's own attributes say of the part it plays.
struct ElementNames {
  /// What its names (class, id, role, …) hint at.
  private(set) var cues: PageCues = []
  /// Whether a browser does not show it.
  private(set) var isUnseen = false
  /// Whether it is the body of an article by the vocabulary of schema.org.
  private(set) var isBody = false

  /// Reads the attributes of an element.
  init(of index: Int, _ tree: PageTree) {
    tree.eachAttribute(of: index) { name, value in
      switch name {
      case .class, .id, .role, .dataComponent, .dataTestid, .ariaLabel: cues.formUnion(PageCues.read(value))
      case .hidden: isUnseen = true
      case .ariaHidden: isUnseen = isUnseen || value.elementsEqual("true".utf8)
      case .style: isUnseen = isUnseen || Self.hides(value)
      case .itemprop: isBody = value.elementsEqual("articleBody".utf8)
      case .content, .dataType, .datetime, .href, .itemtype, .lang, .name, .property, .rel, .type: break
      }
    }
  }

  /// Whether a style says "display: none" or "visibility: hidden", with white space or without.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    style.indices.contains { place in
      (style[place] == 0x64 && says("display:none", style, at: place))
        || (style[place] == 0x76 && says("visibility:hidden", style, at: place))
    }
  }

  private static func says(_ words: StaticString, _ style: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool
  {
    var place = start
    for wanted in UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount) {
      while place < style.count, style[place] <= 0x20 { place += 1 }
      guard place < style.count, style[place] == wanted else { return false }
      place += 1
    }
    return true
  }
}
