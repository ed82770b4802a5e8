/// The word lists of the segmenter, from general knowledge of English.
enum WordFactLists {
  /// All that is known of words, by their hash.
  static let table = gather([
    (.title, titles), (.numbered, numbered), (.calendar, calendar), (.closing, closing), (.leading, leading),
    (.measure, measures), (.place, places), (.opener, openers), (.prefix, prefixes), (.ending, endings),
    (.speech, speech),
    (.open, open), (.month, months), (.weekday, weekdays), (.suffix, suffixes), (.unit, units),
    (.clipped, clipped), (.credit, credits), (.currency, currencies),
  ])

  private static func gather(_ lists: [(WordFacts, String)]) -> TokenizerTable<WordFacts> {
    var facts: [UInt64: WordFacts] = [:]
    for (fact, list) in lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        facts[WordHash.of(word), default: []].insert(fact)
      }
    }
    return TokenizerTable(facts, empty: [])
  }

  private static let titles = """
    mr mrs ms mx dr drs prof profs gen lt col maj capt cmdr cdr cpl sgt pvt pfc spc adm vadm radm brig supt insp
    det sen sens rep reps gov govs pres amb hon rev fr msgr st ste sts mt mts ft pt messrs mme mlle mlles dir
    asst assoc attn atty pte rt ven ald cllr secy treas ayat sh
    """
  private static let numbered = """
    no nos p pp vol vols art arts sec secs ch chap chaps fig figs para paras pt pts eq eqs ex op cl reg res tab
    n° nº nr ed rs pop v vv ll ff fol app sched q
    """
  private static let calendar = """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """
  private static let months = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
  private static let weekdays = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """
  private static let closing = """
    inc ltd corp co cos bros llc llp plc pty etc al jr sr esq ect dept depts univ ave blvd rd hwy pkwy sq bldg
    est eds govt natl intl assn mfg ibid ph.d m.d b.a m.a b.sc m.sc ll.b ll.m d.phil a.m p.m a.d b.c b.c.e c.e u.s u.k
    u.n u.s.a e.u d.c u.s.s.r u.a.e l.a n.y p.s r.i.p ret st
    """
  private static let leading = """
    vs approx ca cf viz esp incl excl e.g i.e seq nb a.k.a aka trans transl comp abbr var
    orig temp max min avg ext tel fax mob dept misc
    """
  private static let measures = """
    oz lb lbs ft yd yds mi sq cu gal qt pt tsp tbsp hr hrs yr yrs mo mos wk wks sec secs min mins mph rpm km cm mm
    kg gm bbl bbls bn mn tn dz doz in kt kts nm
    """
  private static let places = """
    ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex va vt wash wis wyo dak ont que alta sask man b.c n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va
    eng ger fr switz aust can mex
    """
  private static let openers = """
    the a an this that these those there here it its it's he she they we i you his her their our my your
    he's she's they're we're i'm you're that's there's here's what's who's
    in on at by for from with within without under over during after before since until while when whenever where
    wherever if unless although though because as despite among amid amongst between through throughout upon
    against about above across along around behind below beneath beside besides beyond into onto toward towards
    what who whom whose why how which whether
    and but or nor so yet then thus hence therefore however moreover furthermore nevertheless nonetheless
    meanwhile otherwise instead indeed also still even only just once now today tomorrow yesterday later earlier
    recently currently previously formerly finally eventually first firstly second secondly third last next soon
    again perhaps maybe probably certainly clearly obviously apparently fortunately unfortunately hopefully
    sometimes often usually generally typically additionally similarly likewise conversely consequently
    accordingly specifically particularly especially interestingly surprisingly together rather
    all any anyone anything both each either every everyone everything few many most much neither nobody
    none no not nothing one other others several some someone something such two three four five six seven
    did do does don't didn't doesn't is are was were isn't aren't wasn't weren't has have had hasn't haven't
    can could will would should may might must shall can't couldn't won't wouldn't shouldn't
    let let's please thank thanks yes yeah yep well oh ok okay hello hi hey sure right
    according asked given speaking following based compared officials critics experts analysts according
    mr mrs ms dr
    """
  private static let prefixes = """
    agro ante anti arch be bi bio co counter cross cyber de e eco ex extra inter intra macro mega micro mid mini
    mm hm multi neo non nuh over pan para peri post pre pro proto pseudo quasi re semi socio sub super tri u uh
    ultra un uni vice x
    """
  private static let endings = "esque ette fest fold gate itis less most wise ish huh oh hmm"
  private static let speech = """
    said says say saying asked asks ask added adds replied replies answered answers shouted shouts cried cries
    whispered whispers muttered mutters murmured told tells wrote writes explained explains continued continues
    yelled screamed called exclaimed laughed sighed demanded wondered thought commented noted insisted declared
    announced responded remarked joked stated urged warned came howled snapped growled repeated groaned
    """
  private static let open = """
    a an the of in on at by for from with to into onto as than and or but nor if that which who whose this these
    those my your his her its our their some any every each no between among against about over under through
    during before after since until while when where because although is are was were be been being has have had
    will would shall should can could may might must not very more most all both either neither de von van bin
    al la el
    """
  private static let suffixes = """
    com org net edu gov mil int info biz io ai app dev tv co me us uk eu de fr it es nl be ch at se no dk fi pl
    cz ru ua tr ir iq il sa ae pk in bd lk np cn hk tw jp kr sg my th id ph vn au nz ca mx br ar cl za ng ke eg ma
    asia news online site xyz html htm php asp aspx jsp pdf doc docx xls xlsx ppt pptx txt csv jpg jpeg png gif
    zip mp3 mp4 exe js json xml
    """
  private static let units = """
    am pm a.m p.m k m b t p c bn mn tn mm mmm cm km kms kg kgs g gm mg ml cl l lb lbs oz ft yd yds mi mph kph kmh
    kb gb mb tb kbps mbps gbps kw mw gw tw kwh mwh gwh v kv hz khz mhz ghz h hr hrs min mins sec secs yr yrs
    usd eur gbp pkr inr rs bbl bbls boe bpd bcm bcf mcf mmcf mmbtu btu mtpa dwt nm ha sq ppm rpm ff day days
    million billion trillion dollars percent pct years mln bln trn crore lakh
    """
  private static let clipped = "em til till cause cuz coz n bout round tis twas im s"
  private static let credits =
    "image images photo photos photograph photographs picture credit credits source illustration video file"
  private static let currencies = """
    rs usd eur gbp pkr inr irr aed sar qar omr kwd bhd iqd jod lbp syp ils egp try rub uah cny rmb jpy krw hkd sgd
    thb idr myr php vnd bdt lkr npr afn azn gel amd kzt uzs tmt chf sek nok dkk pln czk huf ron cad aud nzd mxn brl
    ars clp cop zar ngn ghs kes ugx tzs etb sos sdg mad dzd tnd lyd
    """
}
