import CEntenteGuard
import Foundation

/// Another program, run under guard: without a shell, with limits on time, memory and output, killed when it goes
/// beyond them.
struct GuardedProcess {
  /// How a run ended.
  enum Ending: Hashable {
    case exited(Int32)
    case tookTooLong
    case wroteTooMuch
  }

  /// What a run gave.
  struct Outcome {
    let ending: Ending
    let output: [UInt8]
    /// The beginning of what was written on standard error.
    let complaint: String
  }

  /// The program's name, looked for in the folders of `PATH`.
  let program: String
  let arguments: [String]
  /// The seconds that it may take, by the clock and of computing.
  var seconds = 60
  /// The bytes of memory that it may use.
  var memory = 1_000_000_000
  /// The bytes that it may write.
  var outputLimit = 200_000_000

  /// Runs the program to its end; `nil` where no process could be made. Status 127 says that there is no such program.
  func run() -> Outcome? {
    var output: (Int32, Int32) = (-1, -1)
    var complaint: (Int32, Int32) = (-1, -1)
    guard Self.makePipe(&output), Self.makePipe(&complaint) else { return nil }
    let child = start(output: output.1, complaint: complaint.1)
    close(output.1)
    close(complaint.1)
    defer {
      close(output.0)
      close(complaint.0)
    }
    guard let child else { return nil }
    var collector = Collector(output: output.0, complaint: complaint.0, limit: outputLimit)
    let ending = collector.collect(until: Date().addingTimeInterval(Double(seconds)))
    if ending != nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    let wasCut = status & 0x7F == SIGXCPU
    return Outcome(
      ending: ending ?? (wasCut ? .tookTooLong : .exited(code)), output: collector.output,
      complaint: String(decoding: collector.complaint, as: UTF8.self))
  }

  /// Both ends of a pipe that no other child inherits.
  private static func makePipe(_ ends: inout (Int32, Int32)) -> Bool {
    var descriptors: [Int32] = [-1, -1]
    guard pipe(&descriptors) == 0 else { return false }
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    ends = (descriptors[0], descriptors[1])
    return true
  }

  private func start(output: Int32, complaint: Int32) -> pid_t? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    let argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = ["PATH=" + path, "LC_ALL=C.UTF-8"]
    let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for string in argv + environment { free(string) } }
    let limits = EntenteGuardLimits(
      memory: UInt64(memory), seconds: UInt64(seconds), file: UInt64(outputLimit))
    let child = entente_guard_start(program, argv, environment, output, complaint, limits)
    return child > 0 ? child : nil
  }
}

/// Reads a child's output and complaints as they come.
private struct Collector {
  let outputEnd: Int32
  let complaintEnd: Int32
  let limit: Int
  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []

  private static let longestComplaint = 4096

  init(output: Int32, complaint: Int32, limit: Int) {
    outputEnd = output
    complaintEnd = complaint
    self.limit = limit
  }

  /// Reads until both are closed; tells why it stopped before.
  mutating func collect(until deadline: Date) -> GuardedProcess.Ending? {
    var open = [outputEnd, complaintEnd]
    while !open.isEmpty {
      let left = deadline.timeIntervalSinceNow
      guard left > 0 else { return .tookTooLong }
      var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&waiting, nfds_t(waiting.count), Int32(min(left, 1000) * 1000) + 1)
      if ready < 0, errno != EINTR { return .tookTooLong }
      guard ready > 0 else { continue }
      for item in waiting where item.revents != 0 {
        let piece = Self.piece(of: item.fd)
        if piece.isEmpty {
          open.removeAll { $0 == item.fd }
        } else if item.fd == outputEnd {
          output += piece
          if output.count > limit { return .wroteTooMuch }
        } else if complaint.count < Self.longestComplaint {
          complaint += piece.prefix(Self.longestComplaint - complaint.count)
        }
      }
    }
    return nil
  }

  private static func piece(of descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
  }
}
