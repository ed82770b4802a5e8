/// Tells files that are no text by their first bytes.
enum FileSignature {
  /// What the bytes are, as in "a PDF document", with what to do about it; `nil` for what may be text.
  static func name(of bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    if bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)) { return "a media file (RIFF)" }
    if bytes.count > 8, Array(bytes[4..<8]) == Array("ftyp".utf8) { return "a video or sound file" }
    return nil
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("SQLite format 3\u{0}".utf8), "an SQLite database"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x42, 0x5A, 0x68], "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old or encrypted office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
    ([0x00, 0x61, 0x73, 0x6D], "a program"),
    (Array("ID3".utf8), "a sound file"),
    (Array("OggS".utf8), "a media file"),
  ]
}
