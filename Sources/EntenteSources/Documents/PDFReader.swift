import EntenteModel
import Foundation

/// Reads a PDF with a text layer through `pdftotext` of poppler-utils, run as a process of its own.
///
/// The text comes word by word with its place on the page (`-bbox-layout`), so that lines, paragraphs, heads and
/// feet of pages are told by where they stand; see `docs/decisions/0010-documents-and-batches.md`.
struct PDFReader {
  private let document: SourceDocument

  /// Takes a PDF.
  init(_ document: SourceDocument) {
    self.document = document
  }

  /// Reads the PDF with `program`, in `seconds` at most.
  ///
  /// - Throws: a ``SourceError`` where it has no text, is encrypted or damaged, or takes too long.
  func read(program: String = "pdftotext", seconds: Int = 60) throws(SourceError) -> OpenedReport {
    let outcome = try run(program, seconds)
    let layout = PDFLayout(outcome.output)
    let text = PDFText(layout)
    if text.text.units.isEmpty {
      let pages = layout.pages.count == 1 ? "the one page" : "all \(layout.pages.count) pages"
      throw error(
        .noText,
        "no text layer: \(pages) of this PDF are pictures; run it through text recognition (ocrmypdf) first")
    }
    return try text.text.opened(document, .pdf, notes: notes(layout, outcome.complaint), title: layout.title)
  }

  private func run(_ program: String, _ seconds: Int) throws(SourceError) -> GuardedProcess.Outcome {
    guard let file = TemporaryFile(document.bytes, ending: ".pdf") else {
      throw error(
        .unreadable, "there is no room for a temporary file; make room in \(NSTemporaryDirectory())")
    }
    defer { file.remove() }
    let process = GuardedProcess(
      program: program, arguments: ["-bbox-layout", "-enc", "UTF-8", file.path, "-"], seconds: seconds)
    guard let outcome = process.run(), outcome.ending != .exited(127) else {
      throw error(
        .noProgram, "reading a PDF needs pdftotext; install poppler-utils (apt-get install poppler-utils)")
    }
    switch outcome.ending {
    case .exited(0): return outcome
    case .exited(let status):
      if outcome.complaint.contains("Incorrect password") {
        throw error(.encrypted, "the PDF is encrypted; save it without a password")
      }
      if status == 3 {
        throw error(.encrypted, "the PDF forbids taking out its text; ask its owner for the text")
      }
      if outcome.complaint.contains("Out of memory") || status > 128 {
        throw error(.tooSlow, "the PDF asks for more memory than a report needs; print it to a new PDF")
      }
      throw error(.damaged, "the PDF is damaged or breaks off; fetch it again")
    case .tookTooLong: throw error(.tooSlow, "the PDF took more than \(seconds) seconds to read; split it")
    case .wroteTooMuch: throw error(.tooLarge, "the PDF holds more text than any report; split it")
    }
  }

  private func notes(_ layout: PDFLayout, _ complaint: String) -> [String] {
    var notes: [String] = []
    let bare = layout.pages.count { $0.lines.isEmpty }
    if bare > 0 { notes.append("\(bare) of \(layout.pages.count) pages have no text layer") }
    let end = document.bytes.suffix(2048)
    if String(decoding: end, as: UTF8.self).firstRange(of: "%%EOF") == nil || complaint.contains("xref") {
      notes.append("the PDF is damaged or breaks off: what could be read was")
    }
    return notes
  }

  private func error(_ code: SourceError.Code, _ sentence: String) -> SourceError {
    SourceError(code: code, source: document.source, sentence: sentence)
  }
}

/// A file that only this user may read, for a program that takes no other input.
struct TemporaryFile {
  /// Where it is.
  let path: String

  /// Makes a file of some bytes; `nil` where there is no room.
  init?(_ bytes: [UInt8], ending: String) {
    var template = Array((NSTemporaryDirectory() + "/entente-XXXXXX" + ending).utf8CString)
    let descriptor = mkstemps(&template, Int32(ending.utf8.count))
    guard descriptor >= 0 else { return nil }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard step > 0 else {
        remove()
        return nil
      }
      written += step
    }
  }

  /// Takes the file away.
  func remove() {
    unlink(path)
  }
}
