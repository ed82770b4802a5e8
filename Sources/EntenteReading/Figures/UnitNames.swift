import EntenteModel
import Foundation

/// A unit as the table holds it: its canonical name, its forms in text, and what it converts to.
struct UnitEntry: Sendable {
  /// The unit an amount is stated in.
  let unit: MeasureUnit
  /// What the stated number is multiplied by: 10 for "decade", which is stated in years; 1 for nearly all.
  var factor: Decimal = 1
  /// How it is spelled where the case matters (`MW`, `mW`); `nil` where any case will do.
  var spelling: [UInt8]?
  /// A form of one or two letters that is a word or stands for several things: it counts only right behind
  /// digits, or where nothing but a unit can stand.
  var isShort = false
  /// A noun in the plural ("kilometers"), or one that has none: nothing is said before a noun with it.
  var isPlural = false
}

/// The units of measure: data, each line one unit.
enum UnitNames {
  /// All forms, with single spaces between words.
  static let entries: [(phrase: String, value: UnitEntry)] = named + metric

  /// name | dimension | factor | forms, separated by commas; `=` before a form asks for its very case.
  private static let lines: [(String, EntenteModel.Dimension, String, String)] = [
    ("mile", .length, "1609.344", "mile,miles,statute miles,mi"),
    ("nautical mile", .length, "1852", "nautical mile,nautical miles,nmi,sea miles"),
    ("yard", .length, "0.9144", "yard,yards,yd,yds"),
    ("foot", .length, "0.3048", "foot,feet,ft"),
    ("inch", .length, "0.0254", "inch,inches,in"),
    ("light-year", .length, "9460730472580800", "light year,light years,light - year,light - years"),
    (
      "sq km", .area, "1000000",
      "square kilometer,square kilometers,square kilometre,square kilometres,sq km,sq . km,sq "
        + "kms,sq . kms,sqkm,"
        + "km 2,km ²,km squared,km ^ 2,kilometers squared,kilometres squared,square km,square kms"
    ),
    (
      "sq m", .area, "1",
      "square meter,square meters,square metre,square metres,sq m,sq . m,sqm,m ²,m 2,m ^ 2,square m"
    ),
    ("sq mile", .area, "2589988.110336", "square mile,square miles,sq mi,sq . mi,sq mile,sq miles,mi 2"),
    ("sq foot", .area, "0.09290304", "square foot,square feet,sq ft,sq . ft,ft 2,ft ²"),
    ("hectare", .area, "10000", "hectare,hectares,ha"),
    ("acre", .area, "4046.8564224", "acre,acres"),
    ("sq inch", .area, "0.00064516", "square inch,square inches,sq in"),
    ("dunam", .area, "1000", "dunam,dunams"),
    (
      "cubic km", .volume, "1000000000000",
      "cubic kilometer,cubic kilometers,cubic kilometre,cubic kilometres,cubic km,km ³,km 3,km ^ 3,km cubed"
    ),
    (
      "cubic m", .volume, "1000",
      "cubic meter,cubic meters,cubic metre,cubic metres,cubic m,cu m,cu . m,m ³,m 3,m ^ "
        + "3,cum,bcm:1000000000,mcm:1000000"
    ),
    (
      "cubic feet", .volume, "28.316846592",
      "cubic foot,cubic feet,cubic ft,cu ft,cu . ft,cf,ft ³,bcf:1000000000,mcf:1000,tcf:1000000000000,"
        + "mmcf:1000000"
    ),
    ("cubic inch", .volume, "0.016387064", "cubic inch,cubic inches"),
    (
      "ml", .volume, "0.001",
      "cubic centimeter,cubic centimeters,cubic centimetre,cubic centimetres,cc,cm ³,cm 3"
    ),
    (
      "barrel", .volume, "158.987294928",
      "barrel,barrels,bbl,bbls,barrels of oil equivalent,boe"
    ),
    ("barrel/day", .other, "1", "bpd,b / d,mbpd:1000000,mb / d:1000000"),
    ("gallon", .volume, "3.785411784", "gallon,gallons,gal,us gallons"),
    ("pint", .volume, "0.473176473", "pint,pints"),
    ("quart", .volume, "0.946352946", "quart,quarts"),
    ("cup", .volume, "0.2365882365", "cup,cups"),
    ("tablespoon", .volume, "0.01478676478125", "tablespoon,tablespoons,tbsp"),
    ("teaspoon", .volume, "0.00492892159375", "teaspoon,teaspoons,tsp"),
    ("acre-foot", .volume, "1233481.83754752", "acre - feet,acre - foot,acre feet"),
    (
      "tonne", .mass, "1000",
      "tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes,t,=MT,mt,ton,tons,"
        + "kiloton:1000,kilotons:1000,"
        + "kt:1000,megaton:1000000,megatons:1000000"
    ),
    ("tonne/day", .other, "1", "tpd"),
    ("cubic m/second", .other, "1", "cumec,cumecs"),
    ("short ton", .mass, "907.18474", "short ton,short tons"),
    ("long ton", .mass, "1016.0469088", "long ton,long tons"),
    ("lb", .mass, "0.45359237", "lb,lbs,pound,pounds,pound - mass,pounds - mass"),
    ("ounce", .mass, "0.028349523125", "ounce,ounces,oz,troy ounce,troy ounces"),
    ("stone", .mass, "6.35029318", "stone"),
    ("carat", .mass, "0.0002", "carat,carats"),
    ("dram", .mass, "0.0017718451953125", "drachma weight,dram"),
    ("quintal", .mass, "100", "quintal,quintals"),
    ("bushel", .volume, "35.23907016688", "bushel,bushels"),
    ("teu", .other, "1", "teu,teus,twenty - foot equivalent units,twenty - foot equivalent unit"),
    ("second", .duration, "0.0000115740740740740740740740740740740741", "second,seconds,sec,secs,=s"),
    ("millisecond", .duration, "0.0000000115740740740740740740740740740741", "millisecond,milliseconds,=ms"),
    ("minute", .duration, "0.000694444444444444444444444444444444444", "minute,minutes,min,mins"),
    ("hour", .duration, "0.0416666666666666666666666666666666667", "hour,hours,hr,hrs,=h"),
    ("day", .duration, "1", "day,days,working day,working days,business days,calendar days"),
    ("week", .duration, "7", "week,weeks,wk,wks,fortnight:2,fortnights:2"),
    ("month", .duration, "30.436875", "month,months,mo,mos"),
    ("quarter", .duration, "91.310625", "quarters"),
    (
      "year", .duration, "365.2425",
      "year,years,yr,yrs,yo,decade:10,decades:10,century:100,centuries:100,millennium:1000,millennia:1000,"
        + "=Ma:1000000,=Ga:1000000000,gigaannum:1000000000"
    ),
    (
      "km/h", .speed, "0.277777777777777777777777777777777778",
      "km / h,kph,kmph,kmh,km / hr,kilometers per hour,kilometres per hour,kilometers an "
        + "hour,kilometres an hour,"
        + "km per hour,km an hour,kilometer per hour,kilometre per hour"
    ),
    ("mph", .speed, "0.44704", "mph,miles per hour,miles an hour,mile per hour"),
    ("m/s", .speed, "1", "m / s,meters per second,metres per second,meters a second"),
    ("knot", .speed, "0.514444444444444444444444444444444444", "knot,knots"),
    ("mach", .speed, "340.3", "mach"),
    ("foot-pound", .energy, "1.3558179483314004", "foot - pounds"),
    ("calorie", .energy, "4.184", "calorie,calories,kilocalorie:1000,kilocalories:1000,kcal:1000"),
    ("BTU", .energy, "1055.05585262", "btu,british thermal units,mmbtu:1000000"),
    ("toe", .energy, "41868000000", "tonnes of oil equivalent,tons of oil equivalent,toe,mtoe:1000000"),
    ("horsepower", .power, "745.699871582270", "horsepower,hp,bhp"),
    (
      "°C", .temperature, "1",
      "degrees celsius,degree celsius,degrees centigrade,° c,degrees c,celsius,°"
    ),
    ("°F", .temperature, "1", "degrees fahrenheit,degree fahrenheit,° f,degrees f,fahrenheit"),
    ("kelvin", .temperature, "1", "kelvin,kelvins"),
    ("degree", .other, "1", "degree,degrees"),
    ("radian", .other, "1", "radian,radians,rad"),
    ("turn", .other, "1", "turn,turns"),
    ("percent", .percent, "1", "percent,per cent,%,percents,percentage,pct,pc,per cents,p . c,％"),
    (
      "percentage point", .percentagePoint, "1",
      "percentage point,percentage points,percent points,percent point,% points,% point,pp,ppt,"
        + "per cent points,"
        + "percentage - point,percentage - points"
    ),
    ("basis point", .percentagePoint, "0.01", "basis point,basis points,bp,bps"),
    ("decibel", .other, "1", "decibel,decibels,db"),
    ("ppm", .other, "1", "ppm,parts per million"),
    ("ppb", .other, "1", "ppb,parts per billion"),
    ("baker's dozen", .other, "1", "baker 's dozen"),
  ]

  private static let named: [(phrase: String, value: UnitEntry)] = lines.flatMap {
    name, dimension, factor, forms in
    let unit = MeasureUnit(name: name, dimension: dimension, factor: exact(factor))
    return forms.split(separator: ",").map { form in entry(String(form), unit: unit) }
  }

  /// One form, as in `decades:10` or `=MT`.
  private static func entry(_ form: String, unit: MeasureUnit) -> (phrase: String, value: UnitEntry) {
    let halves = form.split(separator: ":")
    var phrase = String(halves[0])
    let isExact = phrase.hasPrefix("=")
    if isExact { phrase.removeFirst() }
    var entry = UnitEntry(unit: unit, spelling: isExact ? Array(phrase.utf8) : nil)
    if halves.count == 2 { entry.factor = exact(String(halves[1])) }
    entry.isShort = shortForms.contains(phrase.lowercased())
    entry.isPlural = phrase.hasSuffix("s") || phrase.contains("feet")
    return (phrase, entry)
  }

  private static let shortForms: Set<String> = [
    "in", "t", "m", "g", "l", "s", "h", "c", "k", "w", "v", "a", "j", "b", "n", "ha", "mi", "mo", "db", "min",
    "pa", "rad",
    "gal", "ms", "am", "pm", "as", "ps", "dm", "mt", "hp", "pc", "pp", "bp", "cum", "yo", "ma", "ga", "sec",
    "turn", "turns",
    "stone", "cf", "cl", "da", "dl", "ft",
  ]

  /// Units that take the metric prefixes: symbol, names, dimension, factor of the unit itself.
  private static let bases:
    [(symbol: String, names: String, dimension: EntenteModel.Dimension, factor: String)] = [
      ("m", "meter meters metre metres", .length, "1"), ("g", "gram grams gramme grammes", .mass, "0.001"),
      ("l", "liter liters litre litres", .volume, "1"), ("W", "watt watts", .power, "1"),
      ("Wh", "watt-hour watt-hours", .energy, "3600"), ("J", "joule joules", .energy, "1"),
      ("eV", "electronvolt electronvolts", .energy, "0.0000000000000000001602176634"),
      ("Hz", "hertz", .other, "1"), ("Pa", "pascal pascals", .other, "1"), ("V", "volt volts", .other, "1"),
      ("N", "newton newtons", .other, "1"), ("Gy", "gray grays", .other, "1"),
      ("Sv", "sievert sieverts", .other, "1"),
      ("B", "byte bytes", .information, "1"), ("b", "bit bits", .information, "0.125"),
      ("A", "ampere amperes", .other, "1"),
    ]

  private static let prefixes: [(symbol: String, name: String, exponent: Int)] = [
    ("", "", 0), ("k", "kilo", 3), ("M", "mega", 6), ("G", "giga", 9), ("T", "tera", 12), ("P", "peta", 15),
    ("E", "exa", 18),
    ("h", "hecto", 2), ("d", "deci", -1), ("c", "centi", -2), ("m", "milli", -3), ("µ", "micro", -6),
    ("μ", "micro", -6),
    ("mc", "micro", -6), ("n", "nano", -9), ("p", "pico", -12), ("a", "atto", -18),
  ]

  /// Every prefix before every unit, by symbol and by name.
  private static let metric: [(phrase: String, value: UnitEntry)] = {
    var entries: [(phrase: String, value: UnitEntry)] = []
    for base in bases {
      for prefix in prefixes {
        if base.dimension == .information && prefix.exponent < 0 { continue }
        let canonical = prefix.name == "micro" ? "µ" : prefix.symbol
        let power = Decimal(sign: .plus, exponent: prefix.exponent, significand: 1)
        let unit = MeasureUnit(
          name: canonical + base.symbol, dimension: base.dimension, factor: exact(base.factor) * power)
        entries += symbols(prefix.symbol, base.symbol, unit: unit)
        for name in base.names.split(separator: " ") {
          entries += names(prefix.name, String(name), unit: unit)
        }
      }
    }
    return entries
  }()

  private static func symbols(_ prefix: String, _ base: String, unit: MeasureUnit) -> [(
    phrase: String, value: UnitEntry
  )] {
    let symbol = prefix + base
    let isShort = shortForms.contains(symbol.lowercased())
    let isFree = caseFree.contains(symbol)
    var entries = [
      (
        phrase: symbol,
        value: UnitEntry(unit: unit, spelling: isFree ? nil : Array(symbol.utf8), isShort: isShort)
      )
    ]
    if symbol == "km" || symbol == "kg" {
      entries.append((symbol + "s", UnitEntry(unit: unit, isPlural: true)))
    }
    if base == "l" {
      let capital = prefix + "L"
      entries.append((capital, UnitEntry(unit: unit, spelling: Array(capital.utf8), isShort: true)))
    }
    return entries
  }

  private static func names(_ prefix: String, _ base: String, unit: MeasureUnit) -> [(
    phrase: String, value: UnitEntry
  )] {
    let entry = UnitEntry(unit: unit, isPlural: base.hasSuffix("s"))
    let halves = base.split(separator: "-").map(String.init)
    let phrases =
      halves.count == 1 ? [base] : [halves.joined(separator: " - "), halves.joined(separator: " ")]
    return phrases.map { (prefix + $0, entry) }
  }

  private static let caseFree: Set<String> = ["km", "kg", "cm", "mm", "ml"]

  private static func exact(_ digits: String) -> Decimal { Decimal(string: digits) ?? 1 }
}
