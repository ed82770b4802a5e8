public import EntenteModel

/// Reads who did what to whom, when and where: PLOVER's sixteen kinds of events between parties.
///
/// Verbs and nouns of deeds are found by frames (``EventVerbs``, ``EventNouns``), those who take part by the tree,
/// whether it came to pass by ``FactualityReader``, when by ``EventTimes``. What names no party is no event.
public struct EventReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// The events of a scene, in the order of the text.
  public func read(_ scene: Scene) -> [Mention] {
    let search = EventSearch(scene)
    let stated = EventReferences(scene.trees, search.parties).stated(
      EventTimes(scene, search.parties).dated(search.drafts()))
    let drafts = EventOccasions(scene, search.parties, stated).placed(stated)
    let maker = EventMaker(scene)
    return drafts.map(maker.mention).sorted { $0.span < $1.span }
  }
}
