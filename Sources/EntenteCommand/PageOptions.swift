import ArgumentParser
import EntenteBriefing
import EntenteLedger

/// What the commands that write a view of the affair have in common: the forms are those of `brief`.
struct PageOptions: ParsableArguments {
  @OptionGroup var output: OutputOptions

  @Option(name: .shortAndLong, help: "text, markdown, html (one self-contained page) or json.")
  var format: BriefCommand.Format = .text

  /// Writes a view in the form that was asked for.
  func write(_ view: some SheetView) throws {
    switch format {
    case .text: try output.write(view.text(output.style))
    case .markdown: try output.write(view.markdown())
    case .html: try output.write(view.html())
    case .json: try output.write(try view.json())
    }
  }
}
