/// What is known of pairs of numbers: a hash table that is asked millions of times.
struct PairTable<Value> {
  private var keys: [UInt64] = Array(repeating: Self.none, count: 1024)
  private var values: [Value]
  private var count = 0

  private static var none: UInt64 { .max }

  /// Makes an empty table; `blank` fills places that hold nothing.
  init(blank: Value) {
    values = Array(repeating: blank, count: 1024)
  }

  /// What is known of a pair; where nothing is, `make` tells it, and it is kept.
  mutating func value(_ first: Int32, _ second: Int32, _ make: () -> Value) -> Value {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    var place = Self.place(of: key, keys.count)
    while keys[place] != Self.none {
      if keys[place] == key { return values[place] }
      place = (place + 1) & (keys.count - 1)
    }
    let value = make()
    keys[place] = key
    values[place] = value
    count += 1
    if count * 2 > keys.count { grow(value) }
    return value
  }

  private static func place(of key: UInt64, _ size: Int) -> Int {
    Int((key &* 0x9e37_79b9_7f4a_7c15) >> 20) & (size - 1)
  }

  private mutating func grow(_ blank: Value) {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: Self.none, count: oldKeys.count * 2)
    values = Array(repeating: blank, count: keys.count)
    for (index, key) in oldKeys.enumerated() where key != Self.none {
      var place = Self.place(of: key, keys.count)
      while keys[place] != Self.none { place = (place + 1) & (keys.count - 1) }
      keys[place] = key
      values[place] = oldValues[index]
    }
  }
}
