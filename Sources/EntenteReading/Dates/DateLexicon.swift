import EntenteLanguage

/// What the lexicon knows of one word: its classes, and one value that they share.
struct DateWord: Sendable {
  /// Its classes.
  let classes: DateClasses
  /// The month, weekday, number, unit, … it stands for; 0 where it stands for none.
  let value: Int
  /// Whether the name of a holiday may begin with it.
  let beginsHoliday: Bool

  /// A word that the lexicon does not have.
  static let unknown = DateWord(classes: [], value: 0, beginsHoliday: false)
}

/// The words that dates are made of, found by the hash of a token in one probe.
struct DateLexicon: Sendable {
  private var keys: [UInt64]
  private var words: [DateWord]
  private var openers: [Bool]
  private let mask: Int

  /// The one lexicon.
  static let shared = DateLexicon(DateLexicon.lists)

  /// Makes a lexicon of lines "class class: word=value word …"; a word's later line adds classes, not a value.
  init(_ lists: String) {
    let size = 2048
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    openers = Array(repeating: false, count: size)
    words = Array(repeating: DateWord.unknown, count: size)
    for line in lists.split(separator: "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      var classes: DateClasses = []
      for name in halves[0].split(separator: " ") { classes.add(DatePattern.named(name)) }
      for (index, item) in halves[1].split(separator: " ").enumerated() {
        let parts = item.split(separator: "=")
        add(WordHash.of(parts[0]), classes, parts.count > 1 ? Int(parts[1]) ?? 0 : index + 1)
      }
    }
    for word in Holiday.firstWords { add(WordHash.of(word), [], 0, isHoliday: true) }
  }

  /// What is known of the word with `hash`; no classes when nothing is.
  func word(_ hash: UInt64) -> DateWord {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != hash {
      if keys[place] == 0 { return DateWord.unknown }
      place = (place + 1) & mask
    }
    return words[place]
  }

  /// Whether the word with `hash` may stand in a date on which others depend: a month, a unit, a number.
  func opens(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != hash {
      if keys[place] == 0 { return false }
      place = (place + 1) & mask
    }
    return openers[place]
  }

  private mutating func add(_ hash: UInt64, _ classes: DateClasses, _ value: Int, isHoliday: Bool = false) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while keys[place] != 0 && keys[place] != hash { place = (place + 1) & mask }
    let known = keys[place] == hash ? words[place] : nil
    keys[place] = hash
    words[place] = DateWord(
      classes: classes.union(known?.classes ?? []), value: known?.value ?? value,
      beginsHoliday: isHoliday || known?.beginsHoliday ?? false)
    let opening = DateClasses.triggers.union(DateClasses(.number))
    openers[place] = words[place].beginsHoliday || !words[place].classes.isDisjoint(with: opening)
  }

  /// Words by class. A word without `=value` has its place in the line as value, from 1.
  private static let lists = """
    month: january february march april may june july august september october november december
    month: jan feb mar apr may jun jul aug sep oct nov dec
    month: jan.=1 feb.=2 mar.=3 apr.=4 jun.=6 jul.=7 aug.=8 sept=9 sept.=9 sep.=9 oct.=10 nov.=11 dec.=12
    weekday: monday tuesday wednesday thursday friday saturday sunday
    weekday: mon tue wed thu fri sat sun
    weekday: mon.=1 tue.=2 tues.=2 tues=2 wed.=3 weds=3 thu.=4 thur=4 thurs=4 thurs.=4 thur.=4 fri.=5 sat.=6 sun.=7
    weekday plural: mondays tuesdays wednesdays thursdays fridays saturdays sundays
    season: spring=3 springtime=3 summer=6 summertime=6 autumn=9 fall=9 winter=12 wintertime=12
    season plural: springs=3 summers=6 autumns=9 winters=12
    unit: day=3 week=5 workweek=5 month=6 quarter=8 year=10 decade=11 century=12 millennium=13
    unit: yr=10 yr.=10 yrs=10 wk=5 wks=5
    unit plural: days=3 weeks=5 months=6 quarters=8 years=10 decades=11 centuries=12 millennia=13 yrs=10
    clockUnit: minute=1 hour=2 min=1 hr=2 sec=0
    clockUnit plural: seconds=0 minutes=1 hours=2 mins=1 hrs=2 secs=0
    weekend: weekend=4
    weekend plural: weekends=4
    half: half=2
    halfName: h1=1 h2=2
    quarterName: q1=1 q2=2 q3=3 q4=4
    fiscal: fiscal financial calendar
    daypart: morning=0 afternoon=2 evening=3 night=4 overnight=4 midday=1 daytime=5
    daypart plural: mornings=0 afternoons=2 evenings=3 nights=4
    tonight: tonight=4
    noon: noon=720 midnight=1440
    deictic: today=0 yesterday=-1 tomorrow=1
    ampm: am=0 a.m.=0 a.m=0 pm=720 p.m.=720 p.m=720
    zone: gmt=0 utc=0 est=-5 edt=-4 cst=-6 cdt=-5 mst=-7 mdt=-6 pst=-8 pdt=-7 cet=1 cest=2 bst=1 msk=3 eet=2 ist=5
    reference: recently=1 formerly=1 currently=0 nowadays=0 presently=0
    recent: recent
    now: now=0
    frequency: daily=3 weekly=5 monthly=6 yearly=10 annually=10 nightly=3 hourly=2 quarterly=8
    frequency: semiannual=9 semi-annual=9 semiannually=9 semi-annually=9 half-yearly=9 fortnightly=25
    frequency: biweekly=25 bi-weekly=25 bimonthly=26 bi-monthly=26 biennial=30 biennially=30
    number: zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    number: thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20
    number: thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
    number: million=1000000 dozen=12
    ordinal: first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    ordinal: fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
    ordinal: thirtieth=30 final=-1
    decade: twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90 noughties=2000
    vague: several few many some couple numerous countless
    fortnight: fortnight
    the: the its their
    a: a=1 an=1
    this: this=1 current=1 these=1
    that: that=0 those=0
    same: same
    last: last=-1 latest=-1
    past: past=-1
    next: next=1 upcoming=1
    coming: coming=1
    following: following=1 subsequent=1 ensuing=1
    previous: previous=-1 preceding=-1 prior=-1
    ago: ago
    earlier: earlier=-1
    later: later=1 afterward=1 afterwards=1
    hence: hence=1
    early: early
    late: late
    mid: mid
    start: beginning start outset onset
    end: end close
    middle: middle midst
    every: every each
    other: other alternate
    approximately: about around approximately roughly some circa approx
    nearly: nearly almost
    moreThan: over
    more: more longer another additional
    lessThan: less fewer under
    only: only just
    old: old olds
    of: of
    to: to through thru
    and: and
    or: or
    from: from
    between: between
    until: until till til
    since: since
    by: by
    before: before
    after: after
    at: at
    on: on
    in: in during
    within: within
    for: for
    than: than
    least: least
    most: most
    up: up
    no: no not
    ahead: ahead
    time: time
    future: future
    present: present
    period: period
    ended: ended ending
    full: full entire whole
    dot: .
    comma: ,
    hyphen: - ~ – — / ‐ ‑
    possessive: 's ' s
    """
}
