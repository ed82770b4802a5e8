/// Words that reports on affairs between states use for one another and that WordNet does not hold together.
///
/// One line is one group: its part of speech and its lemmas, which then share a sense. Words that WordNet
/// already has in one frequent sense need no line. A group joins what a reporter may write for the other of
/// the same thing ("troops" for "soldiers"), never a kind and its like: "border" and "coast" are two groups.
enum LexiconSupplement {
  /// The groups by topic, in the order they get their synsets.
  static let topics: [String] = [
    armedPeople, arms, attacks, casualties, talks, instruments, politics, officials, borders, trade, money,
    energy,
    transport, population, waterAndEarth, crises, saying, deciding, moving, changing, qualities,
  ]

  private static let armedPeople = """
    noun soldier, troop, troops, serviceman, service member, military personnel
    noun troops, forces, armed forces, military, army, soldiery
    noun militant, insurgent, fighter, gunman, guerrilla, rebel
    noun militia, armed group, militant group, paramilitary
    noun border guard, frontier guard, border police
    noun security forces, security personnel, security service
    noun peacekeeper, blue helmet
    """
  private static let arms = """
    noun drone, unmanned aerial vehicle, uav, unmanned aircraft
    noun warplane, fighter jet, combat aircraft, fighter aircraft, military aircraft, jet
    noun warship, naval vessel, combat ship
    noun weapon, arms, weaponry, armament
    """
  private static let attacks = """
    noun attack, strike, assault, raid, offensive
    noun airstrike, air strike, air raid, aerial bombardment, bombing
    noun shelling, bombardment, artillery fire
    noun clash, skirmish, firefight, gunfight, fighting, exchange of fire
    noun explosion, blast, detonation
    noun terrorism, terror, militancy
    noun terrorist attack, terror attack
    noun incursion, invasion, intrusion
    noun violation, breach, infringement
    noun retaliation, reprisal, counterattack, counterstrike
    noun ceasefire, cease-fire, truce, armistice
    noun war, conflict, hostilities, warfare
    noun escalation, flare-up, intensification
    verb attack, strike, hit, target, raid, assault
    verb bomb, bombard, shell, pound
    verb kill, slay, claim the life of, leave dead
    verb injure, wound, hurt
    verb shoot down, down, bring down, intercept
    verb retaliate, hit back, strike back, respond
    verb detain, arrest, take into custody, apprehend
    """
  private static let casualties = """
    noun casualty, victim
    noun death, fatality, killing
    noun death toll, toll, number of deaths, body count
    noun hostage, captive
    """
  private static let talks = """
    noun talks, talk, negotiation, dialogue, discussion, consultation, parley
    noun meeting, session, sitdown, get-together
    noun summit, summit meeting, leaders' meeting
    noun visit, trip, tour, stay
    noun delegation, mission, team
    noun mediation, good offices, intercession
    noun mediator, go-between, intermediary, broker
    noun rapprochement, reconciliation, thaw, normalization
    noun ties, relations, relationship
    noun cooperation, collaboration, partnership
    """
  private static let instruments = """
    noun agreement, accord, deal, pact, arrangement
    noun treaty, convention, pact
    noun memorandum, memorandum of understanding, mou, deal
    noun communique, joint statement, declaration
    noun resolution, motion
    noun protocol, annex
    """
  private static let politics = """
    noun election, vote, poll, ballot, balloting
    noun parliament, legislature, national assembly
    noun government, administration, cabinet, authorities
    noun coup, coup d'etat, putsch, military takeover
    noun protest, demonstration, rally
    """
  private static let officials = """
    noun prime minister, premier, head of government, pm
    noun president, head of state
    noun foreign minister, top diplomat, foreign secretary
    noun ministry, department
    noun foreign ministry, foreign office, ministry of foreign affairs
    noun ambassador, envoy, diplomat, emissary
    noun special envoy, special representative
    noun spokesman, spokesperson, spokeswoman
    noun official, functionary, officeholder
    noun lawmaker, legislator, member of parliament, mp, parliamentarian
    noun leader, chief, head
    """
  private static let borders = """
    noun border, frontier, boundary
    noun border crossing, crossing point, border post, crossing
    noun coast, shoreline, coastline, seaboard, shore
    noun province, governorate
    noun territory, land, soil
    """
  private static let trade = """
    noun trade, commerce
    noun trade volume, turnover, trade turnover
    noun tariff, duty, customs duty, levy
    noun sanction, economic sanction, punitive measure, restrictive measure
    noun embargo, trade ban
    noun company, firm, enterprise, corporation
    noun smuggling, trafficking, illicit trade
    verb buy, purchase, procure
    """
  private static let money = """
    noun aid, assistance, help, relief
    noun revenue, income, earnings, proceeds
    noun fee, charge, toll, bill, payment, dues
    noun cost, price, expense
    noun lease, rental, tenancy
    noun share, portion, proportion, percentage
    """
  private static let energy = """
    noun pipeline, conduit, gas line
    noun electricity, power
    noun natural gas, gas
    noun power cut, blackout, outage, power outage
    """
  private static let transport = """
    noun truck, lorry, heavy vehicle
    noun ship, vessel, boat
    noun port, harbor, harbour, seaport
    noun railway, railroad, rail line, rail link
    noun road, highway, motorway
    noun plane, airplane, aeroplane, aircraft, airliner
    noun corridor, transit route, trade route
    """
  private static let population = """
    noun refugee, displaced person, evacuee
    noun migrant, immigrant, asylum seeker
    noun inhabitant, resident, dweller
    noun citizen, national
    noun civilian, noncombatant
    noun people, population, populace, inhabitant, resident
    noun worker, employee, labourer, laborer
    """
  private static let waterAndEarth = """
    noun flood, deluge, inundation, flooding
    noun drought, water shortage
    noun earthquake, quake, temblor, tremor
    noun dam, barrage
    """
  private static let crises = """
    noun crisis, emergency
    noun tension, friction, strain
    noun dispute, disagreement, row, controversy
    noun inquiry, probe, investigation
    """
  private static let saying = """
    verb say, state, declare, tell, note, remark
    verb announce, unveil, reveal, disclose
    verb claim, allege, assert, maintain
    verb deny, reject, dismiss, refute
    verb condemn, denounce, decry, deplore
    verb urge, call on, appeal to, exhort
    verb demand, call for, insist on
    verb warn, caution, alert
    verb criticize, criticise, slam, blast, lambaste
    verb accuse, blame, charge
    verb praise, hail, laud, commend, welcome
    verb stress, emphasize, emphasise, underline, underscore, highlight
    verb discuss, talk over, confer, deliberate
    """
  private static let deciding = """
    verb agree, concur, consent
    verb approve, okay, endorse, green-light
    verb sign, ink, initial, conclude
    verb pledge, promise, vow, commit
    verb cancel, call off, scrap, abandon
    verb postpone, delay, put off, defer
    verb ban, prohibit, outlaw, bar
    verb violate, breach, flout
    """
  private static let moving = """
    verb deploy, station, post, send
    verb withdraw, pull out, pull back, retreat
    verb leave, depart
    verb flee, escape, run away
    verb expel, deport, evict, throw out
    verb meet, hold talks, sit down
    """
  private static let changing = """
    verb rise, increase, climb, grow, go up, surge, soar
    verb fall, drop, decline, decrease, go down, plunge
    verb boost, raise, increase, step up
    verb reduce, cut, lower, slash
    verb strengthen, bolster, reinforce, beef up
    verb build, construct, erect
    verb begin, start, launch, commence, kick off
    verb resume, restart, reopen, renew
    verb halt, stop, suspend, freeze
    verb ruin, destroy, wreck, demolish, level
    """
  private static let qualities = """
    adjective big, large, major, sizable
    adjective bilateral, two-way, mutual
    adjective joint, shared, common
    adjective official, formal
    adjective key, main, principal, chief
    adjective military, armed
    """
}
