import ArgumentParser
import Dispatch
import EntenteLanguage
import EntenteTraining
import Foundation
import Synchronization

/// `entente-train fuzz`.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Give damaged texts to the readers, and look whether what they find holds together.",
    discussion: """
      The input with a number depends on the seed and the number alone. A failure names its number: --from NUMBER \
      --count 1 reads that one again, and --print shows its bytes. The exit status is 1 when a law was broken.

      EXAMPLES
        entente-train fuzz --count 1000000 --seed 1
        entente-train fuzz --from 4711 --count 1 --print
      """)

  @Option(help: "How many inputs to read.")
  var count = 1_000_000

  @Option(help: "What the inputs depend on.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first input.")
  var from = 0

  @Flag(help: "Show each input before it is read.")
  var print = false

  /// How many inputs are read before something is said.
  private static let chunk = 2_000

  func validate() throws {
    if count < 1 || from < 0 { throw ValidationError("--count takes a number from 1, --from one from 0") }
  }

  func run() throws {
    let fuzz = ReaderFuzz(seed: seed, reader: try .compiledIn())
    let total = Mutex(ReaderFuzz.Outcome())
    let started = ContinuousClock.now
    let chunks = (count + Self.chunk - 1) / Self.chunk
    DispatchQueue.concurrentPerform(iterations: chunks) { index in
      let first = from + index * Self.chunk
      let numbers = first..<min(first + Self.chunk, from + count)
      if print { for number in numbers { tell("\(number): \(Self.legible(fuzz.input(number)))") } }
      let outcome = fuzz.run(numbers)
      total.withLock { $0.add(outcome) }
      if index % 50 == 49 { tell("inputs \(numbers.lowerBound) to \(numbers.upperBound - 1) are read") }
    }
    let outcome = total.withLock { $0 }
    for failure in outcome.failures.sorted(by: { $0.number < $1.number }) {
      tell("input \(failure.number): \(failure.what): \(Self.legible(failure.input))")
    }
    let seconds = started.duration(to: .now) / .seconds(1)
    Swift.print(
      "\(outcome.inputs) inputs of seed \(seed), \(outcome.words) words, \(outcome.findings) names, dates and figures: "
        + "\(outcome.failures.count) failures in \(Int(seconds)) seconds")
    if !outcome.failures.isEmpty { throw ExitCode.failure }
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Bytes with all but printable ASCII written by number.
  private static func legible(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      (0x20..<0x7F).contains(byte) && byte != 0x5C
        ? String(UnicodeScalar(byte)) : "\\x" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    .joined()
  }
}
