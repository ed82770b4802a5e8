/// A coarse class of meaning: WordNet's lexicographer files, with those of nouns and verbs that speak of the
/// same thing put together ("statement" and "say" are both `communication`).
///
/// Raw values stand in the compiled lexicon and are not to be renumbered.
public enum SemanticClass: UInt8, Hashable, Sendable, CaseIterable {
  /// The most general nouns, and what has no class of its own: "entity", "thing".
  case general = 0
  /// Something done: "attack", "trade", "signing".
  case act = 1
  case animal = 2
  /// Something made: "pipeline", "drone", "road".
  case artifact = 3
  /// A property: "strength", "size".
  case attribute = 4
  /// A part of the body, or the care of it.
  case body = 5
  /// Thought and knowledge: "plan", "believe".
  case cognition = 6
  /// What is said or written, and saying it: "statement", "accord", "announce".
  case communication = 7
  /// What happens: "explosion", "war's outbreak".
  case event = 8
  /// Feelings: "anger", "fear".
  case feeling = 9
  /// Food and drink, and taking it.
  case food = 10
  /// People or things together: "government", "army", "company".
  case group = 11
  /// Places and regions: "border", "province".
  case location = 12
  /// Reasons for acting.
  case motive = 13
  /// Natural objects: "river", "hill".
  case object = 14
  case person = 15
  /// Natural phenomena: "wind", "power".
  case phenomenon = 16
  case plant = 17
  /// What is owned, and giving or getting it: "money", "tax", "buy".
  case possession = 18
  /// Natural processes.
  case process = 19
  /// Amounts and units of measure: "dozen", "barrel".
  case quantity = 20
  /// Relations between people, things or ideas.
  case relation = 21
  case shape = 22
  /// Conditions: "peace", "crisis"; verbs of being and having.
  case state = 23
  case substance = 24
  /// Times and stretches of time: "year", "deadline".
  case time = 25
  /// Verbs of change: "rise", "weaken".
  case change = 26
  /// Verbs of fighting and competing: "attack", "defend".
  case competition = 27
  /// Verbs of touching, hitting, holding.
  case contact = 28
  /// Verbs of making: "build", "produce".
  case creation = 29
  /// Verbs of going and carrying: "arrive", "ship".
  case motion = 30
  /// Verbs of seeing and hearing.
  case perception = 31
  /// Verbs of dealing with one another: "meet", "sign", "govern".
  case social = 32
  /// Verbs of weather.
  case weather = 33
  /// Adjectives of quality: "large", "official".
  case quality = 34
  /// Adjectives that pertain to a noun: "naval", "economic".
  case pertaining = 35
  /// Adverbs.
  case manner = 36
}
