import EntenteLanguage
public import Foundation

/// Measures the lexicon's lemmas and parts of speech against treebanks of Universal Dependencies.
public enum LexiconEvaluation {
  /// One word of a treebank that the lexicon is asked about.
  struct Word {
    let form: String
    let lemma: String
    let category: WordCategory
  }

  /// The scores on the dev files of EWT and GUM in the folder `syntax` of the data folder.
  ///
  /// Given the gold part of speech, how often the lemma is right (letters' case aside); without it, how often
  /// the likeliest lemma is; and how often the gold part of speech is among the form's categories.
  public static func scores(data: URL) throws -> [Score] {
    var result: [Score] = []
    for (name, file) in [("EWT dev", "ewt-dev.conllu"), ("GUM dev", "gum-dev.conllu")] {
      let words = try words(of: data.appending(path: "syntax").appending(path: file))
      for category in WordCategory.allCases {
        let chosen = words.filter { $0.category == category }
        func share(_ measure: String, _ isRight: (Word) -> Bool) {
          let hits = chosen.count(where: isRight)
          let value = chosen.isEmpty ? 0 : Double(hits) / Double(chosen.count)
          result.append(
            Score(set: name, measure: "\(category) \(measure)", value: value, cases: chosen.count))
        }
        share("lemma, part of speech given") { given($0) == $0.lemma }
        share("lemma, nothing given") { Lexicon.standard.lemma(of: $0.form) == $0.lemma }
        share("part of speech known") {
          Lexicon.standard.categories(of: $0.form).contains(WordCategories(category))
        }
      }
    }
    return result
  }

  /// The words whose lemma comes out wrong when the part of speech is given, as "verb ground: ground, not
  /// grind".
  public static func misses(in file: URL) throws -> [String] {
    try words(of: file).filter { given($0) != $0.lemma }.map {
      "\($0.category) \($0.form): \($0.lemma), not \(given($0))"
    }
  }

  private static func given(_ word: Word) -> String {
    Lexicon.standard.lemma(of: word.form, as: word.category)
  }

  private static func words(of file: URL) throws -> [Word] {
    let categories: [Substring: WordCategory] = [
      "NOUN": .noun, "VERB": .verb, "ADJ": .adjective, "ADV": .adverb,
    ]
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 10, let category = categories[fields[3]] else { return nil }
      return Word(form: fields[1].lowercased(), lemma: fields[2].lowercased(), category: category)
    }
  }
}
