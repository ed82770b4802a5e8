extension Lexicon {
  /// The content hash that stands in the lexicon's header: a model is made for one lexicon.
  package var contentHash: [UInt8] {
    WordFile.contentHash(in: bytes.buffer)
  }
}
