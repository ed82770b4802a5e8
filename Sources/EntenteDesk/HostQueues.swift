import EntenteFetching
import Synchronization

/// Addresses sorted by their hosts: several hosts are served at a time, each host one address after the other.
struct HostQueues {
  private let queues: [[(place: Int, address: WebAddress)]]
  private let count: Int

  /// The most hosts that are served at a time.
  private static let mostHosts = 8

  init(_ addresses: [WebAddress]) {
    count = addresses.count
    var places: [String: Int] = [:]
    var queues: [[(place: Int, address: WebAddress)]] = []
    for (place, address) in addresses.enumerated() {
      if let queue = places[address.host] {
        queues[queue].append((place, address))
      } else {
        places[address.host] = queues.count
        queues.append([(place, address)])
      }
    }
    self.queues = queues
  }

  /// Runs `work` on every address; gives what it gave, in the order of the addresses.
  func run<Value: Sendable>(
    progress: @escaping @Sendable (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (WebAddress) async -> Value
  ) async -> [Value] {
    var results = [Value?](repeating: nil, count: count)
    let done = DoneCount(progress)
    await withTaskGroup(of: [(Int, Value)].self) { group in
      var waiting = queues[...]
      func start() {
        guard let queue = waiting.popFirst() else { return }
        group.addTask {
          var values: [(Int, Value)] = []
          for item in queue {
            values.append((item.place, await work(item.address)))
            done.add()
          }
          return values
        }
      }
      for _ in 0..<Self.mostHosts { start() }
      for await values in group {
        for (place, value) in values { results[place] = value }
        start()
      }
    }
    return results.compactMap { $0 }
  }
}

/// Counts what is done, and tells.
private final class DoneCount: Sendable {
  private let count = Mutex(0)
  private let tell: @Sendable (Int) -> Void

  init(_ tell: @escaping @Sendable (Int) -> Void) {
    self.tell = tell
  }

  func add() {
    let done = count.withLock { count in
      count += 1
      return count
    }
    tell(done)
  }
}
