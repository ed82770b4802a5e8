import CEntenteKernels
import EntenteLanguage
import EntenteModel
import EntenteTraining
import Testing

@Suite("Reading sentences with a model")
struct SentenceReaderTests {
  private func reader() throws -> SentenceReader {
    SentenceReader(model: try LanguageModel(validating: TinyModel.bytes.get()))
  }

  private func text(_ sentences: [[String]]) -> SegmentedText {
    Treebank(sentences: sentences.map { $0.map { TreebankToken(form: $0) } }).segmented()
  }

  @Test("Tags, lemmas, heads and relations are there for each token")
  func views() throws {
    let text = try reader().read(TinyTreebank.treebank().segmented())
    let first = text.sentences[0]
    #expect(first.root.lemma == "sign")
    #expect(first.root.tag == .verb)
    #expect(first.root.head == nil)
    let treaties = text.token(4)
    #expect(treaties.xpos == "NNS" && treaties.features == "Number=Plur")
    #expect(treaties.head?.index == 2 && treaties.relation == .object)
    #expect(treaties.lemmaHash == WordHash.of("treaty"))
    let border = text.token(11)
    #expect(border.lemma == "border" && border.head?.index == 12)
  }

  @Test("The dump is CoNLL-U that reads back as the same treebank")
  func dump() throws {
    let reading = try reader().read(TinyTreebank.treebank().segmented())
    var dump = ""
    SentenceDump(reading, names: [], name: "r1").forEachSentence { dump += $0 }
    #expect(dump.contains("# text = The minister signed two treaties.\n1\tThe\tthe\tDET\tDT\t"))
    #expect(dump.contains("TokenRange=0:3\n"))
    let again = Treebank(try ConlluFile.parse(dump))
    #expect(again.sentences == Treebank(reading).sentences)
  }

  @Test("A text without words gives an empty reading")
  func empty() throws {
    let reading = try reader().read(text([]))
    #expect(reading.tokens.isEmpty && reading.sentences.isEmpty && reading.longSentences.isEmpty)
  }

  @Test("An endless sentence is cut, said to be long, and still one tree", arguments: [241, 3_000])
  func long(count: Int) throws {
    let words = (0..<count).map { $0 % 50 == 49 ? "," : "treaties" }
    let reading = try reader().read(text([["Borders"], words, ["closed", "."]]))
    #expect(reading.longSentences == [1])
    let range = reading.sentences[1].range
    #expect(range.count == count)
    #expect(range.count { reading.heads[$0] < 0 } == 1)
    #expect(range.allSatisfy { reading.heads[$0] < 0 || range.contains(Int(reading.heads[$0])) })
    for start in range {
      var place = start
      var steps = 0
      while reading.heads[place] >= 0, steps <= count {
        place = Int(reading.heads[place])
        steps += 1
      }
      #expect(steps <= count, "no cycle above \(start)")
    }
  }

  @Test("Many texts read side by side come back in order and as if read alone")
  func sideBySide() async throws {
    let reader = try reader()
    let texts = (1...12).map { text([Array(repeating: "Borders", count: $0) + ["closed", "."]]) }
    let together = await reader.read(texts)
    for (text, reading) in zip(texts, together) {
      #expect(reading.heads == reader.read(text).heads)
      #expect(reading.segmented.tokens.count == text.tokens.count)
    }
  }

  @Test("A changed, cut or foreign model file gets an error that says which it is")
  func broken() throws {
    let bytes = try TinyModel.bytes.get()
    var changed = bytes
    changed[bytes.count / 2] ^= 1
    #expect(throws: ModelError.damaged) { try LanguageModel(validating: changed) }
    let cut = Array(bytes.dropLast(100))
    #expect(throws: ModelError.length(found: cut.count, stated: bytes.count)) {
      try LanguageModel(validating: cut)
    }
    var newer = bytes
    newer[8] = 9
    #expect(throws: ModelError.version(found: 9, expected: 1)) { try LanguageModel(validating: newer) }
  }

  @Test("The products of bytes are the same to the bit with and without wide instructions")
  func products() {
    let (rows, inputs, columns) = (13, 36, 144)
    var state: UInt64 = 7
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 40)
    }
    let left = (0..<rows * inputs).map { _ in next() }
    let weights = (0..<inputs * columns).map { _ in Int8(bitPattern: next()) }
    let offsets = (0..<columns).map { _ in Int32(next()) }
    let scales = (0..<columns).map { _ in Float(next()) / 300 }
    let scalesOfRows = (0..<rows).map { _ in Float(next()) / 700 }
    var wide = [Float](repeating: 0, count: rows * columns)
    var plain = wide
    weights.withUnsafeBufferPointer { weights in
      offsets.withUnsafeBufferPointer { offsets in
        scales.withUnsafeBufferPointer { scales in
          let matrix = EntenteMatrix(
            weights: weights.baseAddress.unsafelyUnwrapped, offsets: offsets.baseAddress.unsafelyUnwrapped,
            scales: scales.baseAddress.unsafelyUnwrapped, bias: scales.baseAddress.unsafelyUnwrapped,
            inputs: inputs, columns: columns)
          entente_byte_product(left, scalesOfRows, matrix, &wide, rows)
          entente_byte_product_plain(left, scalesOfRows, matrix, &plain, rows)
        }
      }
    }
    #expect(wide == plain)
    #expect(Set(plain).count > rows)
  }
}
