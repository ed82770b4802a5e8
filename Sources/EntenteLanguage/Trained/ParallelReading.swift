/// Reads texts on all cores, one after the other as cores are free.
enum ParallelReading {
  /// What `read` makes of each text, in the order of the texts.
  static func read(
    _ texts: [SegmentedText], with read: @escaping @Sendable (SegmentedText) -> AnalyzedText
  ) async -> [AnalyzedText] {
    await withTaskGroup(of: (Int, AnalyzedText).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, read(text)) }
      }
      var results = [AnalyzedText?](repeating: nil, count: texts.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap(\.self)
    }
  }
}
