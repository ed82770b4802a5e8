import EntenteLanguage

/// A closed list of labels, most frequent first, and the number of each.
struct LabelList: Sendable {
  let names: [String]
  private let numbers: [String: Int32]

  /// Lists what occurs at least `least` times.
  init(_ labels: some Sequence<String>, least: Int) {
    var counts: [String: Int] = [:]
    for label in labels { counts[label, default: 0] += 1 }
    let kept = counts.filter { $0.value >= least }
    names = kept.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
  }

  /// The label's number; -1 for one that is not listed.
  subscript(_ label: String) -> Int32 { numbers[label] ?? -1 }
}

/// All that the model can say of a word, as learned from the treebanks' training parts.
struct TagInventory: Sendable {
  let upos: LabelList
  let xpos: LabelList
  let feats: LabelList
  let scripts: [EditScript]
  let deprels: LabelList
  private let scriptNumbers: [EditScript: Int32]

  /// Lists the labels of treebanks.
  init(of treebanks: [Treebank]) {
    let tokens = treebanks.flatMap(\.sentences).joined()
    upos = LabelList(tokens.lazy.map(\.upos), least: 1)
    xpos = LabelList(tokens.lazy.map(\.xpos), least: 2)
    feats = LabelList(tokens.lazy.map(\.feats), least: 2)
    deprels = LabelList(tokens.lazy.map(\.deprel), least: 5)
    var counts: [EditScript: Int] = [:]
    var order: [EditScript] = []
    for token in tokens {
      let script = Self.script(of: token)
      if counts[script] == nil { order.append(script) }
      counts[script, default: 0] += 1
    }
    let kept = order.enumerated().filter { counts[$1, default: 0] >= 2 }
    scripts = kept.sorted {
      (counts[$1.element, default: 0], $0.offset) < (counts[$0.element, default: 0], $1.offset)
    }.map(\.element)
    scriptNumbers = Dictionary(uniqueKeysWithValues: scripts.enumerated().map { ($1, Int32($0)) })
  }

  /// The script that makes the token's lemma of its form.
  static func script(of token: TreebankToken) -> EditScript {
    EditScript(from: Array(token.form.utf8), to: Array(token.lemma.utf8))
  }

  /// The script's number; -1 for one that is not listed.
  func number(of script: EditScript) -> Int32 { scriptNumbers[script] ?? -1 }

  /// The relation's number; a rare subtype counts as its universal relation.
  func number(ofRelation relation: String) -> Int32 {
    let whole = deprels[relation]
    return whole >= 0 ? whole : deprels[String(relation.prefix { $0 != ":" })]
  }
}
