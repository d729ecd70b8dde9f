namespace Sui.Inspection.Annexes.Rendering;

/// <summary>A quotation's words as they are printed.</summary>
internal static class QuotedWords
{
    /// <summary>The words between quotation marks, which readers hear and copy too; blank words as they are.</summary>
    public static IReadOnlyList<TextRun> Of(QuoteBlock quote) =>
        quote.Text.All(run => string.IsNullOrWhiteSpace(run.Text)) ? quote.Text : ["“", .. quote.Text, "”"];
}
