import EntenteLanguage
import EntenteModel

/// Tells the mode and the contexts of a deed from the words around its trigger.
struct EventSettings: Sendable {
  let trees: Trees

  /// PLOVER's contexts that the trigger's or the object's modifiers name.
  func contexts(of draft: EventDraft) -> [String] {
    var found: Set<String> = []
    for word in words(of: draft) {
      if let context = Self.contexts[trees.lemmas[word]] { found.insert(context) }
    }
    return found.sorted()
  }

  /// The mode that the words around the trigger name, for types that have it.
  func mode(of draft: EventDraft) -> String? {
    switch draft.type {
    case .assault:
      words(of: draft).contains { Self.heavy.contains(trees.lemmas[$0]) } ? "heavy-weapons" : nil
    case .consult:
      words(of: draft).contains { Self.phones.contains(trees.lemmas[$0]) } ? "phone" : nil
    default: nil
    }
  }

  private func words(of draft: EventDraft) -> [Int] {
    var found: [Int] = []
    for noun in Set([draft.trigger, draft.object ?? draft.trigger]).sorted() {
      found.append(noun)
      for child in trees.children(of: noun) {
        switch trees.relations[child] {
        case .adjectivalModifier, .compound, .object, .nominalModifier: found += trees.conjuncts(of: child)
        default: break
        }
      }
    }
    return found
  }

  private static let contexts: WordTable<String> = WordTable([
    ("economic", "economic"), ("trade", "economic"), ("economy", "economic"), ("commercial", "economic"),
    ("business", "economic"), ("investment", "economic"), ("energy", "economic"), ("oil", "economic"),
    ("gas", "economic"), ("financial", "economic"), ("pipeline", "economic"), ("loan", "economic"),
    ("military", "military"), ("defence", "military"), ("defense", "military"), ("security", "military"),
    ("army", "military"), ("naval", "military"), ("troop", "military"), ("missile", "military"),
    ("drone", "military"), ("air", "military"), ("ceasefire", "military"), ("soldier", "military"),
    ("diplomatic", "diplomatic"), ("ambassador", "diplomatic"), ("embassy", "diplomatic"),
    ("envoy", "diplomatic"), ("diplomat", "diplomatic"), ("bilateral", "diplomatic"),
    ("legal", "legal"), ("judicial", "legal"), ("court", "legal"), ("extradition", "legal"),
    ("intelligence", "intelligence"), ("humanitarian", "humanitarian"), ("relief", "humanitarian"),
    ("food", "humanitarian"), ("medical", "humanitarian"), ("peacekeeping", "peacekeeping"),
    ("peacekeeper", "peacekeeping"),
  ])
  private static let heavy = WordList(
    "airstrike air missile rocket drone artillery bombing shelling bomb shell bombard tank bombardment warplane "
      + "jet mortar ballistic aerial")
  private static let phones = WordList("phone telephone")
}
