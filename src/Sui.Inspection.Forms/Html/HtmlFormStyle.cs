using Sui.Inspection.Annexes.Rendering.Html;

namespace Sui.Inspection.Forms.Html;

/// <summary>
/// The form's style: dark text on white, large targets, a border round every field, and on paper no more than paper needs. Every pair of
/// colours has a contrast of at least 4.5 to 1 (text) or 3 to 1 (borders).
/// </summary>
internal static class HtmlFormStyle
{
    /// <summary>The style sheet. It holds none of the characters that XML would have escaped.</summary>
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 46rem; background: #ffffff; color: #0b0c0c;
          font-family: "Source Sans 3", "Source Sans Pro", Arial, Helvetica, sans-serif; font-size: 1.1875rem; line-height: 1.45;
          overflow-wrap: anywhere; }
        h1, h2 { line-height: 1.15; margin: 2rem 0 0.75rem; }
        h1 { font-size: 2.25rem; margin-top: 1rem; }
        h2 { font-size: 1.625rem; margin-top: 2.5rem; padding-top: 1rem; border-top: 2px solid #1d3c5c; }
        p { margin: 0 0 0.75rem; }
        header { border-top: 10px solid #1d3c5c; padding-top: 1rem; }
        a { color: #1a5a96; text-decoration: underline; text-underline-offset: 0.1em; }
        a:focus { outline: 3px solid #0b0c0c; outline-offset: 2px; background: #ffdd00; color: #0b0c0c; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { position: static; display: block; padding: 0.5rem 1rem; }
        .notice { border: 3px solid #0b0c0c; padding: 0.6rem 1rem; }
        .question { margin: 0 0 2.25rem; padding: 0; border: 0; min-width: 0; }
        .text { display: block; font-weight: 700; padding: 0; margin: 0 0 0.5rem; }
        .hint, .how { color: #484f53; }
        .when, .next { font-weight: 700; }
        .answer { display: flex; align-items: flex-start; gap: 0.75rem; margin: 0 0 0.6rem; }
        .answer label { padding: 0.3rem 0; cursor: pointer; }
        .answer input { flex: none; width: 1.75rem; height: 1.75rem; margin: 0.35rem 0; accent-color: #1d3c5c; }
        input[type="text"], input[type="date"], input[type="number"], textarea { font: inherit; color: inherit; background: #ffffff;
          border: 2px solid #0b0c0c; border-radius: 0; padding: 0.4rem; max-width: 100%; }
        input[type="text"] { width: 14rem; }
        input[type="date"] { width: 13rem; }
        input[type="number"] { width: 9rem; }
        textarea { display: block; width: 100%; min-height: 8rem; resize: vertical; }
        input:focus, textarea:focus { outline: 3px solid #ffdd00; outline-offset: 0; box-shadow: inset 0 0 0 2px #0b0c0c; }
        .answer input:focus { outline-color: #0b0c0c; outline-offset: 2px; box-shadow: none; }
        footer { margin-top: 3rem; border-top: 1px solid #b1b4b6; padding-top: 1rem; font-size: 1rem; }
        @media print {
          @page { size: A4; margin: 18mm; }
          body { max-width: none; padding: 0; font-size: 12pt; }
          header { border: 0; padding: 0; }
          .skip, .notice { display: none; }
          .question { break-inside: avoid; margin-bottom: 8mm; }
          .text, .hint, .how, .when, h1, h2 { break-after: avoid; }
          .next { break-before: avoid; }
          .answer { margin-bottom: 1.5mm; break-inside: avoid; }
          .answer input { width: 5mm; height: 5mm; margin: 1mm 0; }
          .answer label { padding: 0; }
          .hint, .how { color: #0b0c0c; }
          a { color: #0b0c0c; text-decoration: none; }
          textarea { min-height: 32mm; border-width: 1px; }
        }

        """;

    /// <summary>What the page may do: use this style and nothing else. Nothing is fetched, run or sent.</summary>
    public static string Policy { get; } = PagePolicy.Of("\n" + Css);
}
