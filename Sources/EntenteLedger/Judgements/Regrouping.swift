/// Groups of numbered items as parting and joining leave them: a function of the sets of both.
///
/// Parting cuts the groups that assembly made. Items that no judgement names go with the one that they are alike to,
/// or with the group's lead. Joining then puts groups together, the earlier judgement first; none goes across a part.
struct Regrouping {
  /// Two items that are not one.
  struct Part {
    let number: Int
    let first: Int
    let second: Int
    /// What was known to go with the one and with the other when it was judged.
    let firstSide: Set<Int>
    let secondSide: Set<Int>
  }

  /// Two items that are one.
  struct Join {
    let number: Int
    let first: Int
    let second: Int
  }

  /// The groups; each sorted, in the order of their first items.
  private(set) var groups: [[Int]] = []
  /// For each join that was refused the number of the part that refuses it.
  private(set) var refused: [Int: Int] = [:]

  private let contents: [String]
  private let parts: [Part]

  /// Regroups items.
  ///
  /// - Parameters:
  ///   - assembled: the groups as assembly made them; every item is of one.
  ///   - leads: for each of these groups the item that speaks for it.
  ///   - contents: for each item what it says; items of one content are alike.
  ///   - parts: what is not one.
  ///   - joins: what is one.
  init(_ assembled: [[Int]], leads: [Int], contents: [String], parts: [Part], joins: [Join]) {
    self.contents = contents
    self.parts = parts
    var cells = zip(assembled, leads).flatMap { cut($0, lead: $1) }
    for join in joins.sorted(by: { $0.number < $1.number }) {
      guard let one = cells.firstIndex(where: { $0.contains(join.first) }),
        let other = cells.firstIndex(where: { $0.contains(join.second) }), one != other
      else { continue }
      if let part = parts.first(where: { Self.stands($0, between: cells[one], and: cells[other]) }) {
        refused[join.number] = part.number
        continue
      }
      cells[min(one, other)] += cells[max(one, other)]
      cells.remove(at: max(one, other))
    }
    groups = cells.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private static func stands(_ part: Part, between one: [Int], and other: [Int]) -> Bool {
    one.contains(part.first) && other.contains(part.second)
      || one.contains(part.second) && other.contains(part.first)
  }

  /// A group in as many cells as it takes to keep apart what is parted.
  private func cut(_ group: [Int], lead: Int) -> [[Int]] {
    let members = Set(group)
    let within = parts.filter {
      members.contains($0.first) && members.contains($0.second) && $0.first != $0.second
    }
    guard !within.isEmpty else { return [group] }
    let named = Set(within.flatMap { [$0.first, $0.second] })
    var cells: [[Int]] = []
    for item in named.sorted(by: { ($0 == lead ? 0 : 1, $0) < ($1 == lead ? 0 : 1, $1) }) {
      let free = cells.indices.filter { cell in
        !within.contains { part in
          part.first == item && cells[cell].contains(part.second)
            || part.second == item && cells[cell].contains(part.first)
        }
      }
      let alike = free.first { cell in cells[cell].contains { contents[$0] == contents[item] } }
      if let cell = alike ?? free.first { cells[cell].append(item) } else { cells.append([item]) }
    }
    let cores = cells
    let rest = group.filter { !named.contains($0) && $0 != lead }
    let leadCell = cores.firstIndex { $0.contains(lead) } ?? cell(of: lead, cores, within) ?? 0
    if !named.contains(lead) { cells[leadCell].append(lead) }
    for item in rest { cells[cell(of: item, cores, within) ?? leadCell].append(item) }
    return cells
  }

  /// The cell that an item goes with; `nil` where nothing tells.
  private func cell(of item: Int, _ cores: [[Int]], _ within: [Part]) -> Int? {
    let sides = within.compactMap { part -> Int? in
      switch (part.firstSide.contains(item), part.secondSide.contains(item)) {
      case (true, false): cores.firstIndex { $0.contains(part.first) }
      case (false, true): cores.firstIndex { $0.contains(part.second) }
      case (true, true), (false, false): nil
      }
    }
    return sides.min() ?? cores.firstIndex { core in core.contains { contents[$0] == contents[item] } }
  }
}
