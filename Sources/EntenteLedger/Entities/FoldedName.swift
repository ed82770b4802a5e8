/// A name as it is compared: its words in small letters, without diacritics, apostrophes, titles and articles.
struct FoldedName: Hashable {
  /// The words in the order of the name; empty for a name of titles and articles alone.
  let words: [String]
  /// Whether the name is one word of two to seven capitals: letters that can stand for other words.
  let isAcronym: Bool

  /// Folds a name.
  ///
  /// - Parameters:
  ///   - name: the name as a report writes it.
  ///   - kind: what bears it; titles are left out of persons' names only.
  init(_ name: String, of kind: NameClass) {
    var words: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars {
      switch Self.fold(scalar) {
      case .letter(let letter): words[words.count - 1].append(letter)
      case .letters(let letters): words[words.count - 1] += letters
      case .gap: if words.last?.isEmpty == false { words.append([]) }
      case .nothing: break
      }
    }
    let found = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
    self.words = Self.bare(found, kind)
    let capitals = name.utf8.filter { $0 &- 0x41 < 26 }.count
    isAcronym = found.count == 1 && (2...7).contains(capitals) && capitals * 10 >= found[0].utf8.count * 8
  }

  /// Leaves out articles and titles, as long as a word is left.
  private static func bare(_ words: [String], _ kind: NameClass) -> [String] {
    var kept = words
    switch kind {
    case .person:
      while kept.count > 1, NameWords.titles.contains(kept[0]) { kept.removeFirst() }
      while kept.count > 1, NameWords.suffixes.contains(kept[kept.count - 1]) { kept.removeLast() }
      let plain = kept.filter { !NameWords.particles.contains($0) }
      return plain.isEmpty ? kept : plain
    case .other:
      while kept.count > 1, NameWords.firms.contains(kept[kept.count - 1]) { kept.removeLast() }
      let plain = spelt(kept).filter { !NameWords.fillers.contains($0) }
      return plain.isEmpty ? kept : plain
    case .place:
      let plain = kept.filter { !NameWords.fillers.contains($0) && !NameWords.territories.contains($0) }
      return plain.isEmpty ? kept.filter { !NameWords.fillers.contains($0) } : plain
    }
  }

  /// Letters that stand side by side as one word: "U. S." as "U.S.".
  private static func spelt(_ words: [String]) -> [String] {
    var result: [String] = []
    var isOpen = false
    for word in words {
      let isLetter = word.utf8.count == 1 && word != "s"
      if isOpen, word.utf8.count == 1 {
        result[result.count - 1] += word
      } else {
        result.append(word)
      }
      isOpen = isLetter || isOpen && word.utf8.count == 1
    }
    return result
  }

  private enum Folding {
    case letter(UInt8)
    case letters([UInt8])
    case gap
    case nothing
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folding {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return .letter(UInt8(scalar.value))
    case 0x41...0x5A: return .letter(UInt8(scalar.value) + 0x20)
    case 0x27, 0x2E, 0x60, 0x2018, 0x2019, 0x02BB, 0x02BC, 0x02BE, 0x02BF, 0x300...0x36F: return .nothing
    case 0..<0x80: return .gap
    default:
      if let plain = NameWords.plain[scalar] { return .letters(plain) }
      return scalar.properties.isAlphabetic ? .letters(Array(String(scalar).utf8)) : .gap
    }
  }
}

/// How names of a kind are built.
enum NameClass: Hashable {
  /// Given and family names.
  case person
  /// A name with a noun of territory.
  case place
  case other
}

/// Words that tell nothing apart in names.
enum NameWords {
  /// What stands before a person's name and is not of it.
  static let titles: Set<String> = Set(
    """
    mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister premier chancellor king queen
    prince princess emir sultan pope general lieutenant colonel major brigadier admiral captain commander marshal
    ambassador senator governor mayor secretary foreign defence defense chief army speaker chairman excellency his
    her he hon honble shri smt maulana ayatollah sheikh imam mullah hajj haji former then acting
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// What stands behind one.
  static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  /// Particles that some spell and some leave out.
  static let particles: Set<String> = [
    "al", "el", "bin", "bint", "ibn", "ben", "the", "ul", "ur", "as", "ash", "ad",
  ]
  /// Articles and connecting words.
  static let fillers: Set<String> = [
    "the", "of", "and", "for", "on", "in", "a", "an", "to", "s", "al", "el", "e",
  ]
  /// Nouns for bodies and works, which name none by themselves.
  static let bodies: Set<String> = Set(
    """
    ministry council agency union organisation organization group company parliament assembly senate court committee
    commission bank association alliance institute university office department bureau federation league party foundation
    corporation embassy army navy force forces military government front movement brigade brigades militia guard guards
    airport airlines port bridge dam pipeline railway canal base plant agreement treaty accord deal declaration pact
    protocol convention charter memorandum plan programme program project initiative national international federal
    republic democratic labour labor liberal conservative socialist communist republican green freedom justice
    people peoples workers congress foreign affairs defence defense interior finance economic security police public
    republic democratic united state central supreme high joint special royal islamic
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// What stands behind the names of firms and tells nothing.
  static let firms: Set<String> = [
    "inc", "ltd", "limited", "corp", "corporation", "co", "plc", "llc", "llp", "gmbh", "ag", "sa", "nv", "bv",
    "spa",
    "pvt", "pty", "oyj", "asa",
  ]
  /// Words before a noun that tell it from no other.
  static let vague: Set<String> = Set(
    """
    other several many more same own such former latter late new recent current present existing planned proposed
    possible alleged so-called entire whole key main major big large great small little important next last further
    additional long short high very year years old day month week one two three four five six seven eight nine ten
    least about around nearly over more than up
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Nouns of territory.
  static let territories: Set<String> = [
    "province", "region", "city", "town", "state", "district", "governorate", "county", "village",
    "territory",
  ]

  /// Letters with marks, and the plain ones that stand for them.
  static let plain: [Unicode.Scalar: [UInt8]] = {
    let rows = [
      ("a", "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðḍĎĐÐḌ"), ("e", "èéêëēĕėęěəÈÉÊËĒĔĖĘĚƏ"),
      ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħḥĤĦḤ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"),
      ("l", "ĺļľŀłĹĻĽĿŁ"),
      ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšșṣŚŜŞŠȘṢ"),
      ("t", "ţťŧțṭŢŤŦȚṬ"),
      ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŶŸ"), ("z", "źżžẓŹŻŽẒ"), ("ss", "ß"),
      ("ae", "æÆ"),
      ("oe", "œŒ"), ("th", "þÞ"),
    ]
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (letters, marked) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = Array(letters.utf8) }
    }
    return table
  }()
}
