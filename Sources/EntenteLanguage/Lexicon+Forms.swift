/// One way to read a word form: the lemma it is of, and as which parts of speech.
struct FormAnalysis {
  let lemma: Int
  let categories: WordCategories
  /// Whether this is the analysis to take when nothing is known of the context.
  let isPreferred: Bool
}

extension Lexicon {
  /// The parts of speech a word form can have, whatever its inflection; empty for an unknown form.
  public func categories(of form: String) -> WordCategories {
    let known = categories(ofHash: WordHash.of(form))
    guard known.isEmpty, form.utf8.contains(0x20) else { return known }
    var result: WordCategories = []
    for category in WordCategory.allCases where lemma(of: form, as: category) != form {
      result.formUnion(WordCategories(category))
    }
    return result
  }

  /// The parts of speech of the form with this ``WordHash``, as tokens carry it; empty for an unknown form.
  public func categories(ofHash hash: UInt64) -> WordCategories {
    var result: WordCategories = []
    forEachAnalysis(ofHash: hash) { result.formUnion($0.categories) }
    return result
  }

  /// The index of the lemma that the form with this hash most likely has, context unknown; `nil` for an
  /// unknown form.
  ///
  /// Indices are stable for one compiled lexicon only: compare them, and do not store them.
  public func lemmaIndex(ofHash hash: UInt64) -> Int? {
    var first: Int?
    var preferred: Int?
    forEachAnalysis(ofHash: hash) { analysis in
      if first == nil { first = analysis.lemma }
      if analysis.isPreferred { preferred = analysis.lemma }
    }
    return preferred ?? first
  }

  /// The index of the lemma of the form with this hash as `category`; `nil` where the form is not known as
  /// such.
  public func lemmaIndex(ofHash hash: UInt64, as category: WordCategory) -> Int? {
    let wanted = WordCategories(category)
    var result: Int?
    forEachAnalysis(ofHash: hash) { analysis in
      if result == nil, analysis.categories.contains(wanted) { result = analysis.lemma }
    }
    return result
  }

  /// Calls `body` with each analysis of the form with this hash, the likeliest of a category first.
  func forEachAnalysis(ofHash hash: UInt64, _ body: (FormAnalysis) -> Void) {
    let bucket = bytes.buckets + Int(hash >> bucketShift) * 4
    var place = bytes.forms + Int(bytes.word(bucket)) * 6
    let end = bytes.forms + Int(bytes.word(bucket + 4)) * 6
    let mark = UInt32(truncatingIfNeeded: hash & 0xFF_FFFF)
    while place < end {
      if bytes.triple(place) == mark {
        let content = bytes.triple(place + 3)
        let categories = WordCategories(rawValue: UInt8(content >> 17 & 31))
        body(
          FormAnalysis(
            lemma: Int(content & 0x1_FFFF), categories: categories, isPreferred: content >> 22 & 1 == 1))
      }
      place += 6
    }
  }
}
