import Foundation

/// The time, and how to let it pass; tests have their own.
public struct WatchClock: Sendable {
  /// Seconds since 1970.
  public let now: @Sendable () -> Int
  /// Waits for some seconds, or until the task is cancelled.
  public let sleep: @Sendable (Int) async -> Void

  /// Makes a clock.
  public init(now: @escaping @Sendable () -> Int, sleep: @escaping @Sendable (Int) async -> Void) {
    self.now = now
    self.sleep = sleep
  }

  /// The machine's clock.
  public static let machine = WatchClock(
    now: { Int(Date().timeIntervalSince1970) }, sleep: { try? await Task.sleep(for: .seconds($0)) })
}
