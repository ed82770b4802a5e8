import Foundation
import Synchronization

/// A line on standard error that tells how far long work has come; shown on a terminal only, and only after the
/// work has taken a moment.
final class ProgressLine: Sendable {
  private let total: Int
  private let what: String
  private let started = ContinuousClock.now
  private let shown = Mutex<Int>(-1)
  private let isOn: Bool

  private static let patience = Duration.milliseconds(300)
  private static let cells = 24

  /// Starts a line for `total` steps of `what`.
  init(_ what: String, total: Int) {
    self.what = what
    self.total = total
    isOn = Terminal.showsProgress && total > 1
  }

  /// Shows that `count` steps are done.
  func show(_ count: Int) {
    guard isOn, ContinuousClock.now - started > Self.patience else { return }
    shown.withLock { last in
      let percent = count * 100 / total
      guard percent > last else { return }
      last = percent
      let full = count * Self.cells / total
      let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.cells - full)
      write("\r\(what) \(bar) \(count)/\(total)")
    }
  }

  /// Takes the line away.
  func finish() {
    shown.withLock { last in
      guard last >= 0 else { return }
      write("\r\u{1B}[K")
    }
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
