import EntenteLanguage

/// What a verb of saying or holding can take as the thing said.
struct SpeechFrame: OptionSet, Sendable {
  let rawValue: UInt16

  /// A clause: "said that …", "said it would …".
  static let clause = SpeechFrame(rawValue: 1 << 0)
  /// A noun phrase: "condemned the raid", "stressed the need for …".
  static let object = SpeechFrame(rawValue: 1 << 1)
  /// What the speaker is to do: "promised to come".
  static let promise = SpeechFrame(rawValue: 1 << 2)
  /// What another is to do: "urged both sides to talk".
  static let request = SpeechFrame(rawValue: 1 << 3)
  /// Words between quotation marks, and nothing else: "he began", "she laughed".
  static let words = SpeechFrame(rawValue: 1 << 4)
  /// What is held and not said: the subject must be one who can hold it.
  static let mind = SpeechFrame(rawValue: 1 << 5)
  /// What a paper or a study may do as well, but an event may not: "the report shows".
  static let shown = SpeechFrame(rawValue: 1 << 6)
  /// The one addressed stands as an object: "told reporters".
  static let addressed = SpeechFrame(rawValue: 1 << 7)
}

/// The verbs that bring what somebody says or holds, by their dictionary form.
enum SpeechVerbs {
  /// The frames of a verb.
  static let frames = WordTable<SpeechFrame>(
    list(
      "say state add claim declare insist maintain contend allege assert quip remark tweet post",
      [.clause, .words])
      + list("note observe explain reiterate repeat proclaim", [.clause, .object, .words])
      + list("argue warn caution complain boast joke lament retort predict", [.clause, .words])
      + list("write reply respond answer comment concede testify exclaim", [.clause, .words])
      + list("announce confirm deny admit acknowledge disclose mention", [.clause, .object, .words])
      + list("stress emphasize emphasise underline underscore highlight", [.clause, .object, .words])
      + list("reaffirm affirm recommend propose suggest advocate", [.clause, .object, .words])
      + list("report reveal estimate forecast recall stipulate specify", [.clause, .words, .shown])
      + list("clarify", [.clause, .object, .words])
      + list("indicate show imply find document demonstrate", [.clause, .shown])
      + list("hint counter", [.clause, .words])
      + list("tell inform assure remind notify convince advise", [.clause, .addressed, .words, .request])
      + list("ask", [.clause, .request, .words, .addressed])
      + list("wonder", [.clause, .words])
      + list("urge exhort implore beg instruct order invite encourage", [.request, .clause, .words])
      + list("demand", [.clause, .object, .words])
      + list("promise pledge vow threaten swear", [.clause, .promise, .words])
      + list("offer", [.promise, .object])
      + list("agree", [.clause, .words])
      + list("rule", [.clause])
      + list("condemn denounce criticize criticise decry deplore slam", [.object, .words])
      + list("praise hail laud applaud commend", [.object, .words])
      + list("welcome dismiss defend dispute question cite blame", [.object, .words])
      + list("echo oppose", [.words])
      + list("believe think feel fear hope expect doubt suspect assume", [.clause, .mind])
      + list("consider reckon guess anticipate worry", [.clause, .mind, .words])
      + list("remember", [.clause, .object, .mind, .words])
      + list("see", [.mind])
      + list("continue begin go shout yell cry whisper laugh smile sigh chant recount", [.words])
      + list("read sing plead muse snap", [.words]))

  /// Verbs with the preposition that brings what is said: "called for", "warned of".
  static let phrases = WordTable<[UInt64]>(
    [
      ("call", "for on upon"), ("warn", "of against about"), ("complain", "about of"), ("speak", "of about"),
      ("talk", "about of"), ("accuse", "of"), ("blame", "for"), ("insist", "on upon"), ("point", "to"),
      ("allude", "to"), ("hint", "at"), ("appeal", "for"), ("press", "for"), ("push", "for"),
      ("object", "to"), ("boast", "of about"), ("respond", "with"), ("apologize", "for"),
      ("apologise", "for"), ("comment", "on"), ("refer", "to"), ("ask", "for about"),
      ("argue", "for against"),
      ("worry", "about"), ("remind", "of"), ("inform", "of about"), ("assure", "of"),
      ("elaborate", "on"), ("dwell", "on"), ("advise", "against"),
    ].map { ($0.0, $0.1.split(separator: " ").map { WordHash.of($0) }) })

  /// Verbs that say what a thing is called or held to be: "described it as", "called it".
  static let naming = WordList(
    "call describe label brand dub term characterize characterise portray cast denounce hail see view regard "
      + "consider deem declare condemn dismiss praise frame paint liken compare")

  /// Verbs by which somebody gives an amount: "put the damage at".
  static let estimating = WordList("put place value estimate rate assess peg reckon price calculate tally")

  /// Words for what somebody feels and tells: "expressed satisfaction", "voiced concern".
  static let expressing = WordList("express voice convey raise air register")

  /// Nouns of what is said or held: "his claim that", "a warning that".
  static let nouns = WordList(
    "claim statement allegation assertion accusation suggestion belief view opinion warning promise pledge vow "
      + "threat announcement insistence argument contention demand assurance prediction estimate fear concern "
      + "complaint charge assessment remark hope proposal rumour rumor message call appeal request conclusion "
      + "finding declaration commitment testimony acknowledgement confirmation denial")

  private static func list(_ words: String, _ frame: SpeechFrame) -> [(word: String, value: SpeechFrame)] {
    words.split(separator: " ").map { (String($0), frame) }
  }
}
