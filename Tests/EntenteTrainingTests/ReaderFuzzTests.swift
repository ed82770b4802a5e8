import EntenteLanguage
import EntenteTraining
import Testing

/// A few of the damaged texts that `entente-train fuzz` makes by the million.
@Suite("Damaged texts")
struct ReaderFuzzTests {
  private static let reader = Result { try EnglishReader.compiledIn() }

  private func fuzz(seed: UInt64) throws -> ReaderFuzz {
    ReaderFuzz(seed: seed, reader: try Self.reader.get())
  }

  @Test("What the readers find in damaged texts holds together", arguments: 1...3)
  func holds(_ seed: UInt64) throws {
    let outcome = try fuzz(seed: seed).run(0..<60)
    #expect(outcome.failures.isEmpty, "\(outcome.failures.map { "\($0.number): \($0.what)" })")
    #expect(outcome.words > 500 && outcome.findings > 50)
  }

  @Test("An input depends on its seed and number alone")
  func repeats() throws {
    let (first, second, other) = (try fuzz(seed: 5), try fuzz(seed: 5), try fuzz(seed: 6))
    #expect((0..<50).allSatisfy { first.input($0) == second.input($0) })
    #expect((0..<50).contains { first.input($0) != other.input($0) })
    #expect((0..<50).contains { first.input($0) != first.input($0 + 1) })
  }

  @Test("Most inputs are damaged, and some are no UTF-8 at all")
  func damaged() throws {
    let fuzz = try fuzz(seed: 7)
    let invalid = (0..<400).count { number in
      fuzz.input(number).withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) == nil }
    }
    #expect((20..<350).contains(invalid))
  }
}
