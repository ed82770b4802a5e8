import EntenteLanguage

extension NameTrainer {
  /// Adds the model's sections to a file: weights as bytes on one scale, the features of least weight left out.
  ///
  /// - Parameters:
  ///   - builder: the file.
  ///   - most: how many features are kept.
  package func write(to builder: inout ModelFileBuilder, most: Int = 196_608) {
    func weight(_ row: UInt32) -> Float { max(weights[Int(row)].max(), -weights[Int(row)].min()) }
    let ordered = rowOf.filter { $0.key != 0 }.sorted {
      let (left, right) = (weight($0.value), weight($1.value))
      return left == right ? $0.key < $1.key : left > right
    }
    let kept = ordered.prefix(most).sorted { $0.key < $1.key }
    let scale: Float = 50
    func byte(_ value: Float) -> Int8 { Int8(max(-127, min(127, (value * scale).rounded()))) }
    func short(_ value: Float) -> Int16 { Int16(max(-32_000, min(32_000, (value * scale).rounded()))) }
    var count = 1024
    while kept.count * 4 > count * 3 { count *= 2 }
    var table = [UInt8](repeating: 0, count: count * NameModel.slotSize)
    var filter = [UInt8](repeating: 0, count: NameModel.filterSize)
    var taken = [Bool](repeating: false, count: count)
    for (key, row) in kept {
      var place = NameModel.start(of: key, mask: count - 1)
      while taken[place] { place = (place + 1) & (count - 1) }
      taken[place] = true
      let mark = NameModel.filterPlace(of: key)
      filter[mark.byte] |= 1 << mark.bit
      let start = place * NameModel.slotSize
      table.replaceSubrange(start..<start + 4, with: ModelFileBuilder.bytes(of: key))
      for label in 0..<NameLabel.count {
        table[start + 4 + label] = UInt8(bitPattern: byte(weights[Int(row)][label]))
      }
    }
    builder.add("names-sizes", [UInt32(count)])
    builder.add("names-table", bytes: table)
    builder.add("names-filter", bytes: filter)
    builder.add("names-knows", bytes: Lexicon.standard.contentHash + Gazetteer.standard.contentHash)
    builder.add("names-bias", (0..<16).map { short(bias[$0]) })
    builder.add("names-follow", transitions.flatMap { row in (0..<16).map { short(row[$0]) } })
  }
}
