/// What a pronoun shows of the one it stands for.
struct Pronoun: Hashable, Sendable {
  /// The parts that pronouns play.
  enum Sort: Hashable, Sendable {
    case personal
    case possessive
    case reflexive
    case relative
    case reciprocal
  }

  let sort: Sort
  /// 1 for the speaker, 3 for another.
  let person: Int
  let isPlural: Bool
  let gender: Gender

  /// The pronouns that are read; "you" and "this" are not.
  static let table: WordTable<Pronoun> = {
    var entries: [(word: String, value: Pronoun)] = []
    func add(_ words: String, _ sort: Sort, _ person: Int, _ isPlural: Bool, _ gender: Gender) {
      for word in words.split(separator: " ") {
        entries.append(
          (String(word), Pronoun(sort: sort, person: person, isPlural: isPlural, gender: gender)))
      }
    }
    add("he him", .personal, 3, false, .male)
    add("his", .possessive, 3, false, .male)
    add("himself", .reflexive, 3, false, .male)
    add("she her hers", .personal, 3, false, .female)
    add("herself", .reflexive, 3, false, .female)
    add("it", .personal, 3, false, .neuter)
    add("its", .possessive, 3, false, .neuter)
    add("itself", .reflexive, 3, false, .neuter)
    add("they them theirs", .personal, 3, true, .unknown)
    add("their", .possessive, 3, true, .unknown)
    add("themselves", .reflexive, 3, true, .unknown)
    add("i me mine", .personal, 1, false, .unknown)
    add("my", .possessive, 1, false, .unknown)
    add("myself", .reflexive, 1, false, .unknown)
    add("we us ours", .personal, 1, true, .unknown)
    add("our", .possessive, 1, true, .unknown)
    add("ourselves", .reflexive, 1, true, .unknown)
    add("who whom whose which that", .relative, 3, false, .unknown)
    return WordTable(entries)
  }()
}

/// What the text shows of the one spoken of: a man, a woman, no person.
enum Gender: Hashable, Sendable {
  case male
  case female
  case neuter
  case unknown
}
