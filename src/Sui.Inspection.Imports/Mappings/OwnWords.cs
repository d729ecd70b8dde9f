namespace Sui.Inspection.Imports.Mappings;

/// <summary>Finds columns that are not used and in which people seem to speak in their own words: a host's form asks more than the instrument.</summary>
internal static class OwnWords
{
    private const int Long = 30;
    private const int Spaces = 3;

    /// <summary>The columns.</summary>
    /// <param name="proposal">What is known of the columns.</param>
    /// <param name="applied">What is read of them.</param>
    /// <param name="cells">The cells of the sample.</param>
    public static IReadOnlyList<ColumnKey> Of(MappingProposal proposal, AppliedMapping applied, ColumnCells cells)
    {
        var unknown = proposal.Columns.Where(column => column.Certainty == MappingCertainty.NotRecognised).Select(column => column.Place).ToHashSet();
        return [.. applied.NotUsed.Where(column => unknown.Contains(column.Place) && AreOwn([.. cells.Texts(column.Place)], cells.Filled(column.Place).Count)).Select(column => column.Key)];
    }

    // A note below numbers makes no words of them. Words that were offered come again; what people write themselves is different in nearly every row, and longer.
    private static bool AreOwn(List<string> texts, int filled) =>
        texts.Count * 2 > filled && texts.Count(text => text.Length >= Long || text.Trim().Count(letter => letter == ' ') >= Spaces) * 2 >= texts.Count
        && texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 2 > texts.Count;
}
