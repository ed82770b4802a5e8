import EntenteArchive
import EntenteLedger
import EntenteModel
import EntenteSources
import Foundation
import Testing

@testable import EntenteDesk

@Suite("The same report again")
struct ArrivalTests {
  private static let first = "The two ministers agreed on Tuesday to open the crossing to 40 trucks a day.\n"
  private static let second = "The two ministers agreed on Tuesday to open the crossing to 60 trucks a day.\n"

  private func report(_ text: String, _ source: String) throws -> Report {
    try ReportReader().read(Array(text.utf8), source: source)
  }

  /// The fates of texts that arrive one after the other at places, in words.
  private func fates(_ arrivals: [(place: String, text: String)]) async throws -> (
    words: [String], read: [String]
  ) {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).entente")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var words: [String] = []
    for (time, arrival) in arrivals.enumerated() {
      let report = try report(arrival.text, arrival.place)
      let taken = try await AffairDesk().take(
        [Arrival(report: report, place: arrival.place, found: time)], into: path, name: "x")
      for outcome in taken.outcomes {
        switch outcome.fate {
        case .new: words.append("new")
        case .known: words.append("known")
        case .sameText: words.append("same text")
        case .copy: words.append("copy")
        case .version(_, let change): words.append("+\(change.wordsAdded) -\(change.wordsRemoved)")
        }
      }
      let archive = try Archive(opening: path)
      try archive.verify()
      #expect(try archive.affair().reports == taken.affair.reports.sorted { $0.id < $1.id })
    }
    return (words, try Archive(opening: path).reports().map { $0.text[$0.text.span] })
  }

  @Test("The same bytes are known, wherever they come from")
  func sameBytes() async throws {
    let result = try await fates([
      ("https://a.example/1", Self.first), ("https://a.example/1", Self.first), ("/b.txt", Self.first),
    ])
    #expect(result.words == ["new", "known", "known"])
    #expect(result.read == [Self.first])
  }

  @Test("New text at the same address is a version; the last is read, also when it is an old one")
  func versions() async throws {
    let place = "https://a.example/1"
    let result = try await fates([(place, Self.first), (place, Self.second), (place, Self.first)])
    #expect(result.words == ["new", "+1 -1", "+1 -1"])
    #expect(result.read == [Self.first])
  }

  @Test("A report that stands at two places stays while one of them has it")
  func twoPlaces() async throws {
    let result = try await fates([
      ("https://a.example/1", Self.first), ("https://b.example/1", Self.first),
      ("https://a.example/1", Self.second),
    ])
    #expect(result.words == ["new", "known", "+1 -1"])
    #expect(Set(result.read) == [Self.first, Self.second])
  }

  @Test("The same text from a page with other bytes is known at its site, and a copy elsewhere")
  func sameText() async throws {
    func page(_ mark: String) -> String {
      "<!doctype html><html><body><article><p>\(Self.first)</p></article><!--\(mark)--></body></html>"
    }
    let result = try await fates([
      ("https://a.example/1", page("1")), ("https://a.example/1", page("2")),
      ("https://www.a.example/print/1", page("3")),
      ("https://b.example/1", page("4")),
    ])
    #expect(result.words == ["new", "known", "same text", "copy"])
    #expect(result.read.count == 2)
  }

  @Test("A report that was read before places were kept is known by its source")
  func before() async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).entente")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try await AffairDesk().take(
      [Arrival(report: report(Self.first, "/x/a.txt"), place: nil)], into: path, name: "x")
    let taken = try await AffairDesk().take(
      [Arrival(report: report(Self.second, "/x/a.txt"), place: "/x/a.txt")], into: path, name: "x")
    guard case .version = taken.outcomes[0].fate else {
      Issue.record("\(taken.outcomes[0].fate)")
      return
    }
    #expect(try AffairDesk().histories(of: path).map(\.versions.count) == [2])
  }

  @Test("A change is told in words and lines")
  func change() {
    let change = TextChange(from: ReportText("a b c\nd e\nf"), to: ReportText("a b c\nd x e\ng\nf"))
    #expect(change.wordsAdded == 2)
    #expect(change.wordsRemoved == 0)
    #expect(change.added == ["d x e", "g"])
    #expect(change.removed == ["d e"])
    let long = (0..<9000).map(String.init).joined(separator: " ")
    let other = (5000..<14_000).map(String.init).joined(separator: " ")
    let large = TextChange(from: ReportText(long), to: ReportText(other))
    #expect(large.wordsAdded == 5000)
    #expect(large.wordsRemoved == 5000)
  }
}
