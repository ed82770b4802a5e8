import EntenteLanguage

/// Collects how the words of treebanks make their lemmas, for the table that the reader asks before the network.
struct LemmaTableBuilder {
  private typealias Counts = [UInt32: [UInt16: Int]]
  private var counts: Counts = [:]
  private var countsOfConvention: [TreebankConvention: Counts] = [:]

  /// Counts the scripts of the treebanks' words; those the inventory does not list are left to the network.
  init(of treebanks: [Treebank], tags: TagInventory) {
    for treebank in treebanks {
      for token in treebank.sentences.joined() {
        let script = tags.number(of: TagInventory.script(of: token))
        let xpos = tags.xpos[token.xpos]
        guard script >= 0, xpos >= 0, token.lemma != "_" else { continue }
        var form = token.form
        let identity = form.withUTF8 { WordFeatures.identity($0) }
        let key = LemmaTable.key(identity: identity, xpos: Int(xpos))
        counts[key, default: [:]][UInt16(script), default: 0] += 1
        countsOfConvention[treebank.convention, default: [:]][key, default: [:]][
          UInt16(script), default: 0] += 1
      }
    }
  }

  /// Adds the table's sections: of each word and part of speech the script it has most often, and where a treebank
  /// most often has another, that one under its convention.
  func write(to file: inout ModelFileBuilder) {
    var entries: [(key: UInt32, script: UInt16)] = []
    for (key, found) in counts.sorted(by: { $0.key < $1.key }) {
      guard let best = Self.best(found) else { continue }
      entries.append((key, best))
      for convention in TreebankConvention.allCases {
        guard let other = countsOfConvention[convention]?[key].flatMap(Self.best), other != best else {
          continue
        }
        entries.append((LemmaTable.key(key, of: convention), other))
      }
    }
    var slots = 2
    while slots < entries.count * 3 / 2 { slots *= 2 }
    var keys = [UInt32](repeating: 0, count: slots)
    var scripts = [UInt16](repeating: 0, count: slots)
    for (key, script) in entries {
      var slot = Int(key) & (slots - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      scripts[slot] = script
    }
    file.add("lemma-keys", keys)
    file.add("lemma-scripts", scripts)
  }

  private static func best(_ found: [UInt16: Int]) -> UInt16? {
    found.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
