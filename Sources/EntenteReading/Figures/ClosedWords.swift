/// The words of the closed classes, and some open words that are nearly always one thing in the prose of
/// reports.
enum ClosedWords {
  /// The part that each word plays.
  static let table: WordTable<WordPart> = {
    var entries: [(word: String, value: WordPart)] = []
    for (part, words) in lists {
      for word in words.split(separator: " ") { entries.append((String(word), part)) }
    }
    return WordTable(entries)
  }()

  /// Verbs that another verb follows in its plain form.
  static let modals = WordList("can could may might must shall should will would 'll to do does did")

  /// Past participles that are nouns or plain forms as well.
  static let participles = WordList(
    "put set cut hit cost led held built run sent met hurt left made paid shut spent split spread "
      + "struck won known seen found "
      + "lost kept sold told shot fought bought brought caught")

  private static let lists: [(WordPart, String)] = [
    (
      .determiner,
      "the a an this these those each every any no some all both either neither another such what "
        + "whatever my your his "
        + "her its our their whose several many few most half certain"
    ),
    (
      .pronoun,
      "i you he she it we they me him us them himself herself itself themselves ourselves who whom "
        + "ones everyone "
        + "everybody everything someone somebody something anyone anybody anything nobody nothing "
        + "none there others mine "
        + "theirs ours hers"
    ),
    (.possessive, "'s"),
    (
      .preposition,
      "of in on at by for with from to into onto through between among amid against about over "
        + "under above below "
        + "across after before behind beyond beside besides despite during except inside outside "
        + "near off out per "
        + "since toward towards throughout until till up upon via within without along alongside "
        + "around as like than "
        + "worth including excluding following concerning regarding versus via down owing"
    ),
    (
      .subordinator,
      "which that who whom where when while whereas although though because if unless whether "
        + "since once so lest whenever "
        + "wherever why how"
    ),
    (.conjunction, "and or but nor yet & plus"),
    (
      .auxiliary,
      "is are was were be been being am has have had having do does did can could may might must "
        + "shall should will "
        + "would 's 're 've 'll 'd isn aren wasn weren hasn haven hadn doesn don didn won wouldn "
        + "couldn shouldn can't ought"
    ),
    (
      .adverb,
      "not n't never also just only even still already again almost nearly about too very more "
        + "less however therefore "
        + "thus then now here there often ever far away ago later earlier soon today yesterday "
        + "tomorrow currently once "
        + "twice together back ahead apart instead meanwhile moreover furthermore indeed perhaps "
        + "annually yearly daily weekly "
        + "monthly officially directly abroad overseas elsewhere further"
    ),
    (
      .adjective,
      "other same own lower higher long wide deep high tall thick new old first second last next "
        + "main such total overall annual bilateral mutual"
    ),
    (.noun, "people percent cent troops talks"),
    (.verb, "said says say told announced stands stood comes came became become rose fell grew reached puts"),
  ]
}
