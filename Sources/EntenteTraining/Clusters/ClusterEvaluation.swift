import EntenteLanguage
package import EntenteLedger
import EntenteModel
public import Foundation

/// Measures what is taken to be the same across reports, on ECB+ and MEANTIME.
///
/// The mentions are given, those of one use only among them; a report is compared with those of its topic. Words,
/// trees, names and all else are the program's own. Since the sets tell what is to be put together, every noun phrase
/// counts as a thing, also what the ledger would not keep; times are one where their values are. A mention that the
/// program puts with nothing stands alone. Beside every figure stands that of putting together what has the same head
/// lemma.
public struct ClusterEvaluation {
  private let folder: URL
  private let reader: EnglishReader

  /// Takes the folder of the sets.
  ///
  /// - Throws: a `ModelError` where a model cannot be read.
  public init(folder: URL) throws {
    self.folder = folder
    reader = try EnglishReader.compiledIn()
  }

  /// The figures of entities and events.
  ///
  /// - Throws: where a set cannot be read.
  public func scores() throws -> [Score] { try entityScores() + eventScores() }

  /// The figures of entities.
  ///
  /// - Throws: where a set cannot be read.
  public func entityScores() throws -> [Score] {
    let ecb = try EventCorefBank.read(folder: folder, part: "Test", layer: .entity)
    let meantime = try MeantimeCorpus.read(file: folder.appending(path: "meantime.conll"))
    return EntityClusters(read: ReadCorpus(ecb, reader)).scores(set: "ECB+ test, entities, by topic")
      + EntityClusters(read: ReadCorpus(meantime, reader)).scores(set: "MEANTIME, entities, by topic")
  }

  /// The figures of events: as the ledger joins them, with every pair compared, and with weights that ECB+ train gives.
  ///
  /// - Throws: where a set cannot be read.
  public func eventScores() throws -> [Score] {
    let pairs = try clusters("Train").pairs()
    let narrow = PairRegression(pairs.map { $0.prefix(EventWeights.standard.values.count) }).eventWeights
    let wide = PairRegression(pairs).eventWeights
    return try [false, true].flatMap { bySubtopic in
      let test = try clusters("Test", bySubtopic: bySubtopic)
      let set = "ECB+ test, events, by \(bySubtopic ? "subtopic" : "topic")"
      return test.scores(.standard, areAllCompared: false).scores(set: set, "Entente")
        + test.scores(.standard, areAllCompared: true).figures(set: set, "Entente, all pairs")
        + test.scores(narrow, areAllCompared: true).figures(set: set, "weights of ECB+ train, all pairs")
        + test.scores(wide, areAllCompared: true).figures(
          set: set, "weights of ECB+ train with the likeness of reports, all pairs")
    }
  }

  /// The weights that ECB+ train gives: those of the ledger's own features, or of the wider ones too.
  ///
  /// - Throws: where a set cannot be read.
  package func fittedWeights(isWide: Bool) throws -> EventWeights {
    let pairs = try clusters("Train").pairs()
    let count = EventWeights.standard.values.count
    return PairRegression(isWide ? pairs : pairs.map { $0.prefix(count) }).eventWeights
  }

  func clusters(_ part: String, bySubtopic: Bool = false) throws -> EventClusters {
    let corpus = try EventCorefBank.read(folder: folder, part: part, layer: .event, bySubtopic: bySubtopic)
    return EventClusters(ReadCorpus(corpus, reader))
  }
}

extension PairRegression {
  /// What was fitted, as weights of events.
  fileprivate var eventWeights: EventWeights { EventWeights(bias: bias, values: weights) }
}
