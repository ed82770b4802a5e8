public import EntenteLanguage
import EntenteModel
import EntenteReading
import EntenteSources

/// Gives damaged texts to all readers and looks whether what they find holds together.
///
/// A reader that traps takes the program down, which is the other way to fail. Inputs go through the door for files
/// (``ReportReader``, with its guesses of encoding) one time in four, and else straight to the segmenter, with the
/// bytes that are not valid UTF-8 replaced.
public struct ReaderFuzz: Sendable {
  /// An input that broke a law.
  public struct Failure: Sendable {
    /// Its number.
    public let number: Int
    /// Its bytes.
    public let input: [UInt8]
    /// What is broken, in a few words.
    public let what: String
  }

  /// What became of some inputs.
  public struct Outcome: Sendable {
    /// How many inputs were read.
    public internal(set) var inputs = 0
    /// How many words they had.
    public internal(set) var words = 0
    /// How many names, dates and figures were found in them.
    public internal(set) var findings = 0
    /// The inputs that broke a law; at most the first hundred.
    public internal(set) var failures: [Failure] = []

    /// Starts from nothing.
    public init() {}

    /// Adds what became of further inputs.
    public mutating func add(_ other: Outcome) {
      inputs += other.inputs
      words += other.words
      findings += other.findings
      failures = Array((failures + other.failures).prefix(100))
    }
  }

  private let texts: FuzzText
  private let reader: EnglishReader

  /// Takes the seed of the inputs and the reader.
  public init(seed: UInt64, reader: EnglishReader) {
    texts = FuzzText(seed: seed)
    self.reader = reader
  }

  /// The bytes of the input with a number.
  public func input(_ number: Int) -> [UInt8] { texts.input(number) }

  /// Reads the inputs with the numbers given.
  public func run(_ numbers: Range<Int>) -> Outcome {
    var outcome = Outcome()
    for number in numbers {
      let bytes = input(number)
      let broken = number % 4 == 0 ? readFile(bytes, &outcome) : readText(bytes, &outcome)
      outcome.inputs += 1
      if let first = broken.first, outcome.failures.count < 100 {
        outcome.failures.append(Failure(number: number, input: bytes, what: first))
      }
    }
    return outcome
  }

  private func readText(_ bytes: [UInt8], _ outcome: inout Outcome) -> [String] {
    let text = ReportText(String(decoding: bytes, as: UTF8.self))
    let middle = (0...text.utf8.count / 2).last { text.admits(TextSpan($0, text.utf8.count)) } ?? 0
    let passages = [
      Passage(span: TextSpan(0, middle), kind: .heading),
      Passage(span: TextSpan(middle, text.utf8.count), kind: .paragraph),
    ]
    return read(text, passages, nil, &outcome)
  }

  private func readFile(_ bytes: [UInt8], _ outcome: inout Outcome) -> [String] {
    guard let report = try? ReportReader().read(bytes, source: "fuzz.txt") else { return [] }
    var end = 0
    for passage in report.passages {
      guard passage.span.start >= end, report.text.admits(passage.span) else { return ["passages overlap"] }
      end = passage.span.end
    }
    return read(report.text, report.passages, report.published, &outcome)
  }

  private func read(
    _ text: ReportText, _ passages: [Passage], _ published: Publication?, _ outcome: inout Outcome
  ) -> [String] {
    let cut = Segmenter().segment(text, passages: passages)
    let check = FuzzCheck(text: text, cut: cut)
    let broken = check.segmentation()
    guard broken.isEmpty else { return broken }
    let reading = reader.read(cut)
    let names = reading.names
    let dates = DateReader().read(cut, published: published)
    let figures = FigureReader().read(cut, dates: dates.dates, report: ReportID(rawValue: "fuzz"))
    outcome.words += cut.tokens.count
    outcome.findings += names.count + dates.dates.count + figures.mentions.count
    return check.trees(reading) + check.names(names) + check.claims(dates, figures) + dump(reading, names)
  }

  /// What is broken in the dump: a sentence has a line of ten columns for each word.
  private func dump(_ reading: AnalyzedText, _ names: [NameMention]) -> [String] {
    var broken: [String] = []
    var words = 0
    SentenceDump(reading, names: names, name: "fuzz").forEachSentence { lines in
      for line in lines.utf8.split(separator: 0x0A) where line.first != 0x23 || line.contains(0x09) {
        words += 1
        if line.count(where: { $0 == 0x09 }) != 9 { broken.append("a line of the dump has not ten columns") }
        if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
          broken.append("a control character is in the dump")
        }
      }
    }
    return words == reading.segmented.tokens.count
      ? broken : broken + ["the dump has other words than the text"]
  }
}
