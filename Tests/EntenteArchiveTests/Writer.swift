import Foundation

/// A process of `EntenteArchiveCrashWriter`.
struct Writer {
  private let process = Process()
  private let output: Int32
  private let pipe = Pipe()

  init(_ arguments: [String]) throws {
    process.executableURL = Self.program
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    output = pipe.fileHandleForReading.fileDescriptor
  }

  /// The program lies where the tests were built.
  private static var program: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("EntenteArchiveCrashWriter")
  }

  /// Kills the process at a moment, and gives the number of confirmations it had written by then.
  func killed(after moment: Moment) throws -> Int {
    var moment = moment
    var confirmed = 0
    var isKilled = false
    var buffer = [UInt8](repeating: 0, count: 512)
    while true {
      let count = read(output, &buffer, buffer.count)
      if count <= 0 { break }
      for byte in buffer[..<count] {
        if byte == UInt8(ascii: "\n") { confirmed += 1 }
        if !isKilled && moment.comes(with: byte) {
          kill(process.processIdentifier, SIGKILL)
          isKilled = true
        }
      }
    }
    process.waitUntilExit()
    guard process.terminationReason == .uncaughtSignal, process.terminationStatus == SIGKILL else {
      throw CocoaError(.executableLoad)
    }
    return confirmed
  }
}
