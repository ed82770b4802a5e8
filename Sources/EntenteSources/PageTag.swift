/// The elements of a page that are told apart, in the order in which the C side lists their names.
enum PageTag: UInt8, CaseIterable, Sendable {
  case a, abbr, address, article, aside, audio, b, blockquote, body
  case br, button, canvas, caption, center, cite, code, dd, del
  case details, dialog, div, dl, dt, em, fieldset, figcaption, figure
  case font, footer, form, h1, h2, h3, h4, h5, h6
  case head, header, hr, html, i, iframe, img, input, ins
  case label, li, link, main, map, menu, meta, nav, noscript
  case object, ol, option, p, pre, q, s, script, section
  case select, small, span, strong, style, sub, summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time
  case title, tr, tt, u, ul, video
  /// Any other element.
  case unknown

  /// How an element takes part in the text.
  enum Role: Sendable {
    /// It starts and ends a block of its own.
    case block
    /// It stands within a line.
    case inline
    /// Nothing in it is shown as text.
    case unseen
  }

  /// How the element takes part in the text.
  var role: Role {
    switch self {
    case .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .div, .dl, .dt,
      .address, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr,
      .html, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .tfoot, .thead, .tr,
      .td, .th, .ul:
      .block
    case .audio, .button, .canvas, .head, .iframe, .img, .input, .link, .map, .meta, .noscript, .object,
      .option, .script, .select, .style, .svg, .template, .textarea, .title, .video:
      .unseen
    case .a, .abbr, .b, .br, .cite, .code, .del, .em, .font, .i, .ins, .label, .q, .s, .small, .span, .strong,
      .sub, .sup, .time, .tt, .u, .unknown:
      .inline
    }
  }

  /// The level of a heading; `nil` for anything else.
  var headingLevel: Int? {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: Int(rawValue - PageTag.h1.rawValue) + 1
    default: nil
    }
  }
}

/// The attributes that are kept, in the order in which the C side lists their names.
enum PageAttribute: UInt8, CaseIterable, Sendable {
  case ariaHidden, ariaLabel, `class`, content, dataComponent, dataTestid, dataType
  case datetime, hidden, href, id, itemprop, itemtype, lang
  case name, property, rel, role, style, type
}
