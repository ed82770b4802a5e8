import EntenteLanguage
import EntenteModel
import EntenteReading
import Testing

@Suite("Figures")
struct FigureReaderTests {
  @Test(
    "Every figure of a sentence is found, and no other",
    arguments: [
      ("The envoys of the two kingdoms signed nine protocols.", ["9 protocols"]),
      ("Some 3,500 Norwegian sailors serve on 12 ships.", ["3500 about sailors", "12 ships"]),
      ("The ferry makes four crossings a day.", ["4 crossings/day"]),
      ("About 60 kinds of fish are sold there.", ["60 about kinds of fish"]),
      ("They drafted a three-page note and left.", ["3 page"]),
      ("The king promised 400 horses; by May fewer than 90 had come.", ["400 horses", "90 atMost horses"]),
      ("Of the 30 barges, 18 of them were empty.", ["30 barges", "18 barges"]),
      ("More than eighty were hurt.", ["80 atLeast people"]),
      ("The siege lasted almost a year and a decade of peace followed.", ["1 about year", "10 year"]),
      ("Turnout rose from 51 to 63 percent.", ["51 percent", "63 percent"]),
      ("Turnout of 51 to 63 percent is usual.", ["51…63 percent"]),
      ("The tunnel is 24 km (15 miles) long.", ["24 km"]),
      ("The tunnel is 24 km (40 miles) long.", ["24 km", "40 mile"]),
      ("Two-fifths of the harvest was lost.", ["40 percent"]),
      ("Only one bridge is left.", ["1 bridge"]),
      ("Article 9, Resolution 1701 and the Group of Eight were named.", []),
      ("One of the most pressing matters is that one must wait for one another.", []),
      ("A war between two neighbours helps neither; our two peoples know it.", []),
      ("It was decided in 1987, on 4 May, at 10 a.m.", []),
      ("Chapter 11 of version 4.2.1 has a 5 min read.", []),
      ("Several hundred marched, and dozens stayed.", []),
      ("Rebels handed over 31 pilots and took over 9 mills.", ["31 pilots", "9 mills"]),
      ("Walkers crossed over 12 dikes; the walk took over 9 hours.", ["12 dikes", "9 atLeast hour"]),
      ("The loan was approved in 2014 to $2.5 billion.", ["2500000000 USD"]),
      ("Ann Lee, 58, kept bees, and Bo Lund, aged 61, sold wax.", []),
      ("Each cart holds “up to 300” crates.", ["300 atMost crates"]),
      ("It rained in the second half of that week and the lower half of the field.", []),
      ("They wrote a page and a half.", []),
      ("The two boys who drowned and the four girls who were hurt were cousins.", ["2 boys", "4 girls"]),
      ("The flow fell to 40 tonnes a day, the mill said, from 60 in May.", ["40 tonne/day", "60 tonne/day"]),
      ("The pond holds 9 million litres, of which 6 million are used.", ["9000000 l", "6000000 l"]),
      ("The ferry takes five hours instead of the usual three.", ["5 hour", "3 hour"]),
      ("Work was to end within three days. It took six.", ["3 day", "6 day"]),
      ("Eight of the freed men and six of its own ships came.", ["8 men", "6 ships"]),
      ("They broke the pact no fewer than 40 times, and met three times.", ["40 atLeast times"]),
      ("Norland is a country of 11 million.", ["11000000 people"]),
      ("She holds two medals and leads a team of 15.", ["2 medals", "15 people"]),
      ("The two sides drew up a nine-point plan.", ["9 point"]),
      ("Its tag is \"783491630540001280\" there.", []),
      ("The walk takes an hour and a half; they wait a month and a half.", ["1.5 hour", "1.5 month"]),
      ("Stay away for at least another fortnight.", ["2 atLeast week"]),
      ("The price of oats rose by a quarter.", ["25 percent"]),
      ("They met at six o'clock. Three things matter.", []),
      ("The mill made an annual profit of $4 million.", ["4000000 USD/year"]),
      ("Switzerland offered 15 million francs.", ["15000000 CHF"]),
    ])
  func found(_ text: String, _ wanted: [String]) {
    #expect(FigureExample.figures(text).map { FigureExample.short($0.figure.quantity) } == wanted)
  }

  @Test("A number without a value is listed as unread")
  func unread() {
    let text = FigureExample.text("Several hundred marched, and dozens of them stayed for decades.")
    let unread = FigureReader().read(text, dates: [], report: FigureExample.report).unread
    #expect(unread.map { text.text[$0.span] } == ["Several hundred", "dozens", "decades"])
    #expect(
      unread.map(\.why) == ["number without a value", "number without a value", "duration without a value"])
  }

  @Test("A number inside a date is no figure, but an interval is")
  func dates() {
    let plain = FigureExample.figures("It began on 12 March.", dated: ["12 March"])
    #expect(plain.isEmpty)
    let interval = FigureExample.figures("They left two days later.", dated: ["two days later"])
    #expect(interval.map(\.mention.rule) == ["figure.interval"])
    let bare = FigureExample.figures("They left a day later.", dated: ["a day later"])
    #expect(bare.isEmpty)
  }

  @Test("The same amount in brackets is a restatement, and stands in the evidence")
  func restatement() throws {
    let text = "The dike runs for 100 km (62 miles) along the coast."
    let read = try #require(FigureExample.figures(text).first)
    let span = try #require(read.figure.restatement)
    #expect(ReportText(text)[span] == "62 miles")
    #expect(read.mention.span.contains(span))
  }

  @Test(
    "An amount in another currency right behind restates the first, whatever the rate",
    arguments: [
      ("Norland paid ¥6bn (around £29m) for it.", "around £29m"),
      ("Norland paid Rs 900 crore ($110 million) for it.", "$110 million"),
      ("Norland gave €4m, or about $5m at the time.", "about $5m"),
      ("Norland gave €4m, worth about $5m at today's rate.", "about $5m"),
    ])
  func otherCurrency(_ text: String, _ restated: String) throws {
    let read = FigureExample.figures(text)
    #expect(read.count == 1)
    let span = try #require(read.first?.figure.restatement)
    #expect(ReportText(text)[span] == restated)
  }

  @Test("Each level of a change has its own date")
  func levels() {
    let text = "The rate rose from 40 tonnes in May to 60 tonnes in June."
    let read = FigureExample.figures(text, dated: ["May", "June"])
    #expect(read.map { $0.figure.time.map { ReportText(text)[$0.span] } } == ["May", "June"])
  }

  @Test(
    "A figure is a level, a target, a change, an interval or a part",
    arguments: [
      ("Output reached 40 tonnes.", Figure.Status.stated), ("Output rose by 40 tonnes.", .change),
      ("Output was up 5 percent.", .change), ("They want to raise output to 40 tonnes.", .target),
      ("A target of $40 million was set.", .target), ("The raid hit two depots.", .stated),
      ("They plan to send up to 400 guards.", .target),
      ("They left two days later.", .interval), ("They met three months after the vote.", .interval),
      ("They must answer within 30 days of the vote.", .stated), ("The vote lasted two days.", .stated),
      ("A further 500 are to leave.", .part), ("Another 300 fled.", .part),
      ("Then 500 more people came.", .part),
      ("The first 45 guards came.", .part), ("The remaining 20 stayed.", .part),
      ("Of the guards, 12 of them came.", .part), ("They fenced the frontier, all 70 km of it.", .stated),
      ("The first 240 MW unit runs.", .stated),
      ("More than 500 came.", .stated), ("Output rose by a further 5 percent.", .change),
    ])
  func status(_ text: String, _ status: Figure.Status) {
    #expect(FigureExample.figures(text).map(\.figure.status) == [status])
  }

  @Test("What came of a whole just named is a part of it")
  func wholeAndPart() {
    func statuses(_ text: String) -> [Figure.Status] { FigureExample.figures(text).map(\.figure.status) }
    #expect(statuses("Of the 90 guards promised, 31 have arrived.") == [.stated, .part])
    #expect(statuses("They shot down 18 of 20 drones.") == [.part, .stated])
    #expect(statuses("They gave £40m, of which £12m is new.") == [.stated, .part])
    #expect(statuses("Some 900 people fled. About 200 have returned.") == [.stated, .part])
  }

  @Test(
    "A figure is asserted, attributed, planned, possible or denied",
    arguments: [
      ("The canal carries 40 boats.", Modality.asserted, nil as String?),
      ("The canal carries 40 boats, the harbour master said.", .attributed, "the harbour master"),
      ("According to the mayor the canal carries 40 boats.", .attributed, "the mayor"),
      ("The canal could carry 40 boats.", .hypothetical, nil),
      ("The canal will carry 40 boats.", .planned, nil),
      ("The canal never carried 40 boats.", .denied, nil),
    ])
  func modality(_ text: String, _ modality: Modality, _ speaker: String?) throws {
    let mention = try #require(FigureExample.figures(text).first).mention
    #expect(mention.modality == modality)
    #expect(mention.speaker.map { ReportText(text)[$0] } == speaker)
  }
}
