import Synchronization

/// The readers' memories that are not in use: who reads takes one and gives it back, warm for the next text.
final class ReaderPool: Sendable {
  private let idle = Mutex<[NetworkReader]>([])
  private let make: @Sendable () -> NetworkReader

  /// Makes an empty pool; `make` is called where all memories are in use.
  init(make: @escaping @Sendable () -> NetworkReader) {
    self.make = make
  }

  /// Calls `body` with a memory that nobody else has.
  func withReader<Result>(_ body: (NetworkReader) -> Result) -> Result {
    let reader = idle.withLock { $0.popLast() } ?? make()
    defer { idle.withLock { $0.append(reader) } }
    return body(reader)
  }
}
