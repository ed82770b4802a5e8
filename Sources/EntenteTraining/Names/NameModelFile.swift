public import EntenteLanguage

extension NameTraining {
  /// Puts the names' sections of one model file into another, in place of such that stand there.
  ///
  /// So the names' model can be trained anew without the reader of trees, and the other way round.
  ///
  /// - Throws: ``ModelError`` when one of the files is none, or damaged.
  public static func add(names: [UInt8], to model: [UInt8]) throws(ModelError) -> [UInt8] {
    var builder = ModelFileBuilder()
    for section in try sections(of: model) where !isOfNames(section.name) {
      builder.add(section.name, bytes: section.bytes)
    }
    for section in try sections(of: names) where isOfNames(section.name) {
      builder.add(section.name, bytes: section.bytes)
    }
    return builder.file()
  }

  private static func isOfNames(_ section: String) -> Bool { section.hasPrefix("names-") }

  private static func sections(of bytes: [UInt8]) throws(ModelError) -> [(name: String, bytes: [UInt8])] {
    let file = try ModelFile(validating: bytes)
    let first = ModelFormat.Offset.sectionCount
    let count = Int(bytes[first]) | Int(bytes[first + 1]) << 8
    var result: [(name: String, bytes: [UInt8])] = []
    for index in 0..<count {
      let entry = ModelFormat.headerSize + index * ModelFormat.entrySize
      let name = String(
        decoding: bytes[entry..<entry + ModelFormat.nameSize].prefix { $0 != 0 }, as: UTF8.self)
      result.append((name, Array(try file.section(name))))
    }
    return result
  }
}
