namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>The style of a page: easy to read on a screen, and small enough in print for two sheets of A4.</summary>
internal static class PageStyle
{
    public const string Css =
        """
        body { font-family: Arial, "Liberation Sans", sans-serif; line-height: 1.4; color: #0b0c0c; background: #fff; max-width: 70rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.6rem; margin: 0 0 .3rem; }
        h2 { font-size: 1.15rem; margin: 1.2rem 0 .3rem; border-bottom: 2px solid #0b0c0c; }
        p { margin: .3rem 0; overflow-wrap: break-word; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .15rem .5rem .15rem 0; border-bottom: 1px solid #505a5f; font-weight: normal; overflow-wrap: break-word; }
        thead th { font-weight: bold; }
        .word { white-space: nowrap; }
        .number { text-align: right; font-variant-numeric: tabular-nums; padding-right: .9rem; }
        footer { margin-top: 1rem; border-top: 2px solid #0b0c0c; }
        @page { size: A4; margin: 9mm; }
        @media print {
        body { font-size: 7.3pt; line-height: 1.17; max-width: none; padding: 0; }
        h1 { font-size: 13pt; }
        h2 { font-size: 9pt; margin: 5pt 0 1pt; border-bottom-width: 1pt; break-after: avoid; }
        p { margin: 1pt 0; }
        main { columns: 2; column-gap: 6mm; }
        tr { break-inside: avoid; }
        th, td { padding: .5pt 3pt .5pt 0; border-bottom-width: .5pt; }
        .number { padding-right: 6pt; }
        footer { margin-top: 4pt; border-top-width: 1pt; }
        }

        """;
}
