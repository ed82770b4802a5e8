import EntenteLanguage
import EntenteModel
import EntenteReading

/// The features of the deed between a source and a target of one sentence, by its tree.
struct EventTypeFeatures {
  let scene: Scene
  let source: TextSpan
  let target: TextSpan

  private var trees: Trees { scene.trees }

  /// The features by name, each once.
  func features() -> [String] {
    var found: Set<String> = ["bias"]
    let places = TokenPlaces(trees)
    let from = places.tokens(in: source)
    let to = places.tokens(in: target)
    addWords(from, to, &found)
    guard let start = head(of: from), let end = head(of: to) else { return found.sorted() }
    addGovernor(of: start, as: "s", &found)
    addGovernor(of: end, as: "t", &found)
    for (index, step) in path(from: start, to: end).enumerated() {
      found.insert("p:\(lemma(step))")
      if index == 0 { found.insert("p0:\(lemma(step))") }
    }
    addEvents(&found)
    return found.sorted()
  }

  private func lemma(_ token: Int) -> String { trees.text.token(token).lemma.lowercased() }

  private func head(of range: Range<Int>) -> Int? { range.first { !range.contains(Int(trees.heads[$0])) } }

  private func addWords(_ from: Range<Int>, _ to: Range<Int>, _ found: inout Set<String>) {
    let inner =
      min(
        from.upperBound, to.upperBound)..<max(
        min(from.upperBound, to.upperBound), max(from.lowerBound, to.lowerBound))
    var last = "^"
    for token in 0..<trees.count where !from.contains(token) && !to.contains(token) {
      guard trees.tags[token] != .punctuation else { continue }
      let word = lemma(token)
      switch trees.tags[token] {
      case .verb, .noun, .adjective, .adverb, .adposition, .auxiliary, .particle:
        if trees.tags[token] != .adposition { found.insert("w:\(word)") }
        if inner.contains(token) {
          found.insert("b:\(word)")
          found.insert("bb:\(last) \(word)")
        }
      default: break
      }
      last = word
    }
    for offset in 1...2 where to.upperBound + offset - 1 < trees.count {
      found.insert("a\(offset):\(lemma(to.upperBound + offset - 1))")
    }
    for offset in 1...2 where to.lowerBound - offset >= 0 {
      found.insert("f\(offset):\(lemma(to.lowerBound - offset))")
    }
  }

  private func addGovernor(of token: Int, as side: String, _ found: inout Set<String>) {
    found.insert("\(side)r:\(trees.text.token(token).relationName)")
    if let preposition = trees.preposition(of: token) { found.insert("\(side)prep:\(lemma(preposition))") }
    var place = token
    for step in 0..<4 {
      guard let above = trees.head(of: place) else { break }
      place = above
      found.insert("\(side)g\(step):\(lemma(place))")
      found.insert("\(side)g:\(lemma(place))")
      let category: WordCategory = trees.tags[place] == .verb ? .verb : .noun
      for semantic in Lexicon.standard.classes(ofHash: trees.lemmas[place], as: category).prefix(2) {
        found.insert("\(side)c\(step):\(semantic)")
      }
      guard trees.tags[place] == .verb else { continue }
      for child in trees.children(of: place) {
        switch trees.relations[child] {
        case .object, .openComplement, .complementClause:
          found.insert("\(side)o:\(lemma(place))>\(lemma(child))")
          found.insert("\(side)oo:\(lemma(child))")
        case .compound, .adverbialModifier: found.insert("\(side)x:\(lemma(place))+\(lemma(child))")
        case .auxiliary: found.insert("\(side)aux:\(lemma(child))")
        case .oblique:
          if let preposition = trees.preposition(of: child) {
            found.insert("\(side)q:\(lemma(place))+\(lemma(preposition))")
          }
        default: break
        }
      }
      if step == 0 { found.insert("\(side)m:\(FactualityReader(trees: trees).modality(of: place))") }
    }
  }

  /// The words on the way from one token up to what holds both and down to the other, without the two.
  private func path(from start: Int, to end: Int) -> [Int] {
    var up: [Int] = []
    var place = start
    while let above = trees.head(of: place), up.count < 20 {
      up.append(above)
      place = above
    }
    var down: [Int] = []
    place = end
    while let above = trees.head(of: place), down.count < 20 {
      if let index = up.firstIndex(of: above) { return Array(up[...index]) + down.reversed() }
      down.append(above)
      place = above
    }
    return up
  }

  private func addEvents(_ found: inout Set<String>) {
    for mention in EventReader().read(scene) {
      guard case .event(let event) = mention.claim else { continue }
      let all = event.actors + event.targets
      let sides =
        (all.contains { $0.span.overlaps(source) } ? "s" : "")
        + (all.contains { $0.span.overlaps(target) } ? "t" : "")
      found.insert("e:\(event.type.rawValue)")
      found.insert("e\(sides):\(event.type.rawValue)")
      found.insert("e\(sides):\(event.type.rawValue) \(event.modality)")
    }
  }
}
