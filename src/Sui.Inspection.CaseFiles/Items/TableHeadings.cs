namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Finds columns of tables by their headings, as the reader of packs does: however they are cased, whatever stands around them.</summary>
internal static class TableHeadings
{
    /// <summary>The heading of ids.</summary>
    public const string Id = "id";

    /// <summary>The place of a column; -1 where there is none of the name.</summary>
    public static int Place(this IReadOnlyList<string> headings, string name)
    {
        for (var place = 0; place < headings.Count; place++)
        {
            if (headings[place].Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }
}
