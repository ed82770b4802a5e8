/// A way of packing bytes: what is fed with packed bytes and gives them unpacked.
protocol Unpacker: AnyObject {
  /// Works once over the input from `place` on, which moves behind what was taken in, and writes into `output`.
  func step(_ input: [UInt8], from place: inout Int, into output: inout [UInt8]) -> UnpackStep

  /// Behind the end of a member: whether another one begins with this byte; it is then made ready for.
  func goesOn(with byte: UInt8) -> Bool
}

/// How far one step of unpacking came.
struct UnpackStep {
  /// What the packed bytes are found to be.
  enum State {
    case going, atEnd, damaged
  }

  /// What the packed bytes are found to be.
  let state: State
  /// The bytes that were written.
  let made: Int
}

/// What packed bytes unpack to, counted against the budget of the input.
final class UnpackStream: ByteStream {
  private let packed: any ByteStream
  private let unpacker: any Unpacker
  private let budget: UnpackBudget
  private let source: String
  private let isOutermost: Bool
  private var input: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  private static let piece = 1 << 16

  /// Takes the packed bytes; `isOutermost` where they are the input's own, which widen its budget.
  init(
    _ packed: any ByteStream, by unpacker: any Unpacker, source: String, budget: UnpackBudget,
    isOutermost: Bool
  ) {
    self.packed = packed
    self.unpacker = unpacker
    self.source = source
    self.budget = budget
    self.isOutermost = isOutermost
  }

  /// The next unpacked bytes.
  func read(_ count: Int) throws(SourceError) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    while !isAtEnd {
      if place == input.count { try fill() }
      let isStarved = input.isEmpty
      let step = unpacker.step(input, from: &place, into: &output)
      try settle(step, isStarved: isStarved)
      if step.made > 0 {
        try budget.take(unpacked: step.made)
        output.removeLast(count - step.made)
        return output
      }
    }
    return []
  }

  private func fill() throws(SourceError) {
    input = try packed.read(Self.piece)
    place = 0
    if isOutermost { budget.take(packed: input.count) }
  }

  private func settle(_ step: UnpackStep, isStarved: Bool) throws(SourceError) {
    switch step.state {
    case .going:
      if isStarved, step.made == 0 {
        isAtEnd = true
        throw damaged("it breaks off before its end; fetch it again")
      }
    case .atEnd:
      if place == input.count { try fill() }
      isAtEnd = place == input.count || !unpacker.goesOn(with: input[place])
    case .damaged:
      isAtEnd = true
      throw damaged("its packed bytes are damaged; fetch it again")
    }
  }

  private func damaged(_ sentence: String) -> SourceError {
    SourceError(code: .damaged, source: source, sentence: sentence)
  }
}
