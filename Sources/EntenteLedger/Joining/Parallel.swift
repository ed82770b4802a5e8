import Foundation
import Synchronization

/// Work on all cores whose result does not depend on how it is shared out.
enum Parallel {
  /// How many numbers a core takes at a time.
  private static let stretch = 32

  /// What `work` gives for each number below a count, in order.
  ///
  /// - Parameters:
  ///   - count: how many numbers there are.
  ///   - state: makes what a core keeps in mind, a cache for instance; it must not change results.
  ///   - work: the work on one number.
  /// - Returns: a value for each number.
  static func map<State, Value: Sendable>(
    _ count: Int, state: @Sendable () -> State, _ work: @Sendable (Int, inout State) -> Value
  ) -> [Value] {
    let stretches = (count + stretch - 1) / stretch
    let cores = min(stretches, ProcessInfo.processInfo.activeProcessorCount)
    guard cores > 1 else {
      var state = state()
      return (0..<count).map { work($0, &state) }
    }
    let next = Mutex(0)
    let found = Mutex<[[Value]]>(Array(repeating: [], count: stretches))
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      var own = state()
      while true {
        let taken = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard taken < stretches else { return }
        let values = (taken * stretch..<min(count, (taken + 1) * stretch)).map { work($0, &own) }
        found.withLock { $0[taken] = values }
      }
    }
    return found.withLock { $0.flatMap(\.self) }
  }

  /// Does two things at the same time.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let one = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      if number == 0 {
        let value = first()
        one.withLock { $0 = value }
      } else {
        let value = second()
        other.withLock { $0 = value }
      }
    }
    guard let first = one.withLock({ $0 }), let second = other.withLock({ $0 }) else {
      preconditionFailure("both were done")
    }
    return (first, second)
  }
}
