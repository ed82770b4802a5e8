import EntenteModel
import Foundation

/// The frame of every page that the project writes: one file, nothing fetched, no script.
struct HTMLFrame {
  /// What the page is: "Brief".
  let kind: String
  let title: String
  let lede: String
  /// What the page has besides the style of the brief.
  var addedStyle = ""

  /// The page around its contents.
  func page(contents: Markup, main: Markup) -> Markup {
    let style = Stylesheet.brief + addedStyle
    // Only this very style sheet is let in; a style or script that slipped in through a text would not run.
    let digest = Data(ContentHash(of: Array(style.utf8)).bytes).base64EncodedString()
    let policy = "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="Entente">
      <title>\(title)</title>
      <style>\(Markup(stringLiteral: style))</style>
      </head>
      <body>
      <header>
      <p class="kind">\(kind)</p>
      <h1>\(title)</h1>
      <p class="lede">\(lede)</p>
      \(contents)
      </header>
      <main>
      \(main)
      </main>
      </body>
      </html>

      """
  }
}
