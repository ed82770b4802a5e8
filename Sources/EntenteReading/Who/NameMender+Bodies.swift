import EntenteLanguage
import EntenteModel

extension NameMender {
  /// The names with those of bodies that were not read as names, or in part only: "**Ministry of Foreign Affairs**".
  func withBodies(_ names: [NameMention]) -> [NameMention] {
    var owner = [Int](repeating: -1, count: trees.count)
    for (index, name) in names.enumerated() { for place in name.range { owner[place] = index } }
    var found: [NameMention] = []
    var taken: Set<Int> = []
    for place in 0..<trees.count where owner[place] < 0 && isBodyNoun(place) {
      guard let end = fieldEnd(of: place, names, owner) else { continue }
      var start = place
      while start - 1 >= trees.sentence(of: place).lowerBound, owner[start - 1] < 0, isCapital(start - 1),
        !trees.text.segmented.tokens[start - 1].shape.contains(.sentenceStart)
      {
        start -= 1
      }
      for other in Set(owner[start..<end]) where other >= 0 { taken.insert(other) }
      found.append(NameMention(range: start..<end, kind: .organisation))
    }
    guard !found.isEmpty else { return names }
    let kept = names.indices.filter { !taken.contains($0) }.map { names[$0] }
    return (kept + found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func isBodyNoun(_ place: Int) -> Bool {
    trees.text.segmented.tokens[place].shape.contains(.initialUpper)
      && HeadClasses.table[trees.lemmas[place]] == .organisation
      && place + 2 < trees.count && Self.links.contains(trees.form(place + 1))
      && trees.sentenceOf[place + 1] == trees.sentenceOf[place]
  }

  /// Where the words in capitals end that tell what a body is for; `nil` where there are none, or where they name whose
  /// it is.
  private func fieldEnd(of body: Int, _ names: [NameMention], _ owner: [Int]) -> Int? {
    let sentence = trees.sentence(of: body)
    var end = body + 2
    var place = body + 2
    while place < sentence.upperBound {
      if owner[place] >= 0 {
        switch names[owner[place]].kind {
        case .organisation, .other, .event: break
        case .person, .state, .place, .nationality: return end > body + 2 ? end : nil
        }
      }
      if isCapital(place) {
        end = place + 1
      } else if !Self.joining.contains(trees.form(place)) || end == body + 2 {
        break
      }
      place += 1
    }
    return end > body + 2 ? end : nil
  }

  private func isCapital(_ place: Int) -> Bool {
    guard trees.text.segmented.tokens[place].shape.contains(.initialUpper) else { return false }
    switch trees.tags[place] {
    case .noun, .properNoun, .adjective: return true
    default: return false
    }
  }

  private static let links = WordList("of for")
  private static let joining = WordList("and &")
}
