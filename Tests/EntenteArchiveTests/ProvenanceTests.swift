import EntenteLedger
import EntenteModel
import Foundation
import Testing

@testable import EntenteArchive
@testable import EntenteArchiveCrashWriter

extension SampleAffair {
  /// The provenance that fills its tables: the report that state 100 has more than state 1 is retired.
  static var provenance: Provenance {
    let read = Set(state(1).reports.map(\.id))
    var feed = WatchedFeed(address: "https://a.example/feed")
    feed.etag = "\"7\""
    feed.due = 17
    var provenance = Provenance()
    provenance.retired = state(100).reports.map(\.id).filter { !read.contains($0) }
    provenance.found =
      read.min().map { [FoundText(address: "/x", report: $0, textHash: "0", found: 5)] } ?? []
    provenance.feeds = [feed]
    provenance.items = [
      WatchedItem(
        address: "https://a.example/1", link: "https://a.example/1?x", feed: feed.address, ordinal: 0,
        title: "One",
        stamp: nil)
    ]
    return provenance
  }
}

@Suite("Where reports were found, and what is watched")
struct ProvenanceTests {
  @Test("Places, feeds and entries come back as they were kept")
  func kept() throws {
    try inFolder { folder in
      let archive = try Archive.create(at: folder + "/a.entente", name: "x")
      var provenance = SampleAffair.provenance
      provenance.retired = []
      provenance.found = []
      var (feed, item) = (provenance.feeds[0], provenance.items[0])
      try archive.note(provenance)
      #expect(try archive.feeds() == [feed])
      #expect(try archive.items() == [item])
      (feed.title, feed.failures, item.state, item.why) = ("A", 3, .givenUp, "gone")
      (provenance.feeds, provenance.items) = ([feed], [item])
      try archive.note(provenance)
      #expect(try archive.feeds() == [feed])
      #expect(try archive.items() == [item])
      try archive.verify()
    }
  }

  @Test("A report whose place a later one takes is kept with its bytes, and is no part of the affair")
  func retired() throws {
    try inFolder { folder in
      let archive = try Archive.create(at: folder + "/a.entente", name: SampleAffair.name)
      let provenance = SampleAffair.provenance
      let before = SampleAffair.state(100)
      try archive.save(before)
      let affair = SampleAffair.state(1)
      try archive.save(
        reports: affair.reports, readings: affair.readings, ledger: affair.ledger, provenance: provenance)
      #expect(try archive.affair().isSame(as: affair))
      let old = try #require(before.reports.first { $0.id == provenance.retired.first })
      let earlier = try archive.earlierReports()
      #expect(earlier.map(\.id) == provenance.retired)
      #expect(earlier[0].original == old.original)
      #expect(earlier[0].text == old.text)
      #expect(try archive.places() == ["/x": provenance.found])
      try archive.verify()
    }
  }

  @Test("The bytes of a page are kept packed, and come back as they were")
  func packed() throws {
    let page = Array(String(repeating: "<div class=\"navigation\">A page</div>", count: 500).utf8)
    let packed = PackedBytes(page)
    #expect(packed.size == page.count)
    #expect(packed.bytes.count * 10 < page.count)
    #expect(try packed.unpacked(in: ReportID(of: page)) == page)
    for bytes in [[], [7], Array("no room to pack".utf8)] as [[UInt8]] {
      #expect(PackedBytes(bytes).size == nil)
      #expect(try PackedBytes(bytes).unpacked(in: ReportID(of: bytes)) == bytes)
    }
  }
}
