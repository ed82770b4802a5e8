import EntenteLanguage

/// The nouns that tell deeds between parties, in the form of ``EventVerbs``, and the verbs that only carry them.
enum EventNouns {
  static let frames = EventFrameTable(
    [
      "AGREE: understanding settlement agreement accord deal pact treaty memorandum mou protocol contract memorandums memoranda mous signing "
        + "communique",
      "AGREE: commitment pledge promise willingness vow readiness offer undertaking assurance",
      "CONSULT visit: visit trip tour arrival",
      "CONSULT: talk talks meeting summit negotiation discussion dialogue consultation conversation mediation "
        + "conference parley forum",
      "CONSULT visit: invitation",
      "CONSULT phone: call",
      "SUPPORT: support backing solidarity endorsement recognition praise approval ratification apology "
        + "congratulation thanks gratitude rapprochement normalisation normalization",
      "COOPERATE: cooperation collaboration drill exercise manoeuvre maneuver patrol co-operation partnership",
      "AID: aid assistance donation airlift relief bailout",
      "RETREAT withdraw: withdrawal retreat pullout pullback surrender evacuation disengagement removal demilitarisation "
        + "demilitarization disarmament",
      "RETREAT ceasefire: ceasefire truce armistice cease-fire",
      "RETREAT release: release repatriation exchange swap handover",
      "CONCEDE: concession pardon amnesty de-escalation",
      "REQUEST: request appeal demand plea petition call",
      "ACCUSE allege: accusation allegation complaint lawsuit indictment charge",
      "ACCUSE disapprove: condemnation criticism denunciation rebuke censure",
      "ACCUSE investigate: investigation probe inquiry",
      "REJECT: rejection refusal veto opposition denial",
      "THREATEN: threat warning ultimatum",
      "PROTEST demo: protest demonstration rally march sit-in",
      "PROTEST riot: riot",
      "PROTEST boycott: walkout",
      "SANCTION: sanction embargo boycott expulsion recall blacklisting suspension tariff",
      "MOBILIZE troops: deployment mobilisation mobilization buildup recruitment conscription",
      "COERCE arrest: arrest detention imprisonment",
      "COERCE seize: seizure occupation annexation confiscation takeover",
      "COERCE restrict: blockade siege crackdown repression ban designation",
      "COERCE deport: deportation",
      "ASSAULT: attack strike airstrike raid offensive assault bombing shelling incursion invasion ambush massacre "
        + "assassination killing murder bombardment barrage clash fighting war battle violence retaliation "
        + "aggression hostilities onslaught airstrikes strikes confrontation skirmish conflict gunfight firefight "
        + "beheading bloodshed shootout explosion action operation campaign combat cannonade crossfire "
        + "counteroffensive counterattack warfare bloodletting stabbing shooting infighting sortie blitz",
      "ASSAULT abduct: kidnapping abduction",
    ], as: .noun)

  /// Verbs that only say that the deed of their object (or passive subject) is done.
  static let carriers = WordList(
    "renew restart carry hold conduct launch stage mount make pay reach sign give provide issue impose take host attend convene "
      + "wage deliver undertake start begin resume continue complete perform lead chair open "
      + "conclude finalise finalize express voice announce send lodge file extend offer ink initial strike seal "
      + "exchange trade plan schedule organise organize execute enter commit cancel postpone suspend call halt "
      + "end stop break step boycott join receive accept reject refuse pursue sponsor broker facilitate mediate"
  )
  /// Verbs whose subject is the deed: "talks began".
  static let occurrences = WordList(
    "begin start resume continue take happen occur end conclude open break collapse fail stall follow go proceed "
      + "last focus cover erupt exist")
}
