namespace Sui.Inspection.Imports;

/// <summary>How an export becomes answers to an instrument. Proposed by the library, checked by its user, saved and reused.</summary>
public sealed record ImportMapping
{
    /// <summary>The id of the layout, such as <c>microsoft-forms</c>; <c>generic</c> for any other.</summary>
    public required string Layout { get; init; }

    /// <summary>The id of the instrument.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The version of the instrument that the mapping was made for, 1 or more.</summary>
    public required int InstrumentVersion { get; init; }

    /// <summary>The sheet that holds the responses; null for the first, and for files without sheets.</summary>
    public string? Sheet { get; init; }

    /// <summary>How many rows that are not blank stand above the responses, 1 to 3.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>The culture of dates and numbers (BCP 47 with a region), such as <c>en-GB</c>, one of those of docs/importing.md; null where
    /// none is needed.</summary>
    public string? Culture { get; init; }

    /// <summary>The columns, in any order; each key once. A question is answered by one column, or by the columns of its options, not by
    /// both.</summary>
    public required IReadOnlyList<ColumnMapping> Columns { get; init; }
}
