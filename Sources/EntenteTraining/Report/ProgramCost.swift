import Foundation

/// What it costs to start the program `entente`, from nothing to the sentences of a text.
struct ProgramCost {
  /// What the figures are called.
  static let set = "entente read --show sentences"
  static let startUp = "start-up with models and one sentence, ms"
  static let small = "resident with models, one sentence, MB"
  static let large = "resident with models, both test parts as one text, MB"

  /// The program's path.
  let program: String

  /// The figures: the median time of `runs` runs by the clock on the wall, and the most memory that was resident.
  ///
  /// - Throws: what writing a file throws, and ``CocoaError`` when the program does not start.
  func scores(of large: String, runs: Int = 21) throws -> [Score] {
    let folder = FileManager.default.temporaryDirectory
    let files = ["small", "large"].map { folder.appending(path: "entente-cost-\($0)-\(getpid()).txt") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let sentence = "The two ministers met on Tuesday and signed a treaty on fishing in the northern lake.\n"
    for (file, text) in zip(files, [sentence, large]) { try Data(text.utf8).write(to: file) }
    _ = try seconds(files[0])
    let times = try (0..<runs).map { _ in try seconds(files[0]) }.sorted()
    return [
      Score(set: Self.set, measure: Self.startUp, value: times[runs / 2] * 1000, cases: runs),
      Score(set: Self.set, measure: Self.small, value: try megabytes(files[0]), cases: 1),
      Score(set: Self.set, measure: Self.large, value: try megabytes(files[1]), cases: 1),
    ]
  }

  /// The seconds that the program takes for a file.
  private func seconds(_ file: URL) throws -> Double {
    let start = ContinuousClock.now
    var status: Int32 = 0
    waitpid(try launch(on: file), &status, 0)
    return start.duration(to: .now) / .seconds(1)
  }

  /// The most memory that the program has resident while it reads a file, as Linux tells it again and again.
  ///
  /// The usage that `wait4` gives counts the memory of the process that starts the program, and will not do.
  private func megabytes(_ file: URL) throws -> Double {
    let child = try launch(on: file)
    var most = 0
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      let told = (try? String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)) ?? ""
      let line = told.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      most = max(most, line.flatMap { Int($0.split(separator: " ").dropLast().last ?? "") } ?? 0)
      usleep(500)
    }
    return Double(most) / 1024
  }

  /// Starts the program on a file, its output thrown away, and gives the process's number.
  private func launch(on file: URL) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let words: [String] = [program, "read", file.path, "--show", "sentences"]
    let arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, arguments + [nil], [nil]) == 0 else {
      throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: program])
    }
    return child
  }
}
