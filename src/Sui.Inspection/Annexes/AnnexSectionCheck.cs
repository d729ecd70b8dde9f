namespace Sui.Inspection.Annexes;

/// <summary>Checks that sections keep the contract, so that a fault of a plug-in is named and no renderer meets it.</summary>
internal static class AnnexSectionCheck
{
    private const int DeepestLevel = 3;

    /// <summary>Checks all sections together.</summary>
    /// <exception cref="InvalidOperationException">A section breaks the contract.</exception>
    public static void Check(IReadOnlyList<AnnexSection> sections)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            Check(section, 1, ids);
        }
    }

    private static void Check(AnnexSection section, int level, HashSet<string> ids)
    {
        Require(
            section,
            IsId(section.Id),
            "its id must be a lower-case letter, then lower-case letters, digits and hyphens, 100 at most");
        Require(section, ids.Add(section.Id), "another section has the same id");
        Require(section, !string.IsNullOrWhiteSpace(section.Heading), "it has no heading");
        Require(section, level <= DeepestLevel, "it lies deeper than two levels of subsections");
        Check(section, section.Blocks);
        foreach (var subsection in section.Subsections)
        {
            Check(subsection, level + 1, ids);
        }
    }

    private static void Check(AnnexSection section, IEnumerable<AnnexBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case TableBlock table:
                    Require(section, !string.IsNullOrWhiteSpace(table.Caption), "a table has no caption");
                    Require(section, table.Columns.Count > 0, "a table has no columns");
                    Require(
                        section,
                        table.Columns.All(column => !string.IsNullOrWhiteSpace(column.Heading)
                            && double.IsFinite(column.RelativeWidth) && column.RelativeWidth > 0),
                        "a column has no heading or no width");
                    Require(
                        section,
                        table.Rows.All(row => row.Count == table.Columns.Count),
                        "a row has not as many cells as there are columns");
                    break;
                case CalloutBlock callout:
                    Require(
                        section,
                        callout.Blocks.All(inner => inner is ParagraphBlock or ListBlock),
                        "a callout holds something else than paragraphs and lists");
                    break;
                case ParagraphBlock or ListBlock or FactsBlock or QuoteBlock:
                    break;
                case FigureBlock figure:
                    Require(section, !string.IsNullOrWhiteSpace(figure.Title), "a figure has no title");
                    Require(section, !string.IsNullOrWhiteSpace(figure.Description), "a figure has no description");
                    break;
                default:
                    Require(section, false, $"the block '{block.GetType().Name}' is not one that can be printed");
                    break;
            }
        }
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= 100 && char.IsAsciiLetterLower(id[0])
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private static void Require(AnnexSection section, bool condition, string fault)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"The section '{section.Id}' cannot be printed: {fault}.");
        }
    }
}
