using Sui.Inspection.Imports.Mappings;

namespace Sui.Inspection.Imports;

/// <summary>Columns that nothing is read from and that are looked at all the same, row by row: they can show that people are counted wrongly.</summary>
internal sealed record WatchedColumns
{
    /// <summary>Columns that seem to number the responses, where none is read that does.</summary>
    public required IReadOnlyList<(int Place, ColumnKey Key)> Ids { get; init; }

    /// <summary>Columns that seem to ask whether the person takes part.</summary>
    public required IReadOnlyList<(int Place, ColumnKey Key)> Parts { get; init; }

    /// <summary>The use that a column of <see cref="Parts"/> can be given.</summary>
    public required ColumnUse PartsUse { get; init; }

    /// <summary>Columns that seem to say which responses are not to count.</summary>
    public required IReadOnlyList<(int Place, ColumnKey Key, LeavingOut Says)> Left { get; init; }

    /// <summary>Columns of people's own words, read or not.</summary>
    public IReadOnlyList<(int Place, ColumnKey Key)> Words { get; init; } = [];

    /// <summary>The column of the ids that are read; null for none.</summary>
    public (int Place, ColumnKey Key)? Named { get; init; }

    /// <summary>Columns of which most cells differ, where nothing tells the responses apart; empty where something does.</summary>
    public required IReadOnlyList<int> Differing { get; init; }

    /// <summary>How many columns there are.</summary>
    public required int Width { get; init; }

    /// <summary>The columns of which somebody has still to say what they are: a mapping that is saved leaves them out.</summary>
    public IReadOnlyList<ColumnKey> Undecided => [.. Ids.Concat(Parts).Select(column => column.Key).Concat(Left.Select(column => column.Key)).Distinct()];
}
