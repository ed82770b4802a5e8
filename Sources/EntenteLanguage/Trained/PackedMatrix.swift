import CEntenteKernels

/// A matrix of bytes with a scale for each column, as it lies in the model file.
///
/// In the file: inputs and columns (UInt32 each, 64 bytes in all), then the weights in the order that
/// `entente_byte_product` asks for, then for each column 128 × the sum of its weights (Int32), its scale and its bias
/// (Float each). Inputs are padded to a multiple of 4, columns to one of 16.
struct PackedMatrix: @unchecked Sendable {
  // Unchecked: points into a model file's bytes, which never change.
  let inputs: Int
  let columns: Int
  private let packed: EntenteMatrix

  /// The number of bytes before the weights.
  static let headerSize = 64

  /// Finds a matrix in a section.
  init(_ file: ModelFile, _ name: String, inputs: Int, columns: Int) throws(ModelError) {
    let bytes = try file.section(name)
    let paddedInputs = (inputs + 3) / 4 * 4
    let padded = (columns + 15) / 16 * 16
    guard let base = bytes.baseAddress,
      bytes.count == Self.headerSize + paddedInputs * padded + 12 * padded,
      base.load(as: UInt32.self) == UInt32(inputs),
      base.load(fromByteOffset: 4, as: UInt32.self) == UInt32(columns)
    else { throw .section(name) }
    self.inputs = inputs
    self.columns = padded
    let after = base + Self.headerSize + paddedInputs * padded
    packed = EntenteMatrix(
      weights: (base + Self.headerSize).assumingMemoryBound(to: Int8.self),
      offsets: after.assumingMemoryBound(to: Int32.self),
      scales: (after + 4 * padded).assumingMemoryBound(to: Float.self),
      bias: (after + 8 * padded).assumingMemoryBound(to: Float.self), inputs: paddedInputs, columns: padded)
  }

  /// Writes `rows` products into `output`, rows ``columns`` apart; each input row is quantised by itself.
  func apply(
    _ input: UnsafePointer<Float>, stride: Int, rows: Int, into output: UnsafeMutablePointer<Float>,
    _ memory: ByteMemory
  ) {
    let padded = packed.inputs
    let bytes = memory.bytes(rows * padded)
    let rowScales = memory.scales(rows)
    for row in 0..<rows {
      rowScales[row] = entente_quantize(input + row * stride, inputs, bytes + row * padded, padded)
    }
    entente_byte_product(bytes, rowScales, packed, output, rows)
  }
}

/// Memory that the products of bytes need, used again from sentence to sentence.
final class ByteMemory {
  private var byteStore: UnsafeMutableBufferPointer<UInt8> = .allocate(capacity: 1 << 14)
  private var scaleStore: UnsafeMutableBufferPointer<Float> = .allocate(capacity: 1 << 8)

  deinit {
    byteStore.deallocate()
    scaleStore.deallocate()
  }

  func bytes(_ count: Int) -> UnsafeMutablePointer<UInt8> { Self.grown(&byteStore, count) }
  func scales(_ count: Int) -> UnsafeMutablePointer<Float> { Self.grown(&scaleStore, count) }

  /// The store's memory, made larger if `count` elements do not fit; what was there may be lost.
  static func grown<Element: BitwiseCopyable>(
    _ store: inout UnsafeMutableBufferPointer<Element>, _ count: Int
  ) -> UnsafeMutablePointer<Element> {
    if store.count < count {
      store.deallocate()
      store = .allocate(capacity: count + count / 2)
    }
    return store.baseAddress.unsafelyUnwrapped
  }
}
