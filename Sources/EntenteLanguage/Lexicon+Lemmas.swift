/// Where the parts of one lemma's record stand in the file.
struct LemmaRecord {
  /// The number of bytes shared with the lemma before it in the block.
  let shared: Int
  /// Where the bytes stand that are its own.
  let rest: Range<Int>
  let senseCount: Int
  let derivedCount: Int

  var senses: Int { rest.upperBound }
  var derived: Int { senses + 3 * senseCount }
  var end: Int { derived + 3 * derivedCount }
}

/// One sense of a lemma.
struct LemmaSense {
  let synset: Int
  let category: WordCategory
  /// How common the sense is beside the lemma's most common one: 31 is as common.
  let weight: Int
}

extension Lexicon {
  /// The lemma of a word form as `category`; the form itself, unchanged, if it is not known as such.
  ///
  /// Of several possible lemmas the likeliest is given: "found" as a verb is "find". Of a form of several
  /// words, the last is taken back for a noun ("prime ministers") and the first for a verb ("carried out").
  public func lemma(of form: String, as category: WordCategory) -> String {
    if let index = lemmaIndex(ofHash: WordHash.of(form), as: category) { return lemma(at: index) }
    guard form.utf8.contains(0x20) else { return form }
    var words = form.split(separator: " ").map(String.init)
    let changed = category == .verb ? 0 : words.count - 1
    words[changed] = lemma(of: words[changed], as: category)
    let joined = words.joined(separator: " ")
    return lemmaIndex(ofHash: WordHash.of(joined), as: category) == nil ? form : joined
  }

  /// The likeliest lemma of a word form when nothing is known of its context; the form itself if it is
  /// unknown.
  ///
  /// Function words come first, then what the form most often is, by the counts of WordNet's tagged texts.
  public func lemma(of form: String) -> String {
    if let index = lemmaIndex(ofHash: WordHash.of(form)) { return lemma(at: index) }
    guard form.utf8.contains(0x20) else { return form }
    let noun = lemma(of: form, as: .noun)
    return noun == form ? lemma(of: form, as: .verb) : noun
  }

  /// The lemma at an index that ``lemmaIndex(ofHash:)`` gave.
  public func lemma(at index: Int) -> String {
    precondition(index >= 0 && index < lemmaCount, "a lemma's index comes from this lexicon")
    let block = index / LexiconFormat.blockSize
    var place = bytes.lemmas + Int(bytes.word(bytes.blocks + 4 * block))
    var spelling: [UInt8] = []
    for _ in 0...index % LexiconFormat.blockSize {
      let record = record(at: place)
      spelling.removeSubrange(record.shared...)
      spelling.append(contentsOf: bytes.buffer[record.rest])
      place = record.end
    }
    return String(decoding: spelling, as: UTF8.self)
  }

  /// The lemmas derived from one of `lemma`'s senses, or it from them ("sign": "signature", "signing",
  /// "signer"), in the order of their bytes; with `category`, those only that are derived as that part of
  /// speech.
  ///
  /// An adjective's or adverb's ground word is among them ("naval": "navy"; "quickly": "quick").
  public func derivedLemmas(of lemma: String, as category: WordCategory? = nil) -> [String] {
    guard let index = lemmaIndex(ofHash: WordHash.of(lemma)) else { return [] }
    let record = record(of: index)
    return stride(from: record.derived, to: record.end, by: 3).compactMap { place in
      let content = bytes.triple(place)
      let categories = WordCategories(rawValue: UInt8(content >> 17 & 15))
      if let category, !categories.contains(WordCategories(category)) { return nil }
      return self.lemma(at: Int(content & 0x1_FFFF))
    }
  }

  /// The record of the lemma at `index`.
  func record(of index: Int) -> LemmaRecord {
    let block = index / LexiconFormat.blockSize
    var record = record(at: bytes.lemmas + Int(bytes.word(bytes.blocks + 4 * block)))
    for _ in 0..<index % LexiconFormat.blockSize { record = self.record(at: record.end) }
    return record
  }

  /// Calls `body` with each sense of a lemma in `categories`, the most common of a category first.
  func forEachSense(of lemma: Int, in categories: WordCategories, _ body: (LemmaSense) -> Void) {
    let record = record(of: lemma)
    for place in stride(from: record.senses, to: record.derived, by: 3) {
      let content = bytes.triple(place)
      guard let category = WordCategory(rawValue: UInt8(content >> 17 & 3)),
        categories.contains(WordCategories(category))
      else { continue }
      body(LemmaSense(synset: Int(content & 0x1_FFFF), category: category, weight: Int(content >> 19)))
    }
  }

  private func record(at place: Int) -> LemmaRecord {
    let lengths = bytes.byte(place)
    let counts = bytes.byte(place + 1)
    var next = place + 2
    var rest = Int(lengths & 15)
    var senses = Int(counts >> 4)
    if rest == 15 {
      rest += Int(bytes.byte(next))
      next += 1
    }
    if senses == 15 {
      senses += Int(bytes.byte(next))
      next += 1
    }
    return LemmaRecord(
      shared: Int(lengths >> 4), rest: next..<next + rest, senseCount: senses, derivedCount: Int(counts & 15))
  }
}
