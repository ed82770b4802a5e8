/// The names of currencies: bare names with the currency they mean where nothing else is said, and names
/// with a state's adjective.
enum CurrencyNames {
  /// A family of currencies that share a name.
  private struct Family {
    let name: String
    /// Its surface forms.
    let forms: [String]
    /// The code that the bare name means; the name itself where no one use prevails.
    let bare: String
    /// The states' adjectives or names, and codes.
    let members: [(adjective: String, code: String)]
  }

  /// All names, with single spaces between their words.
  static let entries: [(phrase: String, value: Currency)] =
    families.flatMap { family in
      family.forms.flatMap { form -> [(phrase: String, value: Currency)] in
        family.members.map { ("\($0.adjective) \(form)", Currency(code: $0.code)) }
          + [(form, Currency(code: family.bare, family: family.members.isEmpty ? nil : family.name))]
      }
    } + others

  /// The family that a code belongs to.
  static let familyOf: [String: String] = {
    var result: [String: String] = [:]
    for family in families {
      for member in family.members where result[member.code] == nil { result[member.code] = family.name }
    }
    return result
  }()

  private static let families: [Family] = [
    family(
      "dollar", "dollar dollars dlrs buck bucks", "USD",
      "us:USD u.s:USD u.s .:USD american:USD united states:USD australian:AUD canadian:CAD hong kong:HKD "
        + "singapore:SGD singaporean:SGD new zealand:NZD taiwan:TWD taiwanese:TWD new taiwan:TWD "
        + "zimbabwe:ZWL "
        + "zimbabwean:ZWL jamaican:JMD namibian:NAD liberian:LRD fijian:FJD bahamian:BSD "
        + "barbadian:BBD guyanese:GYD "
        + "brunei:BND"),
    family(
      "pound", "pound pounds", "GBP",
      "british:GBP uk:GBP u.k:GBP sterling:GBP egyptian:EGP sudanese:SDG south sudanese:SSP "
        + "syrian:SYP lebanese:LBP "
        + "irish:IEP cypriot:CYP"),
    family(
      "rupee", "rupee rupees", "INR",
      "indian:INR pakistani:PKR pakistan:PKR sri lankan:LKR nepalese:NPR nepali:NPR mauritian:MUR"),
    family(
      "franc", "franc francs", "franc",
      "swiss:CHF french:FRF belgian:BEF cfa:XOF west african cfa:XOF central african cfa:XAF djiboutian:DJF "
        + "djibouti:DJF congolese:CDF rwandan:RWF burundian:BIF guinean:GNF malagasy:MGF comorian:KMF"),
    family(
      "dinar", "dinar dinars", "dinar",
      "iraqi:IQD kuwaiti:KWD jordanian:JOD algerian:DZD tunisian:TND libyan:LYD bahraini:BHD serbian:RSD"),
    family("dirham", "dirham dirhams", "AED", "uae:AED emirati:AED moroccan:MAD"),
    family("riyal", "riyal riyals", "SAR", "saudi:SAR qatari:QAR yemeni:YER omani:OMR"),
    family("rial", "rial rials", "IRR", "iranian:IRR omani:OMR yemeni:YER qatari:QAR"),
    family(
      "peso", "peso pesos", "peso",
      "mexican:MXN argentine:ARS argentinian:ARS chilean:CLP colombian:COP philippine:PHP "
        + "cuban:CUP uruguayan:UYU "
        + "dominican:DOP"),
    family(
      "shilling", "shilling shillings", "KES", "kenyan:KES kenya:KES tanzanian:TZS ugandan:UGX somali:SOS"),
    family(
      "krone", "krone kroner krona kronor crown crowns", "krone",
      "norwegian:NOK danish:DKK swedish:SEK icelandic:ISK czech:CZK"),
    family("ruble", "ruble rubles rouble roubles", "RUB", "russian:RUB belarusian:BYN"),
    family("lira", "lira liras lire", "TRY", "turkish:TRY italian:ITL syrian:SYP lebanese:LBP"),
    family("won", "won", "KRW", "south korean:KRW korean:KRW north korean:KPW"),
    family("yuan", "yuan renminbi kuai rmb 元", "CNY", "chinese:CNY"),
    family("yen", "yen", "JPY", "japanese:JPY"),
    family("real", "reais", "BRL", "brazilian:BRL"),
    family("som", "som soms", "KGS", "kyrgyz:KGS uzbek:UZS"),
    family("leu", "leu lei", "RON", "romanian:RON moldovan:MDL"),
    family("manat", "manat manats", "AZN", "azerbaijani:AZN turkmen:TMT"),
  ]

  private static func family(_ name: String, _ forms: String, _ bare: String, _ members: String) -> Family {
    var pairs: [(adjective: String, code: String)] = []
    var words: [Substring] = []
    for part in members.split(separator: " ") {
      let halves = part.split(separator: ":", maxSplits: 1)
      words.append(halves[0])
      if halves.count == 2 {
        pairs.append((words.joined(separator: " "), String(halves[1])))
        words = []
      }
    }
    return Family(name: name, forms: forms.split(separator: " ").map(String.init), bare: bare, members: pairs)
  }

  private static let others: [(phrase: String, value: Currency)] =
    [
      "EUR": "euro,euros", "GBP": "pound sterling,pounds sterling,quid", "CNY": "yuan renminbi",
      "NZD": "kiwi dollar,kiwi dollars", "ILS": "shekel,shekels,israeli shekel,israeli shekels",
      "ETB": "birr,ethiopian birr", "ERN": "nakfa", "NGN": "naira,nigerian naira",
      "ZAR": "rand,rands,south african rand",
      "GHS": "cedi,cedis", "BDT": "taka", "AFN": "afghani,afghanis", "KZT": "tenge", "UZS": "sum,uzbek sum",
      "GEL": "lari,georgian lari", "AMD": "armenian dram,armenian drams",
      "UAH": "hryvnia,hryvnias,ukrainian hryvnia",
      "PLN": "zloty,zlotys,polish zloty", "HUF": "forint,forints", "BGN": "lev,leva", "THB": "baht,thai baht",
      "MYR": "ringgit,malaysian ringgit", "IDR": "rupiah,indonesian rupiah", "VND": "dong,vietnamese dong",
      "MMK": "kyat,kyats", "LAK": "kip,lao kip", "KHR": "riel", "MNT": "tugrik,tugriks", "BTN": "ngultrum",
      "MOP": "pataca,patacas", "PEN": "nuevos soles", "VES": "bolivar,bolivars",
      "BOB": "boliviano,bolivianos",
      "BRL": "brazilian real", "PYG": "guarani,guaranis", "HTG": "gourde,gourdes", "HNL": "lempira,lempiras",
      "GTQ": "quetzal,quetzales", "CRC": "colones,costa rican colon,costa rican colón", "AOA": "kwanza",
      "ZMW": "kwacha,zambian kwacha",
      "MZN": "metical,meticais", "MGA": "ariary", "MRU": "ouguiya", "TJS": "somoni",
      "ALL": "lek,albanian lek",
      "NLG": "guilder,guilders,dutch guilder,dutch guilders,netherlands guilder",
      "DEM": "deutsche mark,deutsche marks,german mark,german marks,d-mark,west german marks",
      "FIM": "markka,finnish markka", "ESP": "peseta,pesetas", "PTE": "escudo,escudos",
      "GRD": "drachma,drachmas",
      "ATS": "schilling,schillings", "BTC": "bitcoin,bitcoins,btc", "LKR": "ரூ", "satoshi": "satoshi,satoshis",
      "cent": "cent,cents,¢", "penny": "penny,pence,pennies", "dime": "dime,dimes", "kopek": "kopek,kopeks",
      "paisa": "paisa,paise", "sen": "sen", "XDR": "special drawing rights,special drawing right",
    ].sorted { $0.key < $1.key }.flatMap { code, forms in
      forms.split(separator: ",").map { (String($0), Currency(code: code)) }
    }
}
