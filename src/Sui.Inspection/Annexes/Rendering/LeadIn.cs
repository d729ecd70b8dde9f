namespace Sui.Inspection.Annexes.Rendering;

/// <summary>Tells the paragraphs that introduce what follows, so that they stay with it over a page break.</summary>
internal static class LeadIn
{
    /// <summary>Whether a paragraph leads in to the next block: a list, a table or a figure, or anything after a colon.</summary>
    public static bool Is(ParagraphBlock paragraph, AnnexBlock? next) =>
        next is ListBlock or TableBlock or FactsBlock or FigureBlock
        || (next is not null && string.Concat(paragraph.Runs.Select(run => run.Text)).TrimEnd().EndsWith(':'));
}
