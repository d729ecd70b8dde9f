using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>A mapping that the library proposes for an export, to be checked before it is used.</summary>
public sealed record MappingProposal
{
    /// <summary>The mapping. It can be used as it is where no problem is an error.</summary>
    public required ImportMapping Mapping { get; init; }

    /// <summary>How the layout was recognised, and what is known of it, in sentences.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Every column of the file, from left to right.</summary>
    public required IReadOnlyList<ColumnProposal> Columns { get; init; }

    /// <summary>The questions that no column answers, in the instrument's order.</summary>
    public required IReadOnlyList<UnansweredQuestion> Unanswered { get; init; }

    /// <summary>What needs a decision (errors) or a look (warnings).</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
