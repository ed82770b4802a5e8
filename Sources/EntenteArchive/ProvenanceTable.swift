import EntenteModel
import GRDB

/// Where reports were found and what is watched: the tables `place`, `earlier`, `feed` and `feedItem`.
struct ProvenanceTable {
  private let db: Database
  private let json = JSON()

  init(_ db: Database) {
    self.db = db
  }

  /// Takes a report out of what is read and keeps it as an earlier version.
  func retire(_ report: Report) throws {
    let packed = PackedBytes(report.original)
    try db.execute(sql: "DELETE FROM earlier WHERE id = ?", arguments: [report.id.rawValue])
    try db.insert(
      into: "earlier",
      [
        "id": .text(report.id.rawValue),
        "hash": .text(ContentHash(of: report.original).hexadecimal),
        "source": .text(report.source),
        "title": .text(report.title),
        "published": try json.optionalCell(report.published),
        "text": .utf8(report.text.utf8),
        "size": .integer(packed.size),
        "original": .blob(packed.bytes),
      ])
  }

  /// Adds what was found, and puts feeds and entries in the place of what was known of them.
  func add(_ provenance: Provenance) throws {
    for text in provenance.found { try add(text) }
    for feed in provenance.feeds { try add(feed) }
    for item in provenance.items { try add(item) }
  }

  private func add(_ text: FoundText) throws {
    // What is read again is no earlier version any more.
    try db.execute(sql: "DELETE FROM earlier WHERE id = ?", arguments: [text.report.rawValue])
    let sql = "SELECT ordinal, report FROM place WHERE address = ? ORDER BY ordinal DESC LIMIT 1"
    let last = try Row.fetchOne(db, sql: sql, arguments: [text.address])
    if last?["report"] == text.report.rawValue { return }
    try db.insert(
      into: "place",
      [
        "address": .text(text.address), "ordinal": .integer((last?["ordinal"] ?? 0) + 1),
        "report": .text(text.report.rawValue), "textHash": .text(text.textHash),
        "found": .integer(text.found),
      ])
  }

  private func add(_ feed: WatchedFeed) throws {
    try db.execute(
      sql: """
        INSERT INTO feed (address, title, etag, lastModified, checked, due, failures) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (address) DO UPDATE SET title = excluded.title, etag = excluded.etag,
          lastModified = excluded.lastModified, checked = excluded.checked, due = excluded.due,
          failures = excluded.failures
        """,
      arguments: [
        feed.address, feed.title, feed.etag, feed.lastModified, feed.checked, feed.due, feed.failures,
      ])
  }

  private func add(_ item: WatchedItem) throws {
    try db.execute(
      sql: """
        INSERT INTO feedItem (address, link, feed, ordinal, title, stamp, state, failures, due, why)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (address) DO UPDATE SET stamp = excluded.stamp, state = excluded.state,
          failures = excluded.failures, due = excluded.due, why = excluded.why
        """,
      arguments: [
        item.address, item.link, item.feed, item.ordinal, item.title, item.stamp, item.state.rawValue,
        item.failures, item.due, item.why,
      ])
  }

  func places() throws -> [String: [FoundText]] {
    var places: [String: [FoundText]] = [:]
    try db.forEach("SELECT * FROM place ORDER BY address, ordinal") { row in
      let address = try row.text("address")
      places[address, default: []].append(
        FoundText(
          address: address, report: try row.report("report"), textHash: try row.text("textHash"),
          found: row.optionalInteger("found")))
    }
    return places
  }

  /// For each report that is not read any more the one that stands at its place now.
  func heirs() throws -> [ReportID: ReportID] {
    var heirs: [ReportID: ReportID] = [:]
    try db.forEach(
      """
      SELECT place.report AS report, last.report AS heir FROM place
      JOIN place AS last ON last.address = place.address
        AND last.ordinal = (SELECT max(ordinal) FROM place AS any WHERE any.address = place.address)
      WHERE place.report NOT IN (SELECT id FROM report) AND last.report IN (SELECT id FROM report)
      ORDER BY place.address DESC, place.ordinal DESC
      """
    ) { row in
      heirs[try row.report("report")] = try row.report("heir")
    }
    return heirs
  }

  /// Forgets where a report was found.
  func forget(_ report: ReportID) throws {
    try db.execute(sql: "DELETE FROM place WHERE report = ?", arguments: [report.rawValue])
  }

  func earlierReports() throws -> [EarlierReport] {
    var reports: [EarlierReport] = []
    try db.forEach("SELECT * FROM earlier ORDER BY id") { row in
      let id = try row.report("id")
      let original = try PackedBytes(row, in: id).unpacked(in: id)
      guard ReportID(of: original) == id else { throw Flaw("the original was changed", in: id) }
      guard let text = ReportText(validating: row.bytes("text") ?? []) else {
        throw Flaw("the text is not UTF-8", in: id)
      }
      reports.append(
        EarlierReport(
          id: id, source: try row.text("source"), title: try row.optionalText("title"),
          published: try json.optionalValue("published", of: row), text: text, original: original))
    }
    return reports
  }

  func feeds() throws -> [WatchedFeed] {
    var feeds: [WatchedFeed] = []
    try db.forEach("SELECT * FROM feed ORDER BY address") { row in
      var feed = WatchedFeed(address: try row.text("address"))
      feed.title = try row.optionalText("title")
      feed.etag = try row.text("etag")
      feed.lastModified = try row.text("lastModified")
      feed.checked = row.optionalInteger("checked")
      feed.due = try row.integer("due")
      feed.failures = try row.integer("failures")
      feeds.append(feed)
    }
    return feeds
  }

  func items() throws -> [WatchedItem] {
    var items: [WatchedItem] = []
    try db.forEach("SELECT * FROM feedItem ORDER BY feed, ordinal, address") { row in
      var item = WatchedItem(
        address: try row.text("address"), link: try row.text("link"), feed: try row.text("feed"),
        ordinal: try row.integer("ordinal"), title: try row.optionalText("title"),
        stamp: try row.optionalText("stamp"))
      item.state = try row.word("state")
      item.failures = try row.integer("failures")
      item.due = try row.integer("due")
      item.why = try row.optionalText("why")
      items.append(item)
    }
    return items
  }
}
