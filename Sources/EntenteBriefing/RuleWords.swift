/// The rules that join and lay against each other, each in one sentence, as `entente explain` says them.
enum RuleWords {
  /// What a rule says; `nil` for one without a sentence.
  static func words(_ rule: String) -> String? { sentences[rule] }

  private static let sentences: [String: String] = [
    "figure.same-amount": "the same amount, after conversion and rounding, of measures that are alike",
    "figure.same-passage": "the same amount in passages that were copied or rewritten one from the other",
    "event.same-deed": "one deed by type, word, parties, place, day and telling words, taken together",
    "commitment.same-object": "the same parties, and the telling words of what is to be done",
    "quotation.same-words": "no other speaker, and the telling words of what was said",
    "link.same-ends": "cause and effect are each alike",
    "role.same-person-office": "the same person in the same office at the same time",
    "role.kin-office": "the same person, and two names of one office",
    "role.of-other-report": "what the office is of is taken from another report",
    "role.of-superior": "the office is of the state that the one it serves holds an office of",
    "role.of-context": "what the office is of is the state named last before it",
    "dispute.contrary-amounts": "amounts that cannot both be true, of measures that are alike",
    "dispute.contrary-days": "one deed by all but its day, and the days differ",
    "dispute.contrary-deeds": "one deed that the one says was done and the other says was not",
    "dispute.contrary-doers": "one deed that the one says one side did and the other says another did",
    "dispute.agreed-or-proposed":
      "one thing between the same parties that the one says was agreed and the other says was proposed",
    "dispute.contrary-status":
      "one commitment that the one says goes on and the other says has stalled or ended",
    "dispute.two-holders": "an office that one only can hold, and two persons in it",
    "dispute.two-offices": "one person in two offices of government at one time",
    "dispute.misnamed-holder": "an office whose holder the one names by a name that is not the holder's",
    "entity.code": "the same code of a state or body",
    "entity.same-name": "the same words, but for titles, articles and diacritics",
    "entity.same-name-other-kind": "the same name of several words, taken for different kinds of things",
    "entity.spelling": "spellings of one name",
    "entity.word-order": "the same words in another order",
    "entity.part-of-name": "a full name that is a part of only one longer one",
    "entity.short-name": "a single name, and only one person whose full name holds it",
    "entity.same-single-name": "a single name that no full name holds, in several reports",
    "entity.acronym": "letters, and the only body that they stand for",
    "entity.ministry": "ministries of one state, for the same thing",
    "entity.namesakes": "one family name with different given names: different persons",
    "entity.known-as": "a single name, and the only thing that another report tells as known by it",
    "event.same-passage":
      "one kind of event at one place of passages that were copied or rewritten one from the other",
    "commitment.same-passage":
      "one commitment at one place of passages that were copied or rewritten",
    "quotation.same-passage":
      "one utterance at one place of passages that were copied or rewritten",
    "entity.part-of-body":
      "a body's, work's or agreement's name, and the only longer one that it begins or ends",
    "entity.same-phrase":
      "noun phrases with the same last word, the words of the one among those of the other",
    "entity.phrase-of-name":
      "a noun phrase, and the only name that ends in its noun and has its other words",
    "judgement.same": "an analyst said that they are one",
    "judgement.different": "an analyst said that others, which were taken for the same, are not",
  ]
}
