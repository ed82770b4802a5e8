/// The small words that languages in Latin letters are told by.
enum SmallWords {
  /// For the hash of a word the languages that have it, one bit for each in the order of `languages`.
  static let table = WordMarks(
    languages.enumerated().map { index, language in (1 << UInt64(index), language.words) })

  /// The languages by ISO 639-1, English first, each with some twenty of its commonest words.
  static let languages: [(code: String, words: String)] = [
    (
      "en",
      "the of and to in a is that for on with as was by at it from be are has have his which its this he"
    ),
    ("fr", "le la les de des du et en un une est que qui dans pour au sur pas par plus ce il avec son sa ne"),
    ("de", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an"),
    (
      "es", "el la los las de del y en que un una es por con para se su al lo como más pero sus le ha no este"
    ),
    ("pt", "o a os as de do da dos das e em que um uma é por com para se no na ao mais como foi não seu sua"),
    (
      "it",
      "il lo la i gli le di del della dei e in che un una è per con non si da al nel sono più come anche"
    ),
    (
      "nl",
      "de het een en van in is dat op te zijn met voor niet die aan er ook als door naar bij uit maar om"
    ),
    ("tr", "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak ise en var ne ya türkiye"),
    (
      "id", "dan yang di dengan untuk pada dari ini itu dalam tidak akan oleh adalah ke juga kita atau karena"
    ),
    (
      "pl", "i w na z do się nie że to jest o jak po za od przez oraz który dla ale co są przy tym już być ma"
    ),
    (
      "sv",
      "och i att det som en på är av för med den till inte har om ett men var de han från vid kan så hon"
    ),
    ("so", "oo ka ku iyo uu in ay ah waa la ee soo si waxaa ayaa kala loo aan lagu ayuu waxay iyada isaga"),
    (
      "sw", "na ya wa kwa ni katika za la kuwa cha hiyo huo lakini kama yake baada wake alisema hii hilo watu"
    ),
    ("ro", "și de în a la cu pe din că nu este o un pentru mai au care fost sunt prin ce după sau al ale"),
    (
      "cs",
      "a v se na je že o s z do i to k ve by pro za jsou jako které od po podle však při není bude byl také"
    ),
    (
      "sk",
      "a v sa na je že o s z do aj to k vo by pre za sú ako ktoré od po podľa však pri nie bude bol tiež"
    ),
    ("hu", "a az és hogy nem is egy ez meg de volt már csak mint azt el még ki vagy szerint lesz után lehet"),
    ("fi", "ja on ei että se oli ovat mukaan myös joka kuin mutta ole sen hän tai vuoden jo kun nyt sekä"),
    ("et", "ja on ei et see ka oli kui mis ning või aga oma kes ta seda nende pärast"),
    ("lt", "ir kad į su tai yra iš bet ne kaip buvo o dėl apie jo taip pat nuo už bus po"),
    ("lv", "un ir no ar par ka uz kas tas arī lai bet kā pie bija gada to vai tiek pēc"),
    (
      "da",
      "og i at det er en til på som af for med den der ikke har de et var blev vi om fra han men kan også"
    ),
    ("no", "og i å det er en til på som av for med den ikke har de et var ble vi om fra han men kan også at"),
    ("hr", "i u je da se na za su od s a koji o iz će to kao ne bi ali nije do koja što"),
    ("sl", "in je v na se da za so ki pa z od tudi ne bi kot še po s iz bo ali"),
    ("sq", "të e në dhe për me një që se është nga si nuk do u më ka kanë por edhe"),
    ("ca", "de la el i que en a els per les un una amb del és al no ha com més però aquest"),
    ("vi", "và của các là có trong được cho một với những người không đã để này khi ở về theo"),
    ("tl", "ang ng sa na mga ay at si ni para hindi ito niya kay may isang nang"),
    ("ha", "da a na ya ta cewa ne ce wannan kuma su sun shi za domin bayan yi wa an kan"),
    ("az", "və bu bir ilə da üçün olan də edib ki o sonra olub isə ən həm"),
    ("uz", "va bu bilan uchun ham bir esa kerak deb edi emas qilish"),
  ]
}
