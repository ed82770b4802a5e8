import EntenteLanguage
import EntenteModel

/// A currency by what a report calls it.
struct Currency: Hashable, Sendable {
  /// The ISO 4217 code; for a name that several states use and nothing decides, the name itself ("franc").
  let code: String
  /// The family that a bare name or sign belongs to ("dollar" of "$"), to be decided by the rest of the
  /// report;
  /// `nil` where the name says which currency it is.
  var family: String?
  /// "m" of "MUSD": the factor in front of a code.
  var factor = 1

  /// The unit of an amount of money.
  var unit: MeasureUnit { MeasureUnit(name: code, dimension: .currency) }
}

/// The signs, codes and names of currencies.
enum CurrencyTable {
  /// The currency whose sign or code ends right before `place`, and where it starts.
  static func mark(_ run: AtomRun, before place: Int) -> (currency: Currency, start: Int)? {
    let last = place - 1
    guard let kind = run.kind(last) else { return nil }
    if kind == .symbol, let sign = signs[run.hash(last)] {
      if let prefix = prefixes.match(run, at: last - 1), isPrefix(run, last - 1, sign: last) {
        return (Currency(code: prefix.value), last - prefix.words)
      }
      return (sign, last)
    }
    // "Rs. 500", "Rs 500", "USD 20", "Tk 5".
    let word = run.holds(last, 0x2E) && run.isAttached(last) ? last - 1 : last
    guard run.kind(word) == .word, run.atoms[word].isUpper || smallSigns.contains(run.hash(word)) else {
      return nil
    }
    if let leading = leadingNames[run.hash(word)] { return (leading, word) }
    if word == last, !wordlikeCodes.contains(run.hash(word)),
      run.isUpperCase(word) || run.kind(word - 1) == nil,
      let code = code(run, at: word)
    {
      return (code, word)
    }
    return nil
  }

  /// Whether a sign or code of a currency stands right before `place`.
  static func isMark(_ run: AtomRun, before place: Int) -> Bool { mark(run, before: place) != nil }

  /// Whether the atom at `place` is a sign such as $ or €.
  static func isSymbol(_ run: AtomRun, _ place: Int) -> Bool {
    run.kind(place) == .symbol && signs.contains(run.hash(place))
  }

  /// The currency named at `place` behind a number, and where the name ends: "euros", "US dollars", "USD",
  /// "€".
  static func name(_ run: AtomRun, at place: Int) -> (currency: Currency, end: Int)? {
    if let found = names.match(run, at: place) { return (found.value, place + found.words) }
    if run.kind(place) == .symbol, let sign = signs[run.hash(place)] { return (sign, place + 1) }
    if let code = code(run, at: place) { return (code, place + 1) }
    return nil
  }

  /// "US$", "C $": the letters hang on the sign or stand alone before it.
  private static func isPrefix(_ run: AtomRun, _ place: Int, sign: Int) -> Bool {
    run.isAttached(sign) || spacedPrefixes.contains(run.hash(place)) || run.holds(place, 0x2E)
  }

  private static let spacedPrefixes = WordList("us u.s usd c can cad hk hkd nz nzd aud mex mxn sgd")

  private static func code(_ run: AtomRun, at place: Int) -> Currency? {
    guard run.kind(place) == .word else { return nil }
    let length = run.atoms[place].end - run.atoms[place].start
    guard length == 3 || length == 4 else { return nil }
    guard let code = codes[run.hash(place)] else { return nil }
    if !wordlikeCodes.contains(run.hash(place)) || run.isUpperCase(place) { return code }
    return nil
  }

  private static let smallSigns = WordList("rs dlrs usd rmb eur gbp")

  private static let codes = WordTable<Currency>(
    codeList.flatMap { code in
      [
        (code.lowercased(), Currency(code: code)),
        ("m" + code.lowercased(), Currency(code: code, factor: 1_000_000)),
      ]
    } + [("rmb", Currency(code: "CNY")), ("ntd", Currency(code: "TWD")), ("stg", Currency(code: "GBP"))])

  /// Codes that are words as well, or parts of names; they count in capitals only.
  private static let wordlikeCodes = WordList(
    "all top try cup mop lak sos ron mad mall mtop mtry bam gel pen bob cop sar bif")

  private static let signs = WordTable<Currency>([
    ("$", Currency(code: "USD", family: "dollar")), ("€", Currency(code: "EUR")),
    ("£", Currency(code: "GBP", family: "pound")),
    ("¥", Currency(code: "JPY", family: "yen")), ("₹", Currency(code: "INR")), ("₽", Currency(code: "RUB")),
    ("₺", Currency(code: "TRY")), ("₩", Currency(code: "KRW")), ("₪", Currency(code: "ILS")),
    ("₴", Currency(code: "UAH")),
    ("₦", Currency(code: "NGN")), ("₱", Currency(code: "PHP")), ("₫", Currency(code: "VND")),
    ("₸", Currency(code: "KZT")),
    ("₡", Currency(code: "CRC")), ("₾", Currency(code: "GEL")), ("₭", Currency(code: "LAK")),
    ("₲", Currency(code: "PYG")),
    ("₵", Currency(code: "GHS")), ("₼", Currency(code: "AZN")), ("₿", Currency(code: "BTC")),
    ("₨", Currency(code: "INR", family: "rupee")),
    ("៛", Currency(code: "KHR")), ("฿", Currency(code: "THB")),
  ])

  /// Letters before a dollar or pound sign.
  private static let prefixes = PhraseTable<String>(
    dollarPrefixes.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }, backward: true)

  private static let dollarPrefixes = [
    "us": "USD", "u.s": "USD", "u.s .": "USD", "u . s .": "USD", "usd": "USD", "c": "CAD", "ca": "CAD",
    "can": "CAD",
    "cad": "CAD", "a": "AUD", "au": "AUD", "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD",
    "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD", "r": "BRL", "mex": "MXN", "mx": "MXN", "mxn": "MXN",
    "z": "ZWL", "j": "JMD", "tt": "TTD", "bz": "BZD", "n": "NAD", "g": "GYD", "ec": "XCD", "b": "BND",
    "fj": "FJD",
    "ar": "ARS", "clp": "CLP", "e": "EGP", "egp": "EGP", "le": "EGP", "gbp": "GBP", "eur": "EUR",
  ]

  /// Names that stand before the amount.
  private static let leadingNames = WordTable<Currency>([
    ("rs", Currency(code: "INR", family: "rupee")), ("inr", Currency(code: "INR")),
    ("re", Currency(code: "INR", family: "rupee")),
    ("dlrs", Currency(code: "USD", family: "dollar")), ("tk", Currency(code: "BDT")),
    ("ksh", Currency(code: "KES")), ("sh", Currency(code: "KES", family: "shilling")),
    ("ush", Currency(code: "UGX")), ("tsh", Currency(code: "TZS")), ("birr", Currency(code: "ETB")),
    ("rp", Currency(code: "IDR")), ("rm", Currency(code: "MYR")), ("php", Currency(code: "PHP")),
    ("dh", Currency(code: "AED", family: "dirham")), ("dhs", Currency(code: "AED", family: "dirham")),
    ("fcfa", Currency(code: "XOF")), ("cfa", Currency(code: "XOF")),
    ("kr", Currency(code: "krone", family: "krone")),
    ("dollar", Currency(code: "USD", family: "dollar")), ("sen", Currency(code: "sen")),
    ("le", Currency(code: "EGP")),
  ])

  private static let codeList: [String] =
    ("AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BTC BTN BWP BYN BZD CAD CDF CHF CLP CNY "
    + "COP CRC CUP CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG "
    + "HUF IDR ILS INR "
    + "IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
    + "MKD MMK MNT MOP "
    + "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
    + "RSD RUB RWF SAR "
    + "SBD SCR SDG SEK SGD SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    + "USD UYU UZS VES "
    + "VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL")
    .split(separator: " ").map(String.init)

  /// Whether two currencies may be the same where one is named by its family only.
  static func families(_ code: String) -> String? { familyOf[code] }

  private static let names = PhraseTable<Currency>(CurrencyNames.entries)
  private static let familyOf = CurrencyNames.familyOf
}
