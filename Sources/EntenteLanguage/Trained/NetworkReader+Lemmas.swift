import CEntenteKernels

extension NetworkReader {
  /// The script of the table of lemmas, for a word in capitals that is no name also as it is in small letters.
  func knownScript(of word: Int, xpos: Int) -> UInt16? {
    if let known = model.lemmas.script(identity: identities[word], xpos: xpos, convention: convention) {
      return known
    }
    guard case .open = model.lemmaClasses[xpos], words[word].contains(where: { $0 &- 0x41 < 26 }) else {
      return nil
    }
    let small = WordFeatures.lowerIdentity(words[word])
    return model.lemmas.script(identity: small, xpos: xpos, convention: convention)
  }

  /// The likeliest script of a word that the table of lemmas does not know; where the lexicon knows the word's lemma,
  /// the likeliest that makes it.
  func script(
    of word: UnsafeBufferPointer<UInt8>, xpos: Int, _ scores: UnsafeMutablePointer<Float>
  ) -> UInt16 {
    let likeliest = UInt16(entente_largest(scores, model.sizes.scripts))
    switch model.lemmaClasses[xpos] {
    case .address: return language.unchanged ?? likeliest
    case .name, .other: return likeliest
    case .open(let category):
      var hash = WordHash()
      for byte in word { hash.combine(byte) }
      guard let index = extractor.lexicon.lemmaIndex(ofHash: hash.value, as: category) else {
        return likeliest
      }
      let wanted = WordHash.of(extractor.lexicon.lemma(at: index))
      if language.scripts[Int(likeliest)].hash(of: word) == wanted { return likeliest }
      var best: Int?
      for (number, script) in language.scripts.enumerated() where script.hash(of: word) == wanted {
        if best.map({ scores[number] > scores[$0] }) ?? true { best = number }
      }
      return best.map { UInt16($0) } ?? likeliest
    }
  }
}
