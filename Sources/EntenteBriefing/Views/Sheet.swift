import EntenteLedger

/// What a view of an affair says, before it is laid out for a terminal, Markdown or a page: sections of lines, each with
/// its evidence.
struct Sheet {
  /// What kind of view it is: "Timeline".
  let kind: String
  /// The affair's name.
  let title: String
  /// What the view holds, in one sentence.
  let lede: String
  let sections: [Section]

  /// Lines under a heading.
  struct Section {
    let title: String
    /// What is to be said of all lines; may be empty.
    var note = ""
    var grid: Grid?
    var lines: [Line] = []
  }

  /// A table of short cells.
  struct Grid {
    let heading: [String]
    let rows: [[String]]
  }

  /// A fact, or something said of one.
  struct Line {
    /// The identity of the fact that it tells; `nil` where it tells none.
    var fact: String?
    /// How deep it stands under the lines before it, from 0.
    var depth = 0
    /// What is known of its time, or what has become of it; may be empty.
    var lead = ""
    /// The fact in words.
    let head: String
    /// What stands beside it; may be empty.
    var detail = ""
    var standing: Standing?
    var support: SupportWords?
    /// What is to be said of it besides.
    var notes: [String] = []
    /// Its evidence: one quote a lineage, and the others.
    var quotes: [Quote] = []
    var others: [Quote] = []

    /// The standing and the support behind it: "corroborated, 3 reports of 2 lineages".
    var standingWords: String {
      [standing?.words, support?.words].compactMap(\.self).joined(separator: ", ")
    }
  }
}

/// A view of an affair that is written out as text, Markdown, a page or JSON.
public protocol SheetView: BriefTable {
  /// The view in Markdown; every line ends with a line feed.
  func markdown() -> String

  /// The view as one self-contained page, each quote linked to its place in the full texts.
  func html() -> String
}
