/// The words of hedges: data.
enum HedgeWords {
  /// Phrases that stand right before an amount.
  static let before = PhraseTable<Hedge>(
    [
      entries(about, .about), entries(slightly, .slightly), entries(least, .least),
      entries("over,well over", .over),
      entries(most, .most),
      entries("equal to,equals,equals to,equaling to,equalling to,equaling,equaled", .equal),
    ].flatMap { $0 }, backward: true)

  /// Phrases that stand right behind an amount.
  static let behind = PhraseTable<Hedge>(
    [
      entries("or so,or thereabouts,more or less,approximately,on average,odd,- odd", .about),
      entries(orMore, .least), entries(orLess, .most),
    ].flatMap { $0 })

  private static let orMore =
    "or more,and more,or greater,or greater than,or higher,or above,or over,and above,and over,"
    + "or better,+,plus,"
    + "at least,at the least,or more than,or longer,or older,and up,and upwards,minimum,or equal,or equal to"

  private static let orLess =
    "or less,or fewer,or under,or lower,or below,and under,and below,at most,at the most,or less "
    + "than,maximum,"
    + "or younger,at best,or shorter,tops"

  private static let about =
    "about,around,roughly,approximately,approx,approx .,circa,ca,ca .,some,nearly,almost,close to,"
    + "near,nearing,"
    + "in the region of,in the order of,on the order of,an estimated,estimated,estimated at,an "
    + "approximate,more or less,"
    + "perhaps,virtually,practically,not far from,approaching,somewhere around,an average of,"
    + "averaging,or so,~,≈,"
    + "just about,a reported,a modest,in the range of,to the tune of,not quite,barely,only "
    + "about,half of about,c ."

  private static let slightly =
    "just over,just under,slightly over,slightly under,slightly more than,slightly less than,just "
    + "above,just below,"
    + "a little over,a little under,a little more than,a little less than,just more than,just less "
    + "than,just short of,"
    + "shy of,just shy of,little more than,little less than,a shade over,a shade under,slightly "
    + "above,slightly below"

  private static let least = least1 + "," + least2

  private static let least1 =
    "more than,greater than,larger than,higher than,bigger than,longer than,heavier than,"
    + "older than,above,well above,"
    + "well more than,far more than,much more than,at least,exceeding,exceed,exceeds,exceeded,"
    + "surpass,surpasses,surpassed,"
    + "surpassing,in excess of,upwards of,upward of,no less than,no fewer than,not less than,not "
    + "fewer than,a minimum of,"
    + "at a minimum,beyond,topping,topped,over and above,north of,in more than,at a minimum "
    + "of,minimum of,>,> =,≥,≧"

  private static let least2 =
    "greater or equal than,greater than or equal to,greater or equal to,larger or equal "
    + "than,larger than or equal to,"
    + "more than or equal to,higher or equal than,higher than or equal to,bigger or equal "
    + "than,bigger than or equal to,"
    + "at least or equal to,equal to or more than,equal to or greater than,equal to or higher "
    + "than,equal or greater than,"
    + "equal or more than"

  private static let most = most1 + "," + most2

  private static let most1 =
    "up to,as many as,as much as,as long as,as high as,as far as,at most,fewer than,less "
    + "than,lower than,smaller than,"
    + "shorter than,under,well under,below,well below,no more than,not more than,no greater than,no "
    + "longer than,"
    + "no higher than,a maximum of,at a maximum of,maximum of,at the most,not exceeding,short of,far "
    + "fewer than,"
    + "far less than,much less than,well short of,south of,younger than,<,< =,≤,≦"

  private static let most2 =
    "less or equal than,less than or equal to,less or equal to,lower or equal than,lower than or equal to,"
    + "smaller or equal than,smaller than or equal to,fewer than or equal to,equal to or less "
    + "than,equal to or lower than,"
    + "equal to or smaller than,equal or less than"

  private static func entries(_ list: String, _ hedge: Hedge) -> [(phrase: String, value: Hedge)] {
    list.split(separator: ",").map { (String($0), hedge) }
  }
}
