import EntenteLanguage

/// One analysis of a word form on its way into the file.
struct LexiconForm: Equatable {
  let lemma: String
  var categories: WordCategories
  var isPreferred = false
}

extension LexiconBuilder {
  /// A possible lemma of a form and how often, roughly, the form is met as such.
  private struct Candidate {
    let lemma: String
    let category: WordCategory
    let score: Double
  }

  /// Adds the lemmas of the function words; gives each form with its lemma.
  mutating func addFunctionWords() -> [(form: String, lemma: String)] {
    var result: [(form: String, lemma: String)] = []
    for line in LexiconFunctionWords.table.split(separator: "\n") {
      let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
      if lemmas[words[0]] == nil { lemmas[words[0]] = Lemma() }
      for word in words { result.append((word, words[0])) }
    }
    return result
  }

  /// Makes the table of forms: every lemma, its inflections, and the irregular forms.
  mutating func addForms(
    exceptions: [(category: WordCategory, form: String, lemmas: [String])],
    functionWords: [(form: String, lemma: String)]
  ) {
    var candidates: [String: [Candidate]] = [:]
    func add(_ form: String, _ lemma: String, _ category: WordCategory, share: Double) {
      let count = Double(lemmas[lemma]?.counts[category] ?? 0)
      candidates[form, default: []].append(
        Candidate(lemma: lemma, category: category, score: (count + 0.3) * share))
    }
    for (spelling, lemma) in lemmas.sorted(by: { $0.key < $1.key }) {
      for category in lemma.counts.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
        add(spelling, spelling, category, share: LexiconInflections.baseShare(of: category))
        guard !lemma.isName, !spelling.utf8.contains(0x20) else { continue }
        let gradable = lemma.counts[category, default: 0] > 0 && LexiconInflections.isShort(spelling)
        for form in LexiconInflections.forms(of: spelling, as: category, isGradable: gradable) {
          add(form.spelling, spelling, category, share: form.share)
        }
      }
    }
    for (category, form, bases) in exceptions {
      for base in bases where base != form && lemmas[base]?.counts[category] != nil {
        add(form, base, category, share: LexiconInflections.irregularShare(of: form, as: category))
      }
    }
    forms = candidates.mapValues { Self.analyses(of: $0) }
    for (form, lemma) in functionWords { addFunctionForm(form, of: lemma) }
  }

  private mutating func addFunctionForm(_ form: String, of lemma: String) {
    var analyses = forms[form] ?? []
    for index in analyses.indices { analyses[index].isPreferred = false }
    let isVerb = LexiconFunctionWords.auxiliaries.contains(lemma)
    let categories: WordCategories = isVerb ? [.function, .verb] : .function
    if let same = analyses.firstIndex(where: { $0.lemma == lemma }) {
      analyses[same].categories.formUnion(categories)
      analyses[same].isPreferred = true
    } else {
      analyses.append(LexiconForm(lemma: lemma, categories: categories, isPreferred: true))
    }
    forms[form] = analyses
  }

  /// Puts the candidates of a form in such an order that the first of each category is its best.
  private static func analyses(of candidates: [Candidate]) -> [LexiconForm] {
    var result: [LexiconForm] = []
    for category in WordCategory.allCases {
      var ranked: [Candidate] = []
      for candidate in candidates where candidate.category == category {
        guard !ranked.contains(where: { $0.lemma == candidate.lemma }) else { continue }
        ranked.append(candidate)
      }
      ranked.sort { ($1.score, $0.lemma) < ($0.score, $1.lemma) }
      var next = 0
      for candidate in ranked {
        if let same = result[next...].firstIndex(where: { $0.lemma == candidate.lemma }) {
          result[same].categories.formUnion(WordCategories(category))
          next = same + 1
        } else {
          result.append(LexiconForm(lemma: candidate.lemma, categories: WordCategories(category)))
          next = result.count
        }
      }
    }
    let best = candidates.max { ($0.score, $1.lemma) < ($1.score, $0.lemma) }
    if let best, let place = result.firstIndex(where: { $0.lemma == best.lemma }) {
      result[place].isPreferred = true
    }
    return result
  }
}
