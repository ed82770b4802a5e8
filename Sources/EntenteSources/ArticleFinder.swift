import CEntenteHTML

/// Finds the element that holds a page's article.
///
/// Each block has a weight: prose counts for its words, links, furniture and scraps against. The article is
/// the element whose blocks weigh most together (the largest sum over a subtree), the deepest one of equals;
/// elements that the page itself calls an article's body weigh more. On a page of several articles it is the
/// first. Its core is the smallest element that still holds nine tenths of its prose: what stands outside of
/// it is head or tail. Where a row of blocks weighs far more than any element, the article has no element of
/// its own, and the row is taken.
struct ArticleFinder {
  /// Where an article stands.
  struct Article {
    /// The blocks of its element.
    var blocks: Range<Int>
    /// The blocks of its core.
    var core: Range<Int>
  }

  private let tree: PageTree
  private let weights: PageWeights
  private let blocks: [PageBlock]
  /// For each block, and for the end, the weight of those before it; and the words of their prose.
  private var sums: [Double] = [0]
  private var prose: [Int] = [0]
  /// For each node, and for the end, the first block that starts at it or behind it.
  private var firstBlocks: [Int32] = []

  /// Makes ready to look for the article among the blocks of a page.
  init(tree: PageTree, weights: PageWeights, blocks: [PageBlock]) {
    self.tree = tree
    self.weights = weights
    self.blocks = blocks
    for block in blocks {
      sums.append(sums[sums.count - 1] + Self.weight(of: block))
      prose.append(prose[prose.count - 1] + (block.part == .open && block.isProse ? block.look.words : 0))
    }
    firstBlocks.reserveCapacity(tree.nodes.count + 1)
    var block = 0
    for node in 0...tree.nodes.count {
      while block < blocks.count, blocks[block].place < node { block += 1 }
      firstBlocks.append(Int32(block))
    }
  }

  /// The article; `nil` where the page holds no prose.
  func find() -> Article? {
    var best: (node: Int, blocks: Range<Int>)?
    var bestScore = 0.0
    for index in 0..<tree.nodes.count {
      guard let tag = tree.tag(index), tag.role != .unseen else { continue }
      let range = blockRange(of: index)
      if range.isEmpty { continue }
      let score = (sums[range.upperBound] - sums[range.lowerBound]) * favour(of: tag, index)
      if score > bestScore || (score == bestScore && score > 0) {
        bestScore = score
        best = (index, range)
      }
    }
    if let run = bestRun(), let best {
      let found = sums[best.blocks.upperBound] - sums[best.blocks.lowerBound]
      let ratio = best.blocks.count == 1 ? 1.5 : 2.5
      if sums[run.upperBound] - sums[run.lowerBound] > ratio * found {
        return Article(blocks: run, core: run)
      }
    }
    guard let start = best?.node ?? bodyWithoutProse() else { return nil }
    let node = firstArticle(in: start)
    return Article(blocks: blockRange(of: node), core: blockRange(of: core(of: node)))
  }

  /// The blocks in a row that weigh most together: the article of a page that gives it no element of its own.
  private func bestRun() -> Range<Int>? {
    var best: Range<Int>?
    var bestSum = 0.0
    var start = 0
    for index in blocks.indices {
      if sums[index] - sums[start] <= 0 { start = index }
      let sum = sums[index + 1] - sums[start]
      if sum > bestSum {
        bestSum = sum
        best = start..<index + 1
      }
    }
    return best
  }

  /// The blocks that start inside an element.
  private func blockRange(of node: Int) -> Range<Int> {
    let first = Int(firstBlocks[node])
    return first..<max(first, Int(firstBlocks[Int(tree.nodes[node].end)]))
  }

  private func proseWords(of node: Int) -> Int {
    let range = blockRange(of: node)
    return prose[range.upperBound] - prose[range.lowerBound]
  }

  /// On a page without prose the element that is called the article's body and holds most text.
  private func bodyWithoutProse() -> Int? {
    tree.nodes.indices.filter {
      weights.isStatedBody[$0] || weights.isArticleBody[$0] || tree.tag($0) == .article
    }
    .filter { weights.plainBytes(of: $0) >= 200 }
    .max { weights.plainBytes(of: $0) < weights.plainBytes(of: $1) }
  }

  /// The first of several `<article>` elements beside each other, where it holds a good part of the prose;
  /// else the element itself.
  private func firstArticle(in node: Int) -> Int {
    var found: [Int] = []
    var index = node + 1
    while index < Int(tree.nodes[node].end) {
      if tree.tag(index) == .article, proseWords(of: index) > 0 {
        found.append(index)
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
    guard found.count >= 2, let first = found.first(where: { proseWords(of: $0) >= 60 }) else { return node }
    return proseWords(of: first) * 10 >= proseWords(of: node) * 3 || found.count > 4 ? first : node
  }

  /// The smallest element that holds nine tenths of an element's prose; the element itself where it has none.
  private func core(of node: Int) -> Int {
    let wanted = proseWords(of: node) * 9 / 10
    guard wanted > 0 else { return node }
    var core = node
    var index = node + 1
    while index < Int(tree.nodes[core].end) {
      if let tag = tree.tag(index), tag.role == .block, proseWords(of: index) >= wanted {
        core = index
        index += 1
      } else {
        index = Int(tree.nodes[index].end)
      }
    }
    return core
  }

  private func favour(of tag: PageTag, _ index: Int) -> Double {
    if weights.isStatedBody[index] { return 3 }
    if weights.isArticleBody[index] { return 1.25 }
    return tag == .article ? 1.1 : tag == .main ? 1.05 : 1
  }

  private static func weight(of block: PageBlock) -> Double {
    let words = Double(block.look.words)
    switch block.part {
    case .comments: return -0.5 * words
    case .furniture: return -0.3 * min(words, 40) - 1
    case .byline: return 0
    case .open: break
    }
    if block.isProse { return min(words, 100) * (1 - block.linkShare) }
    switch block.shape {
    case .heading: return block.linkShare > 0.5 ? -4 : 0
    case .caption: return 0
    case .listItem, .row: return block.linkShare > 0.5 ? -4 : block.look.words > 8 ? 0.3 * words : -1
    case .paragraph, .quote, .preformatted: return block.linkShare > 0.5 ? -4 : -1
    }
  }
}
