public import EntenteLedger
import GRDB

extension Archive {
  /// Adds a judgement, in one transaction.
  ///
  /// - Parameters:
  ///   - decision: what was decided.
  ///   - by: who decided it; not empty.
  ///   - at: when, in seconds since 1970.
  ///   - why: why; not empty.
  /// - Returns: the judgement with its number.
  /// - Throws: ``ArchiveError``: `noPermission`, `locked`, `diskFull`, `inconsistent`, `damaged`. The file is then as
  ///   it was.
  public func judge(_ decision: Decision, by: String, at: Int, why: String) throws -> Judgement {
    try writing { try JudgementTable($0, JSON()).add(decision, by: by, at: at, why: why) }
  }

  /// What analysts decided, in order.
  public func judgements() throws -> [Judgement] {
    try reading { try JudgementTable($0, JSON()).judgements() }
  }
}
