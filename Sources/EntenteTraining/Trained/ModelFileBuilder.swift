import EntenteLanguage
import EntenteModel

/// Writes a model file, section by section (see ``ModelFormat``).
///
/// The reader of trees and the reader of names each add their sections; the names of sections must differ.
package struct ModelFileBuilder {
  private var sections: [(name: String, bytes: [UInt8])] = []

  /// Starts a file without sections.
  package init() {}

  /// Adds a section of bytes.
  package mutating func add(_ name: String, bytes: [UInt8]) {
    precondition(name.utf8.count <= ModelFormat.nameSize, "a section's name has 16 bytes at most")
    precondition(!sections.contains { $0.name == name }, "sections have different names")
    sections.append((name, bytes))
  }

  /// Adds a section of numbers.
  package mutating func add<Element: BitwiseCopyable>(_ name: String, _ values: [Element]) {
    add(name, bytes: values.withUnsafeBytes { Array($0) })
  }

  /// Adds a section of lines.
  package mutating func add(_ name: String, lines: [String]) {
    add(name, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  /// The whole file.
  package func file() -> [UInt8] {
    let tableEnd = ModelFormat.headerSize + sections.count * ModelFormat.entrySize
    var table: [UInt8] = []
    var content: [UInt8] = []
    let start = ModelFormat.aligned(tableEnd)
    for section in sections {
      var name = Array(section.name.utf8)
      name.append(contentsOf: repeatElement(0, count: ModelFormat.nameSize - name.count))
      table += name
      table += Self.bytes(of: UInt64(start + content.count)) + Self.bytes(of: UInt64(section.bytes.count))
      content += section.bytes
      content.append(
        contentsOf: repeatElement(0, count: ModelFormat.aligned(content.count) - content.count))
    }
    table.append(contentsOf: repeatElement(0, count: start - tableEnd))
    let body = table + content
    var header = ModelFormat.magic + Self.bytes(of: ModelFormat.version)
    header += Self.bytes(of: UInt32(sections.count))
    header += Self.bytes(of: UInt64(ModelFormat.headerSize + body.count))
    header.append(contentsOf: repeatElement(0, count: ModelFormat.Offset.contentHash - header.count))
    return header + ContentHash(of: body).bytes + body
  }

  /// A number's bytes, lowest first.
  static func bytes(of value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
