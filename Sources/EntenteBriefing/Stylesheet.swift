/// The style sheets of pages that the project writes.
enum Stylesheet {
  /// The style of the brief: calm on a screen of any width, light or dark, and on paper.
  ///
  /// On paper everything that is closed is opened. Colours keep a contrast of 4.5 to 1 or more (WCAG 2.2 AA), and
  /// nothing is told by colour alone.
  static let brief = """
    :root {
      --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2125; --quiet: #5a6169; --line: #dcd9d1;
      --link: #1c4f82; --mark: #fff0b8; --here: #ffd75e;
      --good: #14532d; --good-back: #dff1e4; --bad: #8a1c1c; --bad-back: #fbe3e0; --open: #4a4f57; --open-back: #ecebe6;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "DejaVu Serif", serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181b; --sheet: #1c2024; --ink: #e4e3de; --quiet: #a2a8ae; --line: #353b41;
        --link: #8fbdec; --mark: #3d3614; --here: #55470b;
        --good: #a3dcb5; --good-back: #183524; --bad: #f5b0a6; --bad-back: #45201d; --open: #c3c6ca; --open-back: #2b3036;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 54rem; overflow-wrap: anywhere;
      background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans);
    }
    h1, h2, h3, h4, p, ul, figure, blockquote { margin: 0; }
    h1 { font: 600 2rem/1.2 var(--serif); letter-spacing: -.01em; }
    h2 { margin: 3.25rem 0 .5rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); font-size: 1.2rem; }
    h3 { margin: 1.6rem 0 .4rem; font-size: 1rem; }
    ul { padding: 0; list-style: none; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
    a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    small, .support, .also, figcaption, .manner { color: var(--quiet); font-size: .86rem; }
    .kind { color: var(--quiet); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; }
    .lede { margin-top: .5rem; color: var(--quiet); }
    nav { margin-top: 1.25rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; font-size: .92rem; }

    .dispute { margin-top: 1.25rem; padding: 1.1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line);
      border-left: 4px solid var(--bad); border-radius: 4px; }
    .dispute h3 { margin: 0 0 .75rem; font-size: 1.05rem; }
    .number { display: inline-block; min-width: 1.5em; margin-right: .25em; border-radius: 1em; background: var(--bad-back);
      color: var(--bad); font-size: .86rem; line-height: 1.5em; text-align: center; }
    .stances { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1.25rem 2rem; }
    .stance > .value { font: 600 1.3rem/1.25 var(--serif); }
    .question { margin-top: 1rem; padding-top: .75rem; border-top: 1px solid var(--line); }
    .tag { margin-right: .35em; color: var(--quiet); font-size: .86rem; }

    figure { margin-top: .65rem; }
    blockquote { font: 1rem/1.5 var(--serif); }
    .also { margin-top: .5rem; }
    .manner::before { content: "· "; }
    td .manner::before { content: none; }

    .facts { border-top: 1px solid var(--line); }
    .facts > li { border-bottom: 1px solid var(--line); }
    .facts > li:target, .dispute:target { background: var(--mark); }
    .fact > summary, a.fact { display: grid; grid-template-columns: 1.2fr 1fr 15.5rem .9fr;
      gap: .1rem 1rem; align-items: baseline; padding: .55rem .25rem .55rem 1.4rem; cursor: pointer; list-style: none; }
    a.fact { color: inherit; text-decoration: none; }
    summary::-webkit-details-marker { display: none; }
    .fact > summary, .shared > summary { position: relative; }
    .fact > summary::before, .shared > summary::before { content: ""; position: absolute; left: .3rem; top: 1.1em;
      width: .42em; height: .42em; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0;
      transform: translateY(-.05em) rotate(-45deg); }
    details[open] > summary::before { transform: translateY(-.15em) rotate(45deg); }
    summary:hover, a.fact:hover { background: var(--open-back); }
    .fact .value { grid-column: 1; font-weight: 600; }
    .fact .measure { grid-column: 2; color: var(--quiet); font-size: .92rem; }
    .fact .badge { grid-column: 3; justify-self: start; }
    .alone > li > .fact > summary { grid-template-columns: 1.2fr 2fr 5rem; }
    .alone .fact .who { grid-column: 3; }
    .fact .who { grid-column: 4; color: var(--quiet); font-size: .86rem; text-align: right; }
    .fact > figure, .fact > .also { margin-left: 1.4rem; max-width: 40rem; }
    .fact > :last-child { margin-bottom: 1rem; }
    .badge { padding: .08rem .5rem; border-radius: 1em; font-size: .8rem; white-space: nowrap; }
    .corroborated { background: var(--good-back); color: var(--good); }
    .single { background: var(--open-back); color: var(--open); }
    .disputed { background: var(--bad-back); color: var(--bad); }
    .badge.judged { white-space: normal; border: 1px solid currentColor; }
    .alone .badge { display: none; }
    .alone .badge.judged { display: inline; }

    table { width: 100%; border-collapse: collapse; }
    th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th, .amount { white-space: nowrap; }
    thead th { color: var(--quiet); font-size: .86rem; font-weight: 400; }
    tbody th { font-weight: 600; }
    .amount { padding-right: 0; text-align: right; font-variant-numeric: tabular-nums; }
    cite { font-family: var(--serif); font-style: normal; }
    .shared > summary { padding: .55rem .25rem .55rem 1.4rem; cursor: pointer; list-style: none; }
    .passages td { width: 50%; font: 1rem/1.5 var(--serif); }
    .plain > li { margin-top: .35rem; }

    .text { margin-top: 2rem; padding: 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px;
      font: 1.02rem/1.6 var(--serif); }
    .text h3 { margin: 0; color: var(--quiet); font: .86rem/1.5 var(--sans); }
    .text p, .text h4, .text blockquote { margin-top: .8rem; white-space: pre-line; }
    .text .title { font-size: 1.25rem; font-weight: 600; line-height: 1.3; }
    .text .item, .text blockquote { padding-left: 1.25rem; }
    .text .aside, .text .furniture { color: var(--quiet); font: .86rem/1.5 var(--sans); }
    .text .furniture::before { content: "around the article: "; }
    mark { background: var(--mark); color: inherit; scroll-margin-top: 30vh; }
    mark.named { background: none; text-decoration: underline dotted var(--quiet) 1px; text-underline-offset: .25em; }
    mark:target, a:target + mark { background: var(--here); outline: 2px solid var(--here); }
    .back { padding-left: .1em; font: .75rem var(--sans); text-decoration: none; vertical-align: super; line-height: 0; }

    @media (max-width: 42rem) {
      body { padding-top: 1.5rem; }
      h1 { font-size: 1.6rem; }
      .fact > summary, a.fact { grid-template-columns: 1fr auto; }
      .fact .value { grid-column: 1 / -1; }
      .fact .measure { grid-column: 1 / -1; }
      .fact .badge { grid-column: 1; justify-self: start; margin-top: .15rem; }
      .fact .who { grid-column: 1 / -1; text-align: left; }
      .alone > li > .fact > summary { grid-template-columns: 1fr auto; }
      .alone .fact .value { grid-column: 1; }
      .alone .fact .who { grid-column: 2; grid-row: 1; text-align: right; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, td, tbody th { display: block; width: auto; }
      .passages td { width: auto; }
      tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
      th, td { padding: .15rem 0; border: 0; }
      .amount { text-align: left; }
      td::before { content: attr(data-label) ": "; color: var(--quiet); font: .86rem var(--sans); }
      .text { margin-inline: -.5rem; padding: 1rem; }
    }
    @media print {
      :root { --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --mark: #eee; --here: #eee;
        --good: #000; --bad: #000; --open: #000; --good-back: #fff; --bad-back: #fff; --open-back: #fff; color-scheme: light; }
      @page { margin: 18mm 16mm; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      h2 { margin-top: 2rem; }
      .fact > summary, a.fact { padding: .35rem 0 0; }
      .fact > figure, .fact > .also { margin: .2rem 0 0; }
      .fact > :last-child { margin-bottom: .4rem; }
      nav, .back, .fact > summary::before, .shared > summary::before { display: none; }
      a { text-decoration: none; }
      h2, h3, summary { break-after: avoid; }
      .dispute, .facts > li, tr, figure { break-inside: avoid; }
      .badge { border: 1px solid currentColor; }
      mark { background: none; text-decoration: underline; text-decoration-color: #999; text-underline-offset: .2em; }
      details::details-content { display: block; block-size: auto; content-visibility: visible; }
      details:not([open]) > *:not(summary) { display: block; }
      details:not([open]) > table { display: table; }
      .text { padding: 0; border: 0; font-size: 1rem; }
      #texts { break-before: page; }
    }
    """
}
