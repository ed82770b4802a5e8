import Foundation
import GRDB

/// How an affair file is opened; all but the ordinary is for tests.
package struct Opening: Sendable {
  /// The format the file is brought to.
  package var format = Format.current
  /// For how many seconds to wait for another program that uses the file.
  package var patience: Double = 10
  /// Told of each SQL statement before it runs.
  package var onStatement: (@Sendable (String) -> Void)?

  /// Makes the ordinary way.
  package init() {}

  func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { [onStatement] db in
      // EXTRA also syncs the folder once the journal is gone: what was confirmed outlives a power cut.
      try db.execute(sql: "PRAGMA synchronous = EXTRA")
      // A file may come from a stranger; see also `Format.definitions`.
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      if let onStatement { db.trace { onStatement($0.description) } }
    }
    return configuration
  }
}
