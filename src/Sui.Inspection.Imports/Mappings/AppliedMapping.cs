using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>A mapping applied to a file. It can be used where no problem is an error.</summary>
internal sealed record AppliedMapping
{
    /// <summary>The sheet that holds the responses; null for a file without sheets.</summary>
    public required string? Sheet { get; init; }

    /// <summary>How many rows that are not blank stand above the responses in this file.</summary>
    public required int HeaderRows { get; init; }

    /// <summary>The culture of dates and numbers; null where none was needed.</summary>
    public required ImportCulture? Culture { get; init; }

    /// <summary>The columns that are used, from left to right; those that are not used are left out.</summary>
    public required IReadOnlyList<ResolvedColumn> Columns { get; init; }

    /// <summary>The columns that hold identifiers, from left to right.</summary>
    public required IReadOnlyList<ResolvedColumn> Identifiers { get; init; }

    /// <summary>The columns that nothing is read from: those that the mapping says so of, and those that it does not know.</summary>
    public required IReadOnlyList<UnusedColumn> NotUsed { get; init; }

    /// <summary>What does not fit.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
