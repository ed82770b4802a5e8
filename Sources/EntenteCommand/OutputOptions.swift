import ArgumentParser
import EntenteBriefing
import Foundation

/// Where the result goes.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
  var output: String?

  /// Writes `text` to the file or to standard output. A file is replaced as a whole or not at all; a device or a pipe
  /// is written to and stays what it is.
  ///
  /// - Throws: `ExitCode` when it could not be written; the reason is then on standard error.
  func write(_ bytes: [UInt8]) throws {
    guard let output, output != "-" else {
      FileHandle.standardOutput.write(Data(bytes))
      return
    }
    do {
      if try isStream(output) {
        let stream = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        try stream.write(contentsOf: Data(bytes))
        try stream.close()
      } else {
        try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
      }
    } catch {
      Terminal.complain("could not write \(output): \(error.localizedDescription)")
      throw Status.notWritten
    }
  }

  /// Whether something stands at the path that is no file, link or folder.
  private func isStream(_ path: String) throws -> Bool {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard FileManager.default.fileExists(atPath: target) else { return false }
    let type = try FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
    return type != .typeRegular && type != .typeDirectory
  }

  /// Writes a text.
  func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Colour and width: of the terminal, or plain when the result goes elsewhere.
  var style: TextStyle {
    let isTerminal = output == nil && Terminal.wantsColour
    return TextStyle(colour: isTerminal, width: output == nil ? Terminal.width : 88)
  }
}
