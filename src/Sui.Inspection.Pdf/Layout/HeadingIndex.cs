using Sui.Inspection.Pdf.Blocks;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>Finds all headings before layout, so that contents can list those that follow them.</summary>
internal static class HeadingIndex
{
    private const int LongestTitle = 500;

    public static IReadOnlyList<HeadingEntry> Of(PdfDocument document)
    {
        var blocks = Walk(document.Blocks).ToList();
        var taken = blocks.OfType<PdfHeading>().Select(heading => heading.Anchor).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var entries = new List<HeadingEntry>();
        var number = 0;
        foreach (var block in blocks)
        {
            var anchor = (block as PdfHeading)?.Anchor;
            while (anchor is null)
            {
                var candidate = $"section-{++number}";
                anchor = taken.Contains(candidate) ? null : candidate;
            }

            entries.Add(block switch
            {
                PdfHeading heading => new HeadingEntry(
                    heading.Level, PlainText.Cut(PlainText.Of(heading.Content), LongestTitle), anchor, heading.InContents),
                PdfContents contents => new HeadingEntry(
                    contents.HeadingLevel, PlainText.Cut(PlainText.OneLine(contents.Heading), LongestTitle), anchor, false),
                _ => throw new InvalidOperationException("Only headings and contents are indexed."),
            });
        }

        return entries;
    }

    private static IEnumerable<PdfBlock> Walk(IReadOnlyList<PdfBlock> blocks) => blocks.SelectMany(block => block switch
    {
        PdfHeading or PdfContents => [block],
        PdfCallout callout => Walk(callout.Blocks),
        PdfKeepTogether group => Walk(group.Blocks),
        _ => Enumerable.Empty<PdfBlock>(),
    });
}
