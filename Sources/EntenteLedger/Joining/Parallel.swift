import Dispatch
import Synchronization

/// Work on all cores whose result does not depend on how it is shared out.
enum Parallel {
  /// The most parts that work is cut into; each has a state of its own.
  private static let mostParts = 16

  /// What `work` gives for each number below a count, in order.
  ///
  /// - Parameters:
  ///   - count: how many numbers there are.
  ///   - state: makes what a part of the work keeps in mind, a cache for instance; it must not change results.
  ///   - work: the work on one number.
  static func map<State, Value: Sendable>(
    _ count: Int, state: @Sendable () -> State, _ work: @Sendable (Int, inout State) -> Value
  ) -> [Value] {
    let parts = min(count, mostParts)
    guard parts > 1 else {
      var state = state()
      return (0..<count).map { work($0, &state) }
    }
    let found = Mutex<[[Value]]>(Array(repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      var own = state()
      let values = (count * part / parts..<count * (part + 1) / parts).map { work($0, &own) }
      found.withLock { $0[part] = values }
    }
    return found.withLock { $0.flatMap(\.self) }
  }
}
