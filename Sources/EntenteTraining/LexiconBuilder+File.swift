import EntenteLanguage
import EntenteModel
import Foundation

extension LexiconBuilder {
  /// Writes the file as ``LexiconFormat`` describes it.
  func file() -> [UInt8] {
    let names = lemmas.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    let (buckets, entries, bucketBits) = formSections(numbers)
    let (blocks, records) = lemmaSections(names, numbers)
    let (table, extra) = synsetSections()
    let sections = [buckets, entries, blocks, records, table, extra]
    var fields = [names.count, synsets.count, firstSupplement, bucketBits]
    var start = LexiconFormat.file.headerSize
    for section in sections {
      fields.append(start)
      start += section.count
    }
    return LexiconFormat.file.sealed(fields: fields.map(UInt32.init), content: Array(sections.joined()))
  }

  private func formSections(_ numbers: [String: Int]) -> (buckets: [UInt8], entries: [UInt8], bits: Int) {
    var entries: [(hash: UInt64, order: Int, content: UInt32)] = []
    for (form, analyses) in forms {
      let hash = WordHash.of(form)
      for (order, analysis) in analyses.enumerated() {
        let content =
          UInt32(numbers[analysis.lemma] ?? 0) | UInt32(analysis.categories.rawValue) << 17
          | (analysis.isPreferred ? 1 << 22 : 0)
        entries.append((hash, order, content))
      }
    }
    entries.sort { ($0.hash, $0.order) < ($1.hash, $1.order) }
    var bits = 1
    while entries.count >> bits > 12 { bits += 1 }
    var buckets: [UInt8] = []
    var table: [UInt8] = []
    var bucket = 0
    for (index, entry) in entries.enumerated() {
      while bucket <= Int(entry.hash >> (64 - UInt64(bits))) {
        buckets.append(littleEndian: UInt32(index))
        bucket += 1
      }
      table.appendTriple(UInt32(truncatingIfNeeded: entry.hash & 0xFF_FFFF))
      table.appendTriple(entry.content)
    }
    while bucket <= 1 << bits {
      buckets.append(littleEndian: UInt32(entries.count))
      bucket += 1
    }
    return (buckets, table, bits)
  }

  private func lemmaSections(
    _ names: [String], _ numbers: [String: Int]
  ) -> (blocks: [UInt8], records: [UInt8]) {
    var blocks: [UInt8] = []
    var records: [UInt8] = []
    var before: [UInt8] = []
    for (index, name) in names.enumerated() {
      if index % LexiconFormat.blockSize == 0 {
        blocks.append(littleEndian: UInt32(records.count))
        before = []
      }
      let spelling = Array(name.utf8)
      let shared = min(15, zip(before, spelling).prefix { $0 == $1 }.count)
      before = spelling
      let rest = spelling[shared...]
      let lemma = lemmas[name] ?? Lemma()
      let derived = derivedNumbers(of: name, lemma, numbers)
      records.append(UInt8(shared << 4 | min(15, rest.count)))
      records.append(UInt8(min(15, lemma.senses.count) << 4 | derived.count))
      if rest.count >= 15 { records.append(UInt8(rest.count - 15)) }
      if lemma.senses.count >= 15 { records.append(UInt8(lemma.senses.count - 15)) }
      records += rest
      for sense in lemma.senses {
        records.appendTriple(
          UInt32(sense.synset) | UInt32(sense.category.rawValue) << 17 | UInt32(sense.weight) << 19)
      }
      for number in derived { records.appendTriple(number) }
    }
    blocks.append(littleEndian: UInt32(records.count))
    return (blocks, records)
  }

  private func derivedNumbers(of name: String, _ lemma: Lemma, _ numbers: [String: Int]) -> [UInt32] {
    var order: [Int] = []
    var categories: [Int: WordCategories] = [:]
    for (other, category) in lemma.derived where other != name {
      guard let number = numbers[other] else { continue }
      if categories[number] == nil { order.append(number) }
      categories[number, default: []].formUnion(WordCategories(category))
    }
    return order.prefix(Self.mostDerived).sorted().map {
      UInt32($0) | UInt32(categories[$0]?.rawValue ?? 0) << 17
    }
  }

  private func synsetSections() -> (table: [UInt8], extra: [UInt8]) {
    var table: [UInt8] = []
    var extra: [UInt8] = []
    let specificities = specificities()
    for (number, synset) in synsets.enumerated() {
      let content =
        UInt32(synset.hypernyms.first ?? 0) | (synset.hypernyms.count > 1 ? 1 << 17 : 0)
        | UInt32(synset.meaning.rawValue) << 18 | UInt32(specificities[number]) << 24
      table.append(littleEndian: content)
      for hypernym in synset.hypernyms.dropFirst() {
        extra.appendTriple(UInt32(number))
        extra.appendTriple(UInt32(hypernym))
      }
    }
    return (table, extra)
  }

  /// How specific each synset is, in 255ths: 1 - log(what is under it) / log(all of its category) (Seco,
  /// Veale and Hayes, 2004).
  private func specificities() -> [UInt8] {
    var under = [Int](repeating: 0, count: synsets.count)
    var all: [WordCategory: Int] = [:]
    for number in synsets.indices {
      all[synsets[number].category, default: 0] += 1
      var above: Set<Int> = []
      var queue = synsets[number].hypernyms
      while let next = queue.popLast() {
        if above.insert(next).inserted { queue += synsets[next].hypernyms }
      }
      for hypernym in above { under[hypernym] += 1 }
    }
    return synsets.indices.map { number in
      let total = Double(max(2, all[synsets[number].category] ?? 2))
      return UInt8((255 * max(0, 1 - log(Double(under[number] + 1)) / log(total))).rounded())
    }
  }
}

extension [UInt8] {
  /// Appends three bytes, the lowest first.
  fileprivate mutating func appendTriple(_ number: UInt32) {
    for shift in stride(from: UInt32(0), to: 24, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
