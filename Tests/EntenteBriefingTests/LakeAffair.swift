import EntenteLedger
import EntenteModel
import Foundation

/// An invented affair: two states that do not exist agree on the water of a lake that does not exist either.
///
/// It holds what a brief must cope with: a corroborated figure, two disputes, a copy and a rewrite, figures of one
/// report, a figure in furniture, letters of many bytes, a report without a date, and things that were not read.
enum LakeAffair {
  static let affair = Affair(
    name: "Lake Orsa accord", reports: drafts.map(\.report), readings: readings, ledger: ledger)

  static let wire = ReportDraft(
    "wire/orsa-accord.txt",
    """
    Varnia and Telmark sign accord on Lake Orsa
    BRENNICK, March 3, 2031 (Northern Wire) - Varnia and Telmark signed an accord on Monday that shares the water of Lake Orsa, ending a quarrel of nine years.
    The two neighbours share a border of about 900 kilometers (559 miles), most of it in the mountains.
    Trade between them stood at some $2.5 billion in 2030, the Varnian trade ministry said.
    Under the accord Telmark may draw 750 million cubic meters a year from the lake.
    Some 600 to 700 trucks a day wait at the Brennick crossing.
    Several hundred farmers watched the ceremony from the shore.
    """, title: "Varnia and Telmark sign accord on Lake Orsa", outlet: "Northern Wire",
    authors: ["Ilse Marten", "Tove Brandt"], agency: "Northern Wire", published: "2031-03-03",
    ground: .dateline)

  static let post = ReportDraft(
    "post.html",
    """
    Lake accord ends nine-year quarrel
    Varnia and Telmark signed an accord on Monday that shares the water of Lake Orsa, ending a quarrel of nine years.
    The two neighbours share a border of about 900 kilometers (559 miles), most of it in the mountains.
    Commerce between the two reached $2.5 billion in 2030, according to the trade ministry of Varnia.
    Subscribe today: 12 issues for $9.99
    """, isPage: true, title: "Lake accord ends nine-year quarrel", outlet: "Harbour Post",
    published: "2031-03-04", furniture: ["Subscribe today: 12 issues for $9.99"])

  static let institute = ReportDraft(
    "tessera-analysis.txt",
    """
    What the Orsa accord leaves open
    The accord of 3 March is thin — a résumé of earlier drafts, in the words of one negotiator.
    Official trade exceeded $2.5 billion in 2030, and both sides want to raise it to $4 billion by 2035.
    The frontier, surveyed in 2019, is 959 kilometres long; 95 percent of it is unmarked.
    Telmark may take 700 million cubic metres of water a year, less than it asked for.
    Its reservoirs lost 0.1 percent of their volume to silt.
    Varnia’s farmers’ union counts 41,250 members, and 18 villages would lose pasture.
    """, title: "What the Orsa accord leaves open", outlet: "Tessera Institute", authors: ["Ada Lövgren"],
    published: "2031-03-11")

  static let notes = ReportDraft(
    "2031-orsa-notes.txt",
    """
    On Friday the first 40 gauges were sealed; the keepers’ log says 1,234,567 litres had passed.
    A barge of 816,000 tonnes cannot exist on this lake 🙂, whatever the brochure says.
    """)

  static let drafts: [ReportDraft] = {
    var wire = Self.wire
    wire.dates = [
      Timex(
        span: wire.span("March 3, 2031"), kind: .date, value: "2031-03-03",
        dating: CalendarDate(iso: "2031-03-03").map(Dating.init(day:)), anchor: .explicit, rule: "date.day"),
      Timex(
        span: wire.span("Monday"), kind: .date, value: "2031-03-03",
        dating: CalendarDate(iso: "2031-03-03").map(Dating.init(day:)),
        anchor: .narrative(wire.span("March 3, 2031")), rule: "date.weekday"),
      Timex(
        span: wire.span("nine years"), kind: .duration, value: "P9Y", anchor: .explicit, rule: "date.duration"
      ),
    ]
    wire.unread = [Unread(span: wire.span("Several hundred"), why: "number without a value")]
    var notes = Self.notes
    notes.dates = [
      Timex(span: notes.span("Friday"), kind: .date, value: "XXXX-WXX-5", anchor: .none, rule: "date.weekday")
    ]
    notes.unread = [Unread(span: notes.span("On Friday"), why: "weekday without a date to lean on")]
    return [wire, post, institute, notes]
  }()

  static let readings = drafts.map {
    Reading(
      report: $0.report.id, words: $0.words, dates: $0.dates,
      mentions: ledger.facts.flatMap(\.mentions).filter { [id = $0.report.id] in $0.report == id }.sorted {
        $0.span < $1.span
      }, unread: $0.unread)
  }

  static let lineages: [Lineage] = {
    func reuse(_ from: String, _ to: String, _ kind: Reuse.Kind, _ likeness: Double) -> Reuse {
      Reuse(
        from: Place(report: wire.report.id, span: wire.span(from)),
        to: Place(report: post.report.id, span: post.span(to)), kind: kind, direction: .published,
        likeness: likeness)
    }
    let shared =
      "The two neighbours share a border of about 900 kilometers (559 miles), most of it in the mountains."
    return [
      Lineage(
        reports: [wire.report.id, post.report.id],
        reuses: [
          reuse(shared, shared, .verbatim, 1),
          reuse(
            "Trade between them stood at some $2.5 billion in 2030, the Varnian trade ministry said.",
            "Commerce between the two reached $2.5 billion in 2030, according to the trade ministry of Varnia.",
            .edited, 0.857_142_857),
        ]),
      Lineage(reports: [institute.report.id]), Lineage(reports: [notes.report.id]),
    ].sorted { $0.id < $1.id }
  }()

  static let ledger = Ledger(
    lineages: lineages, facts: LakeFacts.all.sorted { $0.id < $1.id }, disputes: LakeFacts.disputes)
}
