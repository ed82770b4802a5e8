import CEntenteKernels

/// Memory for floats that grows on demand and is not copied.
final class FloatBuffer: @unchecked Sendable {
  // Unchecked: each buffer is used by one thread at a time.
  private(set) var base: UnsafeMutablePointer<Float>
  private var capacity: Int

  /// Makes room for `count` floats, all zero.
  init(_ count: Int = 0) {
    capacity = max(count, 16)
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for `count` floats; what is there may be lost.
  func reserve(_ count: Int) -> UnsafeMutablePointer<Float> {
    if count > capacity {
      base.deallocate()
      capacity = count + count / 4
      base = .allocate(capacity: capacity)
      base.initialize(repeating: 0, count: capacity)
    }
    return base
  }

  /// Makes room for `count` floats and sets them to zero.
  func zeroed(_ count: Int) -> UnsafeMutablePointer<Float> {
    let base = reserve(count)
    base.update(repeating: 0, count: count)
    return base
  }
}

/// A matrix that somebody else owns: `columns` floats of each row, rows `stride` floats apart.
struct MatrixView {
  let base: UnsafeMutablePointer<Float>
  let rows: Int
  let columns: Int
  let stride: Int

  init(_ base: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int? = nil) {
    self.base = base
    self.rows = rows
    self.columns = columns
    self.stride = stride ?? columns
  }

  /// One row.
  func row(_ index: Int) -> UnsafeMutablePointer<Float> { base + index * stride }

  /// Some of the columns.
  func columns(_ range: Range<Int>) -> MatrixView {
    MatrixView(base + range.lowerBound, rows: rows, columns: range.count, stride: stride)
  }

  /// Some of the rows.
  func rows(_ range: Range<Int>) -> MatrixView {
    MatrixView(base + range.lowerBound * stride, rows: range.count, columns: columns, stride: stride)
  }

  /// Sets this to `left` × `right`, or adds it.
  func setProduct(_ left: MatrixView, _ right: MatrixView, adding: Bool = false) {
    entente_product(
      left.base, left.stride, right.base, right.stride, base, stride, left.rows, left.columns, right.columns,
      adding)
  }

  /// This turned, in `buffer`.
  func transposed(in buffer: FloatBuffer) -> MatrixView {
    let to = buffer.reserve(rows * columns)
    entente_transpose(base, stride, to, rows, columns)
    return MatrixView(to, rows: columns, columns: rows)
  }

  /// Adds a row to every row.
  func addToRows(_ bias: UnsafeMutablePointer<Float>) {
    for index in 0..<rows {
      let target = row(index)
      for column in 0..<columns { target[column] += bias[column] }
    }
  }

  /// Adds every row to `sum`.
  func addRows(to sum: UnsafeMutablePointer<Float>) {
    for index in 0..<rows {
      let source = row(index)
      for column in 0..<columns { sum[column] += source[column] }
    }
  }
}
