namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>
/// The page's style: dark text on white, one column of readable width, links underlined, tables ruled lightly. Every pair of
/// colours has a contrast of at least 4.5 to 1 (text) or 3 to 1 (shapes).
/// </summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet of every document. It holds none of the characters that XML would have escaped.</summary>
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        html { font-size: 100%; }
        body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 58rem; background: #ffffff; color: #0b0c0c;
          font-family: "Source Sans 3", "Source Sans Pro", Arial, Helvetica, sans-serif; font-size: 1.1875rem; line-height: 1.45;
          overflow-wrap: anywhere; }
        h1, h2, h3, h4 { line-height: 1.15; margin: 2rem 0 0.75rem; }
        h1 { font-size: 2.5rem; margin-top: 1rem; }
        h2 { font-size: 1.75rem; margin-top: 3rem; padding-top: 1rem; border-top: 2px solid #1d3c5c; }
        h3 { font-size: 1.3125rem; }
        h4 { font-size: 1.1875rem; }
        p, ul, ol, dl { margin: 0 0 1rem; max-width: 46rem; }
        li { margin-bottom: 0.4rem; }
        a { color: #1a5a96; text-decoration: underline; text-underline-offset: 0.1em; }
        a:hover { color: #003078; text-decoration-thickness: 3px; }
        a:focus, [tabindex]:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; background: #ffdd00; color: #0b0c0c; }
        [tabindex]:focus { background: none; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { position: static; display: block; padding: 0.5rem 1rem; }
        header { border-top: 10px solid #1d3c5c; padding-top: 1rem; }
        .subtitle { font-size: 1.3125rem; color: #0b0c0c; }
        .date { color: #484f53; }
        .notice { border: 3px solid #0b0c0c; padding: 0.6rem 1rem; max-width: none; }
        .every-page { display: none; }
        nav { margin: 2rem 0; }
        nav h2 { font-size: 1.3125rem; margin-top: 0; border: 0; padding: 0; }
        .callout { border-left: 10px solid #1d3c5c; background: #eef2f6; padding: 1rem 1.25rem 0.25rem; margin: 1.5rem 0; }
        .callout-title { margin-top: 0; }
        .scroll { overflow-x: auto; margin: 0 0 1.5rem; background: linear-gradient(to right, #ffffff 30%, rgba(255, 255, 255, 0)),
          linear-gradient(to left, #ffffff 30%, rgba(255, 255, 255, 0)) 100% 0,
          linear-gradient(to right, rgba(11, 12, 12, 0.35), rgba(11, 12, 12, 0)),
          linear-gradient(to left, rgba(11, 12, 12, 0.35), rgba(11, 12, 12, 0)) 100% 0;
          background-color: #ffffff; background-repeat: no-repeat; background-attachment: local, local, scroll, scroll;
          background-size: 3rem 100%, 3rem 100%, 0.9rem 100%, 0.9rem 100%; }
        table { border-collapse: collapse; width: 100%; min-width: 40rem; font-size: 1rem; line-height: 1.35; }
        caption { text-align: left; font-weight: 700; font-size: 1.1875rem; padding: 0.5rem 0; }
        caption span { display: block; max-width: calc(100vw - 2.5rem); }
        th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid #b1b4b6;
          overflow-wrap: break-word; }
        thead th { border-bottom: 2px solid #0b0c0c; vertical-align: bottom; }
        tbody th { font-weight: 400; }
        .figures { text-align: right; font-variant-numeric: tabular-nums; }
        dl div { border-bottom: 1px solid #b1b4b6; padding: 0.5rem 0; display: grid; column-gap: 1rem;
          grid-template-columns: minmax(10rem, 1fr) 2fr; }
        dt { color: #484f53; }
        dd { margin: 0; }
        figure { margin: 1.5rem 0; }
        figcaption { font-weight: 700; padding: 0.5rem 0; }
        .drawing { max-width: 46rem; }
        svg { display: block; width: 100%; min-width: 36rem; height: auto; font-family: inherit; forced-color-adjust: none;
          background: transparent; }
        svg.mark { min-width: 7rem; max-width: 16rem; margin: 0.1rem 0; }
        .ladder ol { list-style: none; margin: 0; padding: 0 0 0 1.1rem; }
        .ladder li { position: relative; margin: 0 0 0.3rem; padding: 0.35rem 0.75rem; border: 2px solid #484f53; background: #ffffff;
          color: #0b0c0c; }
        .ladder li:nth-last-child(2) { margin-left: clamp(0.4rem, 2vw, 1.25rem); }
        .ladder li:nth-last-child(3) { margin-left: clamp(0.8rem, 4vw, 2.5rem); }
        .ladder li:nth-last-child(4) { margin-left: clamp(1.2rem, 6vw, 3.75rem); }
        .ladder li:nth-last-child(5) { margin-left: clamp(1.6rem, 8vw, 5rem); }
        .ladder li:nth-last-child(n+6) { margin-left: clamp(2rem, 10vw, 6.25rem); }
        .ladder li p { margin: 0.1rem 0 0; }
        .ladder .step { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1rem; margin: 0; font-weight: 700; }
        .ladder .placed { background: #1d3c5c; border-color: #1d3c5c; color: #ffffff; forced-color-adjust: none; }
        .ladder .placed::before { content: ""; position: absolute; left: -1.1rem; top: 50%; margin-top: -0.6rem;
          border-style: solid; border-width: 0.6rem 0 0.6rem 0.9rem; border-color: transparent transparent transparent #0b0c0c; }
        .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .quote { border-left: 4px solid #484f53; padding: 0.1rem 0 0.1rem 1.25rem; max-width: 46rem; }
        .quote blockquote { margin: 0; }
        .quote p { margin: 0; }
        .quote figcaption { font-weight: 400; color: #484f53; padding: 0.25rem 0 0; }
        .quote figcaption::before { content: "\2014\2002"; }
        footer { margin-top: 3rem; border-top: 1px solid #b1b4b6; padding-top: 1rem; font-size: 1rem; }
        @media (max-width: 40rem) {
          h1 { font-size: 2rem; }
          h2 { font-size: 1.5rem; }
          dl div { display: block; }
          dt { margin-bottom: 0.15rem; }
        }
        @media screen and (max-width: 40rem) {
          .rows { overflow: visible; background: none; }
          table { display: block; min-width: 0; font-size: 1.0625rem; }
          caption, tbody, tbody tr, tbody th, td { display: block; }
          colgroup { display: none; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tbody { border-top: 2px solid #0b0c0c; }
          tbody tr { border-bottom: 1px solid #484f53; padding: 0.6rem 0; }
          tbody th { font-weight: 700; }
          tbody th, td { border: 0; padding: 0.1rem 0; overflow-wrap: anywhere; }
          td.figures { text-align: left; }
          td[data-label]::before { content: attr(data-label) ": "; content: attr(data-label) ": " / ""; color: #484f53; }
        }
        @media (forced-colors: active) {
          .scroll { background: none; }
          svg { background: #ffffff; }
        }
        @media print {
          @page { size: A4; margin: 20mm; }
          body { display: table; width: 100%; max-width: none; padding: 0; font-size: 12pt; }
          .skip, nav { display: none; }
          .every-page { display: table-header-group; break-inside: avoid; font-weight: 700; text-align: right; }
          .notice { display: none; }
          .drawing, p, ul, ol, dl { max-width: none; }
          a { color: #0b0c0c; }
          a[href^="http"]::after { content: " (" attr(href) ")"; }
          h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
          h4 + p, .lead-in { break-after: avoid; }
          h2 + p, h3 + p, h4 + p, .lead-in { break-inside: avoid; }
          caption, figcaption, thead { break-after: avoid; break-inside: avoid; }
          tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
          p, li { orphans: 3; widows: 3; }
          caption span { max-width: none; }
          h2 { margin-top: 1.5rem; }
          tr, dl div, .callout, figure { break-inside: avoid; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; background: none; }
          table, svg, svg.mark { min-width: 0; }
          table { font-size: 10.5pt; }
          .ladder li { break-inside: avoid; }
          svg, .callout, .ladder .placed { print-color-adjust: exact; }
        }

        """;

    // An easy read has nothing below 14 points, on paper either.
    private const string Large = """

        footer { font-size: 1.1875rem; }
        @media print {
          body, footer, .every-page { font-size: 14pt; }
        }
        """;

    /// <summary>The style sheet of a document.</summary>
    public static string Of(AnnexDocument document) => document.Part == AnnexPart.EasyRead ? Css + Large : Css;
}
