/// Words that reports on affairs between states use for one another and that WordNet does not hold together.
///
/// One line is one group: its part of speech and its lemmas, which then share a sense. Words that WordNet already has
/// in one frequent sense need no line. A group joins what a reporter may write for the other of the same thing
/// ("troops" for "soldiers"), never a kind and its like: "border" and "coast" are two groups.
enum LexiconSupplement {
  /// The groups by topic, in the order they get their synsets.
  static let topics: [String] = [
    armedPeople, arms, attacks, casualties, talks, instruments, politics, officials, borders, trade, money, energy,
    transport, population, water, crises, saying, deciding, moving, changing, qualities,
  ]

  private static let armedPeople = """
    noun soldier, troop, troops, serviceman, service member, military personnel
    noun troops, forces, armed forces, military, army, soldiery
    noun militant, insurgent, fighter, gunman, guerrilla, rebel
    noun militia, armed group, militant group, paramilitary
    noun border guard, frontier guard, border police
    noun police, police force, law enforcement, constabulary
    noun security forces, security personnel, security service
    noun general, commander, army chief, military chief
    noun peacekeeper, blue helmet
    noun spy, intelligence agent, intelligence officer, secret agent
    """
  private static let arms = """
    noun drone, unmanned aerial vehicle, uav, unmanned aircraft
    noun warplane, fighter jet, combat aircraft, fighter aircraft, military aircraft, jet
    noun warship, naval vessel, combat ship
    noun weapon, arms, weaponry, armament, munition
    noun ammunition, ammo, munition
    noun bomb, explosive, explosive device, improvised explosive device
    noun rocket, missile, projectile
    noun stockpile, arsenal, reserve
    """
  private static let attacks = """
    noun attack, strike, assault, raid, offensive
    noun airstrike, air strike, air raid, aerial bombardment, bombing
    noun shelling, bombardment, artillery fire
    noun clash, skirmish, firefight, gunfight, fighting, exchange of fire
    noun explosion, blast, detonation
    noun ambush, surprise attack
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
    noun injury, wound
    noun hostage, captive
    noun prisoner, detainee, inmate
    noun prisoner of war, pow
    """
  private static let talks = """
    noun talks, negotiation, dialogue, discussion, consultation, parley
    noun meeting, session, sitdown, get-together
    noun summit, summit meeting, leaders' meeting
    noun visit, trip, tour
    noun delegation, mission, team
    noun mediation, good offices, intercession
    noun mediator, go-between, intermediary, broker
    noun breakthrough, progress, headway
    noun impasse, deadlock, stalemate, standstill
    noun rapprochement, reconciliation, thaw, normalization
    noun ties, relations, relationship
    noun cooperation, collaboration, partnership
    noun hospitality, welcome, reception
    noun counterpart, opposite number
    """
  private static let instruments = """
    noun agreement, accord, deal, pact, arrangement
    noun treaty, convention, pact
    noun memorandum, memorandum of understanding, mou, accord, deal, agreement
    noun communique, joint statement, declaration
    noun resolution, motion
    noun draft, blueprint, outline
    noun protocol, annex
    noun signing, signature, conclusion
    noun ratification, approval
    noun document, text, paper
    noun contract, tender
    """
  private static let politics = """
    noun election, vote, poll, ballot, balloting
    noun parliament, legislature, national assembly
    noun government, administration, cabinet, authorities
    noun state, nation, country
    noun capital, capital city
    noun coup, coup d'etat, putsch, military takeover
    noun protest, demonstration, rally
    noun protester, demonstrator
    noun opposition, dissident
    noun policy, stance, approach, position
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
    noun king, monarch, sovereign
    noun leader, chief, head
    noun deputy, vice
    """
  private static let borders = """
    noun border, frontier, boundary
    noun border crossing, crossing point, border post, crossing
    noun coast, shoreline, coastline, seaboard, shore
    noun region, area
    noun province, governorate
    noun territory, land, soil
    noun village, hamlet, settlement
    noun strait, waterway
    noun airspace, skies
    noun enclave, exclave
    """
  private static let trade = """
    noun trade, commerce
    noun trade volume, turnover, trade turnover
    noun tariff, duty, customs duty, levy
    noun good, goods, commodity, merchandise, product
    noun market, bazaar
    noun sanction, economic sanction, punitive measure, restrictive measure
    noun embargo, trade ban
    noun free trade zone, free zone, special economic zone
    noun company, firm, enterprise, corporation
    noun smuggling, trafficking, contraband, illicit trade
    noun smuggler, trafficker
    verb buy, purchase, procure
    verb supply, deliver, provide
    """
  private static let money = """
    noun loan, credit, lending
    noun aid, assistance, help, relief
    noun funding, financing
    noun grant, donation
    noun penalty, fine
    noun fee, toll, charge
    noun budget, spending plan
    noun cost, price, expense
    noun debt, liability
    noun revenue, income, earnings, proceeds
    noun bailout, rescue package
    noun currency, legal tender
    """
  private static let energy = """
    noun pipeline, conduit, gas line
    noun power plant, power station, generating station
    noun electricity, power
    noun petrol, gasoline
    noun oil, crude, crude oil, petroleum
    noun natural gas, gas
    noun refinery, processing plant
    noun power cut, blackout, outage, power outage
    noun reactor, nuclear reactor
    noun dam, barrage
    """
  private static let transport = """
    noun truck, lorry, heavy vehicle
    noun ship, vessel, boat
    noun tanker, oil tanker
    noun port, harbor, harbour, seaport
    noun railway, railroad, rail line, rail link
    noun road, highway, motorway
    noun plane, airplane, aeroplane, aircraft, airliner
    noun flight, air service
    noun cargo, freight, shipment, consignment
    noun corridor, transit route, trade route
    """
  private static let population = """
    noun refugee, displaced person, evacuee
    noun migrant, immigrant, asylum seeker
    noun inhabitant, resident, dweller
    noun citizen, national
    noun civilian, noncombatant
    noun people, population, populace
    noun worker, laborer, labourer
    noun child, kid, minor
    """
  private static let water = """
    noun flood, deluge, inundation, flooding
    noun drought, water shortage
    noun earthquake, quake, temblor, tremor
    noun river, waterway
    noun reservoir, water store
    """
  private static let crises = """
    noun crisis, emergency
    noun tension, friction, strain
    noun dispute, disagreement, row, controversy
    noun threat, menace, danger
    noun concern, worry, anxiety
    noun shortage, scarcity, dearth
    noun inquiry, probe, investigation
    noun expulsion, deportation, removal
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
    verb report, recount, relate
    """
  private static let deciding = """
    verb agree, concur, consent
    verb approve, okay, endorse, green-light, sanction
    verb sign, ink, initial, conclude
    verb pledge, promise, vow, commit
    verb back, support, endorse
    verb refuse, decline, turn down
    verb cancel, call off, scrap, abandon
    verb postpone, delay, put off, defer
    verb ban, prohibit, outlaw, bar
    verb impose, slap, levy
    verb lift, remove, ease
    verb violate, breach, flout
    verb plan, intend, aim
    """
  private static let moving = """
    verb deploy, station, post, send
    verb withdraw, pull out, pull back, retreat
    verb arrive, land, touch down
    verb leave, depart
    verb cross, traverse
    verb flee, escape, run away
    verb expel, deport, evict, throw out
    verb enter, go into
    verb visit, travel to, tour
    verb meet, hold talks, sit down
    """
  private static let changing = """
    verb rise, increase, climb, grow, go up, surge, soar
    verb fall, drop, decline, decrease, go down, plunge
    verb boost, raise, increase, step up
    verb reduce, cut, lower, slash
    verb expand, broaden, widen, extend
    verb strengthen, bolster, reinforce, beef up
    verb build, construct, erect
    verb finish, complete, conclude
    verb begin, start, launch, commence, kick off
    verb resume, restart, reopen, renew
    verb halt, stop, suspend, freeze
    verb end, cease, terminate
    verb ruin, destroy, wreck, demolish, level
    """
  private static let qualities = """
    adjective big, large, major, sizable
    adjective bilateral, two-way, mutual
    adjective joint, shared, common
    adjective official, formal
    adjective key, main, principal, chief
    adjective nearby, neighboring, neighbouring, adjacent
    adjective important, significant, crucial, vital
    adjective military, armed
    adjective illegal, unlawful, illicit
    adjective severe, grave, serious
    """
}
