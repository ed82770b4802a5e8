import ArgumentParser

/// The exit statuses of the program; they are stated in its help.
enum Status {
  /// Some inputs could not be read, the rest were.
  static let partial = ExitCode(1)
  /// Nothing could be read, or the affair file could not be opened.
  static let nothingRead = ExitCode(2)
  /// The result could not be written.
  static let notWritten = ExitCode(3)
  /// A judgement that holds says otherwise.
  static let contradicted = ExitCode(5)
}
