import EntenteModel
import Foundation
import Testing

@testable import EntenteSources

@Suite("Hostile batches")
struct HostileBatchTests {
  /// What says that it is a PDF, and goes on with nothing.
  private static let zeros = Array("%PDF-".utf8) + [UInt8](repeating: 0x20, count: 40_000_000)

  @Test("A bomb is left where it is, and what stands beside it is read", .timeLimit(.minutes(1)))
  func bombs() {
    let taken = Taken(
      ArchiveMaker.zip([
        .init("a.txt", Taken.prose), .init("bomb.txt", Self.zeros), .init("c.txt", Taken.prose + " 3"),
      ]),
      as: "trap.zip")
    #expect(taken.sources == ["trap.zip#a.txt", "trap.zip#c.txt"])
    #expect(taken.codes == [.bomb])
    #expect(Taken(ArchiveMaker.gzip(Self.zeros), as: "trap.gz").codes == [.bomb])
    #expect(Taken(ArchiveMaker.zstd(Self.zeros), as: "trap.zst").codes == [.bomb])
  }

  @Test(
    "A bomb that lies about its size, or hides in archives or in an answer, is found all the same",
    .timeLimit(.minutes(1)))
  func hidden() {
    var lying = ArchiveMaker.File("a.txt", Self.zeros)
    lying.saidSize = 1000
    #expect(Taken(ArchiveMaker.zip([lying]), as: "lying.zip").codes == [.bomb])
    let packed = ArchiveMaker.gzip(Self.zeros)
    #expect(Taken(ArchiveMaker.gzip(packed), as: "double.gz").codes == [.bomb])
    var stored = ArchiveMaker.File("b.gz", packed)
    stored.isStored = true
    #expect(Taken(ArchiveMaker.zip([stored]), as: "b.zip").codes == [.bomb])
    let answer = ArchiveMaker.answer("https://e.org/", packed, fields: "Content-Encoding: gzip\r\n")
    #expect(Taken(answer, as: "c.warc").codes == [.bomb])
    let dictionary = ArchiveMaker.frame(ofDictionary: ArchiveMaker.zstd(Self.zeros))
    #expect(Taken(dictionary + packed, as: "d.warc.zst").errors.count == 1)
  }

  @Test("Members that share their bytes count each time", .timeLimit(.minutes(1)))
  func overlapping() {
    let first = ArchiveMaker.File(
      "0.txt", [0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 0, count: 3_000_000))
    let others = (1..<40).map { number in
      var file = first
      file.name = "0.txt"
      file.offset = 0
      return (number, file)
    }
    let taken = Taken(ArchiveMaker.zip([first] + others.map(\.1)), as: "shared.zip", limit: 4_000_000)
    #expect(taken.codes.contains(.bomb))
    #expect(taken.codes.count < 10)
  }

  @Test("Archives in archives are opened five deep and no deeper")
  func nested() {
    var bytes = Array(Taken.prose.utf8)
    for depth in 1...9 {
      bytes = ArchiveMaker.zip([.init(depth == 1 ? "a.txt" : "a.zip", bytes)])
      let taken = Taken(bytes, as: "n.zip")
      #expect(taken.opened.count == (depth <= InputReader.deepest ? 1 : 0), "depth \(depth)")
      #expect(taken.codes == (depth <= InputReader.deepest ? [] : [.nested]))
    }
    var packed = Array(Taken.prose.utf8)
    for _ in 1...9 { packed = ArchiveMaker.gzip(packed) }
    #expect(Taken(packed, as: "n.gz").codes == [.nested])
  }

  @Test("Members that are encrypted, damaged or not what the directory says are named, the others are read")
  func members() {
    var encrypted = ArchiveMaker.File("b.txt", Taken.prose)
    encrypted.isEncrypted = true
    var damaged = ArchiveMaker.File("c.txt", Taken.prose)
    damaged.checksum = 7
    var elsewhere = ArchiveMaker.File("d.txt", Taken.prose)
    elsewhere.offset = 1_000_000
    let taken = Taken(
      ArchiveMaker.zip([.init("a.txt", Taken.prose), encrypted, damaged, elsewhere]), as: "m.zip")
    #expect(taken.sources == ["m.zip#a.txt"])
    #expect(taken.codes == [.encrypted, .damaged, .damaged])
    #expect(taken.errors.map(\.source) == ["m.zip#b.txt", "m.zip#c.txt", "m.zip#d.txt"])
    #expect(Taken(ArchiveMaker.zip([.init("a.png", "x")]), as: "none.zip").codes == [.noReports])
  }

  @Test("What is too large is passed over, and the rest goes on")
  func tooLarge() {
    let large = String(repeating: Taken.prose + "\n", count: 100)
    let lines = "{\"text\": \"\(Taken.prose)\"}\n{\"text\": \"\(large)\"}\n{\"text\": \"\(Taken.prose) 3\"}\n"
    let records = Taken(
      Array(lines.replacing(Taken.prose + "\n", with: Taken.prose).utf8), as: "r.ndjson", limit: 1000)
    #expect(records.sources == ["r.ndjson#1", "r.ndjson#3"] && records.codes == [.tooLarge])
    let crawl =
      ArchiveMaker.answer("https://e.org/1", Array(large.utf8), type: "text/plain")
      + ArchiveMaker.answer("https://e.org/2", Array(Taken.prose.utf8), type: "text/plain")
    let pages = Taken(crawl, as: "c.warc", limit: 1000)
    #expect(pages.sources == ["c.warc#https://e.org/2"] && pages.codes == [.tooLarge])
    let zip = ArchiveMaker.zip([.init("a.txt", large), .init("b.txt", Taken.prose)])
    let files = Taken(zip, as: "f.zip", limit: 1000)
    #expect(files.codes.contains(.tooLarge))
    let mail = "From: a@b\nMessage-ID: <1>\nSubject: s\n\n"
    let box = "From a\n\(mail)\(large)\n\nFrom a\n\(mail)\(Taken.prose)\n"
    let messages = Taken(Array(box.utf8), as: "m.mbox", limit: 1000)
    #expect(messages.sources == ["m.mbox#2"] && messages.codes == [.tooLarge])
  }

  @Test("A text out of a batch may be as large as any report, one by itself larger", .timeLimit(.minutes(1)))
  func largestText() {
    let book = [UInt8](repeating: 0x20, count: InputReader.largestText + 1)
    let taken = Taken(ArchiveMaker.zip([.init("a.txt", Taken.prose), .init("book.txt", book)]), as: "b.zip")
    #expect(taken.opened.count == 1 && taken.codes == [.tooLarge])
    #expect(Taken(book, as: "book.txt").codes == [.empty])
  }

  @Test("An archive without end is read record by record, and never far ahead of the one at hand")
  func endless() throws {
    let archive = EndlessArchive()
    let iterator = DocumentIterator(source: "endless.warc", limit: 1_000_000)
    iterator.start(with: ByteReader(archive), file: nil, hint: DocumentHint())
    for number in 1...2000 {
      let document = try #require(try iterator.next()?.get())
      #expect(document.source == "endless.warc#" + EndlessArchive.address(number))
      #expect(archive.given <= number * archive.recordSize + 200_000)
    }
  }

  @Test("A file that breaks off gives what stands before the break, and a sentence")
  func truncated() {
    let records = (1...3).flatMap {
      ArchiveMaker.answer("https://e.org/\($0)", Taken.page("Story \($0) of the river"))
    }
    let crawl = Taken(Array(records.dropLast(300)), as: "c.warc")
    #expect(crawl.opened.count == 2 && crawl.codes == [.damaged])
    let packed = (1...3).flatMap {
      ArchiveMaker.gzip(ArchiveMaker.answer("https://e.org/\($0)", Taken.page("Story \($0) of the river")))
    }
    let cut = Taken(Array(packed.dropLast(40)), as: "c.warc.gz")
    #expect(cut.opened.count == 2 && cut.codes == [.damaged])
    let frames = (1...3).flatMap {
      ArchiveMaker.zstd(ArchiveMaker.answer("https://e.org/\($0)", Taken.page("Story \($0) of the river")))
    }
    let cutFrames = Taken(Array(frames.dropLast(40)), as: "c.warc.zst")
    #expect(cutFrames.opened.count == 2 && cutFrames.codes == [.damaged])
    let zip = ArchiveMaker.zip([.init("a.txt", Taken.prose)])
    #expect(Taken(Array(zip.dropLast(30)), as: "z.zip").codes == [.damaged])
    #expect(
      Taken("title,text\na,\"\(Taken.prose)\n", as: "t.csv").errors.count
        + Taken("title,text\na,\"\(Taken.prose)\n", as: "t.csv").opened.count == 1)
  }

  @Test("A record that lies about its length ends the archive with a sentence")
  func lyingLength() {
    let first = ArchiveMaker.answer("https://e.org/1", Taken.page("Story of the river"))
    for length in ["-5", "99999999999999999999", "", "x"] {
      let text = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\nabc\r\n\r\n"
      let taken = Taken(first + Array(text.utf8) + first, as: "c.warc")
      #expect(taken.opened.count == 1 && taken.codes == [.damaged])
    }
  }
}

/// A web archive that goes on as long as it is asked, with how many of its bytes were taken.
private final class EndlessArchive: ByteStream {
  private(set) var given = 0
  private var ready: ArraySlice<UInt8> = []
  private var number = 0

  var recordSize: Int { Self.record(1).count }

  func read(_ count: Int) -> [UInt8] {
    if ready.isEmpty {
      number += 1
      ready = Self.record(number)[...]
    }
    let piece = Array(ready.prefix(count))
    ready = ready.dropFirst(count)
    given += piece.count
    return piece
  }

  static func address(_ number: Int) -> String { "https://e.org/\(100_000 + number)" }

  private static func record(_ number: Int) -> [UInt8] {
    ArchiveMaker.answer(address(number), Taken.page("A bridge") + [UInt8](repeating: 0x20, count: 30_000))
  }
}
