using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>What an import gave.</summary>
public sealed record ImportResult
{
    /// <summary>Whether there is no error, so that what was written is whole and fit for use.</summary>
    public bool Succeeded => !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>The file.</summary>
    public required ImportFileFacts File { get; init; }

    /// <summary>The mapping as it was applied; null when it did not come to that.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>What became of the columns.</summary>
    public ImportedColumns Columns { get; init; } = ImportedColumns.None;

    /// <summary>What became of the rows.</summary>
    public ImportCounts Counts { get; init; } = new();

    /// <summary>What is known of the patterns where the file holds answer patterns with a count (<see cref="ColumnUse.PatternCount"/>); null where each row is one
    /// person's response.</summary>
    public ImportedPatterns? Patterns { get; init; }

    /// <summary>The rows that were read and are not among those kept, by reason; together with <see cref="ImportCounts.Kept"/> all that
    /// were read.</summary>
    public IReadOnlyList<RowsSetAside> SetAside { get; init; } = [];

    /// <summary>Rows that count although they answer nothing, the first of them: somebody took part, and every question was left out.</summary>
    public IReadOnlyList<int> AnsweredNothing { get; init; } = [];

    /// <summary>The responses among <see cref="SetAside"/> by the ids that they would have had; looked at where responses are written with
    /// <see cref="ImportTarget.StableIds"/>. Totals, headers, repeats and rows that were not read have none.</summary>
    public IReadOnlyList<SetAsideResponse> SetAsideResponses { get; init; } = [];

    /// <summary>What the rows kept add up to.</summary>
    public ImportTally Tally { get; init; } = new([], [], []);

    /// <summary>Rows that contradict each other, at most 100 of them; <see cref="ImportCounts"/> counts all.</summary>
    public IReadOnlyList<ImportConflict> Conflicts { get; init; } = [];

    /// <summary>How many quotations were written, and how many of them hold masked words.</summary>
    public QuoteCounts Quotes { get; init; } = new(0, 0, 0);

    /// <summary>Every problem, by row; never what a cell holds.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
