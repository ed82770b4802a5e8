import EntenteLanguage

/// The verbs that tell deeds between parties, by PLOVER's types.
///
/// A line is `TYPE mode, needs: verbs`. Needs are classes of the object (``NounClass``), `party` (the object can act),
/// `clause` (an infinitive or that-clause), `many` (several act), `goal` (a place or party in a prepositional phrase),
/// `agent` (the subject can act), `common` (the complement is something done together) and `~with` (a party behind
/// that preposition). `call+off` is a verb with its particle or preposition.
enum EventVerbs {
  static let frames = EventFrameTable(
    [
      // Promises and accords.
      "AGREE, accord: sign ink initial conclude reach seal strike struck clinch finalise finalize hammer+out enter+into "
        + "adopt renew revive negotiate cement thrash+out sign+off append",
      "AGREE, agent signature papered: put append affix place add set",
      "AGREE, agent: agree consent concur",
      "AGREE, agent clause: pledge promise vow commit undertake volunteer resolve offer swear",
      "AGREE, agent aid: pledge promise offer",
      "AGREE, agent will: reaffirm express voice reiterate affirm confirm underscore emphasise emphasize stress "
        + "highlight declare signal state convey show demonstrate renew restate underline indicate announce repeat",
      "AGREE, agent: commit+to reaffirm pledge promise",
      "AGREE, many clause: decide choose",
      "AGREE, agent aim: set",
      "AGREE, agent works: approve",
      "AGREE, agent common: aim hope seek want intend plan look eye strive",
      "AGREE, agent demand: accept endorse",
      "AGREE, agent goods aid: offer",
      "AGREE, agent money: pledge promise vow offer commit announce earmark",
      "AGREE, agent many: settle+on settle+for compromise+on",
      "AGREE, agent: accept",
      // Armies that come are no visitors.
      "MOBILIZE troops, armed goal: arrive land deploy head",
      // Meetings.
      "CONSULT phone, party: phone telephone ring",
      "CONSULT, party: meet consult brief greet",
      "CONSULT visit, party: host receive welcome invite",
      "CONSULT visit, agent: visit tour",
      "CONSULT, agent ~with: meet+with speak talk confer consult negotiate converse parley liaise",
      "CONSULT, agent ~to: speak+to talk+to",
      "CONSULT, agent many: meet confer negotiate convene talk",
      "CONSULT, agent: discuss negotiate consult+with meet+with hold+discussions",
      "CONSULT, agent meeting: exchange",
      "CONSULT visit, agent goal: arrive travel fly touch+down land head journey",
      "CONSULT visit, mission: dispatch send",
      "CONSULT, agent: mediate mediate+between shuttle+between arbitrate moderate",
      "CONSULT, agent office: lead head launch",
      // Words and signs of support.
      "SUPPORT, agent backing: express voice offer convey extend declare reiterate give reaffirm",
      "SUPPORT, agent relations: establish restore resume normalise normalize upgrade reopen re-establish open "
        + "renew reestablish",
      "SUPPORT, agent accord demand: approve ratify endorse welcome back support",
      "SUPPORT, agent: praise hail applaud laud commend back support endorse congratulate thank salute "
        + "recognise recognize defend honour honor appreciate sympathise sympathize acclaim extol champion "
        + "stand+with side+with stand+by cheer forgive vouch+for",
      "SUPPORT, agent: welcome apologise+to apologise apologize",
      // Working together.
      "COOPERATE, agent: cooperate collaborate co-operate cooperate+with collaborate+with team+up",
      "COOPERATE, agent ~with: work+with coordinate trade+with partner",
      "COOPERATE, agent many: work+together",
      "COOPERATE, agent party: extradite",
      "COOPERATE intelligence, intelligence: share exchange",
      "COOPERATE economic, agent goods ~to: export supply provide deliver sell ship extend",
      "COOPERATE economic, agent goods: supply export import buy purchase",
      "COOPERATE economic, agent works: build complete extend construct finish lay inaugurate",
      // Giving.
      "AID, agent aid: hand+over provide give send deliver grant donate extend supply ship allocate airlift distribute "
        + "disburse contribute channel fly land",
      "AID, agent money: lend loan give donate grant provide contribute disburse send",
      "AID, agent aid: announce approve unveil rush truck parachute release",
      "AID, agent cargo: send dispatch deliver",
      "AID, laden: reach enter arrive come+in get+through",
      "AID, agent monitor: deploy provide contribute",
      "AID, agent party: fund finance subsidise subsidize arm equip train shelter harbour harbor bail+out assist aid "
        + "feed resettle evacuate rescue bankroll",
      // Yielding; to leave somebody dead is none.
      "ASSAULT, dead: leave render",
      "RETREAT release, captive: release free repatriate hand+over return liberate exchange swap trade hand+back "
        + "give+back send+back send+home let+go set+free turn+over deliver+up",
      "RETREAT release, party: release free",
      "RETREAT ease, agent sanction rule: lift ease relax waive suspend remove rescind drop cancel end abolish shorten",
      "RETREAT ease, agent sanction: cut lower reduce scrap halve slash loosen unwind",
      "RETREAT ceasefire, truce: declare announce observe",
      "RETREAT withdraw, forces: withdraw pull+out pull+back remove evacuate move+back bring+home draw+down draw+back "
        + "take+back pull",
      "RETREAT withdraw, agent forces rearward: move pull shift send bring",
      "RETREAT withdraw, armed: withdraw pull+out pull+back retreat leave quit vacate clear depart retire fall+back "
        + "move+back go+back draw+back step+back abandon stand+down",
      "RETREAT withdraw, agent ground: vacate quit evacuate hand+back relinquish cede",
      "RETREAT ceasefire, agent unrest attack tension: stop halt pause cease",
      "RETREAT withdraw, agent: retreat pull+back surrender capitulate demobilise demobilize disarm",
      "RETREAT withdraw, agent goal: withdraw pull+out",
      "CONCEDE, agent: concede relent yield back+down de-escalate deescalate pardon reinstate "
        + "give+in bow+to accede acquiesce give+way",
      "CONCEDE, agent tension relations: ease reduce defuse lower mend calm cool patch+up dial+down bury "
        + "de-escalate soothe repair",
      "CONCEDE, agent bare: resign step+down",
      "CONCEDE, agent party: let+go allow permit",
      "CONCEDE, agent access: allow permit grant authorise authorize guarantee",
      "CONCEDE, agent unrest attack: end suspend call+off abandon",
      // Asking.
      "REQUEST, agent need: emphasise emphasize stress underscore underline highlight",
      "REQUEST, agent aid backing meeting accord relations demand forces truce: ask+for",
      "REQUEST, agent: call+for call+on call+upon urge demand appeal appeal+to appeal+for request press insist+on "
        + "implore beg plead+for plead exhort push+for advocate advocate+for petition entreat lobby "
        + "campaign+for press+for",
      "REQUEST, agent clause: ask insist propose call order instruct",
      "REQUEST, agent party: ask petition press pressure",
      "REQUEST, agent aid backing meeting accord relations: seek ask+for solicit request",
      "REQUEST, agent money: demand ask+for request seek solicit appeal+for",
      "REQUEST, agent demand accord: submit propose present table put+forward",
      // Charges.
      "ACCUSE, agent reproach: express voice raise register lodge convey",
      "ACCUSE disapprove, agent: condemn denounce criticise criticize slam blast lambaste decry deplore fault "
        + "castigate rebuke chide reprimand rebuff+for slate lash+out hit+out rail+against upbraid assail berate "
        + "complain protest+against inveigh",
      "ACCUSE allege, agent: accuse blame censure",
      "ACCUSE allege, agent: charge+with",
      "ACCUSE allege, agent party: sue indict convict prosecute impeach sentence fine",
      "ACCUSE investigate, agent: investigate probe",
      "ACCUSE allege, agent charge: file bring lodge launch open press",
      "ACCUSE allege, envoy: summon",
      "ACCUSE allege, agent party courted: take drag bring haul refer",
      // Refusals.
      "REJECT, agent: reject dismiss rebuff oppose veto spurn turn+down rule+out object+to repudiate resist defy "
        + "ignore disavow renege disown rebut oppose contest dispute snub flout shun",
      "REJECT, agent clause: refuse decline",
      "REJECT, meeting accord: boycott",
      "REJECT, agent demand meeting: refuse decline",
      "REJECT, accord: declare+null declare+void declare+invalid",
      "REJECT, agent accord: violate breach contravene break flout",
      "REJECT, accord: annul nullify cancel void revoke repeal quit exit abandon withdraw+from pull+out "
        + "renounce abrogate tear+up scrap invalidate overturn",
      "REJECT, agent: distance+from refuse renege+on deny",
      // Threats.
      "THREATEN, agent: threaten warn menace",
      "THREATEN, agent threat: issue give deliver",
      // Protest.
      "PROTEST boycott, agent unrest: go+on stage hold begin call take+to organise organize join mount",
      "PROTEST obstruct, agent street: block barricade",
      "PROTEST demo, agent bare: demonstrate rally march riot protest",
      // Reduced relations.
      "SANCTION expel, envoy: recall expel withdraw eject throw+out kick+out force+out call+home summon+home bring+home "
        + "send+home turn+out",
      "SANCTION expel, relations: recall",
      "SANCTION, agent party listed: add place put list include",
      "SANCTION withdraw, relations: sever cut cut+off break+off break suspend downgrade freeze close shut end "
        + "shutter",
      "SANCTION discontinue, aid: suspend cut cut+off halt freeze stop withhold withdraw end "
        + "prohibit reduce slash block",
      "SANCTION withdraw, office: end halt suspend abandon",
      "SANCTION withdraw, meeting accord: suspend call+off cancel postpone halt break+off boycott adjourn shelve "
        + "pull+out walk+out walk+away withdraw+from delay",
      "SANCTION, agent: sanction blacklist embargo boycott",
      "SANCTION, agent: designate penalise penalize",
      "SANCTION, agent sanction: impose slap place announce tighten reimpose levy adopt",
      // Showing force.
      "MOBILIZE troops, agent forces: strengthen reinforce increase boost deploy mobilise mobilize station mass send dispatch recruit move position "
        + "amass rotate shift redeploy concentrate rush surge assemble gather muster",
      "MOBILIZE troops, agent alerted: put place bring keep set",
      "MOBILIZE troops, agent: mobilise mobilize recruit rearm remilitarise conscript enlist",
      "MOBILIZE troops, agent weapon: deploy station test test-fire test-launch parade",
      "MOBILIZE troops, agent: deploy",
      "MOBILIZE troops, armed: patrol police",
      // Force without arms.
      "COERCE arrest, agent party: arrest detain jail imprison intern apprehend incarcerate",
      "COERCE deport, agent party: deport expel evict banish exile force+out drive+out",
      "COERCE seize, agent: seize confiscate impound requisition expropriate nationalise nationalize commandeer",
      "COERCE arrest, agent captive: capture seize hold",
      "COERCE seize, agent ground: occupy capture take take+over annex overrun",
      "COERCE ban, agent party: ban outlaw proscribe bar",
      "COERCE restrict, agent: blockade besiege repress suppress persecute coerce crack+down clamp+down censor "
        + "turn+back intercept oppress subjugate hack disperse restrict raid",
      "COERCE restrict, agent cargo goods street: block divert dam halt bar impede obstruct seize hold+up ban",
      "COERCE restrict, agent border: close shut seal block",
      "COERCE restrict, agent unrest: prevent ban block disperse crush suppress break+up",
      "COERCE seize, agent: demolish bulldoze raze torch deface vandalise vandalize ransack loot",
      "COERCE restrict, agent rule: reimpose impose declare extend institute order",
      "COERCE restrict, agent relations: order close shut",
      // Force of arms.
      "ASSAULT, agent weapon attack: fire launch hurl lob drop unleash detonate",
      "ASSAULT abduct, captive: take snatch grab seize kidnap abduct",
      "ASSAULT abduct, party: take+hostage hold+hostage take+captive hold+captive take+prisoner hold+prisoner",
      "ASSAULT, agent truce: break violate breach",
      "ASSAULT, shot: hit strike struck kill wound injure maim destroy damage slam+into land+on fall+on rip+through tear+through "
        + "explode level flatten pound devastate",
      "ASSAULT, agent weapon: use employ",
      "ASSAULT, agent: attack bomb bombard shell invade assassinate massacre torture ambush storm murder "
        + "kidnap abduct assault behead lynch slaughter gas stab rape execute slay strafe pummel rocket",
      "ASSAULT, party: kill wound injure maim",
      "ASSAULT, agent weapon forces: shoot+down down bring+down destroy intercept",
      "ASSAULT, agent party: shoot hit strike struck target shoot+down down beat+up blow+up ambush gun+down",
      "ASSAULT, agent ground works: hit strike struck target destroy pound shell rocket blow+up demolish",
      "ASSAULT, agent: fire+on fire+at shoot+at retaliate clash battle fight open+fire strike struck clash+with "
        + "fight+with fight+against hit+back",
      "ASSAULT, fire: exchange trade open launch",
      "ASSAULT beat, agent party: abuse beat mistreat flog",
    ], as: .verb)
}
