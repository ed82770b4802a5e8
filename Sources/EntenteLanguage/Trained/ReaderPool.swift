import Synchronization

/// The readers' memories that are not in use: who reads takes one and gives it back, warm for the next text.
final class ReaderPool<Reader: AnyObject>: Sendable {
  private let idle = Mutex(Idle())
  private let make: @Sendable () -> Reader

  private struct Idle: @unchecked Sendable {
    // Unchecked: a reader is in the list only while nobody uses it.
    var readers: [Reader] = []
  }

  /// Makes an empty pool; `make` is called where all memories are in use.
  init(make: @escaping @Sendable () -> Reader) {
    self.make = make
  }

  /// Calls `body` with a memory that nobody else has.
  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    let reader = idle.withLock { $0.readers.popLast() } ?? make()
    defer { idle.withLock { $0.readers.append(reader) } }
    return body(reader)
  }
}
